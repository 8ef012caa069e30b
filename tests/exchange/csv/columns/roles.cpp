// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/roles.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

namespace {

ImportChoices mapped(std::vector<std::string> mapping)
{
    ImportChoices choices;
    choices.mapping = std::move(mapping);
    return choices;
}

} // namespace

class CsvRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersTellTheRoles();
    void aTextColumnBesideOneMeasureIsNotAName();
    void aChoiceOverridesTheGuess();
    void aChoiceThatFitsNothingIsRefused_data();
    void aChoiceThatFitsNothingIsRefused();
    void headersMayHoldTheSignsOfTheMapping();
};

void CsvRolesTest::headersTellTheRoles()
{
    const ImportPlan plan =
        importText("Uhrzeit,Datum,Supplement,Menge,Einheit,Notiz,id\n08:00,2026-03-01,Zinc,22,mg,x,1\n").plan;
    QCOMPARE(plan.format, std::string("csv-long"));
    QVERIFY(columnOf(plan, "Uhrzeit").role == ColumnRole::time);
    QVERIFY(columnOf(plan, "Datum").role == ColumnRole::date);
    QVERIFY(columnOf(plan, "Supplement").role == ColumnRole::name);
    QVERIFY(columnOf(plan, "Menge").role == ColumnRole::value);
    QVERIFY(columnOf(plan, "Einheit").role == ColumnRole::unit);
    QVERIFY(columnOf(plan, "Notiz").role == ColumnRole::note);
    QVERIFY(columnOf(plan, "id").role == ColumnRole::ignore);
}

void CsvRolesTest::aTextColumnBesideOneMeasureIsNotAName()
{
    const ImportPlan plan = importText("date,mood,weather,notes\n2026-03-01,3,sunny,\"well, well\"\n").plan;
    QCOMPARE(plan.format, std::string("csv-wide"));
    QVERIFY(columnOf(plan, "mood").role == ColumnRole::item);
    QVERIFY(columnOf(plan, "weather").role == ColumnRole::ignore);
    QVERIFY(columnOf(plan, "notes").role == ColumnRole::reflection);
}

void CsvRolesTest::aChoiceOverridesTheGuess()
{
    const std::string table = "a,b,c,d\n2026-03-01,zinc,5,x\n";
    const Import import = importText(table, mapped({"2=name", "c=value", "d=note"}));
    QCOMPARE(import.plan.format, std::string("csv-long"));
    QCOMPARE(import.sink.all<Rating>().at(0).note, std::string("x"));
    const Import ignored = importText("date,a,b\n2026-03-01,1,2\n", mapped({"a=ignore"}));
    QCOMPARE(ignored.sink.entries.size(), std::size_t{1});
}

void CsvRolesTest::aChoiceThatFitsNothingIsRefused_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::newRow("no such column") << QByteArray("nope=item");
    QTest::newRow("no such number") << QByteArray("4=item");
    QTest::newRow("no such role") << QByteArray("a=banana");
    QTest::newRow("no role") << QByteArray("a");
    QTest::newRow("a name without a value") << QByteArray("a=name");
}

void CsvRolesTest::aChoiceThatFitsNothingIsRefused()
{
    QFETCH(QByteArray, choice);
    QVERIFY(!refusalOf("date,a,b\n2026-03-01,x,y\n", mapped({choice.toStdString()})).first.empty());
}

void CsvRolesTest::headersMayHoldTheSignsOfTheMapping()
{
    const Import import = importText("date,x=y:z\n2026-03-01,1\n", mapped({"x=y:z=item:My item: b"}));
    QCOMPARE(definedName(import.plan.definitions.at(0)), std::string("My item: b"));
}

HF_TEST(CsvRolesTest)
#include "roles.moc"
