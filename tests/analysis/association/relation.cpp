// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/relation.h"
#include "analysis/diaries.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class RelationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void belowAFloorTheAnswerIsWhatIsMissing_data();
    void belowAFloorTheAnswerIsWhatIsMissing();
    void everyQuestionMakesTheOthersHarder();
    void thePlainComparisonSpeaksInTheUnitOfTheOutcome();
    void seriesThatBeginOnDifferentDaysMeetByTheCalendar();
    void aWeakAssociationIsNoClearChangeHoweverLong();
    void aCommonWeekIsNoFinding();
    void aCommonLineIsNoFinding();
    void takenOrNotIsAskedOfTheDaysAndNotOfTheAmount();
    void theIntervalAndThePSayTheSame();
    void manyDaysThatShowNothingSaySo();
    void aShareThatIsTooSmallSaysWhenItMayBeReached();
    void whoeverWaitsCanStopIt();
};

namespace {

/// `count` days that take the values in turn.
Series repeated(int count, const Values& values, const char* firstDay = "2026-03-01")
{
    Series series = seriesFrom(firstDay, {});
    for (int day = 0; day < count; ++day) {
        series.values.push_back(values[static_cast<std::size_t>(day) % values.size()]);
    }
    return series;
}

const Values mixed{3, 7, 1, 9, 5, 2, 8};

bool misses(const Finding<Relation>& answer, Need need)
{
    return std::any_of(answer.missing.begin(), answer.missing.end(),
                       [&](const Shortfall& shortfall) { return shortfall.need == need; });
}

} // namespace

void RelationTest::belowAFloorTheAnswerIsWhatIsMissing_data()
{
    QTest::addColumn<Series>("x");
    QTest::addColumn<Series>("y");
    QTest::addColumn<Need>("need");

    QTest::newRow("13 days") << repeated(13, mixed) << repeated(13, mixed) << Need::completeDays;
    QTest::newRow("no day") << repeated(0, mixed) << repeated(13, mixed) << Need::completeDays;
    QTest::newRow("one amount") << repeated(30, {2}) << repeated(30, mixed) << Need::distinctCauses;
    QTest::newRow("one rating") << repeated(30, mixed) << repeated(30, {3}) << Need::distinctValues;
    QTest::newRow("taken on 6 days") << repeated(30, {0, 0, 0, 0, 5}) << repeated(30, mixed) << Need::causeSides;
    QTest::newRow("yes on 6 days") << repeated(30, mixed) << repeated(30, {0, 0, 0, 0, 1}) << Need::outcomeSides;
    Series sparse = repeated(60, mixed);
    for (std::size_t day = 1; day < 59; ++day) {
        sparse.values[day] = day % 2 == 0 ? std::nullopt : sparse.values[day];
    }
    QTest::newRow("logged on half of the days") << repeated(60, mixed) << sparse << Need::loggedShare;
    const Series slow = repeated(40, {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5});
    QTest::newRow("days like the day before") << slow << slow << Need::effectiveDays;
}

void RelationTest::belowAFloorTheAnswerIsWhatIsMissing()
{
    QFETCH(Series, x);
    QFETCH(Series, y);
    QFETCH(Need, need);
    const Question question{x, y, 0};

    const auto answers = relate({&question, 1});

    QVERIFY(!answers[0]);
    QVERIFY(misses(answers[0], need));
}

void RelationTest::everyQuestionMakesTheOthersHarder()
{
    Chance chance(2);
    std::vector<Question> questions;
    for (int i = 0; i < 5; ++i) {
        questions.push_back({madeUpDiary({90, 0.2, 0}, chance), madeUpDiary({90, 0.2, 0}, chance), i % 4});
    }
    questions.push_back({repeated(10, mixed), repeated(10, mixed), 0});

    const auto together = relate(questions);
    const auto alone = relate({questions.data(), 1});

    QCOMPARE(alone[0]->lookedAt, std::size_t{1});
    QCOMPARE(alone[0]->adjustedP, alone[0]->p);
    QCOMPARE(together[0]->lookedAt, std::size_t{5}); // what is hidden was not looked at
    QVERIFY(together[0]->adjustedP >= alone[0]->adjustedP);
    QCOMPARE(together[0]->p, alone[0]->p);
}

void RelationTest::thePlainComparisonSpeaksInTheUnitOfTheOutcome()
{
    const Series x = repeated(64, {3, 7, 1, 9, 5, 2, 8, 5});
    Series y = x;
    for (auto& value : y.values) {
        value = 10 * *value;
    }
    const Question question{x, y, 0};

    const auto answer = relate({&question, 1})[0];

    QVERIFY(answer);
    QCOMPARE(answer->verdict, Verdict::higher);
    QCOMPARE(answer->plain->median, 5.0);
    // Above the median lie 7, 8 and 9, below it 1, 2 and 3; the days on 5 itself are left out.
    QVERIFY(std::abs(answer->plain->difference - 60) < 2);
    QVERIFY(answer->plain->interval.contains(answer->plain->difference));
    QCOMPARE(answer->plain->above + answer->plain->below, std::size_t{48});
    QCOMPARE(answer->plain->leastAbove, 7.0);
    QCOMPARE(answer->plain->mostBelow, 3.0);
}

void RelationTest::seriesThatBeginOnDifferentDaysMeetByTheCalendar()
{
    const Series x = repeated(60, mixed, "2026-03-01");
    Series y = x;
    y.first += days{1};
    const Question question{x, y, 1};

    const auto answer = relate({&question, 1})[0];

    QVERIFY(answer);
    QCOMPARE(answer->rho, 1.0);
    QCOMPARE(answer->basis.n, std::size_t{60});
    QCOMPARE(toString(answer->basis.days.last), std::string("2026-04-29"));
}

void RelationTest::aWeakAssociationIsNoClearChangeHoweverLong()
{
    Chance chance(9);
    const Series x = madeUpDiary({3000, 0, 0}, chance);
    Series y = madeUpDiary({3000, 0, 0}, chance);
    for (std::size_t day = 0; day < y.values.size(); ++day) {
        y.values[day] = *y.values[day] + 0.12 * *x.values[day];
    }
    const Question question{x, y, 0};

    const auto answer = relate({&question, 1})[0];

    QVERIFY(answer->p < 0.001);
    QVERIFY(!answer->interval.contains(0));
    QCOMPARE(answer->verdict, Verdict::noClearChange);
}

namespace {

/// Two diaries of 120 days that share a course and nothing else.
Relation withCommon(double (*course)(int day))
{
    Chance chance(12);
    Question question{madeUpDiary({120, 0.3, 0}, chance), madeUpDiary({120, 0.3, 0}, chance), 0};
    for (int day = 0; day < 120; ++day) {
        *question.x.values[static_cast<std::size_t>(day)] += course(day);
        *question.y.values[static_cast<std::size_t>(day)] += course(day);
    }
    return *relate({&question, 1})[0];
}

} // namespace

void RelationTest::aCommonWeekIsNoFinding()
{
    const Relation relation = withCommon([](int day) { return day % 7 < 2 ? 5.0 : 0.0; });

    QVERIFY(relation.rho > 0.3);
    QVERIFY(*relation.all.byEffective.spearmanP < 0.001); // it would have been said without a look at the week
    QCOMPARE(relation.verdict, Verdict::noClearChange);
    QVERIFY(relation.common.week && !relation.common.line);
}

void RelationTest::aCommonLineIsNoFinding()
{
    const Relation relation = withCommon([](int day) { return day / 20.0; });

    QVERIFY(relation.rho > 0.3);
    QCOMPARE(relation.verdict, Verdict::noClearChange);
    QVERIFY(relation.common.line && relation.common.xRose && relation.common.yRose && !relation.common.week);
}

void RelationTest::takenOrNotIsAskedOfTheDaysAndNotOfTheAmount()
{
    Chance chance(12);
    Question question{madeUpDiary({90, 0, 0}, chance), madeUpDiary({90, 0.3, 0}, chance), 0, true};
    for (std::size_t day = 0; day < 90; ++day) {
        const bool taken = chance.unit() < 0.5;
        question.x.values[day] = taken ? 2.5 + static_cast<double>(chance.below(20)) : 0;
        *question.y.values[day] += taken ? 3 : 0;
    }

    const auto onOff = relate({&question, 1})[0];
    for (auto& value : question.x.values) {
        value = *value > 0 ? 1 : 0;
    }
    question.onOff = false;
    const auto asNumbers = relate({&question, 1})[0];

    QCOMPARE(onOff->verdict, Verdict::higher);
    QCOMPARE(onOff->rho, asNumbers->rho);
}

void RelationTest::theIntervalAndThePSayTheSame()
{
    Chance chance(13);
    for (int run = 0; run < 300; ++run) {
        const DiaryHabit habit{90, 0.5, 0.1, static_cast<Course>(run % 12), 1};
        const Question question{madeUpDiary(habit, chance), madeUpDiary(habit, chance), run % 4};
        const auto answer = relate({&question, 1})[0];
        if (answer) {
            QVERIFY(answer->basis.nEffective <= *answer->all.byEffective.n);
            // Fisher's normal and Student's t part only near the edge.
            QVERIFY(answer->p > 0.08 ? answer->interval.contains(0) : true);
            QVERIFY(answer->p < 0.02 ? !answer->interval.contains(0) : true);
        }
    }
}

void RelationTest::manyDaysThatShowNothingSaySo()
{
    Chance chance(14);
    int wide = 0;
    for (int run = 0; run < 100; ++run) {
        const Question question{madeUpDiary({700, 0.3, 0.1}, chance), madeUpDiary({700, 0.3, 0.1}, chance), 0};
        const Interval interval = relate({&question, 1})[0]->interval;
        wide += interval.high - interval.low > 0.4 ? 1 : 0;
    }
    // Only where the correlation alone would have been a find, and the days one by one do not bear it out.
    QVERIFY2(wide <= 8, qPrintable(QString::number(wide)));
}

void RelationTest::aShareThatIsTooSmallSaysWhenItMayBeReached()
{
    Series outcome = repeated(60, mixed);
    for (std::size_t day = 1; day < 59; ++day) {
        outcome.values[day] = day % 2 == 0 ? std::nullopt : outcome.values[day];
    }
    const Question question{repeated(60, mixed), outcome, 0};

    const auto answer = relate({&question, 1})[0];

    const auto share = std::find_if(answer.missing.begin(), answer.missing.end(),
                                    [](const Shortfall& one) { return one.need == Need::loggedShare; });
    QVERIFY(share != answer.missing.end());
    // 31 of 60 days are logged; 12 more make 43 of 72, 13 more 44 of 73.
    QCOMPARE(share->daysAhead, std::optional(13));
}

void RelationTest::whoeverWaitsCanStopIt()
{
    const std::vector<Question> questions(4, Question{repeated(60, mixed), repeated(60, mixed), 0});
    std::vector<double> told;

    const auto stopped = relate(questions, [&](double share) {
        told.push_back(share);
        return share < 0.5;
    });

    QVERIFY(stopped.empty());
    QCOMPARE(told, (std::vector<double>{0, 0.25, 0.5}));
}

HF_TEST(RelationTest)
#include "relation.moc"
