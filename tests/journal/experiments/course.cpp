// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/course.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using State = ExperimentView::State;

class CourseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStateFollowsTheDay();
    void anEndNeedsAnEntryOrAWord();
    void aPauseThatGoesOnMovesTheEndDayByDay();
    void withoutItsKeyABlindOneKeepsItsSecret();
    void aDayBelongsToTheSideItIsNearerTo();
    void theNextChangeIsTheNextOtherSide();
};

namespace {

const Day first = *parseDay("2026-03-01");

/// Six pairs of two days: 24 days.
Experiment experiment()
{
    Experiment plan;
    plan.first = first;
    plan.pairs = 6;
    plan.periodDays = 2;
    plan.washoutDays = 0;
    plan.seed = 7;
    return plan;
}

State stateOn(const Experiment& plan, Day day)
{
    return stateOf(plan, scheduleOf(plan, day), {day, day});
}

bool secretOn(const Experiment& plan, Day day)
{
    return keepsItsSecret(plan, {day, day});
}

} // namespace

void CourseTest::theStateFollowsTheDay()
{
    Experiment plan = experiment();
    QCOMPARE(stateOn(plan, first - days{1}), State::ahead);
    QCOMPARE(stateOn(plan, first), State::running);
    QCOMPARE(stateOn(plan, first + days{23}), State::running);
    QCOMPARE(stateOn(plan, first + days{24}), State::over);
    QVERIFY(secretOn(plan, first - days{1}) && secretOn(plan, first + days{23}));
    QVERIFY(!secretOn(plan, first + days{24}));

    plan.stoppedOn = first + days{3};

    QCOMPARE(stateOn(plan, first + days{5}), State::stopped);
    QVERIFY(!secretOn(plan, first + days{5}));
}

void CourseTest::anEndNeedsAnEntryOrAWord()
{
    Experiment plan = experiment();
    const Day last = first + days{23};
    const auto at = [&](Day today, std::optional<Day> lastEntry) {
        return stateOf(plan, scheduleOf(plan, today), {today, lastEntry});
    };

    QCOMPARE(at(last + days{1}, std::nullopt), State::unconfirmed);
    QCOMPARE(at(last + days{1}, last - days{1}), State::unconfirmed);
    QCOMPARE(at(last + days{1}, last), State::over);
    QCOMPARE(at(last + days{9}, last + days{5}), State::over);
    QVERIFY(keepsItsSecret(plan, {last + days{30}, last - days{1}}));

    plan.endedOn = last + days{3};

    QCOMPARE(at(last + days{3}, std::nullopt), State::over);
    QCOMPARE(at(last + days{2}, std::nullopt), State::unconfirmed); // said by a clock that ran ahead
    QCOMPARE(at(last, last), State::running);
}

void CourseTest::aPauseThatGoesOnMovesTheEndDayByDay()
{
    Experiment plan = experiment();
    plan.pauses = {{first + days{2}, Experiment::untilResumed}};

    QCOMPARE(stateOn(plan, first + days{2}), State::paused);
    QCOMPARE(stateOn(plan, first + days{500}), State::paused);
    QCOMPARE(scheduleOf(plan, first + days{4}).plannedEnd(), first + days{26});
    plan.pauses.back().last = first + days{4};
    QCOMPARE(scheduleOf(plan, first + days{500}).plannedEnd(), first + days{26});
    QCOMPARE(stateOn(plan, first + days{27}), State::over);
}

void CourseTest::withoutItsKeyABlindOneKeepsItsSecret()
{
    Experiment plan = experiment();
    plan.blind = true;
    plan.seed.reset();
    plan.codes = "XYXYXYXYXYYX";

    QVERIFY(secretOn(plan, first + days{24}));
    QVERIFY(scheduleOf(plan, first).periods[0].treated);
    QVERIFY(!scheduleOf(plan, first).periods[10].treated);
    plan.seed = 7;
    QVERIFY(!secretOn(plan, first + days{24}));
}

void CourseTest::aDayBelongsToTheSideItIsNearerTo()
{
    const Period period{{first, first + days{5}}, true};
    const Series done{first, {10.0, 6.0, 4.0, 0.0, std::nullopt, std::nullopt}};

    const PeriodAdherence treated = adherenceOf(experiment(), period, {10, 0}, done, first + days{9});
    const PeriodAdherence control = adherenceOf(experiment(), period, {0, 10}, done, first + days{5});

    QCOMPARE(treated.kept, 2);
    QCOMPARE(treated.other, 2);
    QCOMPARE(treated.unknown, 2);
    QCOMPARE(control.kept, 2);
    QCOMPARE(control.days, 5); // today is not over
    QCOMPARE(control.unknown, 1);
}

void CourseTest::theNextChangeIsTheNextOtherSide()
{
    Experiment plan = experiment(); // seed 7: T C C T C T C T T C C T
    QVERIFY(!nextChangeOf(plan, first - days{1}));
    QCOMPARE(nextChangeOf(plan, first), std::optional(first + days{2}));
    QCOMPARE(nextChangeOf(plan, first + days{2}), std::optional(first + days{6}));
    QVERIFY(!nextChangeOf(plan, first + days{22}));
    plan.pauses = {{first, Experiment::untilResumed}};
    QVERIFY(!nextChangeOf(plan, first));
}

HF_TEST(CourseTest)
#include "course.moc"
