// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/record.h"

#include "domain/entries/catalogue.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class RecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsKeepTheirNumbersAndNames_data();
    void kindsKeepTheirNumbersAndNames();
    void onlyTheFirstKindsAreEntriesOfADay();
    void twoDevicesMakeTheSameRecordOfTheSameThing();
    void entriesThatMayStandSideBySideGetRandomIds();
    void anIdBeginsWithTheEntrysOwnMoment();
    void aRowOfAFileHasTheSameIdOnEveryReading();
    void anEntryThatMovesKeepsItsClock();
    void aMarkThatMovesKeepsItsLength();
    void daysMomentAndBatchAreReadFromWhateverHasThem();
};

namespace {

When on(const char* day)
{
    return When{*parseDay(day), std::nullopt};
}

When at(const char* day, const char* zone, int clockMinutes)
{
    return When{*parseDay(day), Zone::named(zone)->atWall(*parseDay(day), minutes{clockMinutes})};
}

} // namespace

void RecordTest::kindsKeepTheirNumbersAndNames_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("kindOfBody");

    const auto row = [](Kind kind, int number, const char* name, const RecordBody& body) {
        QTest::newRow(name) << number << QByteArray(name) << static_cast<int>(kindOf(body));
        QCOMPARE(static_cast<int>(kind), number);
    };
    row(Kind::dose, 0, "dose", Dose{});
    row(Kind::session, 1, "session", Session{});
    row(Kind::rest, 2, "rest", RestDay{});
    row(Kind::rating, 3, "rating", Rating{});
    row(Kind::stool, 4, "stool", Stool{});
    row(Kind::reflection, 5, "reflection", Reflection{});
    row(Kind::mark, 6, "mark", DayMark{});
    row(Kind::fine, 7, "fine", FineDay{});
    row(Kind::supplement, 8, "supplement", Supplement{});
    row(Kind::item, 9, "item", Item{});
    row(Kind::setting, 10, "setting", JournalSetting{});
    row(Kind::batch, 11, "batch", ImportBatch{});
    row(Kind::undecided, 12, "undecided", Undecided{});
    row(Kind::plan, 13, "plan", Plan{});
    row(Kind::pause, 14, "pause", Pause{});
    row(Kind::reminder, 15, "reminder", ReminderRule{});
    row(Kind::supply, 16, "supply", Supply{});
    row(Kind::experiment, 17, "experiment", Experiment{});
}

void RecordTest::kindsKeepTheirNumbersAndNames()
{
    QFETCH(int, number);
    QFETCH(QByteArray, name);
    QFETCH(int, kindOfBody);

    QCOMPARE(kindOfBody, number);
    QCOMPARE(nameOf(static_cast<Kind>(number)), std::string_view(name.constData()));
    QCOMPARE(kindNamed(name.toStdString()), std::optional(static_cast<Kind>(number)));
}

void RecordTest::onlyTheFirstKindsAreEntriesOfADay()
{
    QVERIFY(isEntry(Kind::dose));
    QVERIFY(isEntry(Kind::fine));
    QVERIFY(!isEntry(Kind::supplement));
    QVERIFY(!isEntry(Kind::undecided));
    QVERIFY(!kindNamed("Dose"));
    QVERIFY(!kindNamed(""));
}

void RecordTest::twoDevicesMakeTheSameRecordOfTheSameThing()
{
    SeededEntropy here(1);
    SeededEntropy there(2);
    const SysMillis now = labelTime(*parseDay("2026-03-05"));
    const auto id = [now](const RecordBody& body, Entropy& entropy) {
        return toString(newRecordId(body, now, entropy));
    };
    Rating rating{built_in::bloating, 3, on("2026-03-01"), false, {}, {}};
    Rating timed = rating;
    timed.when = at("2026-03-01", "Europe/Berlin", 8 * 60);
    timed.value = 7;

    QCOMPARE(id(rating, here), std::string("019ca945-0a00-7abf-8e34-ae8c8b0f6e66"));
    QCOMPARE(id(timed, there), std::string("019ca945-0a00-7abf-8e34-ae8c8b0f6e66"));
    QCOMPARE(id(RestDay{*parseDay("2026-03-01"), {}}, here), std::string("019ca945-0a00-738b-8f68-9b8f8330d453"));
    QCOMPARE(id(FineDay{*parseDay("2026-03-01")}, here), std::string("019ca945-0a00-7796-8509-97acac1ea1c4"));
    QCOMPARE(id(JournalSetting{"day-start", "180"}, here), std::string("00000000-0000-7e96-a717-b1ad8c21392d"));

    rating.when = on("2026-03-02");
    QVERIFY(id(rating, here) != id(timed, here));
}

void RecordTest::entriesThatMayStandSideBySideGetRandomIds()
{
    SeededEntropy entropy(3);
    const SysMillis now = labelTime(*parseDay("2026-03-05"));

    for (const RecordBody& body : {RecordBody{Dose{}}, RecordBody{Session{}}, RecordBody{Stool{}},
                                   RecordBody{Reflection{}}, RecordBody{DayMark{}}, RecordBody{Supplement{}}}) {
        QVERIFY(newRecordId(body, now, entropy) != newRecordId(body, now, entropy));
    }
}

void RecordTest::anIdBeginsWithTheEntrysOwnMoment()
{
    SeededEntropy entropy(4);
    const SysMillis now = labelTime(*parseDay("2026-03-05"));
    Dose dose;
    dose.when = at("2026-03-01", "Europe/Berlin", 14 * 60 + 30);

    QCOMPARE(toString(newRecordId(dose, now, entropy)).substr(0, 13), std::string("019ca997-6fc0"));

    dose.when = on("2026-03-01");
    QCOMPARE(toString(newRecordId(dose, now, entropy)).substr(0, 13), std::string("019ca945-0a00"));

    const auto definition = toString(newRecordId(Supplement{}, now, entropy));
    QCOMPARE(definition.substr(0, 13), toString(hashedUuid(now, "")).substr(0, 13));
}

void RecordTest::aRowOfAFileHasTheSameIdOnEveryReading()
{
    const When timed = at("2026-03-01", "Europe/Berlin", 14 * 60 + 30);

    QCOMPARE(toString(importedId(on("2026-03-01"), "loop", "17:2026-03-01")),
             std::string("019ca945-0a00-7899-8f92-34eb25e1d426"));
    QCOMPARE(toString(importedId(timed, "csv", "row 7")), std::string("019ca997-6fc0-7b35-8a87-cdb46b17c85c"));
    QVERIFY(importedId(timed, "csv", "row 7") != importedId(timed, "csv", "row 8"));
    QVERIFY(importedId(timed, "ab", "c") != importedId(timed, "a", "bc"));
}

void RecordTest::anEntryThatMovesKeepsItsClock()
{
    Dose dose;
    dose.when = at("2026-03-28", "Europe/Berlin", 22 * 60);
    dose.note = "with tea";

    const auto moved = std::get<Dose>(movedTo(dose, *parseDay("2026-03-30")));

    QCOMPARE(toString(moved.when.day), std::string("2026-03-30"));
    QCOMPARE(toString(*moved.when.at), std::string("2026-03-30T22:00:00+01:00"));
    QCOMPARE(moved.note, std::string("with tea"));
    Dose named = dose;
    named.answers = OccurrenceId{RecordId{builtInUuid(5)}, named.when.day, 0};
    QVERIFY(!std::get<Dose>(movedTo(named, *parseDay("2026-03-30"))).answers);
    QVERIFY(std::get<Dose>(movedTo(named, named.when.day)).answers);
    QCOMPARE(std::get<RestDay>(movedTo(RestDay{}, *parseDay("2026-03-30"))).day, *parseDay("2026-03-30"));
    QCOMPARE(std::get<Dose>(movedTo(moved, *parseDay("2026-03-28"))), dose);
}

void RecordTest::aMarkThatMovesKeepsItsLength()
{
    const DayMark mark{"travel", {*parseDay("2026-02-27"), *parseDay("2026-03-02")}, {}, {}};

    const auto moved = std::get<DayMark>(movedTo(mark, *parseDay("2026-03-10")));

    QCOMPARE(toString(moved.range.first), std::string("2026-03-10"));
    QCOMPARE(toString(moved.range.last), std::string("2026-03-13"));
    QVERIFY(std::get<Supplement>(movedTo(Supplement{}, *parseDay("2026-03-10"))) == Supplement{});
}

void RecordTest::daysMomentAndBatchAreReadFromWhateverHasThem()
{
    const RecordId batch{builtInUuid(77)};
    Stool stool{4, {}, at("2026-03-01", "Europe/Berlin", 60), {}, batch};
    const DayMark mark{"ill", {*parseDay("2026-03-01"), *parseDay("2026-03-04")}, {}, {}};

    QVERIFY((daysOf(stool) == DayRange{*parseDay("2026-03-01"), *parseDay("2026-03-01")}));
    QVERIFY(daysOf(mark) == mark.range);
    QVERIFY(!daysOf(Supplement{}));
    QVERIFY(momentOf(stool) == stool.when.at);
    QVERIFY(!momentOf(mark));
    QVERIFY(batchOf(stool) == batch);
    QVERIFY(!batchOf(mark));
    QVERIFY(!batchOf(FineDay{}));
}

HF_TEST(RecordTest)
#include "record.moc"
