// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/rows.h"

#include "exchange/csv/csv_support.h"

#include "domain/text.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <memory>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

class CsvRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalKeysAreCountedAndOthersAreFirst();
    void theTextOfAProblemIsCutBetweenCharacters();
    void emptyCellsDoNotMakeTwoRowsEqual();
    void aDoseIsGivenOrLeftToThePersonOrRefused_data();
    void aDoseIsGivenOrLeftToThePersonOrRefused();
    void aRatingIsGivenOrNothingOrRefused_data();
    void aRatingIsGivenOrNothingOrRefused();
    void whatStandsBesideTheValueGoesWithIt();
    void anIdIsTheKeyOfItsRow();
    void theShapeOfARowIsToldFirst();
};

namespace {

const std::string external = "row 1";

Given givenOf(std::string_view cell)
{
    return {7, external, "Kreatin", cell, "früh", {*makeDay(2026, 3, 1), std::nullopt}};
}

/// What became of a cell: `dose 5 g`, `none`, `rating 3`, `undecided unit-missing`, `problem value-out-of-range`.
std::string told(const CollectingSink& sink)
{
    if (!sink.entries.empty()) {
        const RecordBody& body = sink.entries.front().body;
        if (const auto* dose = std::get_if<Dose>(&body)) {
            return dose->state == DoseState::none ? "none" : "dose " + toString(*dose->amount);
        }
        return "rating " + QByteArray::number(std::get<Rating>(body).value).toStdString();
    }
    if (!sink.undecidedRows.empty()) {
        return "undecided " + sink.undecidedRows.front().reason;
    }
    if (!sink.problems.empty()) {
        return "problem " + sink.problems.front().code;
    }
    return sink.nothings.empty() ? "lost" : "nothing " + sink.nothings.begin()->first;
}

using Sink = std::unique_ptr<CollectingSink>;

template<class Give>
Sink given(std::string_view cell, Give&& give)
{
    auto sink = std::make_unique<CollectingSink>();
    const ImportPlan plan;
    const TimeFrame frame = testFrame();
    UnitMemory units;
    give(Reading{plan, builtInCatalogue(), frame, RecordId{builtInUuid(999)}, *sink}, readValue(cell, '.', units));
    return sink;
}

Sink dosed(std::string_view cell, const Supplement& supplement)
{
    return given(cell, [&](const Reading& reading, const Value& value) {
        giveDose(reading, {built_in::glutamine, &supplement}, value, givenOf(cell));
    });
}

Sink rated(std::string_view cell, const Item& item)
{
    return given(cell, [&](const Reading& reading, const Value& value) {
        giveRating(reading, {built_in::bloating, &item}, value, givenOf(cell));
    });
}

void cellRow(const char* cell, const char* told)
{
    QTest::newRow(cell) << QByteArray(cell) << QByteArray(told);
}

void cellColumns()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("becomes");
}

} // namespace

void CsvRowsTest::aDoseIsGivenOrLeftToThePersonOrRefused_data()
{
    cellColumns();
    cellRow("5 g", "dose 5 g");
    cellRow("0.3mg", "dose 0.3 mg");
    cellRow("0 g", "none");
    cellRow("-0 g", "none");
    cellRow("2 scoops", "dose 6 g");
    cellRow("", "undecided amount-missing");
    cellRow("n/a", "undecided amount-missing");
    cellRow("5", "undecided unit-missing");
    cellRow("5 portions", "undecided unit-unknown");
    cellRow("some", "undecided amount-unreadable");
    cellRow("1 g 2", "undecided amount-unreadable");
    cellRow("0.00000000001 ng", "undecided amount-unreadable"); // less than is counted
    cellRow("-5 g", "problem value-out-of-range");
    cellRow("-5", "problem value-out-of-range");
}

void CsvRowsTest::aDoseIsGivenOrLeftToThePersonOrRefused()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, becomes);
    Supplement creatine{"Creatine", Unit::g, {}, makeAmount("3", Unit::g), {}, false, 0, {}};

    QCOMPARE(QByteArray::fromStdString(told(*dosed(cell.toStdString(), creatine))), becomes);

    creatine.scoop.reset();
    QCOMPARE(told(*dosed("2 scoops", creatine)), std::string("undecided scoop-undefined"));
}

void CsvRowsTest::aRatingIsGivenOrNothingOrRefused_data()
{
    cellColumns();
    cellRow("3", "rating 3");
    cellRow("0", "rating 0");
    cellRow("10", "rating 10");
    cellRow("", "nothing unknown");
    cellRow("-", "nothing unknown");
    cellRow("11", "problem value-out-of-range");
    cellRow("-1", "problem value-out-of-range");
    cellRow("3.5", "problem value-not-whole");
    cellRow("3 g", "problem value-unreadable");
    cellRow("bad", "problem value-unreadable");
}

void CsvRowsTest::aRatingIsGivenOrNothingOrRefused()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, becomes);
    QCOMPARE(QByteArray::fromStdString(told(*rated(cell.toStdString(), *builtInCatalogue().find(built_in::bloating)))),
             becomes);

    // An own value has no limits, and hours are no points.
    Item own = newItem("Weight", ItemGroup::own);
    QCOMPARE(told(*rated("-71.25", own)), std::string("rating -71.25"));
    QCOMPARE(told(*rated("7.5", *builtInCatalogue().find(built_in::sleepHours))), std::string("rating 7.5"));
}

void CsvRowsTest::whatStandsBesideTheValueGoesWithIt()
{
    const Supplement creatine{"Creatine", Unit::g, {}, {}, {}, false, 0, {}};
    const Sink sink = dosed("5 g", creatine);
    QCOMPARE(sink->entries.front().line, std::int64_t{7});
    QCOMPARE(sink->entries.front().externalId, external);
    const Dose& dose = std::get<Dose>(sink->entries.front().body);
    QCOMPARE(dose.note, std::string("früh"));
    QVERIFY(dose.batch == RecordId{builtInUuid(999)});
    QCOMPARE(toString(dose.when.day), std::string("2026-03-01"));

    const Sink open = dosed("5 portions", creatine);
    const Undecided& row = open->undecidedRows.front();
    QCOMPARE(row.name, std::string("Kreatin"));
    QCOMPARE(row.value, std::string("5 portions"));
    QCOMPARE(row.note, std::string("früh"));
    QCOMPARE(row.line, std::int64_t{7});
    QVERIFY(row.batch == RecordId{builtInUuid(999)});
}

void CsvRowsTest::anIdIsTheKeyOfItsRow()
{
    ImportChoices choices;
    choices.mapping = {"key=id"};
    // Two rows that differ in their ids alone are two doses; rows that are alike otherwise repeat each other.
    const Import withIds =
        importText("key,date,name,amount\na,2026-03-01,Creatine,3g\nb,2026-03-01,Creatine,3g\n", choices);
    QCOMPARE(withIds.sink.all<Dose>().size(), std::size_t{2});
    QVERIFY(withIds.sink.entries[0].externalId != withIds.sink.entries[1].externalId);
    QVERIFY(withIds.sink.repeats.empty());

    const Import without = importText("date,name,amount\n2026-03-01,Creatine,3g\n2026-03-01,Creatine,3g\n");
    QCOMPARE(without.sink.all<Dose>().size(), std::size_t{2});
    QVERIFY(without.sink.entries[0].externalId != without.sink.entries[1].externalId);
    QCOMPARE(without.sink.repeats, std::vector<std::int64_t>{3});
}

void CsvRowsTest::theShapeOfARowIsToldFirst()
{
    const Import import = importText("date,name,amount\n2026-03-01,Creatine\n2026-03-02,Creatine,3g,,\n"
                                     "2026-03-03,Creatine,3g,more\n2026-03-04,Creatine,4g\n");
    QCOMPARE(import.sink.problemCodes(), (std::vector<std::string>{"cells-too-few", "cells-too-many"}));
    QCOMPARE(import.sink.problems[0].line, std::int64_t{2});
    QCOMPARE(import.sink.problems[1].line, std::int64_t{4});
    QCOMPARE(import.sink.all<Dose>().size(), std::size_t{2});
}

void CsvRowsTest::equalKeysAreCountedAndOthersAreFirst()
{
    const std::vector<std::uint64_t> repeated{3, 7};
    RepeatCounter counter(repeated);
    QCOMPARE(counter.next(7), 1U);
    QCOMPARE(counter.next(5), 1U);
    QCOMPARE(counter.next(5), 1U);
    QCOMPARE(counter.next(7), 2U);
    QCOMPARE(counter.next(3), 1U);
}

void CsvRowsTest::theTextOfAProblemIsCutBetweenCharacters()
{
    for (std::size_t shift = 0; shift < 4; ++shift) {
        std::string cell(shift, 'x');
        for (int i = 0; i < 100; ++i) {
            cell += "€";
        }
        const RowProblem problem = problemOf(7, "value-unreadable", cell);
        QVERIFY(problem.text.size() <= 200 && problem.text.size() > 196);
        QCOMPARE(firstInvalidUtf8(problem.text), std::string::npos);
    }
}

void CsvRowsTest::emptyCellsDoNotMakeTwoRowsEqual()
{
    const Import import = importText("date,name,value,note\n2026-03-01,a,,b\n2026-03-01,a,b,\n");
    QVERIFY(import.plan.repeated.empty());
}

HF_TEST(CsvRowsTest)
#include "rows.moc"
