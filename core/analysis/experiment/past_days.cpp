// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/past_days.h"

#include "analysis/statistics/autocorrelation.h"
#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace hf {

namespace {

constexpr double mostAlike = 0.95;
constexpr double leastAlike = -0.3;
constexpr double leastLogged = 0.05;

double density(double z)
{
    return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
}

/// Mean and spread of what is written down of a free value.
struct Written {
    double mean = 0;
    double deviation = 0;
};

Written writtenOf(double around, double deviation, const PointScale& scale)
{
    double below = 0;
    double sum = 0;
    double squares = 0;
    for (double point = scale.lowest; point <= scale.highest; ++point) {
        const double share =
            point < scale.highest ? normalCdf((point + 0.5 - around) / deviation) : 1.0; // the end takes the rest
        sum += point * (share - below);
        squares += point * point * (share - below);
        below = share;
    }
    return {sum, std::sqrt(std::max(0.0, squares - sum * sum))};
}

/// The free value that is written down with this mean and this spread.
Written freeValueOf(const Written& seen, const PointScale& scale)
{
    constexpr int steps = 200;
    const double widest = 2 * (scale.highest - scale.lowest);
    Written value = seen;
    for (int i = 0; i < steps; ++i) {
        const Written now = writtenOf(value.mean, value.deviation, scale);
        value.mean += (seen.mean - now.mean) / 2;
        value.mean = std::clamp(value.mean, scale.lowest - widest, scale.highest + widest);
        value.deviation =
            std::clamp(value.deviation * std::sqrt(seen.deviation / std::max(now.deviation, 1e-6)), 0.1, widest);
    }
    return value;
}

/// What of the free value's resemblance is left in whole points (Hermite series of a step function; three terms).
double resemblanceLeft(double resemblance, const PastDays& value)
{
    std::array<double, 3> terms{};
    for (double point = value.scale->lowest; point < value.scale->highest; ++point) {
        const double z = (point + 0.5 - value.scale->around) / value.deviation;
        terms[0] += density(z);
        terms[1] += z * density(z);
        terms[2] += (z * z - 1) * density(z);
    }
    const double variance = std::pow(writtenOf(value.scale->around, value.deviation, *value.scale).deviation, 2);
    const double r = resemblance;
    return (r * terms[0] * terms[0] + r * r * terms[1] * terms[1] / 2 + r * r * r * terms[2] * terms[2] / 6) / variance;
}

/// The free value's resemblance that leaves this one.
double resemblanceBehind(double seen, const PastDays& value)
{
    constexpr int halvings = 40;
    double low = leastAlike;
    double high = mostAlike;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (resemblanceLeft(middle, value) < seen ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// How much of the variance the mean of the days takes away: their number and their resemblance decide.
double takenByMean(double resemblance, double known, double span)
{
    constexpr double most = 0.6;
    const double together = (1 + resemblance) / (1 - resemblance);
    return std::clamp(1 / known + (together - 1) / span, 1 / span, most);
}

/// The first coefficient of so few days comes out too small by (1 + 4 r) / n (Marriott & Pope 1954).
double withoutBias(double seen, double count)
{
    constexpr double fewest = 8;
    return std::clamp((count * seen + 1) / (std::max(count, fewest) - 4), leastAlike, mostAlike);
}

} // namespace

std::optional<PastDays> pastDays(std::span<const std::optional<double>> values, const std::optional<PointScale>& scale)
{
    constexpr std::size_t fewest = 4;
    const Values known = knownOf(values);
    if (known.size() < fewest || allAlike(known)) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(known.size());
    const auto span = static_cast<double>(values.size());
    PastDays past;
    past.known = static_cast<int>(known.size());
    // The first and the last day are known by their choice.
    past.loggedShare = std::clamp((n - 2) / (span - 2), leastLogged, 1.0);
    past.loggedError = std::sqrt(past.loggedShare * (1 - past.loggedShare) / span);
    const double seen = withoutBias(autocorrelation(values, 1).value_or(0), n);
    const double taken = takenByMean(std::max(seen, 0.0), n, span);
    Written written{*mean(known), *sampleDeviation(known) * std::sqrt((1 - 1 / n) / (1 - taken))};
    past.deviation = written.deviation;
    past.autocorrelation = seen;
    if (scale) {
        const Written value = freeValueOf(written, *scale);
        past.deviation = value.deviation;
        past.scale = PointScale{scale->lowest, scale->highest, value.mean};
        past.autocorrelation = resemblanceBehind(seen, past);
    }
    const double square = past.autocorrelation * past.autocorrelation;
    past.deviationFreedom = std::max(3.0, 1 / takenByMean(square, n, span) - 1);
    past.autocorrelationError = std::sqrt((1 - square) / n);
    past.aroundError = past.deviation * std::sqrt(taken);
    return past;
}

PastDays PastDays::drawn(Chance& chance) const
{
    PastDays other = *this;
    // χ² by the cube of a normal number (Wilson & Hilferty 1931).
    const double part = 2 / (9 * deviationFreedom);
    const double cube = std::max(0.2, 1 - part + chance.normal() * std::sqrt(part));
    other.deviation = deviation / std::sqrt(cube * cube * cube);
    other.autocorrelation = std::clamp(autocorrelation + chance.normal() * autocorrelationError, leastAlike, mostAlike);
    other.loggedShare = std::clamp(loggedShare + chance.normal() * loggedError, leastLogged, 1.0);
    if (other.scale) {
        other.scale->around += chance.normal() * aroundError;
    }
    return other;
}

PlannedTest PastDays::with(PlannedTest shape) const
{
    shape.autocorrelation = autocorrelation;
    shape.loggedShare = loggedShare;
    // The effect stays the same number of points, however much the days vary.
    shape.effect *= shape.deviation / deviation;
    shape.deviation = deviation;
    shape.points = scale;
    return shape;
}

Power promisedPower(const PastDays& past, const PlannedTest& shape, int runs, std::uint64_t seed)
{
    Chance chance(seed);
    int clear = 0;
    for (int run = 0; run < runs; ++run) {
        PastDays coming = past.drawn(chance);
        // Half the days of a period decide whether it counts: what is not known of the share belongs in the range.
        coming.loggedShare = past.loggedShare;
        clear += simulatedPower(coming.with(shape), 1, chance.bits()).share > 0 ? 1 : 0;
    }
    const double share = static_cast<double>(clear) / runs;
    return {share, std::sqrt(share * (1 - share) / runs)};
}

Interval promisedRange(const PastDays& past, const PlannedTest& shape, std::uint64_t seed)
{
    constexpr int draws = 40;
    constexpr int runs = 150;
    constexpr std::size_t twentieth = draws / 20;
    Chance chance(seed);
    Values shares;
    for (int i = 0; i < draws; ++i) {
        shares.push_back(simulatedPower(past.drawn(chance).with(shape), runs, chance.bits()).share);
    }
    std::sort(shares.begin(), shares.end());
    return {shares[twentieth], shares[shares.size() - 1 - twentieth]};
}

int advisedWashout(double autocorrelation)
{
    constexpr double left = 0.1;
    constexpr int longest = 7;
    if (autocorrelation <= left) {
        return 0;
    }
    return std::min(longest, static_cast<int>(std::ceil(std::log(left) / std::log(std::min(autocorrelation, 0.99)))));
}

} // namespace hf
