// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/wide_rows.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>

using namespace hf;
using namespace hf::test;

class CsvWideRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyIsUnknownAndZeroIsZero();
    void aColumnThatFillsLateIsStillAnItem();
    void instantsAreKeptAndSeveralRowsADayAreManyADay();
    void valuesOutsideTheScaleAreProblems();
    void amountsAndUnitsInTheHeaderMakeDoses();
    void chosenColumnsBecomeMarksDosesAndReflections();
    void aCellFilledInLaterLeavesTheNamesOfItsNeighbours();
    void theFirstOfTwoColumnsWithOneNameCounts();
};

void CsvWideRowsTest::emptyIsUnknownAndZeroIsZero()
{
    const Import import = importText("date,mood,stress\n2026-03-01,0,\n2026-03-02,,3\n");
    const auto ratings = import.sink.all<Rating>();
    QCOMPARE(ratings.size(), std::size_t{2});
    QCOMPARE(ratings[0].value, 0.0);
    QVERIFY(!ratings[0].when.at);
    QCOMPARE(import.sink.nothings.at("unknown"), 2);
    QCOMPARE(import.sink.delivered(), 4);
}

void CsvWideRowsTest::aColumnThatFillsLateIsStillAnItem()
{
    std::string table = "date,a,b\n";
    for (int i = 0; i < 1500; ++i) {
        table += toString(*makeDay(2020, 1, 1) + days{i}) + ",1,\n";
    }
    const Import import = importText(table + "2026-01-01,1,7\n");
    QVERIFY(columnOf(import.plan, "b").role == ColumnRole::item);
    QCOMPARE(import.sink.entries.size(), std::size_t{1502});
}

void CsvWideRowsTest::instantsAreKeptAndSeveralRowsADayAreManyADay()
{
    const Import import = importText("time,when,mood,sleepiness\n,2026-03-01T08:00:00+01:00,1,\n"
                                     ",2026-03-01T20:00:00+01:00,2,4\n");
    QCOMPARE(toString(*import.sink.all<Rating>().at(0).when.at), std::string("2026-03-01T08:00:00+01:00"));
    QVERIFY(std::get<Item>(import.plan.definitions.at(0).body).manyADay);
    QVERIFY(!std::get<Item>(import.plan.definitions.at(1).body).manyADay);
}

void CsvWideRowsTest::valuesOutsideTheScaleAreProblems()
{
    ImportChoices choices;
    choices.mapping = {"tired=item:Energy"};
    const Import import =
        importText("date,tired\n2026-03-01,5\n2026-03-02,6\n2026-03-03,1.5\n2026-03-04,bad\n2026-03-05,-1\n", choices);
    QVERIFY(import.sink.all<Rating>().at(0).item == built_in::energy);
    QCOMPARE(import.sink.problemCodes(), (std::vector<std::string>{"value-out-of-range", "value-not-whole",
                                                                   "value-unreadable", "value-out-of-range"}));
    QVERIFY(import.plan.definitions.empty());
}

void CsvWideRowsTest::amountsAndUnitsInTheHeaderMakeDoses()
{
    const Import import = importText("date,Glutamine (g),Zinc,Weight (kg)\n2026-03-01,5,22 mg,81.5\n2026-03-02,0,,\n");
    const auto doses = import.sink.all<Dose>();
    QCOMPARE(doses.size(), std::size_t{3});
    QVERIFY(doses[0].supplement == built_in::glutamine && toString(*doses[0].amount) == "5 g");
    QCOMPARE(toString(*doses[1].amount), std::string("22 mg"));
    QVERIFY(doses[2].state == DoseState::none);
    QCOMPARE(import.sink.all<Rating>().at(0).value, 81.5);
}

void CsvWideRowsTest::chosenColumnsBecomeMarksDosesAndReflections()
{
    ImportChoices choices;
    choices.mapping = {"Sick, really=mark:ill", "3=dose:Magnesium", "text=reflection"};
    const Import import = importText("date,\"Sick, really\",Mg,text\n2026-03-01,yes,300,\"Slept, badly\"\n"
                                     "2026-03-02,0,300 mg,\n2026-03-03,perhaps,,\n",
                                     choices);
    QCOMPARE(import.sink.all<DayMark>().size(), std::size_t{1});
    QCOMPARE(import.sink.all<DayMark>()[0].mark, std::string("ill"));
    QCOMPARE(import.sink.all<Reflection>().at(0).text, std::string("Slept, badly"));
    QCOMPARE(import.sink.undecidedRows.at(0).reason, std::string("unit-missing"));
    QCOMPARE(import.sink.all<Dose>().size(), std::size_t{1});
    QCOMPARE(import.sink.problemCodes(), (std::vector<std::string>{"value-unreadable"}));
    QCOMPARE(import.sink.delivered(), 9);
}

void CsvWideRowsTest::aCellFilledInLaterLeavesTheNamesOfItsNeighbours()
{
    const auto idsOf = [](const Import& import) {
        std::set<std::string> ids;
        for (const auto& entry : import.sink.entries) {
            ids.insert(entry.externalId);
        }
        return ids;
    };
    const auto before = idsOf(importText("date,a,b\n2026-03-01,1,\n2026-03-02,1,2\n"));
    const auto after = idsOf(importText("date,a,b\n2026-03-01,1,9\n2026-03-02,1,2\n"));
    QCOMPARE(before.size(), std::size_t{3});
    QCOMPARE(after.size(), std::size_t{4});
    QVERIFY(std::includes(after.begin(), after.end(), before.begin(), before.end()));
}

void CsvWideRowsTest::theFirstOfTwoColumnsWithOneNameCounts()
{
    const Import import = importText("date,a,a\n2026-03-01,1,2\n");
    QCOMPARE(import.sink.all<Rating>().size(), std::size_t{1});
    QCOMPARE(import.sink.all<Rating>()[0].value, 1.0);
}

HF_TEST(CsvWideRowsTest)
#include "wide_rows.moc"
