// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/sentences_backups.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/features/backups/backups_model.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>

namespace hf::sentences {

namespace {

QString counted64(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

/// What it holds beside what the journal holds now.
QString wholeAndHolds(std::int64_t missing, std::optional<bool> sameLog)
{
    const QString next = Words::tr("The next one is made at quit.");
    if (missing > 0) {
        const QString holds =
            Words::tr("The newest backup is whole and holds %n entries fewer than now.", nullptr, counted(missing));
        return Words::tr("%1 %2", "two sentences").arg(holds, next);
    }
    if (missing < 0) {
        return Words::tr("The newest backup is whole and holds %n entries more than now.", nullptr, counted(-missing));
    }
    if (sameLog.value_or(false)) {
        return Words::tr("The newest backup is whole and holds everything.");
    }
    return sameLog ? Words::tr("%1 %2", "two sentences")
                         .arg(Words::tr("The newest backup is whole; something was changed since it was made."), next)
                   : Words::tr("The newest backup is whole and holds as many entries as there are now.");
}

} // namespace

QString backupWhen(const Moment& made)
{
    const QString day =
        QLocale().toString(dateOf(civilDay(made)), Words::tr("ddd d MMM yyyy", "date format: another year"));
    return Words::tr("%1, %2", "day, time").arg(day, clock(made));
}

QString backupWhy(const std::optional<BackupReason>& reason)
{
    if (!reason) {
        return Words::tr("\u2013", "where nothing is known");
    }
    switch (*reason) {
    case BackupReason::asked:
        return Words::tr("asked for", "why a backup was made");
    case BackupReason::daily:
        return Words::tr("daily", "why a backup was made");
    case BackupReason::quit:
        return Words::tr("at quit", "why a backup was made");
    case BackupReason::import:
        return Words::tr("before an import", "why a backup was made");
    case BackupReason::restore:
        return Words::tr("before a restore", "why a backup was made");
    case BackupReason::repair:
        return Words::tr("before a repair", "why a backup was made");
    case BackupReason::erase:
        return Words::tr("before an erase", "why a backup was made");
    case BackupReason::update:
        return Words::tr("before the update", "why a backup was made");
    }
    return {};
}

QString backupEntries(const std::optional<std::int64_t>& entries)
{
    return entries ? counted64(*entries) : Words::tr("\u2013", "where nothing is known");
}

QString backupVerdict(const BackupRow& row)
{
    switch (row.state) {
    case BackupState::unchecked:
        return Words::tr("not checked yet", "of a backup");
    case BackupState::checking:
        return Words::tr("checking\u2026", "of a backup");
    case BackupState::whole:
        return Words::tr("whole", "of a backup");
    case BackupState::damaged:
        return row.faults ? Words::tr("%n faults", "of a backup", counted(*row.faults))
                          : Words::tr("damaged", "of a backup");
    case BackupState::unreadable:
        return Words::tr("cannot be read", "of a backup");
    }
    return {};
}

QString backupChecked(const BackupFile& backup, const Zone& zone, Day today)
{
    if (!backup.checked) {
        return Words::tr("\u2013", "where nothing is known");
    }
    return *backup.checked == backup.made ? Words::tr("at making", "when a backup was checked")
                                          : dayMonth(civilDay(zone.at(*backup.checked)), today);
}

QString sizeOfFile(std::uintmax_t bytes)
{
    constexpr std::uintmax_t step = 1024;
    constexpr std::uintmax_t threeDigits = 100;
    std::uintmax_t leading = bytes;
    while (leading >= step) {
        leading /= step;
    }
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), leading >= threeDigits ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

Day civilDay(const Moment& at)
{
    return std::chrono::floor<days>(at.wall());
}

QString dayOfMoment(const Moment& at, Day today)
{
    return dayTitle(civilDay(at), today);
}

QString backupName(const Moment& made, Day today)
{
    return Words::tr("%1, %2", "day, time").arg(dayOfMoment(made, today), clock(made));
}

QString damagedNotOffered()
{
    return Words::tr("A damaged backup is kept and cannot be restored.");
}

QString olderBackups(int count, Day oldest)
{
    return Words::tr("%n older, to %1", "older backups, the day of the oldest", count).arg(dayWithYear(oldest));
}

QString backupBesideNow(const BackupRow& row, std::optional<std::int64_t> now)
{
    if (!isOffered(row.state)) {
        return row.state == BackupState::damaged ? damagedNotOffered()
                                                 : Words::tr("It cannot be read at the moment, so it is not offered.");
    }
    if (!row.backup.entries || !now) {
        return Words::tr("How many entries it holds is not noted.");
    }
    const std::int64_t missing = *now - *row.backup.entries;
    return missing == 0  ? Words::tr("as many entries as now")
           : missing > 0 ? Words::tr("%n entries fewer than now", nullptr, counted(missing))
                         : Words::tr("%n entries more than now", nullptr, counted(-missing));
}

QString newestBackup(const BackupRow* newest, std::optional<std::int64_t> revisions,
                     const std::optional<JournalNow>& now)
{
    if (newest == nullptr) {
        return Words::tr("There is no backup yet. Make the first one with the button above.");
    }
    switch (newest->state) {
    case BackupState::unchecked:
        return Words::tr("The newest backup has not been checked yet.");
    case BackupState::checking:
        return Words::tr("The newest backup is being checked.");
    case BackupState::damaged:
        return Words::tr("The newest backup is damaged. Make another one with the button above.");
    case BackupState::unreadable:
        return Words::tr("The newest backup cannot be read at the moment.");
    case BackupState::whole:
        break;
    }
    if (!now || !newest->backup.entries) {
        return Words::tr("The newest backup is whole.");
    }
    return wholeAndHolds(now->entries - *newest->backup.entries,
                         revisions ? std::optional(*revisions == now->revisions) : std::nullopt);
}

QString keepingProblem(const KeepingState& state)
{
    if (!state.firstProblem.empty()) {
        return Words::tr("The last backup could not be made (%1).", "why, in the system's words")
            .arg(fromUtf8(state.firstProblem));
    }
    return state.secondPlace.empty() || state.secondProblem.empty()
               ? QString()
               : Words::tr("The second place has no copy of it.", "of the newest backup");
}

QString shortPath(const std::filesystem::path& path)
{
    const QString whole = fromUtf8(path.string());
    const QString home = QDir::homePath() + QLatin1Char('/');
    return whole.startsWith(home) ? QStringLiteral("~/") + whole.mid(home.size()) : whole;
}

QString placeFacts(std::size_t backups, std::uintmax_t bytes, std::optional<std::uintmax_t> room)
{
    QStringList facts{Words::tr("%n backups", nullptr, counted(backups))};
    if (backups > 0) {
        facts << sizeOfFile(bytes);
    }
    if (room) {
        facts << Words::tr("%1 free", "space on a disk").arg(sizeOfFile(*room));
    }
    return dotted(facts);
}

QString secondPlaceProblem(const KeepingState& state, const Zone& zone, Day today)
{
    if (state.secondProblem.empty()) {
        return {};
    }
    return state.secondProblemSince ? Words::tr("no copy could be put there since %1", "a day")
                                          .arg(dayMonth(civilDay(zone.at(*state.secondProblemSince)), today))
                                    : Words::tr("no copy could be put there");
}

QString backupMade(std::int64_t entries)
{
    return Words::tr("A backup with %n entries was made and checked.", nullptr, counted(entries));
}

QString notMade(const StorageError& error, const QString& path)
{
    const QString why = storageFault(error.fault(), path, fromUtf8(error.what()));
    return Words::tr("No backup was made. %1", "why, as a sentence").arg(why);
}

QString checkedWhole(const QString& name)
{
    return Words::tr("The backup of %1 is whole.", "day, time").arg(name);
}

QString checkedDamaged(const QString& name, std::int64_t faults)
{
    return Words::tr("The backup of %1 has %n faults. It is kept and cannot be restored.", "day, time", counted(faults))
        .arg(name);
}

QString restoreQuestion(const QString& name)
{
    return Words::tr("Put the backup of %1 in the place of the journal?", "day, time").arg(name);
}

QString restoreFacts(std::optional<std::int64_t> then, std::optional<std::int64_t> now)
{
    QString after =
        Words::tr("What was logged since then is not in it. The present journal is first kept as a backup, so this can "
                  "be taken back the same way.");
    if (!then || !now) {
        return after;
    }
    const QString holds =
        Words::tr("Entries in it: %1. Entries in the journal now: %2.").arg(counted64(*then), counted64(*now));
    return Words::tr("%1 %2", "two sentences").arg(holds, after);
}

} // namespace hf::sentences
