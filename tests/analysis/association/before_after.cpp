// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/before_after.h"
#include "analysis/diaries.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class BeforeAfterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClearStepIsFound();
    void aSmallStepIsNoClearChange();
    void aLargeStepIsFoundInFewWeeks();
    void aDriftThatBendsIsNoStep();
    void aGapAtTheChangeHidesNoStep();
    void eachSideNeedsFourteenDays();
    void aStraightLineIsNoStep();
    void aStepOnAnotherDayIsNoneOnThisOne();
};

namespace {

/// 40 days around 4, from 2026-03-21 on `step` higher.
Series stepping(double step)
{
    MaybeValues values;
    constexpr std::array<double, 4> wobble{0.6, -0.6, -0.6, 0.6};
    for (std::size_t day = 0; day < 40; ++day) {
        values.push_back(4 + wobble[day % wobble.size()] + (day >= 20 ? step : 0));
    }
    return seriesFrom("2026-03-01", values);
}

const Day change = *parseDay("2026-03-21");

} // namespace

void BeforeAfterTest::aClearStepIsFound()
{
    const auto answer = beforeAfter(stepping(-1), change, Scale::points);

    QVERIFY(answer);
    QCOMPARE(answer->before, 4.0);
    QCOMPARE(answer->after, 3.0);
    QVERIFY(answer->interval.contains(-1) && !answer->interval.contains(0));
    QCOMPARE(answer->verdict, Verdict::lower);
    QCOMPARE(answer->daysBefore, std::size_t{20});
}

void BeforeAfterTest::aSmallStepIsNoClearChange()
{
    const auto answer = beforeAfter(stepping(0.45), change, Scale::points);

    QVERIFY(answer);
    QCOMPARE(answer->smallestEffect, 0.5);
    QCOMPARE(answer->verdict, Verdict::noClearChange);
}

void BeforeAfterTest::aLargeStepIsFoundInFewWeeks()
{
    // The larger the step, the more a day resembles the one before it; that is the change itself and no memory.
    for (const double step : {2.0, 3.0, 5.0}) {
        const auto answer = beforeAfter(stepping(step), change, Scale::points);

        QVERIFY2(answer && answer->verdict == Verdict::higher, qPrintable(QString::number(step)));
        QVERIFY(answer->interval.low > step - 1 && answer->interval.high < step + 1);
    }
}

void BeforeAfterTest::aDriftThatBendsIsNoStep()
{
    Chance chance(5);
    int clear = 0;
    for (int run = 0; run < 100; ++run) {
        Series rising = madeUpDiary({168, 0.3, 0}, chance);
        for (std::size_t day = 0; day < rising.values.size(); ++day) {
            *rising.values[day] += 4 * std::tanh((static_cast<double>(day) - 84) / 50);
        }
        const auto answer = beforeAfter(rising, rising.first + days{84}, Scale::points);
        clear += answer && answer->verdict != Verdict::noClearChange ? 1 : 0;
    }

    QVERIFY2(clear <= 6, qPrintable(QString::number(clear)));
}

void BeforeAfterTest::aGapAtTheChangeHidesNoStep()
{
    // All days of a gap part the known ones alike: they are no other days on which it would be as clear.
    Chance chance(5);
    Series diary = madeUpDiary({80, 0, 0}, chance);
    for (std::size_t day = 40; day < 80; ++day) {
        *diary.values[day] += 8;
    }
    for (std::size_t day = 40; day < 61; ++day) {
        diary.values[day].reset();
    }

    const auto answer = beforeAfter(diary, diary.first + days{40}, Scale::points);

    QVERIFY(answer);
    QCOMPARE(answer->shareAsClear, std::optional(0.0));
    QCOMPARE(answer->verdict, Verdict::higher);
}

void BeforeAfterTest::eachSideNeedsFourteenDays()
{
    const auto early = beforeAfter(stepping(1), *parseDay("2026-03-10"), Scale::points);
    const auto late = beforeAfter(stepping(1), *parseDay("2026-03-31"), Scale::points);

    QCOMPARE(early.missing, (std::vector<Shortfall>{{Need::daysBefore, 9, 14, std::nullopt}}));
    QCOMPARE(late.missing, (std::vector<Shortfall>{{Need::daysAfter, 10, 14, 4}}));
}

void BeforeAfterTest::aStraightLineIsNoStep()
{
    Chance chance(5);
    Series rising = madeUpDiary({90, 0, 0}, chance);
    for (std::size_t day = 0; day < rising.values.size(); ++day) {
        *rising.values[day] += 0.04 * static_cast<double>(day);
    }

    const auto answer = beforeAfter(rising, rising.first + days{45}, Scale::points);

    QVERIFY(answer && answer->p < 0.05 && answer->difference > 1);
    QVERIFY(answer->besideLineP > 0.05);
    QCOMPARE(answer->verdict, Verdict::noClearChange);
}

void BeforeAfterTest::aStepOnAnotherDayIsNoneOnThisOne()
{
    Chance chance(6);
    Series diary = madeUpDiary({90, 0, 0}, chance);
    const Day step = diary.first + days{45};
    for (std::size_t day = 45; day < diary.values.size(); ++day) {
        *diary.values[day] += 4;
    }

    const auto there = beforeAfter(diary, step, Scale::points);
    const auto late = beforeAfter(diary, step + days{8}, Scale::points);

    QCOMPARE(there->verdict, Verdict::higher);
    QCOMPARE(there->shareAsClear, std::optional(0.0));
    QVERIFY(late && late->p < 0.05 && late->difference > 1);
    QCOMPARE(late->verdict, Verdict::noClearChange);
}

HF_TEST(BeforeAfterTest)
#include "before_after.moc"
