// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/replacing.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class ReplacingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void underTheLockNobodyWrites();
    void aRuinIsNotLocked();
    void aLogThatIsNotOursIsNotWrittenIntoTheFile();
    void namesAsideAreNeverTaken();
    void theFileHasBothNames();
    void sideFilesGoWithTheName();
};

void ReplacingTest::underTheLockNobodyWrites()
{
    TestJournal journal;
    try {
        const JournalLock lock(journal.path(), std::chrono::milliseconds{0});
        Database other(journal.path(), Database::Mode::existing, std::chrono::milliseconds{0});
        QFAIL("another connection reads under the lock");
    } catch (const StorageError& error) {
        QVERIFY(error.fault() == StorageFault::locked);
    }
    journal.put(record(1), taken("2026-03-01", 1));
}

void ReplacingTest::aRuinIsNotLocked()
{
    TempFolder folder;
    folder.write("journal.db", QByteArray(9000, 'x'));

    const JournalLock lock(folder.path("journal.db"), std::chrono::milliseconds{0});

    QCOMPARE(folder.read("journal.db"), QByteArray(9000, 'x'));
}

void ReplacingTest::aLogThatIsNotOursIsNotWrittenIntoTheFile()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 1));
    const QByteArray before = journal.folder().read("journal.db");
    journal.folder().write("journal.db-wal", "left over");
    {
        const JournalLock lock(journal.path(), std::chrono::milliseconds{0});
    }
    QCOMPARE(journal.folder().read("journal.db"), before);
    QCOMPARE(journal.folder().read("journal.db-wal"), QByteArray("left over"));
}

void ReplacingTest::namesAsideAreNeverTaken()
{
    TempFolder folder;
    const SysMillis now{noon("2026-11-28")};
    const auto first = asideName(folder.path("journal.db"), "damaged", now);
    QCOMPARE(QString::fromStdString(first.filename().string()),
             QStringLiteral("journal.damaged-2026-11-28T120000Z.db"));
    folder.write(first.filename().c_str(), "taken");

    const auto second = asideName(folder.path("journal.db"), "damaged", now);

    QCOMPARE(QString::fromStdString(second.filename().string()),
             QStringLiteral("journal.damaged-2026-11-28T120000Z-2.db"));
}

void ReplacingTest::theFileHasBothNames()
{
    TempFolder folder;
    folder.write("journal.db", "bytes");

    keepAside(folder.path("journal.db"), folder.path("aside.db"));

    QCOMPARE(folder.read("journal.db"), QByteArray("bytes"));
    QCOMPARE(folder.read("aside.db"), QByteArray("bytes"));
}

void ReplacingTest::sideFilesGoWithTheName()
{
    TempFolder folder;
    folder.write("journal.db-journal", "one");
    folder.write("journal.db-wal", "two");

    moveSideFiles(folder.path("journal.db"), folder.path("aside.db"));

    QCOMPARE(folder.read("aside.db-journal"), QByteArray("one"));
    QCOMPARE(folder.read("aside.db-wal"), QByteArray("two"));
    QVERIFY(!std::filesystem::exists(folder.path("journal.db-journal")));
    moveSideFiles(folder.path("aside.db"), std::nullopt);
    QVERIFY(!std::filesystem::exists(folder.path("aside.db-wal")));
}

HF_TEST(ReplacingTest)
#include "replacing.moc"
