// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/differences.h"

#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"

#include <cmath>
#include <numeric>

namespace hf {

namespace {

int signOf(double difference)
{
    return (difference > 0 ? 1 : 0) - (difference < 0 ? 1 : 0);
}

TTest tTest(double difference, double error, double freedom)
{
    const double reach = *studentQuantile(0.975, freedom) * error;
    TTest test{difference, std::nullopt, freedom, std::nullopt, Interval{difference - reach, difference + reach}};
    if (error > 0) {
        test.t = difference / error;
        test.p = studentTwoSided(*test.t, freedom);
    }
    return test;
}

/// Variance of a mean.
double squaredError(std::span<const double> values)
{
    const double deviation = *sampleDeviation(values);
    return deviation * deviation / static_cast<double>(values.size());
}

} // namespace

std::optional<TTest> pairedT(std::span<const double> differences)
{
    const auto centre = mean(differences);
    const auto deviation = sampleDeviation(differences);
    if (!centre || !deviation) {
        return centre ? std::optional(TTest{*centre, {}, {}, {}, {}}) : std::nullopt;
    }
    const auto n = static_cast<double>(differences.size());
    return tTest(*centre, *deviation / std::sqrt(n), n - 1);
}

std::optional<TTest> welchT(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty()) {
        return std::nullopt;
    }
    const double difference = *mean(b) - *mean(a);
    const double errorA = a.size() < 2 ? 0 : squaredError(a);
    const double errorB = b.size() < 2 ? 0 : squaredError(b);
    if (a.size() < 2 || b.size() < 2 || errorA + errorB <= 0) {
        return TTest{difference, {}, {}, {}, {}};
    }
    const double sum = errorA + errorB;
    const double freedom =
        sum * sum /
        (errorA * errorA / static_cast<double>(a.size() - 1) + errorB * errorB / static_cast<double>(b.size() - 1));
    return tTest(difference, std::sqrt(sum), freedom);
}

bool sharesDiffer(const Part& a, const Part& b)
{
    if (a.of == 0 || b.of == 0) {
        return false;
    }
    const double all = static_cast<double>(a.count + b.count) / (a.of + b.of);
    const double error = std::sqrt(all * (1 - all) * (1.0 / a.of + 1.0 / b.of));
    return error > 0 && std::abs(a.share() - b.share()) >= z975 * error;
}

std::optional<Overlap> overlapOf(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty()) {
        return std::nullopt;
    }
    double balance = 0;
    double ties = 0;
    for (const double one : a) {
        for (const double other : b) {
            balance += signOf(other - one);
            ties += other == one ? 1 : 0;
        }
    }
    Overlap overlap;
    for (std::size_t j = 1; j < a.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            overlap.trendOfA += signOf(a[j] - a[i]);
        }
    }
    const auto all = static_cast<double>(a.size() * b.size());
    const double greater = (all - ties + balance) / 2;
    overlap.increase = (greater + ties / 2) / all;
    overlap.decrease = 1 - overlap.increase;
    overlap.tau = balance / all;
    overlap.tauWithoutTrend = (balance - overlap.trendOfA) / all;
    return overlap;
}

double Belief::below(double bound) const
{
    return normalCdf((bound - mean) / deviation);
}

Belief bayesNormal(std::span<const double> differences, double priorDeviation, double sigma)
{
    const double sum = std::accumulate(differences.begin(), differences.end(), 0.0);
    const double precision =
        static_cast<double>(differences.size()) / (sigma * sigma) + 1 / (priorDeviation * priorDeviation);
    Belief belief;
    belief.mean = sum / (sigma * sigma) / precision;
    belief.deviation = 1 / std::sqrt(precision);
    belief.interval = {belief.mean - z975 * belief.deviation, belief.mean + z975 * belief.deviation};
    return belief;
}

} // namespace hf
