// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/hot_journal.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class HotJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommitThatWasCutShortIsUndone();
    void theSideFileOfAnotherStateRuinsNothing();
    void whatIsUnsoundBothWaysIsKept();
};

namespace {

/// Journals of two moments, and what lies beside the later one in the middle of a commit.
struct Moments {
    QByteArray earlier;
    QByteArray later;
    QByteArray torn; ///< with half of a commit in it
    QByteArray side; ///< what undoes that half
};

Moments moments()
{
    Moments moments;
    TestJournal journal;
    for (std::uint16_t i = 1; i <= 60; ++i) {
        journal.put(record(i), taken("2026-03-01", i));
    }
    moments.earlier = journal.folder().read("journal.db");
    for (std::uint16_t i = 61; i <= 200; ++i) {
        journal.put(record(i), taken("2026-03-02", i));
    }
    moments.later = journal.folder().read("journal.db");
    SQLite::Database& handle = journal.database().handle();
    handle.exec("PRAGMA cache_size=2; BEGIN IMMEDIATE; UPDATE dose SET amount=amount+1;"
                "UPDATE revision SET body=body || ' '");
    moments.torn = journal.folder().read("journal.db");
    moments.side = journal.folder().read("journal.db-journal");
    handle.exec("ROLLBACK");
    return moments;
}

QString faultsOf(const std::filesystem::path& file)
{
    Database database(file, Database::Mode::existing);
    RevisionLog log(database);
    return codesOf(checkJournal(database, log));
}

int files(const TempFolder& folder)
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path("."))) {
        count += entry.is_regular_file() && entry.file_size() > 0 ? 1 : 0;
    }
    return count;
}

} // namespace

void HotJournalTest::aCommitThatWasCutShortIsUndone()
{
    const Moments then = moments();
    QVERIFY(then.side.size() > 4096 && then.torn != then.later);
    TempFolder folder;
    folder.write("journal.db", then.torn);
    folder.write("journal.db-journal", then.side);

    QCOMPARE(faultsOf(folder.path("journal.db")), QString());

    Database database(folder.path("journal.db"), Database::Mode::readOnly);
    QCOMPARE(RevisionLog(database).count(), 200);
    QCOMPARE(files(folder), 1);
}

void HotJournalTest::theSideFileOfAnotherStateRuinsNothing()
{
    const Moments then = moments();
    TempFolder folder;
    folder.write("journal.db", then.earlier);
    folder.write("journal.db-journal", then.side);

    QCOMPARE(faultsOf(folder.path("journal.db")), QString());

    Database database(folder.path("journal.db"), Database::Mode::readOnly);
    QVERIFY(RevisionLog(database).count() >= 60);
    QVERIFY(RevisionLog(database).knows(record(60)));
}

void HotJournalTest::whatIsUnsoundBothWaysIsKept()
{
    const Moments then = moments();
    TempFolder folder;
    QByteArray damaged = then.earlier;
    damaged.replace("\"state\":\"taken\"", "\"state\":\"tokan\"");
    folder.write("journal.db", damaged);
    folder.write("journal.db-journal", then.side.left(4096 * 3));

    try {
        faultsOf(folder.path("journal.db"));
    } catch (const StorageError&) { // it may not even open
    }

    QCOMPARE(folder.read("journal.before-rollback.db"), damaged);
    QVERIFY(copyBeforeRollback(folder.path("journal.db"), 3).filename() == "journal.before-rollback-3.db");
}

HF_TEST(HotJournalTest)
#include "hot_journal.moc"
