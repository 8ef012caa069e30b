// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/damage/damage_words.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/words.h"
#include "words/damage.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace hf::sentences {

namespace {

constexpr std::size_t mostListed = 200;

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

QString damage(const Damage& damage)
{
    switch (damage.cause) {
    case DamageCause::header:
        return Words::tr("The beginning of the file is damaged, so that it looks like another kind of file. Nothing "
                         "has been changed.");
    case DamageCause::version:
        return Words::tr("The file does not say of which version it is. Nothing has been changed.");
    case DamageCause::sideFile:
        return Words::tr("A file that ends in -wal lies beside it, and HabitForge never makes one. It was not used. "
                         "Nothing has been changed.");
    case DamageCause::cut:
        return Words::tr("The end of the file is missing. Nothing has been changed.");
    case DamageCause::content:
        break;
    }
    return damage.salvage.lost() > 0
               ? Words::tr("%1 of its %2 versions of entries cannot be read. Nothing has been changed.")
                     .arg(number(damage.salvage.lost()), number(damage.salvage.revisions))
               : Words::tr("Parts of it are not as they were written, but all entries can be read. Nothing has been "
                           "changed.");
}

QString restIsShown(const Damage& damage)
{
    return damage.salvage.lost() > 0
               ? Words::tr("The journal file is damaged: %1 of %2 versions of entries can be read, and they are shown.")
                     .arg(number(damage.salvage.standing()), number(damage.salvage.revisions))
               : Words::tr("The journal file is damaged. All entries can be read, and they are shown.");
}

QString repairOutlook(const Damage& after)
{
    const SalvageReport& salvage = after.salvage;
    if (salvage.lost() > 0 && salvage.filled > 0) {
        return Words::tr("Builds the tables again from the log. What is unreadable there comes from the backups; what "
                         "cannot be read anywhere is listed afterwards.");
    }
    if (salvage.lost() > 0) {
        return Words::tr("Builds the tables again from the log. What cannot be read is listed afterwards.");
    }
    return salvage.filled > 0 ? Words::tr("Builds the tables again from the log. What is unreadable there comes from "
                                          "the backups, so that nothing is lost.")
                              : Words::tr("Builds the tables again from the log, of which nothing is lost.");
}

QString repaired(const Repair& repair)
{
    const QString kept = fromUtf8(repair.kept.filename().string());
    const std::int64_t gone = repair.damage.gone();
    return gone > 0 ? Words::tr("The journal was damaged and is repaired. Entries that could not be read: %1. The "
                                "damaged file is kept as %2.")
                          .arg(number(gone), kept)
                    : Words::tr("The journal was damaged and is repaired. The damaged file is kept as %1.").arg(kept);
}

QString damageDetails(const Damage& damage)
{
    QStringList lines;
    for (std::size_t i = 0; i < damage.salvage.notWhole.size() && i < mostListed; ++i) {
        const NotWhole& record = damage.salvage.notWhole[i];
        lines << (record.day ? Words::tr("%1, %2: %3", "a day, a kind of entry, what of it can be read")
                                   .arg(dayTitle(*record.day), kind(record.kind), said(words::wordsOf(record.left)))
                             : Words::tr("%1: %2", "a kind of entry, what of it can be read")
                                   .arg(kind(record.kind), said(words::wordsOf(record.left))));
    }
    if (damage.salvage.notWhole.size() > mostListed) {
        lines << Words::tr("and more");
    }
    if (!damage.detail.empty()) {
        lines << Words::tr("Found first: %1").arg(fromUtf8(damage.detail));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace hf::sentences
