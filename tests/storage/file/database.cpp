// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/database.h"

#include "storage/storage_support.h"
#include "storage/tables/schema.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <sys/stat.h>

using namespace hf;
using namespace hf::test;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoJournalIsRefusedAndUntouched_data();
    void whatIsNoJournalIsRefusedAndUntouched();
    void aFolderIsRefused();
    void aDanglingLinkIsRefusedAndMakesNothing();
    void aMissingFileIsOnlyMadeWhenAsked();
    void aForeignLogBesideTheJournalIsRefused();
    void aNewJournalIsPrivateWhateverTheMask();
    void nothingIsLeftBesideANewJournal();
    void theSafeSettingsAreReallyOn();
    void readingOnlyCannotWrite();
    void aFilePutInThePlaceIsNoticed();
    void aWriteIntoAReplacedFileIsRefused();
    void aStepThatFailsIsRolledBack();
    void anotherCommitIsSeen();
};

namespace {

QByteArray bytesOfForeign()
{
    const TempFolder folder;
    SQLite::Database other(folder.path("other.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE note(text TEXT); INSERT INTO note VALUES('not yours')");
    return folder.read("other.db");
}

QByteArray bytesOfNewer()
{
    TestJournal journal;
    journal.damage("PRAGMA user_version=" + std::to_string(schema::version + 1));
    return journal.folder().read("journal.db");
}

/// Opens and says which fault came; nothing when the file was taken.
std::optional<StorageFault> faultOf(const std::filesystem::path& file, Database::Mode mode)
{
    try {
        const Database database(file, mode);
    } catch (const StorageError& error) {
        return error.fault();
    }
    return std::nullopt;
}

unsigned permissionsOf(const std::filesystem::path& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

Q_DECLARE_METATYPE(hf::StorageFault)

void DatabaseTest::whatIsNoJournalIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StorageFault>("fault");

    QTest::newRow("zero bytes") << QByteArray() << StorageFault::emptyFile;
    QTest::newRow("one byte") << QByteArray("x") << StorageFault::foreign;
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(1000) << StorageFault::foreign;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << StorageFault::foreign;
    QTest::newRow("another program's database") << bytesOfForeign() << StorageFault::foreign;
    QTest::newRow("a newer version") << bytesOfNewer() << StorageFault::newer;
}

void DatabaseTest::whatIsNoJournalIsRefusedAndUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(StorageFault, fault);
    for (const auto mode : {Database::Mode::create, Database::Mode::existing, Database::Mode::readOnly}) {
        const TempFolder folder;
        folder.write("journal.db", bytes);

        const auto found = faultOf(folder.path("journal.db"), mode);

        QVERIFY(found == fault);
        QCOMPARE(folder.read("journal.db"), bytes);
        QVERIFY(!std::filesystem::exists(folder.path("journal.db-journal")));
    }
}

void DatabaseTest::aFolderIsRefused()
{
    const TempFolder folder;
    std::filesystem::create_directory(folder.path("journal.db"));

    QVERIFY(faultOf(folder.path("journal.db"), Database::Mode::create) == StorageFault::notAFile);
    QVERIFY(std::filesystem::is_empty(folder.path("journal.db")));
}

void DatabaseTest::aDanglingLinkIsRefusedAndMakesNothing()
{
    const TempFolder folder;
    std::filesystem::create_symlink(folder.path("gone.db"), folder.path("journal.db"));

    QVERIFY(faultOf(folder.path("journal.db"), Database::Mode::create) == StorageFault::notAFile);
    QVERIFY(!std::filesystem::exists(folder.path("gone.db")));
}

void DatabaseTest::aMissingFileIsOnlyMadeWhenAsked()
{
    const TempFolder folder;

    QVERIFY(faultOf(folder.path("journal.db"), Database::Mode::existing) == StorageFault::missing);
    QVERIFY(faultOf(folder.path("journal.db"), Database::Mode::readOnly) == StorageFault::missing);
    QVERIFY(!std::filesystem::exists(folder.path("journal.db")));
    QVERIFY(faultOf(folder.path("journal.db"), Database::Mode::create) == std::nullopt);
    QVERIFY(faultOf(folder.path("journal.db"), Database::Mode::readOnly) == std::nullopt);
}

void DatabaseTest::aForeignLogBesideTheJournalIsRefused()
{
    TestJournal journal;
    const QByteArray before = journal.folder().read("journal.db");
    journal.folder().write("journal.db-wal", "left over");

    QVERIFY(faultOf(journal.path(), Database::Mode::existing) == StorageFault::damaged);
    QCOMPARE(journal.folder().read("journal.db"), before);
    QCOMPARE(journal.folder().read("journal.db-wal"), QByteArray("left over"));
}

void DatabaseTest::aNewJournalIsPrivateWhateverTheMask()
{
    const TempFolder folder;
    const mode_t before = ::umask(0);

    const auto fault = faultOf(folder.path("a/b/journal.db"), Database::Mode::create);
    ::umask(before);

    QVERIFY(fault == std::nullopt);
    QCOMPARE(permissionsOf(folder.path("a/b/journal.db")), 0600U);
    QCOMPARE(permissionsOf(folder.path("a/b")), 0700U);
    QCOMPARE(permissionsOf(folder.path("a")), 0700U);
}

void DatabaseTest::nothingIsLeftBesideANewJournal()
{
    const TempFolder folder;

    const auto fault = faultOf(folder.path("a/journal.db"), Database::Mode::create);

    QVERIFY(fault == std::nullopt);
    const auto files = std::filesystem::directory_iterator(folder.path("a"));
    for (const auto& entry : files) {
        const std::string name = entry.path().filename().string();
        QVERIFY2(name == "journal.db" || name == "journal.db-journal", name.c_str());
    }
}

void DatabaseTest::theSafeSettingsAreReallyOn()
{
    TestJournal journal;
    SQLite::Database& handle = journal.database().handle();

    QCOMPARE(handle.execAndGet("PRAGMA journal_mode").getString(), std::string("truncate"));
    QCOMPARE(handle.execAndGet("PRAGMA synchronous").getInt(), 2);
    QCOMPARE(handle.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    QCOMPARE(handle.execAndGet("PRAGMA secure_delete").getInt(), 1);
    QCOMPARE(handle.execAndGet("PRAGMA trusted_schema").getInt(), 0);
    QCOMPARE(handle.execAndGet("PRAGMA cell_size_check").getInt(), 1);
    QCOMPARE(handle.execAndGet("PRAGMA temp_store").getInt(), 2);
    QCOMPARE(handle.execAndGet("PRAGMA busy_timeout").getInt(), 5000);
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, handle.exec("SELECT \"no such column\""));
}

void DatabaseTest::readingOnlyCannotWrite()
{
    TestJournal journal;
    Database reader(journal.path(), Database::Mode::readOnly);

    QVERIFY(reader.readOnly());
    QVERIFY_THROWS_EXCEPTION(StorageError, WriteTransaction{reader});
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, reader.handle().exec("DELETE FROM revision"));
}

void DatabaseTest::aFilePutInThePlaceIsNoticed()
{
    TestJournal journal;
    TestJournal other;
    QVERIFY(!journal.database().replaced());

    std::filesystem::copy_file(other.path(), journal.folder().path("new.db"));
    std::filesystem::rename(journal.folder().path("new.db"), journal.path());
    QVERIFY(journal.database().replaced());
    journal.reopen();
    QVERIFY(!journal.database().replaced());

    std::filesystem::rename(journal.path(), journal.folder().path("away.db"));
    QVERIFY(journal.database().replaced());
}

void DatabaseTest::aWriteIntoAReplacedFileIsRefused()
{
    TestJournal journal;
    TestJournal other;
    std::filesystem::copy_file(other.path(), journal.folder().path("new.db"));
    std::filesystem::rename(journal.folder().path("new.db"), journal.path());
    const QByteArray before = journal.folder().read("journal.db");
    std::optional<StorageFault> fault;

    try {
        guarded(journal.path(), [&] {
            WriteTransaction transaction(journal.database());
            journal.database().handle().exec("INSERT INTO meta(key, value) VALUES('lost', 1)");
            transaction.commit();
        });
    } catch (const StorageError& error) {
        fault = error.fault();
    }

    QVERIFY(fault == StorageFault::replaced);
    QCOMPARE(journal.folder().read("journal.db"), before);
}

void DatabaseTest::aStepThatFailsIsRolledBack()
{
    TestJournal journal;
    {
        WriteTransaction transaction(journal.database());
        journal.database().handle().exec("INSERT INTO meta(key, value) VALUES('half', 1)");
    }

    QCOMPARE(journal.database().handle().execAndGet("SELECT count(*) FROM meta WHERE key='half'").getInt(), 0);
}

void DatabaseTest::anotherCommitIsSeen()
{
    TestJournal journal;
    Database second(journal.path(), Database::Mode::existing);
    const auto before = second.dataVersion();
    QCOMPARE(second.dataVersion(), before);

    journal.put(record(1), taken("2026-01-01", 5));

    QVERIFY(second.dataVersion() != before);
}

HF_TEST(DatabaseTest)
#include "database.moc"
