// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/long_rows.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>

using namespace hf;
using namespace hf::test;

class CsvLongRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dosesKeepTheirAmountTimeAndNote();
    void aLeftOutLStillMeansLGlutamine();
    void oneSupplementMayHaveTwoDimensions();
    void zeroIsAnExplicitNone();
    void whatHasNoCertainAmountIsLeftToThePerson();
    void aUnitColumnGivesTheUnit();
    void namesWithoutUnitsAreOwnItems();
    void aShippedItemIsMeantOnlyWhenItsScaleAgrees();
    void severalValuesADayMakeAnItemOfManyADay();
    void equalRowsAreAllKeptAndNumbered();
    void anIdColumnNamesTheEntries();
    void raggedRowsAreProblemsAndNeverShifted();
};

void CsvLongRowsTest::dosesKeepTheirAmountTimeAndNote()
{
    const Import import =
        importText("when,what,amount,comment\n2026-03-01T02:00:00+01:00,Zinc,22 mg,\" after, food\"\n");
    const auto doses = import.sink.all<Dose>();

    QCOMPARE(doses.size(), std::size_t{1});
    QCOMPARE(toString(*doses[0].amount), std::string("22 mg"));
    QCOMPARE(toString(doses[0].when.day), std::string("2026-02-28"));
    QCOMPARE(doses[0].note, std::string(" after, food"));
    QVERIFY(doses[0].batch == RecordId{builtInUuid(999)});
    QCOMPARE(import.plan.definitions.size(), std::size_t{1});
    QCOMPARE(std::get<Supplement>(import.plan.definitions[0].body).unit, Unit::mg);
    QVERIFY(import.plan.definitions[0].id.value == hashedUuid(SysMillis{}, "supplement zinc"));
}

void CsvLongRowsTest::aLeftOutLStillMeansLGlutamine()
{
    const Import import = importText("date,name,value\n2026-03-01,glutamine,5g\n2026-03-02,L-GLUTAMINE,5g\n");
    QVERIFY(import.plan.definitions.empty());
    for (const Dose& dose : import.sink.all<Dose>()) {
        QVERIFY(dose.supplement == built_in::glutamine);
    }
    QCOMPARE(import.sink.entries.size(), std::size_t{2});
}

void CsvLongRowsTest::oneSupplementMayHaveTwoDimensions()
{
    const Import import = importText("date,name,value\n2026-03-01,x,2 ml\n2026-03-02,x,2 ml\n2026-03-03,X,1 mg\n");
    QCOMPARE(import.plan.definitions.size(), std::size_t{1});
    QCOMPARE(std::get<Supplement>(import.plan.definitions[0].body).unit, Unit::ml);
    QCOMPARE(import.sink.all<Dose>().size(), std::size_t{3});
}

void CsvLongRowsTest::zeroIsAnExplicitNone()
{
    const auto doses = importText("date,name,value\n2026-03-01,zinc,0 mg\n2026-03-02,zinc,-1 mg\n").sink.all<Dose>();
    QCOMPARE(doses.size(), std::size_t{1});
    QVERIFY(doses[0].state == DoseState::none && !doses[0].amount);
}

void CsvLongRowsTest::whatHasNoCertainAmountIsLeftToThePerson()
{
    const Import import = importText("date,name,value\n2026-03-01,zinc,22 mg\n2026-03-02,zinc,22\n"
                                     "2026-03-03,zinc,22mgg\n2026-03-04,zinc,2x22mg\n2026-03-05,zinc,\n"
                                     "2026-03-06,zinc,2 scoops\n2026-03-07,new,5 blobs\n");
    std::vector<std::string> reasons;
    for (const Undecided& row : import.sink.undecidedRows) {
        reasons.push_back(row.reason);
    }
    QCOMPARE(reasons, (std::vector<std::string>{"unit-missing", "unit-unknown", "amount-unreadable", "amount-missing",
                                                "scoop-undefined", "unit-unknown"}));
    QCOMPARE(import.sink.undecidedRows[0].line, 3);
    QCOMPARE(import.sink.undecidedRows[0].value, std::string("22"));
    QCOMPARE(import.sink.delivered(), import.plan.rows);
}

void CsvLongRowsTest::aUnitColumnGivesTheUnit()
{
    const Import import = importText("date,name,value,unit\n2026-03-01,zinc,22,mg\n2026-03-01,pulse,60,bpm\n"
                                     "2026-03-02,pulse,61,bpm\n2026-03-03,pulse,1,Hz\n");
    QCOMPARE(toString(*import.sink.all<Dose>().at(0).amount), std::string("22 mg"));
    const Import steady = importText("date,name,value,unit\n2026-03-01,pulse,60,bpm\n2026-03-02,pulse,61,bpm\n");
    QCOMPARE(std::get<Item>(steady.plan.definitions.at(0).body).unit, std::string("bpm"));
    QCOMPARE(steady.sink.all<Rating>().size(), std::size_t{2});
    QCOMPARE(import.sink.undecidedRows.size(), std::size_t{3});
}

void CsvLongRowsTest::namesWithoutUnitsAreOwnItems()
{
    const Import import =
        importText("date,name,value\n2026-03-01,Focus,-0.5\n2026-03-02,focus,0\n2026-03-03,focus,-\n");
    QVERIFY(import.plan.definitions.at(0).id.value == hashedUuid(SysMillis{}, "item focus"));
    const auto ratings = import.sink.all<Rating>();
    QCOMPARE(ratings.size(), std::size_t{2});
    QCOMPARE(ratings[0].value, -0.5);
    QCOMPARE(import.sink.nothings.at("unknown"), 1);
}

void CsvLongRowsTest::aShippedItemIsMeantOnlyWhenItsScaleAgrees()
{
    const Import fits = importText("date,name,value\n2026-03-01,energy,1\n2026-03-02,Energy,5\n");
    QVERIFY(fits.plan.definitions.empty());
    QVERIFY(fits.sink.all<Rating>().at(0).item == built_in::energy);
    for (const char* other : {"6", "2.5"}) {
        const Import import =
            importText(std::string("date,name,value\n2026-03-01,energy,1\n2026-03-02,energy,") + other + "\n");
        QCOMPARE(definedName(import.plan.definitions.at(0)), std::string("energy (imported)"));
        QCOMPARE(import.sink.all<Rating>().size(), std::size_t{2});
    }
}

void CsvLongRowsTest::severalValuesADayMakeAnItemOfManyADay()
{
    const Import import =
        importText("date,name,value\n2026-03-01 08:00,a,1\n2026-03-01 09:00,a,2\n2026-03-01 09:00,b,2\n");
    QVERIFY(std::get<Item>(import.plan.definitions.at(0).body).manyADay);
    QVERIFY(!std::get<Item>(import.plan.definitions.at(1).body).manyADay);
}

void CsvLongRowsTest::equalRowsAreAllKeptAndNumbered()
{
    const Import import =
        importText("date,name,value\n2026-03-01,zinc,1 mg\n2026-03-01,zinc,1 mg\n2026-03-02,zinc,1 mg\n"
                   "2026-03-01,zinc,1 mg\n");
    std::set<std::string> ids;
    for (const auto& entry : import.sink.entries) {
        ids.insert(entry.externalId);
    }
    QCOMPARE(ids.size(), std::size_t{4});
    QVERIFY(import.sink.entries[3].externalId.ends_with("#3"));
    QCOMPARE(import.sink.repeats, (std::vector<std::int64_t>{3, 5}));
    QCOMPARE(import.plan.repeated.size(), std::size_t{1});
}

void CsvLongRowsTest::anIdColumnNamesTheEntries()
{
    ImportChoices choices;
    choices.mapping = {"key=id"};
    const std::string table =
        "key,date,name,value\nk1,2026-03-01,zinc,1 mg\n,2026-03-01,zinc,1 mg\nk2,2026-03-01,zinc,1 mg\n";
    const Import import = importText(table, choices);
    QCOMPARE(import.sink.entries[0].externalId, std::string("k1"));
    QCOMPARE(import.sink.entries[2].externalId, std::string("k2"));
    QVERIFY(import.sink.entries[1].externalId.ends_with("#1"));

    const auto [message, line] = refusalOf(table + "k1,2026-03-05,zinc,3 mg\n", choices);
    QVERIFY2(message.find("not unique") != std::string::npos, message.c_str());
    QCOMPARE(line, 5);
    QVERIFY(columnOf(importText(table).plan, "key").role == ColumnRole::ignore);
}

void CsvLongRowsTest::raggedRowsAreProblemsAndNeverShifted()
{
    const Import import = importText("date,name,value\n2026-03-01,zinc\n2026-03-02,zinc,1 mg,more\n"
                                     "2026-03-03,zinc,1 mg,,\n,zinc,1 mg\n2026-03-05,,1 mg\n2026-03-06,zinc,\"1 mg\n");
    QCOMPARE(import.sink.problemCodes(), (std::vector<std::string>{"cells-too-few", "cells-too-many", "date-missing",
                                                                   "name-missing", "quote-unclosed"}));
    QCOMPARE(import.sink.problems[1].line, 3);
    QCOMPARE(import.sink.problems[1].text, std::string("2026-03-02,zinc,1 mg,more"));
    QCOMPARE(import.sink.entries.size(), std::size_t{1});
    QCOMPARE(import.sink.delivered(), import.plan.rows);
}

HF_TEST(CsvLongRowsTest)
#include "long_rows.moc"
