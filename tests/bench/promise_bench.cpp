// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a test is promised to notice from one's own past days, against what it then notices: over many pasts of each
// sort, the mean of both, and how often the range that is said holds the truth.

#include "analysis/experiment/past_days.h"
#include "analysis/series.h"
#include "analysis/statistics/autocorrelation.h"
#include "analysis/statistics/moments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

using namespace hf;

struct Sort {
    const char* name;
    double around;
    double deviation;
    double resemblance;
    double logged;
    int length;
    bool points;
};

constexpr std::array sorts{
    Sort{"independent, 84 days", 4, 2, 0, 1, 84, true},   Sort{"AR 0.3, 84 days", 4, 2, 0.3, 1, 84, true},
    Sort{"AR 0.6, 84 days", 4, 2, 0.6, 1, 84, true},      Sort{"AR 0.3, 28 days", 4, 2, 0.3, 1, 28, true},
    Sort{"AR 0.6, 28 days", 4, 2, 0.6, 1, 28, true},      Sort{"AR 0.3, 70 % logged", 4, 2, 0.3, 0.7, 84, true},
    Sort{"AR 0.3, small spread", 3, 1, 0.3, 1, 84, true}, Sort{"AR 0.3, many zeros", 1, 2, 0.3, 1, 84, true},
    Sort{"AR 0.3, measured", 80, 10, 0.3, 1, 84, false},  Sort{"AR 0.8, 84 days", 4, 2, 0.8, 1, 84, true},
};

PlannedTest truthOf(const Sort& sort)
{
    PlannedTest truth;
    truth.pairs = 8;
    truth.periodDays = 7;
    truth.washoutDays = 1;
    truth.autocorrelation = sort.resemblance;
    truth.loggedShare = sort.logged;
    truth.deviation = sort.deviation;
    truth.scale = sort.points ? Scale::points : Scale::other;
    truth.points = sort.points ? std::optional(PointScale{0, 10, sort.around}) : std::nullopt;
    return truth;
}

std::vector<std::optional<double>> pastOf(const Sort& sort, Chance& chance)
{
    std::vector<std::optional<double>> past;
    const double fresh = std::sqrt(1 - sort.resemblance * sort.resemblance);
    double level = chance.normal();
    for (int day = 0; day < sort.length; ++day) {
        const double value = sort.around + sort.deviation * level;
        const bool known = day == 0 || day == sort.length - 1 || chance.unit() < sort.logged;
        past.push_back(known ? std::optional(sort.points ? std::clamp(std::round(value), 0.0, 10.0) : value)
                             : std::nullopt);
        level = sort.resemblance * level + fresh * chance.normal();
    }
    return past;
}

struct Promise {
    double effect = 0; ///< in the unit of the outcome
    double share = 0;
    Interval range;
};

template<class PowerOf>
Promise firstEnough(double deviation, PowerOf&& powerOf)
{
    Promise promise;
    for (int i = 1; i <= 12 && promise.share < 0.8; ++i) {
        promise.effect = 0.25 * i * deviation;
        promise.share = powerOf(0.25 * i);
    }
    return promise;
}

/// As it was promised before: the plain figures of the past, taken for the truth.
Promise plainly(const std::vector<std::optional<double>>& past, PlannedTest plan, int runs)
{
    const Values known = knownOf(past);
    plan.points.reset();
    plan.deviation = *sampleDeviation(known);
    plan.autocorrelation = std::clamp(autocorrelation(past, 1).value_or(0), 0.0, 0.95);
    plan.loggedShare = static_cast<double>(known.size()) / static_cast<double>(past.size());
    return firstEnough(plan.deviation, [&](double effect) {
        plan.effect = -effect;
        return simulatedPower(plan, runs, 1).share;
    });
}

Promise promised(const std::vector<std::optional<double>>& past, PlannedTest plan, int runs)
{
    const PastDays own = *pastDays(past, plan.points);
    plan.deviation = own.deviation;
    Promise promise = firstEnough(own.deviation, [&](double effect) {
        plan.effect = -effect;
        return promisedPower(own, plan, runs, 1).share;
    });
    promise.range = promisedRange(own, plan, 1);
    return promise;
}

double got(const Promise& promise, PlannedTest truth, int runs, std::uint64_t seed)
{
    truth.effect = -promise.effect / truth.deviation;
    return simulatedPower(truth, runs, seed).share;
}

void row(const Sort& sort, int pasts, int runs)
{
    Chance chance(20260301);
    double before = 0;
    double beforeGot = 0;
    double now = 0;
    double nowGot = 0;
    int held = 0;
    for (int i = 0; i < pasts; ++i) {
        const auto past = pastOf(sort, chance);
        const Promise plain = plainly(past, truthOf(sort), runs);
        const Promise better = promised(past, truthOf(sort), runs);
        const double share = got(better, truthOf(sort), runs, chance.bits());
        before += plain.share;
        beforeGot += got(plain, truthOf(sort), runs, chance.bits());
        now += better.share;
        nowGot += share;
        held += share >= better.range.low && share <= better.range.high ? 1 : 0;
    }
    const double n = pasts;
    std::printf("%-24s %6.1f %6.1f   %6.1f %6.1f   %6.1f\n", sort.name, 100 * before / n, 100 * beforeGot / n,
                100 * now / n, 100 * nowGot / n, 100 * held / n);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const int pasts = argc > 1 ? std::atoi(argv[1]) : 200;
    const int runs = argc > 2 ? std::atoi(argv[2]) : 400;
    std::printf("%-24s %13s   %13s   %6s\n", "", "plain: said, got", "now: said, got", "range holds");
    for (const Sort& sort : sorts) {
        row(sort, pasts, runs);
    }
    return 0;
}
