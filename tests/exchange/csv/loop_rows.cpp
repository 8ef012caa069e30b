// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/loop_rows.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

namespace {

Import importLoop(std::string_view bytes, std::vector<std::string> mapping = {})
{
    ImportChoices choices;
    choices.format = "loop";
    choices.mapping = std::move(mapping);
    return importText(bytes, choices);
}

} // namespace

class CsvLoopRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFiveStatesAreToldApart();
    void aColumnWithAnyValueOverThreeIsInThousandths();
    void loopsWordsMeanTheSame();
    void aSecondRowOfADayIsAProblem();
    void aHabitCanBeADose();
    void theCodingIsRecognised();
    void namesMayHoldCommasBlanksAndAccents();
    void habitsOfOneNameStayTwo();
};

void CsvLoopRowsTest::theFiveStatesAreToldApart()
{
    const Import import =
        importLoop("Date,Walk,Read\n2026-03-05,-1,2\n2026-03-04,0,1\n2026-03-03,3,x\n2026-03-02,,-2\n");
    const auto ratings = import.sink.all<Rating>();
    QCOMPARE(ratings.size(), std::size_t{2});
    QCOMPARE(ratings[0].value, 1.0);
    QCOMPARE(ratings[1].value, 0.0);
    QCOMPARE(import.sink.nothings.at("unknown"), 2);
    QCOMPARE(import.sink.nothings.at("auto"), 1);
    QCOMPARE(import.sink.nothings.at("skip"), 1);
    QCOMPARE(import.sink.problemCodes(), (std::vector<std::string>{"value-unreadable", "value-unreadable"}));
    const Item& item = std::get<Item>(import.plan.definitions.at(0).body);
    QVERIFY(item.yesNo && item.daily == DailyRule::last && item.group == ItemGroup::own && !item.manyADay);
    QCOMPARE(import.sink.entries[0].externalId, std::string("Read\x1F"
                                                            "2026-03-05"));
}

void CsvLoopRowsTest::aColumnWithAnyValueOverThreeIsInThousandths()
{
    const Import import = importLoop("Date,Sleep time\n2026-03-05,7500\n2026-03-04,0\n2026-03-03,2\n2026-03-02,3\n");
    const auto ratings = import.sink.all<Rating>();
    QCOMPARE(ratings.size(), std::size_t{3});
    QCOMPARE(ratings[0].value, 7.5);
    QCOMPARE(ratings[1].value, 0.0);
    QCOMPARE(ratings[2].value, 0.002);
    QCOMPARE(import.sink.nothings.at("skip"), 1);
    QVERIFY(!std::get<Item>(import.plan.definitions.at(0).body).yesNo);
}

void CsvLoopRowsTest::loopsWordsMeanTheSame()
{
    QVERIFY(readLoopCell("YES_MANUAL")->state == LoopState::done);
    QVERIFY(readLoopCell("YES_AUTO")->state == LoopState::automatic);
    QVERIFY(readLoopCell("NO")->state == LoopState::no);
    QVERIFY(readLoopCell("SKIPPED")->state == LoopState::skip);
    QVERIFY(readLoopCell("UNKNOWN")->state == LoopState::unknown);
    QVERIFY(!readLoopCell("1.5") && !readLoopCell("maybe"));
}

void CsvLoopRowsTest::aSecondRowOfADayIsAProblem()
{
    const Import import = importLoop("Date,Walk\n2026-03-05,2\n2026-03-05,0\n");
    QCOMPARE(import.sink.problemCodes(), (std::vector<std::string>{"day-repeated"}));
    QCOMPARE(import.sink.entries.size(), std::size_t{1});
}

void CsvLoopRowsTest::aHabitCanBeADose()
{
    const Import import = importLoop("Date,Gluta,Zinc\n2026-03-05,2,2\n2026-03-04,0,-1\n2026-03-03,3,5000\n",
                                     {"Gluta=dose:L-Glutamine", "Zinc=dose"});
    const auto doses = import.sink.all<Dose>();
    QCOMPARE(doses.size(), std::size_t{3});
    QCOMPARE(toString(*doses[0].amount), std::string("5 g"));
    QVERIFY(doses[1].state == DoseState::none);
    QVERIFY(doses[2].state == DoseState::skipped);
    QCOMPARE(import.sink.undecidedRows.at(0).reason, std::string("amount-missing"));
    QCOMPARE(import.sink.undecidedRows.at(1).reason, std::string("unit-missing"));
}

void CsvLoopRowsTest::theCodingIsRecognised()
{
    QCOMPARE(importText("Date,Walk\n2026-03-05,2\n2026-03-04,-1\n").plan.format, std::string("loop"));
    QCOMPARE(importText("Date,Walk\n2026-03-05,2\n2026-03-04,1\n").plan.format, std::string("csv-wide"));
    QCOMPARE(importText("Date,Mood\n2026-03-05,2\n2026-03-04,-1.5\n").plan.format, std::string("csv-wide"));
}

void CsvLoopRowsTest::namesMayHoldCommasBlanksAndAccents()
{
    const Import import = importLoop("\xEF\xBB\xBF"
                                     "Date,\"Repas : Café, thé\",Vélo\n06-16-24,2,-1\n06-15-24,-1,2\n");
    QVERIFY(import.plan.dateOrder == DateOrder::mdy);
    QCOMPARE(definedName(import.plan.definitions.at(0)), std::string("Repas : Café, thé"));
    QCOMPARE(toString(import.plan.days->last), std::string("2024-06-16"));
}

void CsvLoopRowsTest::habitsOfOneNameStayTwo()
{
    const Import import = importLoop("Date,Walk,Walk\n2026-03-05,2,0\n");
    QCOMPARE(import.plan.definitions.size(), std::size_t{2});
    QCOMPARE(definedName(import.plan.definitions.at(1)), std::string("Walk (2)"));
    QCOMPARE(import.sink.all<Rating>().size(), std::size_t{2});
}

HF_TEST(CsvLoopRowsTest)
#include "loop_rows.moc"
