// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "journal/journal_entries.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

Supplement supplement(const char* name, Unit unit)
{
    Supplement made;
    made.name = name;
    made.unit = unit;
    return made;
}

std::vector<std::string> namesOf(JournalFixture& journal, const char* beginning)
{
    std::vector<std::string> names;
    for (const Metric& metric : journal->metrics()) {
        if (metric.name.starts_with(beginning)) {
            names.push_back(metric.name);
        }
    }
    return names;
}

} // namespace

class JournalSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMarksToOfferAreThoseOfTheYearByUse()
    {
        JournalFixture journal;
        QCOMPARE(journal->usualMarks(day("2026-03-04")), builtInMarks());

        const auto mark = [&journal](const char* name, const char* on) {
            const RecordBody body = DayMark{name, {day(on), day(on)}, {}, {}};
            JournalEntries(*journal).record({&body, 1}, journal.frame());
        };
        mark("fasting", "2026-03-01");
        mark("Exams", "2026-02-01");
        mark("exams", "2026-02-08"); // the same in another spelling
        mark("moving", "2024-03-04");
        mark("injury", "2026-03-05"); // after the day that is asked for

        const std::vector<std::string> usual = journal->usualMarks(day("2026-03-04"));
        QCOMPARE(usual.size(), builtInMarks().size() + 1);
        QCOMPARE(usual.at(0), std::string("Exams"));
        QCOMPARE(usual.at(1), std::string("fasting"));
        QCOMPARE(usual.at(2), builtInMarks().front());
    }

    void aSeriesHasNothingWhereNothingWasLoggedAndZeroWhereNoneWasSaid()
    {
        JournalFixture journal;
        journal.add({"2026-11-20 glutamine 5g", "2026-11-20 glutamine 2.5g", "2026-11-21 glutamine none"});

        const Series series =
            journal->series(journal->metricNamed("dose.l-glutamine").value(), {day("2026-11-20"), day("2026-11-22")});

        QCOMPARE(*series.values[0], 7.5);
        QCOMPARE(*series.values[1], 0.0);
        QVERIFY(!series.values[2]);
    }

    void theDosesOfAVitaminAreInItsOwnUnit()
    {
        JournalFixture journal;
        Supplement inMicrograms;
        inMicrograms.name = "Vitamin D3";
        inMicrograms.unit = Unit::ug;
        const RecordBody vitamin = inMicrograms;
        QVERIFY(std::holds_alternative<std::vector<RecordId>>(
            JournalEntries(*journal).record({&vitamin, 1}, journal.frame())));
        journal.add({"2026-11-20 vitamin d3 25ug", "2026-11-20 vitamin d3 0.01mg"});

        const Metric mass = journal->metricNamed("dose.vitamin-d3").value();
        const DayRange one{day("2026-11-20"), day("2026-11-20")};

        QCOMPARE(mass.unit, symbol(Unit::ug));
        QCOMPARE(*journal->series(mass, one).values[0], 35.0);
    }

    void manySeriesReadTogetherAreTheSameAsOneByOne()
    {
        JournalFixture journal;
        journal.add({"2026-11-18 glutamine 5g", "2026-11-18 glutamine 2.5g", "2026-11-19 glutamine none",
                     "2026-11-20 glutamine skip", "2026-11-18 strength 60min rpe 7", "2026-11-18 run 30min",
                     "2026-11-19 rest", "2026-11-18 stool 4", "2026-11-18 stool 6", "2026-11-19 stool none",
                     "2026-11-18 bloating 3", "2026-11-18 wind 0", "2026-11-18 belly pain 1", "2026-11-20 energy 4"});
        const DayRange range{day("2026-11-17"), day("2026-11-21")};
        const std::vector<Metric> metrics = journal->metrics();

        const std::vector<Series> together = journal->series(metrics, range);

        QCOMPARE(together.size(), metrics.size());
        for (std::size_t i = 0; i < metrics.size(); ++i) {
            QVERIFY2(together[i] == journal->series(metrics[i], range), metrics[i].name.c_str());
        }
    }

    void twoNamesOfOneWordAreToldApart()
    {
        JournalFixture journal;
        journal.storeOne(supplement("Mix A/B", Unit::g));
        journal.storeOne(supplement("Mix A+B", Unit::g));
        const auto names = namesOf(journal, "dose.mix");

        QCOMPARE(names.size(), std::size_t{2});
        QVERIFY(names[0] != names[1]);
        for (const std::string& name : names) {
            QCOMPARE(journal->metricNamed(name)->name, name);
        }
        std::set<std::string> all;
        for (const Metric& metric : journal->metrics()) {
            QVERIFY2(all.insert(metric.name).second, metric.name.c_str());
        }
    }

    void eachDimensionThatWasTakenHasItsSeries()
    {
        JournalFixture journal;
        QCOMPARE(namesOf(journal, "dose.l-glutamine"), std::vector<std::string>{"dose.l-glutamine"});
        journal.addOne("2026-11-20 glutamine 5g");
        Dose capsules;
        capsules.supplement = built_in::glutamine;
        capsules.amount = makeAmount("3", Unit::capsule);
        capsules.when.day = day("2026-11-20");
        journal.storeOne(capsules);

        QCOMPARE(namesOf(journal, "dose.l-glutamine"),
                 (std::vector<std::string>{"dose.l-glutamine", "dose.l-glutamine.pieces"}));
        const DayRange one{day("2026-11-20"), day("2026-11-20")};
        QCOMPARE(*journal->series(*journal->metricNamed("dose.l-glutamine"), one).values[0], 5.0);
        QCOMPARE(*journal->series(*journal->metricNamed("dose.l-glutamine.pieces"), one).values[0], 3.0);
    }

    void whatIsDeletedKeepsItsSeriesAndTakesNoName()
    {
        JournalFixture journal;
        const RecordId gone = journal.storeOne(supplement("Creatine", Unit::g));
        journal.addOne("2026-11-20 creatine 3g");
        const RecordId unused = journal.storeOne(supplement("Baldrian", Unit::g));
        JournalEntries(*journal).remove(std::vector{gone, unused}, journal.frame());

        QVERIFY(!journal->metricNamed("dose.baldrian"));
        const auto kept = journal->metricNamed("dose.creatine");
        QVERIFY(kept && kept->supplement.value == gone.value);
        QCOMPARE(*journal->series(*kept, {day("2026-11-20"), day("2026-11-20")}).values[0], 3.0);

        // Another one of that word has the name then, and the old one a number.
        const RecordId fresh = journal.storeOne(supplement("Creatine!", Unit::g));
        QVERIFY(journal->metricNamed("dose.creatine")->supplement.value == fresh.value);
        QVERIFY(journal->metricNamed("dose.creatine-2")->supplement.value == gone.value);
    }

    void aNameIsFoundWhateverItsCaseAndByItsTitle()
    {
        JournalFixture journal;
        QCOMPARE(journal->metricNamed("GUT.Burden")->name, std::string("gut.burden"));
        QCOMPARE(journal->metricNamed("bloating")->name, std::string("gut.bloating"));
        QCOMPARE(journal->metricNamed("l-glutamine")->name, std::string("dose.l-glutamine"));
        QVERIFY(!journal->metricNamed(""));
        QVERIFY(!journal->metricNamed("gut."));
        QVERIFY(!journal->metricNamed("load.load"));
    }

    void aSeriesOfNoDaysIsEmptyAndOneOutsideIsUnknown()
    {
        JournalFixture journal;
        journal.add({"2026-11-20 glutamine 5g", "2026-11-20 bloating 3", "2026-11-20 rest", "2026-11-20 bristol 4"});
        for (const Metric& metric : journal->metrics()) {
            QVERIFY(journal->series(metric, {day("2026-11-21"), day("2026-11-20")}).values.empty());
            const Series outside = journal->series(metric, {day("2026-11-21"), day("2026-12-24")});
            QCOMPARE(outside.values.size(), std::size_t{34});
            QVERIFY2(outside.known() == 0, metric.name.c_str());
        }
        QVERIFY(journal->series(std::vector<Metric>{}, {day("2026-11-20"), day("2026-11-20")}).empty());
    }

    void aPartOfASeriesSaysWhatTheWholeSays()
    {
        JournalFixture journal;
        std::vector<std::string> lines;
        for (int i = 1; i <= 20; ++i) {
            const std::string on = "2026-11-" + std::string(i < 10 ? "0" : "") + std::to_string(i);
            lines.push_back(on + " bloating " + std::to_string(i % 9));
            lines.push_back(on + (i % 3 == 0 ? " rest" : " run 30min rpe 5 9:00"));
            if (i % 2 == 0) {
                lines.push_back(on + " glutamine 5g 8:00");
                lines.push_back(on + " bristol 4 urgency 2 8:00");
            }
        }
        journal.addAll(lines);
        const DayRange whole{day("2026-10-28"), day("2026-11-25")};
        for (const Metric& metric : journal->metrics()) {
            const Series all = journal->series(metric, whole);
            for (Day one = whole.first; one <= whole.last; one += days{1}) {
                const Day last = std::min(whole.last, one + days{2});
                const Series part = journal->series(metric, {one, last});
                for (Day in = one; in <= last; in += days{1}) {
                    QVERIFY2(part.on(in) == all.on(in), metric.name.c_str());
                }
            }
        }
    }
};

HF_TEST(JournalSeriesTest)
#include "journal_series.moc"
