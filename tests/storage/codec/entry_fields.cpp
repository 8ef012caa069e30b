// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "storage/codec/golden.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class EntryFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDose();
    void aDoseThatNamesWhatItAnswers();
    void aSession();
    void aRestDayAndAFineDay();
    void aRating();
    void aNight();
    void aStool();
    void aReflection();
    void aMark();
    void whatIsNotGivenIsNotWritten();
    void aMomentNeedsItsOffset();
    void numbersAreNeverRounded();
};

namespace {

const std::string uuid = "00000000-0000-7000-8000-00000000";

When evening()
{
    return {day("2026-03-01"), Moment{SysSeconds{seconds{1'772'391'600}}, seconds{3600}, "Europe/Berlin", false}};
}

} // namespace

void EntryFieldsTest::aDose()
{
    Dose dose = taken("2026-03-01", 5000);
    dose.amount->unit = Unit::g;
    dose.when = evening();
    dose.note = "half „dose“ \"now\"";
    dose.batch = record(7);
    const std::string text =
        R"({"amount":{"count":5000000000,"dimension":"mass","unit":"g"},"at":1772391600,"batch":")" + uuid +
        R"(0007","day":"2026-03-01","note":"half „dose“ \"now\"","offset":3600,"state":"taken","supplement":")" + uuid +
        R"(0001","zone":"Europe/Berlin"})";

    QCOMPARE(goldenFault(Kind::dose, dose, text), QString());
    QCOMPARE(neededKeys(Kind::dose, text), QStringLiteral("day offset state supplement"));
    QCOMPARE(readWhateverTheType(Kind::dose, text), QString());
    QVERIFY(!decodeBody(Kind::dose, with(text, "state", "perhaps")));
    QVERIFY(!decodeBody(Kind::dose, with(text, "supplement", "1")));
    QVERIFY(!decodeBody(Kind::dose, with(text, "batch", nullptr)));
    QVERIFY(!decodeBody(Kind::dose, with(text, "amount", {{"count", 5}, {"dimension", "mass"}})));
    QVERIFY(!decodeBody(Kind::dose, with(text, "amount", {{"count", 5}, {"dimension", "mass"}, {"unit", "stone"}})));
}

void EntryFieldsTest::aDoseThatNamesWhatItAnswers()
{
    Dose dose;
    dose.supplement = SupplementId{record(1).value};
    dose.state = DoseState::skipped;
    dose.when.day = day("2026-03-01");
    dose.answers = OccurrenceId{record(9), day("2026-03-01"), 2};
    dose.placed = true;
    const std::string text = R"({"answers":{"day":"2026-03-01","plan":")" + uuid +
                             R"(0009","slot":2},"day":"2026-03-01","placed":true,"state":"skipped","supplement":")" +
                             uuid + R"(0001"})";

    QCOMPARE(goldenFault(Kind::dose, dose, text), QString());
    QCOMPARE(neededKeys(Kind::dose, text), QStringLiteral("day state supplement"));
    QCOMPARE(readWhateverTheType(Kind::dose, text), QString());
    QVERIFY(!decodeBody(Kind::dose, with(text, "answers", {{"day", "2026-03-01"}, {"slot", 2}})));

    dose.answers.reset();
    dose.placed = false;
    dose.pack = 7;
    QCOMPARE(goldenFault(Kind::dose, dose,
                         R"({"day":"2026-03-01","pack":7,"state":"skipped","supplement":")" + uuid + R"(0001"})"),
             QString());
    dose.pack.reset();
    dose.extra = true;
    QCOMPARE(goldenFault(Kind::dose, dose,
                         R"({"day":"2026-03-01","extra":true,"state":"skipped","supplement":")" + uuid + R"(0001"})"),
             QString());
}

void EntryFieldsTest::aSession()
{
    const Session session{"run", 45, 6.5, evening(), "hills", record(7)};
    const std::string text = R"({"activity":"run","at":1772391600,"batch":")" + uuid +
                             R"(0007","day":"2026-03-01","minutes":45,"note":"hills","offset":3600,"rpe":6.5,)" +
                             R"("zone":"Europe/Berlin"})";

    QCOMPARE(goldenFault(Kind::session, session, text), QString());
    QCOMPARE(neededKeys(Kind::session, text), QStringLiteral("activity day minutes offset"));
    QCOMPARE(readWhateverTheType(Kind::session, text), QString());
    QVERIFY(decodeBody(Kind::session, with(text, "rpe", nullptr)));
    QVERIFY(!decodeBody(Kind::session, with(text, "minutes", 4'294'967'296)));
}

void EntryFieldsTest::aRestDayAndAFineDay()
{
    const std::string text = R"({"batch":")" + uuid + R"(0007","day":"2026-03-01"})";
    QCOMPARE(goldenFault(Kind::rest, RestDay{day("2026-03-01"), record(7)}, text), QString());
    QCOMPARE(neededKeys(Kind::rest, text), QStringLiteral("day"));
    QCOMPARE(readWhateverTheType(Kind::rest, text), QString());

    const std::string fine = R"({"day":"2026-03-01"})";
    QCOMPARE(goldenFault(Kind::fine, FineDay{day("2026-03-01")}, fine), QString());
    QCOMPARE(neededKeys(Kind::fine, fine), QStringLiteral("day"));
    QCOMPARE(readWhateverTheType(Kind::fine, fine), QString());
}

void EntryFieldsTest::aRating()
{
    const Rating rating{built_in::bloating, 3, evening(), true, "after lunch", record(7)};
    const std::string text = R"({"at":1772391600,"batch":")" + uuid +
                             R"(0007","day":"2026-03-01","fine":true,"item":")" + uuid +
                             R"(0066","note":"after lunch","offset":3600,"value":3.0,"zone":"Europe/Berlin"})";

    QCOMPARE(goldenFault(Kind::rating, rating, text), QString());
    QCOMPARE(neededKeys(Kind::rating, text), QStringLiteral("day item offset value"));
    QCOMPARE(readWhateverTheType(Kind::rating, text), QString());
    QVERIFY(std::get<Rating>(*decodeBody(Kind::rating, with(text, "value", 3))) == rating); // a whole number is one too
    QVERIFY(!decodeBody(Kind::rating, with(text, "value", nullptr)));
}

void EntryFieldsTest::aNight()
{
    Rating rating{built_in::sleepHours, 7.75, {day("2026-03-01"), {}}, false, {}, {}};
    rating.night = Night{minutes{23 * 60 + 15}, minutes{7 * 60}};
    const std::string text = R"({"bed":1395,"day":"2026-03-01","item":")" + uuid + R"(00cd","value":7.75,"wake":420})";

    QCOMPARE(goldenFault(Kind::rating, rating, text), QString());
    QCOMPARE(readWhateverTheType(Kind::rating, text), QString());
    const Rating half = std::get<Rating>(*decodeBody(Kind::rating, with(text, "wake", nullptr)));
    QVERIFY(!half.night && half.value == 7.75);
}

void EntryFieldsTest::aStool()
{
    const Stool stool{4, 0, {day("2026-03-01"), std::nullopt}, {}, std::nullopt};
    const std::string text = R"({"day":"2026-03-01","form":4,"urgency":0})";

    QCOMPARE(goldenFault(Kind::stool, stool, text), QString());
    QCOMPARE(neededKeys(Kind::stool, text), QStringLiteral("day"));
    QCOMPARE(readWhateverTheType(Kind::stool, text), QString());
    QVERIFY(!decodeBody(Kind::stool, with(text, "form", 4.5)));
    QVERIFY(std::get<Stool>(*decodeBody(Kind::stool, with(text, "form", nullptr))).form == std::nullopt);
}

void EntryFieldsTest::aReflection()
{
    const std::string text = R"({"day":"2026-03-01","prompt":"What helped?","text":"zwei\nZeilen"})";
    QCOMPARE(goldenFault(Kind::reflection, Reflection{day("2026-03-01"), "zwei\nZeilen", "What helped?", {}}, text),
             QString());
    QCOMPARE(neededKeys(Kind::reflection, text), QStringLiteral("day text"));
    QCOMPARE(readWhateverTheType(Kind::reflection, text), QString());
}

void EntryFieldsTest::aMark()
{
    const std::string text = R"({"first":"2026-03-01","last":"2026-03-04","mark":"ill","note":"fever"})";
    QCOMPARE(goldenFault(Kind::mark, DayMark{"ill", {day("2026-03-01"), day("2026-03-04")}, "fever", {}}, text),
             QString());
    QCOMPARE(neededKeys(Kind::mark, text), QStringLiteral("first last mark"));
    QCOMPARE(readWhateverTheType(Kind::mark, text), QString());
    QVERIFY(!decodeBody(Kind::mark, with(text, "last", "2026-02-29")));
}

void EntryFieldsTest::whatIsNotGivenIsNotWritten()
{
    const Day first = day("2026-03-01");
    QCOMPARE(encodeBody(Session{"run", 1, {}, {first, {}}, {}, {}}),
             std::string(R"({"activity":"run","day":"2026-03-01","minutes":1})"));
    QCOMPARE(encodeBody(Stool{{}, {}, {first, {}}, {}, {}}), std::string(R"({"day":"2026-03-01"})"));
    QCOMPARE(encodeBody(Reflection{first, "t", {}, {}}), std::string(R"({"day":"2026-03-01","text":"t"})"));
    QCOMPARE(encodeBody(DayMark{"m", {first, first}, {}, {}}),
             std::string(R"({"first":"2026-03-01","last":"2026-03-01","mark":"m"})"));
}

void EntryFieldsTest::aMomentNeedsItsOffset()
{
    Stool stool{{}, {}, {day("2026-03-01"), Moment{SysSeconds{seconds{-1}}, seconds{-12'600}, {}, true}}, {}, {}};
    const std::string text = R"({"assumed":true,"at":-1,"day":"2026-03-01","offset":-12600})";

    QCOMPARE(goldenFault(Kind::stool, stool, text), QString());
    QCOMPARE(neededKeys(Kind::stool, text), QStringLiteral("day offset"));
    QCOMPARE(readWhateverTheType(Kind::stool, text), QString());
    QVERIFY(!decodeBody(Kind::stool, with(text, "at", 1.5)));
    QVERIFY(!decodeBody(Kind::stool, with(text, "at", 18'446'744'073'709'551'615U)));
    QVERIFY(!decodeBody(Kind::stool, with(text, "offset", "+01:00")));
    // Without an instant the rest of a moment says nothing.
    QVERIFY(!std::get<Stool>(*decodeBody(Kind::stool, with(text, "at", nullptr))).when.at);
}

void EntryFieldsTest::numbersAreNeverRounded()
{
    for (const double value : {0.1, 1e-300, 1e300, -0.0, 123456789.123456789, 5e-324}) {
        const Rating rating{built_in::bloating, value, {day("2026-03-01"), {}}, false, {}, {}};
        const auto read = decodeBody(Kind::rating, encodeBody(rating));
        QVERIFY(read && std::get<Rating>(*read).value == value);
        QVERIFY(std::signbit(std::get<Rating>(*read).value) == std::signbit(value));
    }
}

HF_TEST(EntryFieldsTest)
#include "entry_fields.moc"
