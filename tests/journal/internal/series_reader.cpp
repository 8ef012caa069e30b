// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/series_reader.h"

#include "analysis/daily.h"
#include "journal/journal_entries.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <map>
#include <random>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

class SeriesReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalValuesOfADayAreOneByTheirRule_data();
    void severalValuesOfADayAreOneByTheirRule();
    void dosesAreInTheUnitOfTheirSupplement();
    void loadNeedsEveryRpeAndMinutesDoNot();
    void stoolsAreCountedAndTheirWorstUrgencyTaken();
    void gutBurdenIsThatOfTheItemsOfTheDay();
    void theDosesOfManyAreReadAsThoseOfOne();
    void aDayBelongsToTheJournalDayOfItsEntries();
};

namespace {

constexpr DayRange week{Day{days{20'773}}, Day{days{20'779}}}; // 2026-11-16 to 22

Series read(JournalFixture& journal, const char* name, DayRange range = week)
{
    return journal->series(journal->metricNamed(name).value(), range);
}

/// Doses of another dimension than that of the supplement's unit.
void takeCapsules(JournalFixture& journal, const char* on, const char* count)
{
    Dose dose;
    dose.supplement = built_in::glutamine;
    dose.amount = makeAmount(count, Unit::capsule);
    dose.when.day = day(on);
    journal.storeOne(dose);
}

} // namespace

void SeriesReaderTest::severalValuesOfADayAreOneByTheirRule_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<double>("value");
    QTest::newRow("mean") << static_cast<int>(DailyRule::mean) << 3.0;
    QTest::newRow("last") << static_cast<int>(DailyRule::last) << 1.0;
    QTest::newRow("sum") << static_cast<int>(DailyRule::sum) << 9.0;
}

void SeriesReaderTest::severalValuesOfADayAreOneByTheirRule()
{
    QFETCH(int, rule);
    QFETCH(double, value);
    JournalFixture journal;
    Item coffee = newItem("Coffee", ItemGroup::own);
    coffee.manyADay = true;
    coffee.daily = static_cast<DailyRule>(rule);
    journal.storeOne(coffee);
    // The last is that of the clock, not the one that was typed last.
    journal.add({"2026-11-18 coffee 6 9:00", "2026-11-18 coffee 1 17:00", "2026-11-18 coffee 2 8:00",
                 "2026-11-19 coffee 5 8:00", "2026-11-20 coffee 4 8:00", "2026-11-20 coffee 2 9:00"});

    const Series found = read(journal, "own.coffee");

    QCOMPARE(found.known(), std::size_t{3});
    QCOMPARE(*found.on(day("2026-11-18")), value);
    QCOMPARE(*found.on(day("2026-11-20")), valueOfDay({4, 2}, coffee.daily));
    QCOMPARE(*found.on(day("2026-11-19")), 5.0);
}

void SeriesReaderTest::dosesAreInTheUnitOfTheirSupplement()
{
    JournalFixture journal;
    journal.add({"2026-11-18 glutamine 5g 8:00", "2026-11-18 glutamine 500mg 9:00", "2026-11-19 glutamine none",
                 "2026-11-20 skip glutamine \"late\""});
    takeCapsules(journal, "2026-11-17", "3");

    const Series grams = read(journal, "dose.l-glutamine");

    QCOMPARE(*grams.on(day("2026-11-18")), 5.5);
    QCOMPARE(*grams.on(day("2026-11-19")), 0.0);
    QCOMPARE(*grams.on(day("2026-11-20")), 0.0); // a skip says that none was taken
    QVERIFY(!grams.on(day("2026-11-21")));
    QCOMPARE(*read(journal, "dose.l-glutamine.pieces").on(day("2026-11-17")), 3.0);
}

void SeriesReaderTest::loadNeedsEveryRpeAndMinutesDoNot()
{
    JournalFixture journal;
    journal.add({"2026-11-17 run 45min rpe 6 9:00", "2026-11-17 yoga 30min rpe 2 18:00", "2026-11-18 run 30min 9:00",
                 "2026-11-18 yoga 30min rpe 2 18:00", "2026-11-19 rest", "2026-11-20 run 10min rpe 0 9:00"});
    const Series load = read(journal, "load");
    const Series spent = read(journal, "training.minutes");

    QCOMPARE(*load.on(day("2026-11-17")), 330.0);
    QVERIFY(!load.on(day("2026-11-18")));
    QCOMPARE(*load.on(day("2026-11-19")), 0.0);
    QCOMPARE(*load.on(day("2026-11-20")), 0.0);
    QVERIFY(!load.on(day("2026-11-21")));
    QCOMPARE(*spent.on(day("2026-11-17")), 75.0);
    QCOMPARE(*spent.on(day("2026-11-18")), 60.0);
    QCOMPARE(*spent.on(day("2026-11-19")), 0.0);
    QVERIFY(!spent.on(day("2026-11-21")));
}

void SeriesReaderTest::stoolsAreCountedAndTheirWorstUrgencyTaken()
{
    JournalFixture journal;
    journal.add({"2026-11-17 bristol 4 urgency 2 8:00", "2026-11-17 bristol 7 urgency 9 9:00",
                 "2026-11-17 bristol 1 10:00", "2026-11-18 no stool", "2026-11-19 bristol 3 8:00"});

    QCOMPARE(*read(journal, "stools.count").on(day("2026-11-17")), 3.0);
    QCOMPARE(*read(journal, "stools.count").on(day("2026-11-18")), 0.0);
    QVERIFY(!read(journal, "stools.count").on(day("2026-11-20")));
    QCOMPARE(*read(journal, "stools.form").on(day("2026-11-17")), 4.0);
    QVERIFY(!read(journal, "stools.form").on(day("2026-11-18")));
    QCOMPARE(*read(journal, "stools.urgency").on(day("2026-11-17")), 9.0);
    QVERIFY(!read(journal, "stools.urgency").on(day("2026-11-19")));
}

void SeriesReaderTest::gutBurdenIsThatOfTheItemsOfTheDay()
{
    JournalFixture journal;
    std::mt19937 random(3);
    constexpr std::array<const char*, 5> names{"belly pain", "bloating", "wind", "rushing to the toilet", "queasiness"};
    std::map<Day, std::array<BurdenItem, 5>> rated;
    Item hidden = *journal->catalogue().find(built_in::rushing);
    setItemHidden(hidden, true, day("2026-11-19"));
    QVERIFY(!JournalEntries(*journal).change(RecordId{built_in::rushing.value}, hidden, journal.frame()));
    std::vector<std::string> lines;
    for (Day one = week.first; one <= week.last; one += days{1}) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            BurdenItem& item = rated[one].at(i);
            item.enabled = i != 3 || one < day("2026-11-19");
            if (random() % 4 > 0) {
                const auto value = random() % 11;
                item.rated = static_cast<double>(value);
                lines.push_back(toString(one) + " " + names.at(i) + " " + std::to_string(value));
            }
        }
    }
    journal.addAll(lines);
    const Series burden = read(journal, "gut.burden");

    for (const auto& [one, items] : rated) {
        QVERIFY2(burden.on(one) == gutBurden(items), toString(one).c_str());
    }
    QVERIFY(burden.known() > 1);
}

void SeriesReaderTest::theDosesOfManyAreReadAsThoseOfOne()
{
    JournalFixture journal;
    journal.add({"2026-11-18 glutamine 5g 8:00", "2026-11-19 glutamine none"});
    takeCapsules(journal, "2026-11-18", "2");
    JournalCore core(journal.path(), OpenMode::existing, journal.clock, journal.entropy, std::chrono::seconds{1});
    SeriesReader together(core, week);
    together.readAllDoses();
    SeriesReader apart(core, week);
    int doses = 0;
    for (const Metric& metric : journal->metrics()) {
        doses += metric.kind == MetricKind::dose ? 1 : 0;
        QVERIFY2(together.read(metric) == apart.read(metric), metric.name.c_str());
    }
    QVERIFY(doses > 1);
    QVERIFY(together.item(ItemId{builtInUuid(4000)}).known() == 0); // nobody knows it
}

void SeriesReaderTest::aDayBelongsToTheJournalDayOfItsEntries()
{
    // In Apia the 30th of December 2011 never was: the series has it, unknown.
    JournalFixture journal(1, "2012-01-02T12:00:00+14:00", "Pacific/Apia");
    journal.add({"2011-12-29 bloating 3", "2011-12-31 bloating 5"});
    const Series found = read(journal, "gut.bloating", {day("2011-12-28"), day("2012-01-01")});

    QCOMPARE(found.values.size(), std::size_t{5});
    QCOMPARE(*found.on(day("2011-12-29")), 3.0);
    QVERIFY(!found.on(day("2011-12-30")));
    QCOMPARE(*found.on(day("2011-12-31")), 5.0);
}

HF_TEST(SeriesReaderTest)
#include "series_reader.moc"
