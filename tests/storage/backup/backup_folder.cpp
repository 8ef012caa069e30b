// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/backup_folder.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <sys/stat.h>

using namespace hf;
using namespace hf::test;

class BackupFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsAWholeCopyWithItsNote();
    void nothingIsMadeWhereNothingChanged();
    void theOrderIsThatOfMakingWhateverTheClockSays();
    void aDamagedJournalMakesNoBackup();
    void aChangedBackupIsNotAsMade();
    void filesOfOtherJournalsAreLeftAlone();
    void whatIsErasedGoesFromEveryBackup();
    void aBackupThatCannotBeReadGoesWithWhatItMayHold();
    void thinningRemovesTheNotesToo();
};

namespace {

class Folder {
public:
    Folder() { put(1); }

    void put(std::uint16_t number) { m_journal.put(record(number), taken("2026-03-01", number)); }
    std::optional<BackupFile> make(const char* dayText = "2026-03-01", BackupReason reason = BackupReason::asked)
    {
        return makeBackup(m_journal.path(), folder(), reason, SysMillis{noon(dayText)});
    }
    std::vector<BackupFile> all() { return backupsIn(folder(), m_journal.path()); }
    std::filesystem::path folder() const { return m_journal.folder().path("backups"); }
    TestJournal& journal() { return m_journal; }

private:
    TestJournal m_journal;
};

int bodiesOf(const std::filesystem::path& file, RecordId id)
{
    Database database(file, Database::Mode::readOnly);
    RevisionLog log(database);
    int bodies = 0;
    for (const StoredRevision& stored : log.ofRecord(id)) {
        bodies += stored.revision.body ? 1 : 0;
    }
    return bodies;
}

unsigned modeOf(const std::filesystem::path& file)
{
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

} // namespace

void BackupFolderTest::aBackupIsAWholeCopyWithItsNote()
{
    Folder folder;
    folder.put(2);

    const BackupFile made = folder.make("2026-03-01", BackupReason::quit).value();

    QCOMPARE(QString::fromStdString(made.file.filename().string()), QStringLiteral("journal-1-2026-03-01T120000Z.db"));
    const BackupFile read = folder.all().at(0);
    QVERIFY(read.reason == BackupReason::quit);
    QVERIFY(read.entries == 2);
    QVERIFY(read.digest == made.digest && read.log == made.log && read.checked == made.made);
    QVERIFY(isAsMade(read));
    QVERIFY(checkBackup(read.file).whole);
    QCOMPARE(modeOf(folder.folder()), 0700U);
    QCOMPARE(modeOf(read.file), 0600U);
    QCOMPARE(modeOf(read.file.string() + ".sha256"), 0600U);
}

void BackupFolderTest::nothingIsMadeWhereNothingChanged()
{
    Folder folder;
    QVERIFY(folder.make("2026-03-01"));

    QVERIFY(!folder.make("2026-03-05"));

    folder.put(2);
    QVERIFY(folder.make("2026-03-05"));
    QCOMPARE(folder.all().size(), 2U);
}

void BackupFolderTest::theOrderIsThatOfMakingWhateverTheClockSays()
{
    Folder folder;
    folder.make("2026-03-05");
    folder.put(2);
    folder.make("2021-01-01");
    folder.put(3);
    folder.make("2026-03-06");

    const auto all = folder.all();

    QCOMPARE(all.size(), 3U);
    QVERIFY(all[0].entries == 1 && all[1].entries == 2 && all[2].entries == 3);
}

void BackupFolderTest::aDamagedJournalMakesNoBackup()
{
    Folder folder;
    folder.journal().damage("UPDATE revision SET body=replace(body, '1', '2')");

    try {
        folder.make();
        QFAIL("a backup of a damaged journal was made");
    } catch (const StorageError& error) {
        QVERIFY(error.fault() == StorageFault::damaged);
    }
    QVERIFY(folder.all().empty());
    QVERIFY(!std::filesystem::exists(folder.folder()));
}

void BackupFolderTest::aChangedBackupIsNotAsMade()
{
    Folder folder;
    const BackupFile made = folder.make().value();
    QByteArray bytes = folder.journal().folder().read(("backups/" + made.file.filename().string()).c_str());
    bytes[bytes.size() - 30] = static_cast<char>(bytes[bytes.size() - 30] ^ 4);
    folder.journal().folder().write(("backups/" + made.file.filename().string()).c_str(), bytes);

    QVERIFY(!isAsMade(folder.all().at(0)));
    QVERIFY2(folder.make(), "a damaged backup stands for none");
}

void BackupFolderTest::filesOfOtherJournalsAreLeftAlone()
{
    Folder folder;
    folder.make();
    const TempFolder& temp = folder.journal().folder();
    for (const char* name : {"backups/journal-2-2026-03-01T120000Z.db.part", "backups/other-2-2026-03-01T120000Z.db",
                             "backups/journal-x-2026-03-01T120000Z.db", "backups/journal-0-2026-03-01T120000Z.db",
                             "backups/journal-3-2026-99-01T120000Z.db", "backups/journal.db"}) {
        temp.write(name, "mine");
    }

    QCOMPARE(folder.all().size(), 1U);
}

void BackupFolderTest::whatIsErasedGoesFromEveryBackup()
{
    Folder folder;
    folder.make("2026-03-01");
    folder.put(2);
    folder.make("2026-03-02");
    const auto before = folder.all();
    QCOMPARE(bodiesOf(before[1].file, record(1)), 1);
    const std::array ids{record(1)};

    const int changed =
        eraseFromBackups(folder.folder(), folder.journal().path(), ids, INT64_MAX, SysMillis{noon("2026-03-03")});

    QCOMPARE(changed, 2);
    const auto after = folder.all();
    QCOMPARE(after.size(), 2U);
    for (const BackupFile& backup : after) {
        QCOMPARE(bodiesOf(backup.file, record(1)), 0);
        QVERIFY(isAsMade(backup));
        QVERIFY(checkBackup(backup.file).whole);
    }
    QCOMPARE(bodiesOf(after[1].file, record(2)), 1);
    QVERIFY(after[1].entries == 1);
    QCOMPARE(eraseFromBackups(folder.folder(), folder.journal().path(), ids, INT64_MAX, SysMillis{noon("2026-03-03")}),
             0);
}

void BackupFolderTest::aBackupThatCannotBeReadGoesWithWhatItMayHold()
{
    Folder folder;
    const BackupFile made = folder.make().value();
    folder.journal().folder().write(("backups/" + made.file.filename().string()).c_str(), "nothing of a journal");
    const std::array ids{record(1)};

    eraseFromBackups(folder.folder(), folder.journal().path(), ids, INT64_MAX, SysMillis{noon("2026-03-03")});

    QVERIFY(folder.all().empty());
}

void BackupFolderTest::thinningRemovesTheNotesToo()
{
    Folder folder;
    for (std::uint16_t i = 0; i < 40; ++i) {
        folder.put(static_cast<std::uint16_t>(10 + i));
        makeBackup(folder.journal().path(), folder.folder(), BackupReason::daily,
                   SysMillis{noon("2026-01-01")} + days{i});
    }

    const int gone = thin(folder.folder(), folder.journal().path());

    QVERIFY(gone > 10);
    const auto left = folder.all();
    QCOMPARE(static_cast<int>(left.size()), 40 - gone);
    QVERIFY(left.back().number == 40);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.folder())) {
        files += entry.is_regular_file() ? 1U : 0U;
    }
    QCOMPARE(files, 2 * left.size());
}

HF_TEST(BackupFolderTest)
#include "backup_folder.moc"
