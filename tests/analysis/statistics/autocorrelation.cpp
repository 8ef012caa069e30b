// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/autocorrelation.h"
#include "analysis/diaries.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class AutocorrelationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyNeighboursInTheCalendarCount();
    void gapsDoNotMakeDaysLookIndependent();
    void whatCannotBeSaidIsNothing();
    void effectiveDaysStayBetweenThreeAndAll();
    void everyLagCountsTheDaysThatAreBothKnown();
    void theSumOverAllLagsIsTheSameForShortAndLongDiaries();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;

} // namespace

void AutocorrelationTest::onlyNeighboursInTheCalendarCount()
{
    // Without the gap 1 and 5 would be neighbours; the only neighbours are (1, 1) and (5, 5).
    const MaybeValues halves{1., 1., gap, 5., 5.};

    QCOMPARE(*autocorrelation(halves, 1), 0.75); // (2·4 / 16) · 3/2
}

void AutocorrelationTest::gapsDoNotMakeDaysLookIndependent()
{
    Chance chance(4);
    const Series whole = madeUpDiary({2000, 0.7, 0}, chance);
    Series holed = whole;
    for (auto& value : holed.values) {
        value = chance.unit() < 0.4 ? std::nullopt : value;
    }

    QVERIFY(std::abs(*autocorrelation(whole.values, 1) - *autocorrelation(holed.values, 1)) < 0.05);
}

void AutocorrelationTest::whatCannotBeSaidIsNothing()
{
    QVERIFY(!autocorrelation(MaybeValues{2., 2., 2.}, 1));
    QVERIFY(!autocorrelation(MaybeValues{2., gap, 3.}, 1));
    QVERIFY(!autocorrelation(MaybeValues{}, 1));
    QVERIFY(!effectiveNOfLags(MaybeValues{1., 1., 1.}, MaybeValues{1., 2., 3.}));
}

void AutocorrelationTest::effectiveDaysStayBetweenThreeAndAll()
{
    QCOMPARE(effectiveN(30, 0.5, 0.5), std::optional(18.0));
    QCOMPARE(effectiveN(30, 1, 1), std::optional(3.0));
    QCOMPARE(effectiveN(30, 0.5, -0.5), std::optional(30.0));
    QCOMPARE(effectiveN(30, 1, -1), std::optional(30.0));
    QVERIFY(!effectiveN(2, 0, 0));
}

void AutocorrelationTest::everyLagCountsTheDaysThatAreBothKnown()
{
    Chance chance(12);
    const Series diary = madeUpDiary({300, 0.6, 0.3}, chance);
    const Values known = knownOf(diary.values);
    const double centre = *mean(known);
    for (const std::size_t lag : {0U, 1U, 2U, 63U, 64U, 65U, 130U, 299U}) {
        double products = 0;
        double squares = 0;
        double counted = 0;
        for (std::size_t i = 0; i < diary.values.size(); ++i) {
            squares += diary.values[i] ? (*diary.values[i] - centre) * (*diary.values[i] - centre) : 0;
            if (i >= lag && diary.values[i] && diary.values[i - lag]) {
                products += (*diary.values[i] - centre) * (*diary.values[i - lag] - centre);
                ++counted;
            }
        }
        const auto found = autocorrelation(diary.values, lag);
        QCOMPARE(found.has_value(), counted > 0);
        if (found && lag < known.size()) {
            const double scaled = static_cast<double>(known.size() - lag) / counted * products / squares;
            QVERIFY(std::abs(*found - std::clamp(scaled, -1.0, 1.0)) < 1e-12);
        }
    }
    QVERIFY(!autocorrelation(diary.values, 300));
}

void AutocorrelationTest::theSumOverAllLagsIsTheSameForShortAndLongDiaries()
{
    // Short diaries are summed term by term, long ones by a transform: Bartlett's sum is one.
    for (const int length : {3, 20, 100, 399, 400, 401, 700, 1500}) {
        Chance chance(static_cast<std::uint64_t>(length));
        const Series x = madeUpDiary({length, 0.7, 0.2}, chance);
        const Series y = madeUpDiary({length, 0.5, 0}, chance);
        MaybeValues both = y.values;
        for (std::size_t i = 0; i < both.size(); ++i) {
            both[i] = x.values[i] ? both[i] : std::nullopt;
        }
        const std::size_t n = knownOf(x.values).size();
        double sum = 1;
        for (std::size_t lag = 1; lag <= n / 4; ++lag) {
            sum += 2 * (1 - static_cast<double>(lag) / static_cast<double>(n)) *
                   autocorrelation(x.values, lag).value_or(0) * autocorrelation(both, lag).value_or(0);
        }
        const auto days = static_cast<double>(n);
        const auto found = effectiveNOfLags(x.values, both);
        const bool defined = n >= 3 && !allAlike(knownOf(x.values)) && !allAlike(knownOf(both));

        QCOMPARE(found.has_value(), defined);
        if (found) {
            QVERIFY(std::abs(*found - (sum > 0 ? std::clamp(days / sum, 3.0, days) : 3.0)) < 1e-6 * days);
        }
        const PairResemblance pair = resemblanceOf(x.values, both);
        QVERIFY(pair.x == autocorrelation(x.values, 1) && pair.y == autocorrelation(both, 1));
    }
}

HF_TEST(AutocorrelationTest)
#include "autocorrelation.moc"
