// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/sync_looks.h"

#include "support/damaged_file.h"
#include "sync/sync_folder.h"
#include "ui/features/sync/both_rated_dialog.h"
#include "ui/features/sync/sync_dialog.h"
#include "ui/features/sync/sync_keeper.h"
#include "ui/sync/other_device.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

namespace hf::test {

namespace {

/// What no language changes: ids of devices, and names of files.
QStringList namesIn(const SyncDialog& dialog, const std::filesystem::path& folder)
{
    QStringList own{QString::fromStdString(folder.string())};
    std::error_code none;
    for (const auto& file : std::filesystem::directory_iterator(folder, none)) {
        own << QString::fromStdString(file.path().filename().string());
    }
    const auto* model = dialog.findChild<QTableView*>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}"));
        own << id.match(model->index(row, 0).data().toString()).captured();
    }
    return own;
}

void wait(const SyncKeeper& keeper)
{
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isWorking(), 20'000);
}

/// Segments that are none, and one of which the end is missing.
void spoil(const std::filesystem::path& folder)
{
    const auto first = segmentFilesIn(folder).front();
    const QByteArray whole = bytesOf(first);
    writeBytes(folder / "a.segment", whole.left(whole.size() - 10));
    writeBytes(folder / "b.segment", "nothing of ours");
    writeBytes(folder / "c.segment", "nor this");
}

} // namespace

void lookAtBothRated(LivedJournal& lived, const Look& look)
{
    const Day today = lived.today();
    std::vector<BothRated> rated;
    for (const Record& record : lived.app.journal.list(Kind::rating, {today - days{1}, today})) {
        const auto& rating = std::get<Rating>(record.body);
        rated.push_back({record.id, rating.item, rating.when.day, rating.value, rating.value + 1, rating.value});
    }
    BothRatedDialog dialog(lived.app.bridge, rated);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    look(dialog, {QString::fromStdString(lived.name)});
}

void lookAtSync(LivedJournal& lived, const Look& look)
{
    const std::filesystem::path place = lived.app.file().parent_path() / "sync";
    SyncKeeper keeper(lived.app.bridge, place.parent_path() / "keeping.json",
                      [] { return std::make_unique<SeededEntropy>(8); });
    SyncDialog dialog(lived.app.bridge, keeper);
    const auto show = [&] {
        wait(keeper);
        look(dialog, namesIn(dialog, place));
    };
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    show();
    OtherDevice other(place);
    other.log({"run 45min rpe 6 17:00"});
    keeper.setFolder(place);
    show();
    other.remove({Kind::dose, Kind::rating});
    spoil(place);
    keeper.exchange(SyncKeeper::Removals::ask);
    show();
    keeper.exchange(SyncKeeper::Removals::take);
    show();
    std::filesystem::rename(place, place.parent_path() / "away");
    keeper.exchange(SyncKeeper::Removals::ask);
    wait(keeper);
    look(dialog, namesIn(dialog, place.parent_path() / "away") << QString::fromStdString(place.string()));
}

} // namespace hf::test
