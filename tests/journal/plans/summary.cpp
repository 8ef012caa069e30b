// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/summary.h"
#include "journal/journal_entries.h"

#include "planning/consistency.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hf;
using namespace hf::test;

namespace {

Summary summaryOf(JournalFixture& journal, const char* from, const char* until)
{
    return PlanBook(*journal).summary({day(from), day(until)}, journal.frame());
}

void pause(JournalFixture& journal, const char* from, const char* until)
{
    const RecordBody body = Pause{{day(from), day(until)}, std::nullopt, "ill"};
    JournalEntries(*journal).record({&body, 1}, journal.frame());
}

} // namespace

/// The journal's clock stands at Monday, 2026-11-23, 20:00 in Berlin.
class SummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // From the 16th (a Monday): taken, missed, paused, taken, taken, missed, skipped; the 23rd is open.
    // 3 of 6 doses; 15 of 30 g; back from the 17th on the 19th: 1 planned day, the 18th is
    // paused.
    void aWeekByHand()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-16"));
        pause(journal, "2026-11-18", "2026-11-18");
        journal.add({"2026-11-16 glutamine 5g", "2026-11-19 glutamine 5g", "2026-11-20 glutamine 6g",
                     "2026-11-22 skip glutamine \"travel\""});

        const Summary summary = summaryOf(journal, "2026-11-16", "2026-12-31");

        QCOMPARE(toString(summary.days.last), std::string("2026-11-23"));
        QCOMPARE(summary.plans.size(), std::size_t{1});
        const PlanSummary& plan = summary.plans.front();
        QVERIFY(plan.lineage == lineage && plan.supplement == built_in::glutamine);
        QCOMPARE(plan.counts.done, 3);
        QCOMPARE(plan.counts.planned, 6);
        QCOMPARE(*plan.amountShare, 0.5);
        QCOMPARE(*plan.daysToReturn, 1.0);
        QCOMPARE(plan.paused, 1);
        QCOMPARE(plan.open, 1);
        const double m = consistencyMultiplier(1);
        const double expected = std::pow(m, 5) * (1 - m) + std::pow(m, 3) * (1 - m) + std::pow(m, 2) * (1 - m);
        QVERIFY(std::abs(plan.consistency - expected) < 1e-15);
    }

    void consistencyIsCarriedFromBeforeTheRange()
    {
        JournalFixture journal;
        save(journal, planFrom("2026-11-16"));
        journal.add({"2026-11-16 glutamine 5g", "2026-11-17 glutamine 5g"});

        const Summary summary = summaryOf(journal, "2026-11-17", "2026-11-17");

        const double m = consistencyMultiplier(1);
        QCOMPARE(summary.plans.front().counts.planned, 1);
        QVERIFY(std::abs(summary.plans.front().consistency - ((1 - m) * m + 1 - m)) < 1e-15);
    }

    void aDoseAtTwoAndOneThatAnswersYesterday()
    {
        JournalFixture journal(1, "2026-11-24T09:00:00+01:00");
        const RecordId lineage = save(journal, planFrom("2026-11-22", {22}));
        journal.addOne("2026-11-22 glutamine 5g 02:00");
        PlanEditor(*journal).take({lineage, day("2026-11-23"), 0}, journal.frame());

        QCOMPARE(summaryOf(journal, "2026-11-22", "2026-11-23").plans.front().counts.done, 2);
        QCOMPARE(*summaryOf(journal, "2026-11-22", "2026-11-23").plans.front().amountShare, 1.0);
    }

    void pastFiguresStayWhenThePlanChangesOrEnds()
    {
        JournalFixture journal;
        Plan plan = planFrom("2026-11-09");
        plan.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 3};
        const RecordId lineage = save(journal, plan);
        journal.add({"2026-11-09 glutamine 5g", "2026-11-17 glutamine 5g", "2026-11-18 glutamine 5g"});
        const PlanSummary before = summaryOf(journal, "2026-11-09", "2026-11-22").plans.front();

        save(journal, planFrom("2026-11-23", {8, 20}, "10"), lineage);
        PlanEditor(*journal).endPlan(lineage, day("2026-11-23"), journal.frame());

        const PlanSummary after = summaryOf(journal, "2026-11-09", "2026-11-22").plans.front();
        QCOMPARE(after.counts.done, before.counts.done);
        QCOMPARE(after.counts.planned, before.counts.planned);
        QCOMPARE(after.counts.planned, 6);
        QCOMPARE(after.consistency, before.consistency);
        QCOMPARE(*after.amountShare, *before.amountShare);
    }

    void everyMeanComesWithItsDays()
    {
        JournalFixture journal;
        journal.add({"2026-11-22 run 60min rpe 5 10:00", "2026-11-21 rest", "2026-11-20 run 30min 10:00",
                     "2026-11-22 energy 4", "2026-11-21 energy 2"});
        JournalEntries(*journal).recordFine(day("2026-11-22"), journal.frame());

        const Summary summary = summaryOf(journal, "2026-11-17", "2026-11-23");

        QCOMPARE(summary.load.total, 300.0);
        QCOMPARE(*summary.load.daily.mean, 150.0);
        QCOMPARE(summary.load.daily.n, std::size_t{2});
        QCOMPARE(summary.load.sessions, 2);
        QVERIFY(!summary.load.week && !summary.load.ratio);
        QCOMPARE(summary.load.week.missing.front().have, 2.0);
        QCOMPARE(*summary.gutBurden.mean, 0.0);
        QCOMPARE(summary.gutBurden.n, std::size_t{1});
        const auto energy = std::find_if(summary.recovery.begin(), summary.recovery.end(),
                                         [](const ItemMean& one) { return one.item == built_in::energy; });
        QCOMPARE(*energy->value.mean, 3.0);
        QCOMPARE(energy->value.n, std::size_t{2});
        QVERIFY(summary.plans.empty());
        const auto minutes = std::find_if(summary.metrics.begin(), summary.metrics.end(), [](const MetricMean& one) {
            return one.metric.kind == MetricKind::trainingMinutes;
        });
        QCOMPARE(*minutes->value.mean, 30.0); // 60, 30 without RPE, and a rest day
        QCOMPARE(minutes->value.n, std::size_t{3});
        const auto rows = std::count_if(metricTable.begin(), metricTable.end(),
                                        [](const MetricRow& row) { return row.of == MetricOf::journal; });
        QCOMPARE(static_cast<std::ptrdiff_t>(summary.metrics.size()), rows);
    }

    void daysToComeAreNoSummary()
    {
        JournalFixture journal;
        save(journal, planFrom("2026-11-16"));
        const Summary summary = summaryOf(journal, "2026-11-24", "2026-11-30");
        QCOMPARE(summary.days.length(), 0);
        QVERIFY(summary.plans.empty());
    }
};

HF_TEST(SummaryTest)
#include "summary.moc"
