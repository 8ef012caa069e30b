// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/series.h"
#include "analysis/statistics/newey_west.h"
#include "analysis/statistics/trend.h"
#include "app/cli/compute/compute.h"

#include <array>
#include <limits>

#include <fmt/format.h>

namespace hf::cli {

namespace {

constexpr std::int64_t farthestLag = 1'000'000;

nlohmann::json rollingMeanGaps(Input& in)
{
    const Series series{Day{}, in.list("values")};
    const std::int64_t window = in.wholeAtLeast("window_days", 1);
    if (window > std::numeric_limits<int>::max() / 2) {
        refuse(fmt::format("window_days: {} is too many.", window));
    }
    MaybeValues means;
    for (const RollingMean& mean : rollingMean(series, static_cast<int>(window))) {
        means.push_back(mean.mean);
    }
    return {{"mean", listOf(means)}};
}

void refuseUnequal(const MaybeValues& a, const MaybeValues& b, std::string_view fields)
{
    if (a.size() != b.size()) {
        refuse(fmt::format("{}: the lists have different lengths, {} and {}.", fields, a.size(), b.size()));
    }
}

nlohmann::json trend(Input& in)
{
    const MaybeValues t = in.list("t");
    const MaybeValues y = in.list("y");
    refuseUnequal(t, y, "t, y");
    Values knownT;
    Values knownY;
    for (std::size_t i = 0; i < t.size(); ++i) {
        if (t[i] && y[i]) {
            knownT.push_back(*t[i]);
            knownY.push_back(*y[i]);
        }
    }
    const auto line = trendLine(knownT, knownY);
    return {{"slope", line ? orNull(line->slope) : nullptr},
            {"intercept", line ? orNull(line->intercept) : nullptr},
            {"slope_se", line ? orNull(line->slopeError) : nullptr},
            {"slope_p", line ? orNull(line->slopeP) : nullptr},
            {"theil_sen", line ? orNull(line->theilSen) : nullptr},
            {"theil_sen_intercept_median", line ? orNull(line->theilSenIntercept) : nullptr},
            {"kendall_tau_b", line ? orNull(line->kendallTauB) : nullptr}};
}

nlohmann::json hacDifference(Input& in)
{
    MaybeValues y = in.list("y");
    const char* const field = "treated"; // the protocol's name for the days that are on
    const MaybeValues on = in.list(field);
    refuseUnequal(y, on, std::string("y, ") + field);
    const std::int64_t lag = in.wholeAtLeast("lag", 0);
    if (lag > farthestLag) {
        refuse(fmt::format("lag: {} is too many days.", lag));
    }
    Values x;
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (on[i] && *on[i] != 0 && *on[i] != 1) {
            refuse(fmt::format("{}: {} is neither 0 nor 1.", field, *on[i]));
        }
        y[i] = on[i] ? y[i] : std::nullopt;
        x.push_back(on[i].value_or(0));
    }
    const auto fit = neweyWest(x, y, static_cast<int>(lag));
    const auto ordinary = fit ? fit->ordinaryError : std::nullopt;
    const auto ratio = ordinary && *ordinary > 0 ? std::optional(fit->neweyWestError / *ordinary) : std::nullopt;
    return {{"difference", fit ? orNull(fit->slope) : nullptr},
            {"se_ols", orNull(ordinary)},
            {"se_hac_bartlett", fit ? orNull(fit->neweyWestError) : nullptr},
            {"ratio", orNull(ratio)}};
}

} // namespace

std::span<const Formula> seriesFormulas()
{
    static constexpr std::array formulas{
        Formula{"rolling_mean_gaps", rollingMeanGaps},
        Formula{"trend", trend},
        Formula{"hac_difference", hacDifference},
    };
    return formulas;
}

} // namespace hf::cli
