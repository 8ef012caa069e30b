// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Journals of version 1, brought to this one. `journal_v1.sql` is one that version 1 wrote.

#include "storage/tables/migration.h"

#include "storage/codec/record_codec.h"
#include "storage/storage_support.h"
#include "storage/tables/dose_queries.h"
#include "storage/tables/schema.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

constexpr DayRange all{Day{days{0}}, Day{days{40'000}}};

/// The journal of version 1 in a folder of its own.
struct OldJournal {
    OldJournal()
    {
        QFile file(QStringLiteral(HF_SOURCE_ROOT "/tests/storage/journal_v1.sql"));
        const bool there = file.open(QIODevice::ReadOnly);
        SQLite::Database made(path().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        made.exec(there ? file.readAll().toStdString() : std::string("no journal of version 1"));
    }

    std::filesystem::path path() const { return folder.path("journal.db"); }
    std::filesystem::path copy(int number = 1) const { return copyBefore(path(), number); }

    TempFolder folder;
};

QString checked(Database& database)
{
    RevisionLog log(database);
    return codesOf(checkJournal(database, log));
}

/// A text for each dose, so that two readings can be compared.
std::string textOf(const std::vector<PlainDose>& doses)
{
    std::string text;
    for (const PlainDose& one : doses) {
        text += toString(one.id) + " " + encodeBody(one.dose) + "\n";
    }
    return text;
}

std::int64_t count(Database& database, const char* sql)
{
    return database.handle().execAndGet(sql).getInt64();
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOldJournalIsBroughtHereWithAllItHolds()
    {
        const OldJournal old;
        const QByteArray before = old.folder.read("journal.db");

        Database database(old.path(), Database::Mode::existing);

        QCOMPARE(database.version(), schema::version);
        QCOMPARE(checked(database), QString());
        DoseQueries doses(database);
        QCOMPARE(doses.in(all).size(), std::size_t{10});
        QCOMPARE(textOf(doses.in(all)), textOf(doses.fromBodies(all)));
        QCOMPARE(count(database, "SELECT count(*) FROM dose WHERE answers IS NOT NULL"), 1);
        QCOMPARE(count(database, "SELECT count(*) FROM rating"), 1);
        QCOMPARE(count(database, "SELECT count(*) FROM bin"), 2);
        QCOMPARE(old.folder.read("journal.before-version-2.db").size(), before.size());
    }

    void theCopyIsWholeAndOfTheOldVersion()
    {
        const OldJournal old;
        const QByteArray before = old.folder.read("journal.db");
        {
            const Database database(old.path(), Database::Mode::existing);
        }

        Database copy(old.copy(), Database::Mode::readOnly);

        QCOMPARE(copy.version(), 1);
        QCOMPARE(checked(copy), QString());
        QCOMPARE(DoseQueries(copy).in(all).size(), std::size_t{10});
        QVERIFY(!std::filesystem::exists(old.copy(2)));
        QVERIFY(!before.isEmpty());
    }

    void readingOnlyLeavesTheOldFileAlone()
    {
        const OldJournal old;
        const QByteArray before = old.folder.read("journal.db");

        Database reader(old.path(), Database::Mode::readOnly);

        QCOMPARE(reader.version(), 1);
        QCOMPARE(checked(reader), QString());
        const std::string read = textOf(DoseQueries(reader).in(all));
        QVERIFY(!std::filesystem::exists(old.copy()));
        QCOMPARE(old.folder.read("journal.db"), before);
        Database writer(old.path(), Database::Mode::existing);
        QCOMPARE(read, textOf(DoseQueries(writer).in(all)));
        QCOMPARE(read, textOf(DoseQueries(reader).in(all))); // also where the file was renewed meanwhile
    }

    void damageInTheOldTablesIsFoundBeforeTheyAreRenewed()
    {
        const OldJournal old;
        SQLite::Database(old.path().string(), SQLite::OPEN_READWRITE).exec("UPDATE dose SET amount=amount+1");
        {
            Database reader(old.path(), Database::Mode::readOnly);
            QCOMPARE(checked(reader), QStringLiteral("projection"));
        }

        Database database(old.path(), Database::Mode::existing);

        QCOMPARE(checked(database), QString()); // the log tells the rows
        Database copy(old.copy(), Database::Mode::readOnly);
        QCOMPARE(checked(copy), QStringLiteral("projection"));
    }

    void aCopyThatIsThereIsTakenOnlyWhenItIsOne()
    {
        const OldJournal old;
        old.folder.write("journal.before-version-2.db", "somebody's words");
        std::filesystem::copy_file(old.path(), old.copy(2));

        const Database database(old.path(), Database::Mode::existing);

        QCOMPARE(old.folder.read("journal.before-version-2.db"), QByteArray("somebody's words"));
        QVERIFY(!std::filesystem::exists(old.copy(3)));
    }

    void whatFailsOnItsWayLeavesTheOldVersion()
    {
        const OldJournal old;
        SQLite::Database raw(old.path().string(), SQLite::OPEN_READWRITE);
        const std::string before = schema::dump(raw);

        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 schema::migrate(raw, [] { throw StorageError(StorageFault::full, "no room"); }));

        QCOMPARE(schema::versionOf(raw), 1);
        QCOMPARE(schema::dump(raw), before);
        QCOMPARE(raw.execAndGet("SELECT count(*) FROM dose").getInt(), 10);
    }

    void aProgramOfTheOldVersionCannotFillTheNewTable()
    {
        const OldJournal old;
        SQLite::Database raw(old.path().string(), SQLite::OPEN_READWRITE);
        SQLite::Statement insert(raw, "INSERT INTO dose(day, id, supplement, state, dimension, amount, at, rev)"
                                      " VALUES(1, zeroblob(16), zeroblob(16), 1, NULL, NULL, NULL, 1)");
        {
            const Database database(old.path(), Database::Mode::existing);
        }

        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, insert.exec());
    }
};

HF_TEST(MigrationTest)
#include "migration.moc"
