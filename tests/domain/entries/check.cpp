// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/check.h"

#include "domain/entries/catalogue.h"
#include "domain/entries/plan_rows.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>
#include <limits>
#include <set>

using namespace hf;
using namespace hf::test;

Q_DECLARE_METATYPE(hf::RecordBody)

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryEntriesMayBeStored_data();
    void ordinaryEntriesMayBeStored();
    void eachMistakeIsNamedAndItsNeighbourPasses_data();
    void eachMistakeIsNamedAndItsNeighbourPasses();
    void everyProblemOfOneEntryHasARow();
    void aRatingNeedsItsItem();
    void problemNamesAreSteadyAndDistinct();
};

namespace {

using namespace std::string_literals;

const Day today = *parseDay("2026-03-01");
const SysSeconds now = SysSeconds{today} + std::chrono::hours{12};

CheckContext context()
{
    return CheckContext{now, today};
}

Moment utcAt(SysSeconds instant)
{
    return Zone::utc().at(instant);
}

template<class Body>
Body with(const std::function<void(Body&)>& change)
{
    Body body;
    if constexpr (requires { body.when; }) {
        body.when.day = today;
    }
    change(body);
    return body;
}

Dose dose(const std::function<void(Dose&)>& change)
{
    return with<Dose>([&](Dose& d) {
        d.supplement = built_in::glutamine;
        d.amount = makeAmount("5", Unit::g);
        change(d);
    });
}

Session session(const std::function<void(Session&)>& change)
{
    return with<Session>([&](Session& s) {
        s.activity = "run";
        s.minutes = 45;
        change(s);
    });
}

Rating bloating(double value)
{
    return with<Rating>([=](Rating& r) {
        r.item = built_in::bloating;
        r.value = value;
    });
}

Rating night(int bed, int wake)
{
    Rating rating = bloating(7);
    rating.night = Night{minutes{bed}, minutes{wake}};
    return rating;
}

Reflection reflection(std::string text)
{
    return Reflection{today, std::move(text), {}, {}};
}

DayMark mark(const char* first, const char* last, std::string name = "travel")
{
    return DayMark{std::move(name), {*parseDay(first), *parseDay(last)}, {}, {}};
}

Supplement supplement(std::string name, const char* usual = "5")
{
    Supplement s;
    s.name = std::move(name);
    s.usual = makeAmount(usual, Unit::g);
    return s;
}

Item item(std::optional<double> low, std::optional<double> high)
{
    Item i;
    i.name = "Weight";
    i.low = low;
    i.high = high;
    return i;
}

Dose doseAt(SysSeconds instant)
{
    return dose([&](Dose& d) { d.when.at = utcAt(instant); });
}

Dose doseOf(const char* decimal, Unit unit)
{
    return dose([&](Dose& d) { d.amount = makeAmount(decimal, unit); });
}

Dose doseOn(Day day)
{
    return dose([&](Dose& d) { d.when.day = day; });
}

Session sessionWith(int length, std::optional<double> rpe)
{
    return session([&](Session& s) {
        s.minutes = length;
        s.rpe = rpe;
    });
}

Stool stool(std::optional<int> form, std::optional<int> urgency)
{
    return with<Stool>([&](Stool& s) {
        s.form = form;
        s.urgency = urgency;
    });
}

Dose noted(std::string note)
{
    return dose([&](Dose& d) { d.note = std::move(note); });
}

Dose skipped(bool withAmount)
{
    return dose([&](Dose& d) {
        d.state = DoseState::skipped;
        d.amount = withAmount ? d.amount : std::nullopt;
    });
}

std::vector<Row> amountRows()
{
    using P = EntryProblem;
    return {
        {"a taken dose without amount", P::amountMissing, dose([](Dose& d) { d.amount.reset(); }),
         doseOf("0.001", Unit::mg)},
        {"nothing taken as an amount", P::amountNotPositive, doseOf("0", Unit::g), doseOf("1", Unit::ng)},
        {"ten kilograms", P::amountTooLarge, doseOf("10", Unit::kg), doseOf("9999.999999999", Unit::g)},
        {"more than five litres", P::amountTooLarge, doseOf("5.001", Unit::l), doseOf("5", Unit::l)},
        {"more than a thousand capsules", P::amountTooLarge, doseOf("1000.5", Unit::capsule),
         doseOf("1000", Unit::capsule)},
        {"more than ten million units", P::amountTooLarge, doseOf("10000001", Unit::iu), doseOf("10000000", Unit::iu)},
        {"an amount on a skipped dose", P::amountUnexpected, skipped(true), skipped(false)},
        {"a usual amount of nothing", P::amountNotPositive, supplement("Zinc", "0"), supplement("Zinc", "0.015")},
        {"a usual amount beyond a dose", P::amountTooLarge, supplement("Zinc", "10000"),
         supplement("Zinc", "9999.999999999")},
    };
}

std::vector<Row> scaleRows()
{
    using P = EntryProblem;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    return {
        {"a session of no minutes", P::minutesOutOfRange, sessionWith(0, 6), sessionWith(1, 6)},
        {"a session beyond a day", P::minutesOutOfRange, sessionWith(1441, 6), sessionWith(1440, 6)},
        {"RPE above ten", P::rpeOutOfRange, sessionWith(45, 10.5), sessionWith(45, 10)},
        {"RPE below zero", P::rpeOutOfRange, sessionWith(45, -0.5), sessionWith(45, 0)},
        {"RPE that is no number", P::rpeOutOfRange, sessionWith(45, nan), sessionWith(45, std::nullopt)},
        {"RPE between the steps", P::rpeStep, sessionWith(45, 6.25), sessionWith(45, 6.5)},
        {"a rating above its scale", P::valueOutOfRange, bloating(11), bloating(10)},
        {"a rating below its scale", P::valueOutOfRange, bloating(-1), bloating(0)},
        {"a night without length", P::valueOutOfRange, night(420, 420), night(1380, 420)},
        {"a night that ends at no clock", P::valueOutOfRange, night(1380, 1440), night(1380, 1439)},
        {"a rating that is no number", P::valueOutOfRange, bloating(nan), bloating(5)},
        {"half a point", P::valueNotWhole, bloating(3.5), bloating(3)},
        {"a limit that is not finite", P::valueOutOfRange, item(0, infinite), item(0, std::nullopt)},
        {"limits the wrong way round", P::limitsReversed, item(10, 10), item(10, 10.5)},
        {"stool form zero", P::formOutOfRange, stool(0, {}), stool(1, {})},
        {"stool form eight", P::formOutOfRange, stool(8, {}), stool(7, {})},
        {"urgency eleven", P::urgencyOutOfRange, stool(4, 11), stool(4, 10)},
        {"urgency below zero", P::urgencyOutOfRange, stool(4, -1), stool(4, 0)},
    };
}

std::vector<Row> timeRows()
{
    using P = EntryProblem;
    return {
        {"tomorrow", P::inTheFuture, doseOn(today + days{1}), doseOn(today)},
        {"a clock to come", P::inTheFuture, doseAt(now + seconds{121}), doseAt(now + seconds{120})},
        {"a rest day to come", P::inTheFuture, RestDay{today + days{1}, {}}, RestDay{today, {}}},
        {"a fine day to come", P::inTheFuture, FineDay{today + days{1}}, FineDay{today}},
        {"a mark too far ahead", P::inTheFuture, mark("2026-03-01", "2027-03-03"), mark("2026-03-01", "2027-03-02")},
        {"before 1970", P::tooLongAgo, doseOn(earliestDay - days{1}), doseOn(earliestDay)},
        {"a mark before 1970", P::tooLongAgo, mark("1969-12-31", "1970-01-02"), mark("1970-01-01", "1970-01-02")},
        {"a moment long before its day", P::tooLongAgo, doseAt(SysSeconds{earliestDay} - std::chrono::hours{25}),
         doseAt(now)},
        {"a mark that ends before it begins", P::rangeReversed, mark("2026-03-02", "2026-03-01"),
         mark("2026-03-01", "2026-03-01")},
        {"a mark of more than ten years", P::rangeTooLong, mark("2000-01-01", "2010-01-09"),
         mark("2000-01-01", "2010-01-08")},
        {"a moment two dates before its day", P::dayMismatch, doseAt(SysSeconds{today} - std::chrono::hours{25}),
         doseAt(SysSeconds{today} - std::chrono::hours{24})},
    };
}

std::vector<Row> textRows()
{
    using P = EntryProblem;
    return {
        {"a reflection of blanks", P::textMissing, reflection(" \u00A0\n"), reflection("calm")},
        {"a reflection too long", P::textTooLong, reflection(std::string(longestText + 1, 'a')),
         reflection(std::string(longestText, 'a'))},
        {"a note too long", P::textTooLong, noted(std::string(longestText + 1, 'a')),
         noted(std::string(longestText, 'a'))},
        {"a name too long", P::nameTooLong, supplement(std::string(longestName + 1, 'a')),
         supplement(std::string(longestName, 'a'))},
        {"a note in Latin-1", P::textNotUtf8, noted("caf\xE9"), noted("café")},
        {"a note with a zero byte", P::textNotUtf8, noted("a\0b"s), noted("a b")},
        {"an activity in Latin-1", P::textNotUtf8, session([](Session& s) { s.activity = "V\xE9lo"; }),
         session([](Session& s) { s.activity = "Vélo"; })},
        {"a supplement without name", P::nameMissing, supplement(" "), supplement("Zinc")},
        {"a session without activity", P::nameMissing, session([](Session& s) { s.activity.clear(); }),
         session([](Session&) {})},
        {"a mark without name", P::nameMissing, mark("2026-03-01", "2026-03-01", ""),
         mark("2026-03-01", "2026-03-01", "ill")},
        {"an item without name", P::nameMissing, Item{}, item(0, 10)},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> all = amountRows();
    for (const auto& rows : {scaleRows(), timeRows(), textRows(), planRows(), supplyRows()}) {
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

std::optional<EntryProblem> verdict(const RecordBody& body)
{
    const auto* rating = std::get_if<Rating>(&body);
    return check(body, context(), rating == nullptr ? nullptr : builtInCatalogue().find(rating->item));
}

QByteArray shown(const std::optional<EntryProblem>& problem)
{
    return problem ? QByteArray::fromStdString(std::string(nameOf(*problem))) : QByteArray("may be stored");
}

} // namespace

void CheckTest::ordinaryEntriesMayBeStored_data()
{
    QTest::addColumn<RecordBody>("body");

    QTest::newRow("dose") << RecordBody{doseAt(now)};
    QTest::newRow("none taken") << RecordBody{dose([](Dose& d) {
        d.state = DoseState::none;
        d.amount.reset();
    })};
    QTest::newRow("unrated session") << RecordBody{sessionWith(45, std::nullopt)};
    QTest::newRow("no movement that day") << RecordBody{stool(std::nullopt, std::nullopt)};
    QTest::newRow("setting") << RecordBody{JournalSetting{"day-start", "180"}};
    QTest::newRow("batch") << RecordBody{ImportBatch{}};
    QTest::newRow("dose at 02:00 of the day before") << RecordBody{dose([](Dose& d) {
        d.when = When{today - days{1}, utcAt(SysSeconds{today} + std::chrono::hours{2})};
    })};
}

void CheckTest::ordinaryEntriesMayBeStored()
{
    QFETCH(RecordBody, body);

    QCOMPARE(shown(verdict(body)), QByteArray("may be stored"));
}

void CheckTest::eachMistakeIsNamedAndItsNeighbourPasses_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<RecordBody>("wrong");
    QTest::addColumn<RecordBody>("right");

    for (const Row& row : allRows()) {
        QTest::newRow(row.what) << static_cast<int>(row.problem) << row.wrong << row.right;
    }
}

void CheckTest::eachMistakeIsNamedAndItsNeighbourPasses()
{
    QFETCH(int, problem);
    QFETCH(RecordBody, wrong);
    QFETCH(RecordBody, right);

    QCOMPARE(shown(verdict(wrong)), shown(static_cast<EntryProblem>(problem)));
    QCOMPARE(shown(verdict(right)), QByteArray("may be stored"));
}

void CheckTest::everyProblemOfOneEntryHasARow()
{
    std::set<EntryProblem> missing;
    for (int i = 0; i <= static_cast<int>(EntryProblem::priceOutOfRange); ++i) {
        missing.insert(static_cast<EntryProblem>(i));
    }
    for (const Row& row : allRows()) {
        missing.erase(row.problem);
    }

    // The first has a test of its own; the others need the journal, which knows the catalogue and the rest of the day.
    QVERIFY((missing == std::set{EntryProblem::unknownItem, EntryProblem::unknownSupplement,
                                 EntryProblem::restAndSession, EntryProblem::alreadyRated}));
}

void CheckTest::aRatingNeedsItsItem()
{
    QCOMPARE(shown(check(bloating(3), context(), nullptr)), shown(EntryProblem::unknownItem));

    Rating weight = bloating(82.45);
    const Item kilograms = item(20, 300);
    QCOMPARE(shown(check(weight, context(), &kilograms)), QByteArray("may be stored"));
}

void CheckTest::problemNamesAreSteadyAndDistinct()
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(EntryProblem::settingValue); ++i) {
        names.insert(nameOf(static_cast<EntryProblem>(i)));
    }

    QCOMPARE(names.size(), static_cast<std::size_t>(EntryProblem::settingValue) + 1);
    QCOMPARE(nameOf(EntryProblem::inTheFuture), std::string_view("in-the-future"));
    QCOMPARE(nameOf(EntryProblem::rpeOutOfRange), std::string_view("rpe-out-of-range"));
    QCOMPARE(nameOf(EntryProblem::restAndSession), std::string_view("rest-and-session"));
    QCOMPARE(nameOf(EntryProblem::dayMismatch), std::string_view("day-mismatch"));
}

HF_TEST(CheckTest)
#include "check.moc"
