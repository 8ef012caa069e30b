// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/day_to_day.h"

#include "analysis/diaries.h"
#include "analysis/statistics/correlation.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <numbers>

using namespace hf;

/// The known answers of tests/cli come from another program; here a plain reading of the definition stands beside it,
/// with full normal equations instead of two steps.
class DayToDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithItsDefinition();
    void itNeedsFourteenPairsAndTwoNeighbours();
    void weekdaysAreTakenOutFromTwentyEightPairsOn();
    void onlyTheOrderOfValuesCounts();
    void aLineOrAConstantLeavesNothing();
    void theCarefulOneIsNeverSurer();
    void aCourseIsALineOnlyWhenItIsClear();
    void aWeekIsAskedForFromTwentyEightDaysOn();
    void theCourseAgreesWithItsShares();
};

namespace {

using Rows = std::vector<Values>;

/// Solves the normal equations of least squares by elimination, and answers the residuals.
Values residuals(const Rows& columns, const Values& y)
{
    const std::size_t k = columns.size();
    Rows system(k, Values(k + 1));
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t t = 0; t < y.size(); ++t) {
            for (std::size_t j = 0; j < k; ++j) {
                system[i][j] += columns[i][t] * columns[j][t];
            }
            system[i][k] += columns[i][t] * y[t];
        }
    }
    for (std::size_t pivot = 0; pivot < k; ++pivot) {
        for (std::size_t row = 0; row < k; ++row) {
            const double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
            for (std::size_t j = pivot; j <= k && row != pivot; ++j) {
                system[row][j] -= factor * system[pivot][j];
            }
        }
    }
    Values left = y;
    for (std::size_t t = 0; t < y.size(); ++t) {
        for (std::size_t i = 0; i < k; ++i) {
            left[t] -= system[i][k] / system[i][i] * columns[i][t];
        }
    }
    return left;
}

struct Known {
    Values day;
    Values x;
    Values y;

    explicit Known(const DayPairs& pairs)
        : x(averageRanks(pairs.knownX())),
          y(averageRanks(pairs.knownY()))
    {
        for (std::size_t t = 0; t < pairs.x.size(); ++t) {
            if (pairs.x[t]) {
                day.push_back(static_cast<double>(t));
            }
        }
    }

    /// The constant, the line, and each weekday that occurs but the first of them.
    Rows columns(int first, bool weekly) const
    {
        Rows all{Values(day.size(), 1), day};
        int left = 0;
        for (int weekday = 0; weekday < 7 && weekly; ++weekday) {
            Values column;
            for (const double t : day) {
                column.push_back((((static_cast<int>(t) + first) % 7) + 7) % 7 == weekday ? 1 : 0);
            }
            const bool occurs = std::count(column.begin(), column.end(), 1) > 0;
            if (occurs && left++ > 0) {
                all.push_back(column);
            }
        }
        return all;
    }
};

double memoryOf(const Values& u, const Values& day)
{
    double products = 0;
    double squares = 0;
    double neighbours = 0;
    for (std::size_t i = 0; i < u.size(); ++i) {
        squares += u[i] * u[i];
        if (i > 0 && day[i] - day[i - 1] == 1) {
            products += u[i] * u[i - 1];
            ++neighbours;
        }
    }
    return std::clamp((static_cast<double>(u.size()) - 1) / neighbours * products / squares, -1.0, 1.0);
}

Values innovations(const Values& u, const Values& day, double acf)
{
    const auto n = static_cast<double>(u.size());
    const double phi = std::clamp(acf + (2 + 6 * acf) / n, 0.0, 0.97);
    Values fresh;
    for (std::size_t i = 1; i < u.size(); ++i) {
        const double gap = day[i] - day[i - 1];
        fresh.push_back((u[i] - std::pow(phi, gap) * u[i - 1]) / std::sqrt(1 - std::pow(phi, 2 * gap)));
    }
    return fresh;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-8 * std::max(1.0, std::abs(b));
}

DayPairs randomPairs(std::uint64_t seed, int count, double gaps)
{
    Chance chance(seed);
    DiaryHabit habit;
    habit.days = count;
    habit.gaps = gaps;
    const Series x = madeUpDiary(habit, chance);
    habit.course = Course::mixture;
    const Series y = madeUpDiary(habit, chance);
    return pairsAtLag(x.values, y.values, 0);
}

DayPairs pairsOf(int count, const auto& x, const auto& y)
{
    MaybeValues left;
    MaybeValues right;
    for (int t = 0; t < count; ++t) {
        left.emplace_back(x(t));
        right.emplace_back(y(t));
    }
    return pairsAtLag(left, right, 0);
}

double rough(int t)
{
    return static_cast<double>((t * 37 + 11) % 53);
}

double rougher(int t)
{
    return static_cast<double>((t * 29 + t * t * 5 + 3) % 47);
}

MaybeValues courseFrom(int count, const auto& value)
{
    MaybeValues series;
    for (int t = 0; t < count; ++t) {
        series.emplace_back(value(t));
    }
    return series;
}

} // namespace

void DayToDayTest::itAgreesWithItsDefinition()
{
    for (int i = 0; i < 60; ++i) {
        const int count = 16 + 3 * i;
        const int first = i - 20; // any number, also below 0
        const DayPairs pairs = randomPairs(static_cast<std::uint64_t>(i) + 1, count, i % 3 * 0.2);
        if (pairs.complete < 14) {
            continue;
        }
        const Known known(pairs);
        const Rows columns = known.columns(first, pairs.complete >= 28);
        const Values x = residuals(columns, known.x);
        const Values y = residuals(columns, known.y);
        const double acfX = memoryOf(x, known.day);
        const double acfY = memoryOf(y, known.day);
        const double r = pearson(innovations(x, known.day, acfX), innovations(y, known.day, acfY)).value();
        const double freedom = static_cast<double>(pairs.complete + 1) - 3 - static_cast<double>(columns.size());

        const auto found = dayToDay(pairs, first);

        QVERIFY2(found.has_value(), qPrintable(QString::number(i)));
        QCOMPARE(found->n, pairs.complete);
        QCOMPARE(found->terms, static_cast<int>(columns.size()) - 1);
        QVERIFY(near(found->rankPartial, pearson(x, y).value()));
        QVERIFY(near(found->acf1X, acfX));
        QVERIFY(near(found->acf1Y, acfY));
        QVERIFY(near(found->innovations, r));
        QVERIFY(near(found->freedom, freedom));
        QVERIFY(near(found->p, correlationP(r, freedom + 2).value()));
    }
}

void DayToDayTest::itNeedsFourteenPairsAndTwoNeighbours()
{
    QVERIFY(!dayToDay(DayPairs{}, 0));
    QVERIFY(!dayToDay(pairsOf(13, rough, rougher), 0));
    QVERIFY(dayToDay(pairsOf(14, rough, rougher), 0));

    const auto everySecond = [](int t) { return t % 2 == 0 ? std::optional(rough(t)) : std::nullopt; };
    QVERIFY(!dayToDay(pairsOf(60, everySecond, rougher), 0));
    const auto onceTogether = [&](int t) { return t == 1 ? std::optional(5.0) : everySecond(t); };
    QVERIFY(dayToDay(pairsOf(60, onceTogether, rougher), 0));
}

void DayToDayTest::weekdaysAreTakenOutFromTwentyEightPairsOn()
{
    QCOMPARE(dayToDay(pairsOf(27, rough, rougher), 0)->terms, 1);
    QCOMPARE(dayToDay(pairsOf(28, rough, rougher), 0)->terms, 7);

    // Only three weekdays occur: the line and two of them.
    const auto threeDays = [](int t) { return t % 7 < 3 ? std::optional(rough(t)) : std::nullopt; };
    QCOMPARE(dayToDay(pairsOf(100, threeDays, rougher), 0)->terms, 3);

    // A week in both is no resemblance any more.
    const auto week = [](int t) { return 10.0 * (t % 7); };
    const DayPairs weekly = pairsOf(
        70, [&](int t) { return week(t) + rough(t) / 53; }, [&](int t) { return week(t) + rougher(t) / 47; });
    QVERIFY(pearson(weekly.knownX(), weekly.knownY()).value() > 0.99);
    QVERIFY(std::abs(dayToDay(weekly, 3)->rankPartial) < 0.4);
}

void DayToDayTest::onlyTheOrderOfValuesCounts()
{
    const DayPairs pairs = randomPairs(5, 90, 0.2);
    DayPairs bent = pairs;
    DayPairs mirrored = pairs;
    for (std::size_t t = 0; t < pairs.x.size(); ++t) {
        if (pairs.x[t]) {
            bent.x[t] = std::exp(*pairs.x[t]);
            mirrored.y[t] = -*pairs.y[t];
        }
    }
    const DayPairs swapped{pairs.y, pairs.x, pairs.complete};
    const auto plain = dayToDay(pairs, 2);

    QVERIFY(near(dayToDay(bent, 2)->innovations, plain->innovations));
    QVERIFY(near(dayToDay(bent, 2)->p, plain->p));
    QVERIFY(near(dayToDay(mirrored, 2)->innovations, -plain->innovations));
    QVERIFY(near(dayToDay(mirrored, 2)->p, plain->p));
    QVERIFY(near(dayToDay(swapped, 2)->innovations, plain->innovations));
    QVERIFY(near(dayToDay(swapped, 2)->acf1X, plain->acf1Y));
    for (const int first : {-7001, -1, 0, 3, 6, 20'000}) { // which weekday each is only names the seven
        QVERIFY(near(dayToDay(pairs, first)->innovations, plain->innovations));
    }
}

void DayToDayTest::aLineOrAConstantLeavesNothing()
{
    const auto line = [](int t) { return 3.0 * t - 40; };
    const auto constant = [](int /*t*/) { return 4.0; };

    QVERIFY(!dayToDay(pairsOf(30, line, rougher), 0));
    QVERIFY(!dayToDay(pairsOf(30, rough, line), 0));
    QVERIFY(!dayToDay(pairsOf(30, constant, rougher), 0));
    QVERIFY(!dayToDay(pairsOf(30, rough, constant), 0));
}

void DayToDayTest::theCarefulOneIsNeverSurer()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto found = dayToDay(randomPairs(seed, 60 + static_cast<int>(seed), 0.1), 0);
        QVERIFY(found.has_value());
        QVERIFY(found->carefulP >= found->p);
        QVERIFY(found->p > 0 && found->carefulP <= 1);
        QVERIFY(found->phiX >= 0 && found->phiX <= 0.97);
    }
    // A wave of its own in both: innovations that resemble each other count for fewer days.
    constexpr double turn = 2 * std::numbers::pi / 12;
    const DayPairs waves = pairsOf(
        120, [](int t) { return std::sin(turn * t) + rough(t) / 200; },
        [](int t) { return std::sin(turn * t + 0.3) + rougher(t) / 200; });
    const auto found = dayToDay(waves, 0);
    QVERIFY(found->carefulP > 2 * found->p);
}

void DayToDayTest::aCourseIsALineOnlyWhenItIsClear()
{
    const auto rising = courseFrom(20, [](int t) { return t * 2.0; });
    const auto falling = courseFrom(20, [](int t) { return -t * 0.1; });

    QVERIFY(courseOfRanks(rising, 0).followsLine && courseOfRanks(rising, 0).rose);
    QVERIFY(courseOfRanks(falling, 0).followsLine && !courseOfRanks(falling, 0).rose);
    QVERIFY(!courseOfRanks(courseFrom(60, rough), 0).followsLine);
    QVERIFY(!courseOfRanks(courseFrom(13, [](int t) { return t; }), 0).followsLine);
    QVERIFY(!courseOfRanks(courseFrom(40, [](int /*t*/) { return 7.0; }), 0).followsLine);
    QVERIFY(!courseOfRanks(MaybeValues{}, 0).followsLine);
    QVERIFY(!courseOfRanks(MaybeValues(50), 0).followsLine);
}

void DayToDayTest::aWeekIsAskedForFromTwentyEightDaysOn()
{
    const auto week = [](int t) { return t % 7 < 2 ? 8.0 : 2.0; };
    QVERIFY(!courseOfRanks(courseFrom(27, week), 0).followsWeek);
    QVERIFY(courseOfRanks(courseFrom(28, week), 0).followsWeek);
    QVERIFY(!courseOfRanks(courseFrom(28, week), 0).followsLine);

    // A straight line has no week left in it, and the line of a week with a line is found beside it.
    QVERIFY(!courseOfRanks(courseFrom(70, [](int t) { return t; }), 0).followsWeek);
    const auto both = courseFrom(70, [&](int t) { return week(t) + t / 10.0; });
    QVERIFY(courseOfRanks(both, 4).followsWeek && courseOfRanks(both, 4).followsLine);
}

void DayToDayTest::theCourseAgreesWithItsShares()
{
    int lines = 0;
    int weeks = 0;
    for (int i = 0; i < 80; ++i) {
        Chance chance(static_cast<std::uint64_t>(i) + 900);
        DiaryHabit habit;
        habit.days = 30 + i;
        habit.gaps = 0.1;
        habit.course = i % 2 == 0 ? Course::line : Course::weekend;
        habit.size = 0.1 * (i % 10);
        const Series diary = madeUpDiary(habit, chance);
        const DayPairs pairs = pairsAtLag(diary.values, diary.values, 0);
        if (pairs.complete < 28) {
            continue;
        }
        const Known known(pairs);
        const auto squares = [](const Values& values) {
            double sum = 0;
            for (const double value : values) {
                sum += value * value;
            }
            return sum;
        };
        const double all = squares(residuals({Values(known.day.size(), 1)}, known.x));
        const double afterLine = squares(residuals(known.columns(i, false), known.x));
        const Rows columns = known.columns(i, true);
        const double afterBoth = squares(residuals(columns, known.x));
        const auto n = static_cast<double>(known.day.size());
        const auto weekTerms = static_cast<double>(columns.size()) - 2;

        const CourseOfRanks course = courseOfRanks(diary.values, i);

        QCOMPARE(course.followsLine, 1 - afterLine / all >= 0.1 + 1 / (n - 1));
        QCOMPARE(course.followsWeek, 1 - afterBoth / afterLine >= 0.1 + weekTerms / (n - 2));
        lines += course.followsLine ? 1 : 0;
        weeks += course.followsWeek ? 1 : 0;
    }
    QVERIFY(lines > 5 && lines < 75); // both answers were met
    QVERIFY(weeks > 5 && weeks < 75);
}

HF_TEST(DayToDayTest)
#include "day_to_day.moc"
