// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/schema.h"

#include "storage/errors.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace hf;

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsAsItWasShipped_data();
    void everyVersionIsAsItWasShipped();
    void everyTableIsStrict();
    void aNewJournalCarriesItsMarkAndVersion();
    void aFileWithoutAVersionIsRefused();
    void aJournalOfThisVersionIsLeftAlone();
    void anotherTableOrIndexIsSeenInTheDump();
};

namespace {

SQLite::Database inMemory()
{
    return SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

} // namespace

void SchemaTest::everyVersionIsAsItWasShipped_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schema::version; ++version) {
        QTest::addRow("version %d", version) << version;
    }
}

void SchemaTest::everyVersionIsAsItWasShipped()
{
    QFETCH(int, version);
    QFile file(QStringLiteral(HF_SOURCE_ROOT "/tests/storage/schema_v%1.sql").arg(version));
    QVERIFY(file.open(QIODevice::ReadOnly));
    SQLite::Database database = inMemory();
    schema::create(database, version);

    const QByteArray dump = QByteArray::fromStdString(schema::dump(database));

    QCOMPARE("-- SPDX-FileCopyrightText: 2026 HabitForge contributors\n"
             "-- SPDX-License-Identifier: GPL-3.0-or-later\n" +
                 dump,
             file.readAll());
    QCOMPARE(schema::versionOf(database), version);
    QVERIFY(schema::layout(database) == schema::expectedLayout(version));
}

void SchemaTest::everyTableIsStrict()
{
    SQLite::Database database = inMemory();
    schema::create(database);
    SQLite::Statement tables(database, "SELECT name, strict FROM pragma_table_list"
                                       " WHERE schema='main' AND type='table' AND name NOT LIKE 'sqlite_%'");

    int count = 0;
    while (tables.executeStep()) {
        ++count;
        QVERIFY2(tables.getColumn(1).getInt() == 1, tables.getColumn(0).getText());
    }

    QCOMPARE(count, 14);
}

void SchemaTest::aNewJournalCarriesItsMarkAndVersion()
{
    SQLite::Database database = inMemory();

    schema::create(database);

    QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), 0x48624667);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), schema::version);
}

void SchemaTest::aFileWithoutAVersionIsRefused()
{
    SQLite::Database database = inMemory();
    schema::create(database);
    database.exec("PRAGMA user_version=0");

    try {
        schema::migrate(database, nullptr);
        QFAIL("a journal without a version was taken");
    } catch (const StorageError& error) {
        QVERIFY(error.fault() == StorageFault::damaged);
    }
}

void SchemaTest::aJournalOfThisVersionIsLeftAlone()
{
    SQLite::Database database = inMemory();
    schema::create(database);
    const int before = database.execAndGet("PRAGMA schema_version").getInt();

    schema::migrate(database, nullptr);

    QCOMPARE(database.execAndGet("PRAGMA schema_version").getInt(), before);
    QVERIFY(schema::layout(database) == schema::expectedLayout());
}

void SchemaTest::anotherTableOrIndexIsSeenInTheDump()
{
    SQLite::Database database = inMemory();
    schema::create(database);

    database.exec("CREATE TRIGGER quiet AFTER INSERT ON dose BEGIN DELETE FROM dose; END");
    QVERIFY(schema::layout(database) != schema::expectedLayout());

    database.exec("DROP TRIGGER quiet; DROP INDEX revision_of_record");
    QVERIFY(schema::layout(database) != schema::expectedLayout());
}

HF_TEST(SchemaTest)
#include "schema.moc"
