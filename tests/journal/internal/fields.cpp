// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/fields.h"

#include "journal/journal_entries.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace hf;
using namespace hf::test;

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldTakesAValueOrRefusesIt_data();
    void aFieldTakesAValueOrRefusesIt();
    void whatIsRefusedIsNamed();
    void aClockIsOfTheDayOfTheEntry();
    void aDayMovesTheEntryAndItsClock();
    void aDayThatIsWrittenIsTheDosesOwn();
    void extraAnswersNothing();
    void noNumberIsStoredThatIsNone();
    void hidingAnItemNeverRewritesThePast();
    void hiddenMeansFromTodayOnWhateverWasPlanned();
};

namespace {

/// Bodies of every kind that has fields, by name.
RecordBody bodyOf(const QByteArray& kind)
{
    const Day on = day("2026-11-20");
    if (kind == "dose") {
        Dose dose;
        dose.supplement = built_in::glutamine;
        dose.amount = makeAmount("5", Unit::g);
        dose.when.day = on;
        return dose;
    }
    if (kind == "session") {
        return Session{"run", 30, 5.0, {on, {}}, {}, {}};
    }
    if (kind == "rating") {
        return Rating{built_in::bloating, 3, {on, {}}, true, {}, {}};
    }
    if (kind == "stool") {
        return Stool{4, 2, {on, {}}, {}, {}};
    }
    if (kind == "reflection") {
        return Reflection{on, "text", {}, {}};
    }
    if (kind == "mark") {
        return DayMark{"ill", {on, on + days{1}}, {}, {}};
    }
    if (kind == "rest") {
        return RestDay{on, {}};
    }
    if (kind == "supplement") {
        return Supplement{"Creatine", Unit::g, makeAmount("5", Unit::g), makeAmount("3", Unit::g), {}, false, 1, {}};
    }
    if (kind == "item") {
        return newItem("Coffee", ItemGroup::own);
    }
    if (kind == "setting") {
        return JournalSetting{"day-start", "240"};
    }
    if (kind == "pause") {
        return Pause{{on, on}, {}, {}};
    }
    if (kind == "supply") {
        return Supply{built_in::glutamine, *makeAmount("500", Unit::g), on, 1999, "EUR", {}};
    }
    return planFrom("2026-11-20");
}

struct Setting {
    bool taken = false;
    std::string after;
};

Setting set(const QByteArray& kind, const QByteArray& field, const QByteArray& value)
{
    static JournalFixture journal; // one for all rows: nothing is stored in it
    RecordBody body = bodyOf(kind);
    const bool taken = setField(body, field.toStdString(), value.toStdString(), journal->catalogue(), journal.frame());
    return {taken, Journal::jsonOf(body)};
}

struct FieldRow {
    const char* kind;
    const char* field;
    const char* value;
    const char* holds; ///< a piece of the record then; empty: refused
};

constexpr FieldRow rows[] = {
    {"dose", "amount", "7.5 g", "\"count\":7500000000"},
    {"dose", "amount", "7500mg", "\"unit\":\"mg\""},
    {"dose", "amount", "7", "\"count\":7000000000"},
    {"dose", "amount", "7 stone", ""},
    {"dose", "amount", "g", ""},
    {"dose", "amount", "2 scoops", ""}, // of what has no scoop
    {"dose", "supplement", "l-glutamine", "000000000001"},
    {"dose", "supplement", "nobody", ""},
    {"dose", "state", "skipped", "\"state\":\"skipped\""},
    {"dose", "state", "none", "\"state\":\"none\""},
    {"dose", "state", "taken", ""},
    {"dose", "extra", "yes", "\"extra\":true"},
    {"dose", "extra", "perhaps", ""},
    {"dose", "note", "a = b", "\"note\":\"a = b\""},
    {"dose", "rpe", "5", ""},
    {"session", "minutes", "45", "\"minutes\":45"},
    {"session", "minutes", "45.5", ""},
    {"session", "minutes", "+45", ""},
    {"session", "minutes", "99999999999", ""},
    {"session", "rpe", "6.5", "\"rpe\":6.5"},
    {"session", "rpe", "none", "\"minutes\":30}"},
    {"session", "rpe", "", "\"minutes\":30}"},
    {"session", "rpe", "six", ""},
    {"session", "activity", "Wandern", "Wandern"},
    {"rating", "value", "5", "\"day\":\"2026-11-20\",\"item\""}, // no longer filled in by "all fine"
    {"rating", "note", "x", "\"fine\":true"},
    {"rating", "value", "5 points", ""},
    {"rating", "value", "", ""},
    {"rating", "item", "wind", ""},
    {"stool", "form", "none", "{\"day\":\"2026-11-20\",\"urgency\":2}"},
    {"stool", "form", "4.5", ""},
    {"stool", "urgency", "7", "\"urgency\":7"},
    {"reflection", "text", "anders", "anders"},
    {"mark", "mark", "travel", "travel"},
    {"mark", "first", "2026-11-01", "\"first\":\"2026-11-01\""},
    {"mark", "last", "2026-02-30", ""},
    {"mark", "until", "2026-11-21", ""},
    {"rest", "note", "x", ""},
    {"rest", "day", "2026-11-01", "2026-11-01"},
    {"rest", "day", "yesterday", ""},
    {"supplement", "name", "Kreatin", "Kreatin"},
    {"supplement", "unit", "mg", "\"unit\":\"mg\""},
    {"supplement", "unit", "stone", ""},
    {"supplement", "usual", "none", "\"order\":1,\"scoop\""},
    {"supplement", "usual", "2 scoops", "\"count\":6000000000"},
    {"supplement", "scoop", "4 g", "\"count\":4000000000"},
    {"supplement", "usual", "much", ""},
    {"supplement", "hidden", "yes", "\"hidden\":true"},
    {"supplement", "hidden", "maybe", ""},
    {"supplement", "order", "-3", "\"order\":-3"},
    {"supplement", "day", "2026-11-01", ""},
    {"item", "better", "high", "\"better\":\"high\""},
    {"item", "better", "more", ""},
    {"item", "low", "-1.5", "\"low\":-1.5"},
    {"item", "high", "none", "\"group\":\"own\""},
    {"item", "unit", "cups", "cups"},
    {"item", "group", "gut", ""},
    {"setting", "value", "300", "300"},
    {"setting", "key", "other", ""},
    {"pause", "reason", "Urlaub", "Urlaub"},
    {"pause", "last", "2026-11-25", "\"last\":\"2026-11-25\""},
    {"pause", "plan", "x", ""},
    {"supply", "content", "1 kg", "\"count\":1000000000000"},
    {"supply", "content", "1 box", ""},
    {"supply", "from", "2026-11-01", "\"from\":\"2026-11-01\""},
    {"supply", "cents", "1500", "\"cents\":1500"},
    {"supply", "cents", "15.00", ""},
    {"supply", "cents", "none", "\"currency\":\"EUR\""},
    {"plan", "amount", "6 g", ""}, // a plan changes by its own door
};

} // namespace

void FieldsTest::aFieldTakesAValueOrRefusesIt_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("holds");
    for (const FieldRow& row : rows) {
        QTest::addRow("%s %s=%s", row.kind, row.field, row.value)
            << QByteArray(row.kind) << QByteArray(row.field) << QByteArray(row.value) << QByteArray(row.holds);
    }
}

void FieldsTest::aFieldTakesAValueOrRefusesIt()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, holds);
    const Setting found = set(kind, field, value);

    QCOMPARE(found.taken, !holds.isEmpty());
    QVERIFY2(found.after.find(holds.toStdString()) != std::string::npos, found.after.c_str());
}

void FieldsTest::whatIsRefusedIsNamed()
{
    JournalFixture journal;
    const RecordId id = journal.addOne("bloating 3");
    const Record record = *journal->find(id);
    const auto with = [&](std::vector<std::string> assignments) {
        const auto outcome = journal->withFields(record, assignments, journal.frame());
        const auto* fault = std::get_if<std::string>(&outcome);
        return fault == nullptr ? Journal::jsonOf(std::get<RecordBody>(outcome)) : "! " + *fault;
    };

    QCOMPARE(with({"value=4", "value=x", "colour=red"}), std::string("! value=x"));
    QCOMPARE(with({"value"}), std::string("! value"));
    QCOMPARE(with({""}), std::string("! "));
    QCOMPARE(with({"=4"}), std::string("! =4"));
    QCOMPARE(with({}), Journal::jsonOf(record.body));
    QVERIFY(with({" value = 4 ", "note=one=two"}).find("\"note\":\"one=two\"") != std::string::npos);
}

void FieldsTest::aClockIsOfTheDayOfTheEntry()
{
    JournalFixture journal;
    const auto at = [&](const char* clock) -> std::string {
        RecordBody body = bodyOf("stool");
        const bool taken = setField(body, "time", clock, journal->catalogue(), journal.frame());
        const auto moment = momentOf(body);
        return !taken ? "refused" : moment ? toString(*moment) : "none";
    };
    QCOMPARE(at("14:30"), std::string("2026-11-20T14:30:00+01:00"));
    QCOMPARE(at("03:59"), std::string("2026-11-21T03:59:00+01:00")); // the night still belongs to the day
    QCOMPARE(at("4:00"), std::string("2026-11-20T04:00:00+01:00"));
    QCOMPARE(at("none"), std::string("none"));
    QCOMPARE(at(""), std::string("none"));
    for (const char* wrong :
         {"24:00", "12:60", "9:5", "-1:30", "12:-5", "1230", ":30", "12:", "12:305", "noon", "1e1:30"}) {
        QVERIFY2(at(wrong) == "refused", wrong);
    }
}

void FieldsTest::aDayMovesTheEntryAndItsClock()
{
    JournalFixture journal;
    const Record record = *journal->find(journal.addOne("bristol 4 14:30"));
    const auto moved =
        std::get<RecordBody>(journal->withFields(record, std::vector<std::string>{"day=2026-10-20"}, journal.frame()));

    const auto& stool = std::get<Stool>(moved);
    QCOMPARE(toString(stool.when.day), std::string("2026-10-20"));
    QVERIFY(stool.when.at && std::chrono::floor<days>(stool.when.at->wall()) == stool.when.day);
}

void FieldsTest::aDayThatIsWrittenIsTheDosesOwn()
{
    JournalFixture journal;
    Dose dose = std::get<Dose>(bodyOf("dose"));
    dose.when.at = journal.frame().onDay(day("2026-11-21"), std::chrono::hours{5}); // the day after
    dose.answers = OccurrenceId{RecordId{builtInUuid(900)}, day("2026-11-20"), 0};
    dose.placed = true;
    RecordBody body = dose;

    QVERIFY(setField(body, "day", "2026-11-22", journal->catalogue(), journal.frame()));

    const auto& moved = std::get<Dose>(body);
    QVERIFY(!moved.answers && !moved.placed && !moved.extra);
    QCOMPARE(toString(moved.when.day), std::string("2026-11-22"));
    QCOMPARE(toString(*moved.when.at), std::string("2026-11-22T05:00:00+01:00"));

    // The clock of a dose that took another's day is that of its own.
    body = dose;
    QVERIFY(setField(body, "time", "6:00", journal->catalogue(), journal.frame()));
    QCOMPARE(toString(*std::get<Dose>(body).when.at), std::string("2026-11-21T06:00:00+01:00"));
}

void FieldsTest::extraAnswersNothing()
{
    JournalFixture journal;
    Dose dose = std::get<Dose>(bodyOf("dose"));
    dose.answers = OccurrenceId{RecordId{builtInUuid(900)}, day("2026-11-20"), 0};
    RecordBody body = dose;
    QVERIFY(setField(body, "extra", "no", journal->catalogue(), journal.frame()));
    QVERIFY(std::get<Dose>(body).answers == dose.answers);
    QVERIFY(setField(body, "extra", "yes", journal->catalogue(), journal.frame()));
    QVERIFY(!std::get<Dose>(body).answers && std::get<Dose>(body).extra);
}

void FieldsTest::noNumberIsStoredThatIsNone()
{
    JournalFixture journal;
    for (const auto& [line, field] : {std::pair("bloating 3", "value"), std::pair("run 30min rpe 5 9:00", "rpe")}) {
        const Record record = *journal->find(journal.addOne(line));
        for (const char* number : {"nan", "inf", "-inf", "1e400", "1e-400", "0x5", "5,5", "５"}) {
            const std::vector<std::string> one{std::string(field) + "=" + number};
            const auto outcome = journal->withFields(record, one, journal.frame());
            if (const auto* body = std::get_if<RecordBody>(&outcome)) {
                QVERIFY2(JournalEntries(*journal).change(record.id, *body, journal.frame()).has_value(),
                         one.front().c_str());
            }
        }
        QVERIFY(*journal->find(record.id) == record);
    }
}

void FieldsTest::hidingAnItemNeverRewritesThePast()
{
    JournalFixture journal;
    for (const char* line :
         {"2026-11-20 pain 1", "2026-11-20 bloating 2", "2026-11-20 wind 3", "2026-11-20 rushing 4"}) {
        journal.addOne(line);
    }
    const DayRange range{day("2026-11-20"), day("2026-11-20")};
    const Metric burden = journal->metricNamed("gut.burden").value();
    QCOMPARE(journal->series(burden, range).values.front().value(), 2.5);

    Item rushing = *journal->catalogue().find(built_in::rushing);
    setItemHidden(rushing, true, journal.frame().today());
    JournalEntries(*journal).change(RecordId{built_in::rushing.value}, rushing, journal.frame());

    QCOMPARE(journal->series(burden, range).values.front().value(), 2.5);
}

void FieldsTest::hiddenMeansFromTodayOnWhateverWasPlanned()
{
    std::mt19937 random(12);
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    const Day start = day("2026-11-01");
    for (int round = 0; round < 400; ++round) {
        Item item = newItem("Coffee", ItemGroup::own);
        item.enabled.clear();
        for (int left = below(3); left > 0; --left) { // two devices may have said different things
            EnabledPeriod period;
            period.from = below(3) == 0 ? std::nullopt : std::optional(start + days{below(20)});
            period.until = below(3) == 0 ? std::nullopt : std::optional(period.from.value_or(start) + days{below(20)});
            item.enabled.push_back(period);
        }
        const Item was = item;
        const Day today = start + days{below(25)};
        const bool hidden = below(2) == 0;

        setItemHidden(item, hidden, today);

        for (Day one = start - days{3}; one < start + days{50}; one += days{1}) {
            QCOMPARE(item.enabledOn(one), one < today ? was.enabledOn(one) : !hidden);
        }
    }
}

HF_TEST(FieldsTest)
#include "fields.moc"
