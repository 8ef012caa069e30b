// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keeping/backups.h"

#include "journal/journal_care.h"
#include "journal/journal_import.h"
#include "storage/tables/migration.h"
#include "support/damaged_file.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <SQLiteCpp/Database.h>

using namespace hf;
using namespace hf::test;

class BackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestoreBringsTheSameLogAndKeepsWhatWasThere();
    void aRestoreIsTakenBackByAnother();
    void afterARestoreNoNumberIsTakenTwice();
    void openProgramsFindTheRestoredFile();
    void aMissingJournalIsRestored();
    void aDamagedJournalIsKeptBesideTheRestoredOne();
    void aDamagedBackupIsNotPutInPlace();
    void leftOversDoNotSpoilARestore();
    void aSecondPlaceGetsTheSame();
    void anImportIsPrecededByABackup();
    void anEraseReachesTheBackups();
    void theCopyBeforeAnUpdateIsABackup();
    void whatOnlyLooksLikeSuchACopyStays();
};

namespace {

Restored restore(JournalFixture& journal, const std::filesystem::path& backup)
{
    journal.close();
    Restored restored = restoreJournal(backup, journal.path(), journal.clock.now());
    journal.reopen(OpenMode::existing);
    return restored;
}

std::filesystem::path backUpNow(JournalFixture& journal)
{
    return backUp(journal.path(), BackupReason::asked, journal.clock.now()).made.value().file;
}

/// A journal that version 1 wrote, in the place of this one.
void putOld(JournalFixture& journal)
{
    QFile file(QStringLiteral(HF_SOURCE_ROOT "/tests/storage/journal_v1.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::filesystem::remove(journal.path());
    SQLite::Database made(journal.path().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    made.exec(file.readAll().toStdString());
}

std::vector<BackupFile> all(const JournalFixture& journal)
{
    return backupsIn(backupFolderOf(journal.path()), journal.path());
}

} // namespace

void BackupsTest::aRestoreBringsTheSameLogAndKeepsWhatWasThere()
{
    JournalFixture journal;
    journal.add({"glutamine 5g", "bloating 3"});
    const std::string then = journal.exported();
    const auto backup = backUpNow(journal);
    journal.add({"run 45min rpe 6"});
    const std::string later = journal.exported();

    const Restored restored = restore(journal, backup);

    QCOMPARE(journal.exported(), then);
    QCOMPARE(restored.entries, 2);
    QVERIFY(JournalCare(*journal).check().sound());
    Journal kept(restored.replaced, OpenMode::readOnly, journal.clock, journal.entropy);
    std::ostringstream out;
    JournalExport(kept).exportLog(out);
    QCOMPARE(out.str(), later);
    QVERIFY(all(journal).back().reason == BackupReason::restore);
}

void BackupsTest::aRestoreIsTakenBackByAnother()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    const auto backup = backUpNow(journal);
    journal.add({"bloating 3"});
    const std::string later = journal.exported();

    const Restored first = restore(journal, backup);
    restore(journal, first.replaced);

    QCOMPARE(journal.exported(), later);
}

void BackupsTest::afterARestoreNoNumberIsTakenTwice()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    const auto backup = backUpNow(journal);
    journal.add({"bloating 3"});
    const auto later = journal.exportedFile("later.jsonl");
    restore(journal, backup);

    journal.add({"bloating 5"});
    const MergeReport merged = JournalImport(*journal).importLog(later);

    QCOMPARE(merged.added, 1);
    QVERIFY(JournalCare(*journal).check().sound());
}

void BackupsTest::openProgramsFindTheRestoredFile()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    const auto backup = backUpNow(journal);
    journal.add({"bloating 3"});
    Journal other(journal.path(), OpenMode::existing, journal.clock, journal.entropy);

    restore(journal, backup);

    QVERIFY(other.refresh());
    QCOMPARE(other.replacements(), 1U);
    QVERIFY(other.list(Kind::rating, {day("2026-11-23"), day("2026-11-23")}).empty());
}

void BackupsTest::aMissingJournalIsRestored()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    const std::string then = journal.exported();
    const auto backup = backUpNow(journal);
    journal.close();
    std::filesystem::remove(journal.path());

    const Restored restored = restoreJournal(backup, journal.path(), journal.clock.now());

    QVERIFY(restored.replaced.empty());
    journal.reopen(OpenMode::existing);
    QCOMPARE(journal.exported(), then);
}

void BackupsTest::aDamagedJournalIsKeptBesideTheRestoredOne()
{
    JournalFixture journal;
    journal.add({"glutamine 5g \"morning\""});
    const auto backup = backUpNow(journal);
    journal.close();
    overwriteIn(journal.path(), "morning");
    const QByteArray damaged = bytesOf(journal.path());

    const Restored restored = restoreJournal(backup, journal.path(), journal.clock.now());

    QVERIFY(restored.replaced.filename().string().starts_with("journal.damaged-2026-11-23T"));
    QCOMPARE(bytesOf(restored.replaced), damaged);
    journal.reopen(OpenMode::existing);
    QVERIFY(JournalCare(*journal).check().sound());
}

void BackupsTest::aDamagedBackupIsNotPutInPlace()
{
    JournalFixture journal;
    journal.add({"glutamine 5g \"morning\""});
    const auto backup = backUpNow(journal);
    journal.add({"bloating 3"});
    const std::string before = journal.exported();
    overwriteIn(backup, "morning");
    journal.close();

    QVERIFY_THROWS_EXCEPTION(StorageError, restoreJournal(backup, journal.path(), journal.clock.now()));

    QVERIFY(soundBackups(journal.path()).empty());
    journal.reopen(OpenMode::existing);
    QCOMPARE(journal.exported(), before);
}

void BackupsTest::leftOversDoNotSpoilARestore()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    const std::string then = journal.exported();
    const auto backup = backUpNow(journal);
    journal.add({"bloating 3"});
    journal.close();
    writeBytes(journal.path().string() + "-wal", "left over");
    writeBytes(journal.path().string() + "-shm", "left over");

    restoreJournal(backup, journal.path(), journal.clock.now());

    QVERIFY(!std::filesystem::exists(journal.path().string() + "-wal"));
    journal.reopen(OpenMode::existing);
    QCOMPARE(journal.exported(), then);
}

void BackupsTest::aSecondPlaceGetsTheSame()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    std::filesystem::create_directory(journal.beside("stick"));

    const BackupOutcome outcome =
        backUp(journal.path(), BackupReason::daily, journal.clock.now(), journal.beside("stick"));
    journal.add({"bloating 3"});
    const BackupOutcome gone =
        backUp(journal.path(), BackupReason::daily, journal.clock.now(), journal.beside("not there"));

    QVERIFY(outcome.secondPlace.empty());
    const auto second = backupsIn(journal.beside("stick"), journal.path());
    QCOMPARE(second.size(), 1U);
    QVERIFY(isAsMade(second.front()));
    QVERIFY(second.front().reason == BackupReason::daily);
    QVERIFY(gone.made.has_value());
    QVERIFY(!gone.secondPlace.empty());
}

void BackupsTest::anImportIsPrecededByABackup()
{
    JournalFixture journal;
    JournalFixture other(2);
    other.add({"bloating 3"});
    const auto file = other.exportedFile("other.jsonl");
    JournalImport(*journal).importLog(file);
    QVERIFY(all(journal).empty()); // there was nothing in it
    journal.add({"glutamine 5g"});
    const std::string before = journal.exported();
    other.add({"run 45min rpe 6"});

    JournalImport(*journal).importLog(other.exportedFile("again.jsonl"), {}, true);
    QVERIFY(all(journal).empty()); // tried only
    JournalImport(*journal).importLog(other.exportedFile("again.jsonl"));

    QCOMPARE(all(journal).size(), 1U);
    QVERIFY(all(journal).front().reason == BackupReason::import);
    restore(journal, all(journal).front().file);
    QCOMPARE(journal.exported(), before);
}

void BackupsTest::anEraseReachesTheBackups()
{
    JournalFixture journal;
    const RecordId secret = journal.addOne("note \"nobody shall know\"");
    journal.add({"glutamine 5g"});
    const auto backup = backUpNow(journal);
    journal.add({"bloating 3"});

    const EraseReport report = JournalEntries(*journal).erase({&secret, 1});

    QCOMPARE(report.backups, 1);
    QVERIFY(report.backupProblem.empty());
    QCOMPARE(all(journal).size(), 1U);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(journal.path().parent_path())) {
        QVERIFY2(!entry.is_regular_file() || !bytesOf(entry.path()).contains("nobody shall know"),
                 entry.path().c_str());
    }
    restore(journal, backup);
    QCOMPARE(journal->list(Kind::dose, {day("2026-11-23"), day("2026-11-23")}).size(), 1U);
    QVERIFY(journal->list(Kind::reflection, {day("2026-11-23"), day("2026-11-23")}).empty());
}

void BackupsTest::theCopyBeforeAnUpdateIsABackup()
{
    JournalFixture journal;
    journal.close();
    putOld(journal);

    journal.reopen(OpenMode::existing);

    const std::vector<BackupFile> backups = all(journal);
    QCOMPARE(backups.size(), std::size_t{1});
    QVERIFY(backups.at(0).reason == BackupReason::update);
    QVERIFY(isAsMade(backups.at(0)));
    QCOMPARE(checkBackup(backups.at(0).file).version, 1);
    QVERIFY(!std::filesystem::exists(copyBefore(journal.path())));
    const std::string now = journal.exported();
    journal.add({"bloating 3"});
    backUpNow(journal);
    restore(journal, backups.at(0).file);
    QCOMPARE(journal.exported(), now);
    QVERIFY(JournalCare(*journal).check().sound());
}

void BackupsTest::whatOnlyLooksLikeSuchACopyStays()
{
    JournalFixture journal;
    journal.add({"bloating 3"});
    const std::filesystem::path file = copyBefore(journal.path());
    writeBytes(file, "somebody's words");

    backUpNow(journal);

    QCOMPARE(all(journal).size(), std::size_t{1});
    QCOMPARE(bytesOf(file), QByteArray("somebody's words"));
}

HF_TEST(BackupsTest)
#include "backups.moc"
