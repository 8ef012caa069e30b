// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/keeping_looks.h"

#include "ui/features/backups/compare_dialog.h"
#include "ui/features/backups/seal_dialog.h"
#include "ui/features/damage/damage_dialog.h"

#include <QtWidgets/QApplication>

namespace hf::test {

namespace {

template<class Dialog, class... Parts>
void show(const Look& look, Parts&&... parts)
{
    Dialog dialog(std::forward<Parts>(parts)...);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    look(dialog, {});
}

} // namespace

/// A file of which some cannot be read, one that is gone, and one that is no journal.
void lookAtDamage(LivedJournal& lived, const Look& look)
{
    const SysSeconds then{labelTime(lived.today()).time_since_epoch() / std::chrono::milliseconds{1000} * seconds{1}};
    BadFile bad;
    bad.file = lived.name;
    bad.bytes = 4'500'000;
    bad.written = then;
    Damage damage;
    damage.salvage = {4576, 4569, 2, 0, {}};
    damage.salvage.notWhole = {{RecordId{}, Kind::dose, lived.today(), NotWhole::Left::tables},
                               {RecordId{}, Kind::reflection, {}, NotWhole::Left::nothing}};
    damage.entries = 4570;
    bad.damage = bad.repaired = damage;
    BackupFile backup;
    backup.made = then - days{2};
    backup.entries = 4500;
    bad.backups = {backup, backup};
    const auto shown = [&] { show<DamageDialog>(look, bad, lived.app.bridge.zone(), SysMillis{then}); };
    shown();
    bad.damage.reset();
    bad.repaired.reset();
    bad.fault = StorageFault::missing;
    shown();
    bad.fault = StorageFault::foreign;
    shown();
}

void lookAtComparison(LivedJournal& lived, const Look& look)
{
    BackupComparison comparison;
    comparison.counts = {{Kind::dose, 40, 41}, {Kind::rating, 9, 9}};
    comparison.onlyOne = {{true, lived.today(), QString::fromStdString(lived.name)},
                          {false, lived.today() - days{1}, QString::fromStdString(lived.name)}};
    comparison.alsoOnlyOne = comparison.otherwise = 7;
    comparison.damaged = true;
    show<CompareDialog>(look, comparison, QString::fromStdString(lived.name), lived.today());
    show<CompareDialog>(look, BackupComparison{}, QString::fromStdString(lived.name), lived.today());
}

void lookAtSealing(LivedJournal& /*lived*/, const Look& look)
{
    show<SealDialog>(look, std::filesystem::path("a"), std::filesystem::path("b"));
}

} // namespace hf::test
