// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/daily.h"
#include "analysis/load/balance.h"
#include "analysis/load/ratio.h"
#include "analysis/load/trimp.h"
#include "analysis/load/week.h"
#include "app/cli/compute/compute.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

constexpr std::int64_t mostDays = 100'000;

/// [day, RPE, minutes] of a session, checked.
std::array<double, 3> sessionIn(const nlohmann::json& row, std::int64_t dayCount)
{
    if (!row.is_array() || row.size() != 3) {
        refuse(fmt::format("{}: a session is [day, RPE, minutes].", row.dump()));
    }
    const std::array<double, 3> session{numberOf(row[0], "day"), numberOf(row[1], "RPE"), numberOf(row[2], "minutes")};
    if (session[0] != std::floor(session[0]) || session[0] < 0 || session[0] >= static_cast<double>(dayCount)) {
        refuse(fmt::format("{}: the day is none of 0 to {}.", row.dump(), dayCount - 1));
    }
    if (session[1] < 0 || session[1] > 10 || session[2] < 0) {
        refuse(fmt::format("{}: RPE goes from 0 to 10 and minutes are not negative.", row.dump()));
    }
    return session;
}

nlohmann::json weeklyLoad(Input& in)
{
    const std::int64_t dayCount = in.wholeAtLeast("days", 1);
    if (dayCount > mostDays) {
        refuse(fmt::format("days: {} is more than {}.", dayCount, mostDays));
    }
    Values daily(static_cast<std::size_t>(dayCount));
    for (const nlohmann::json& row : in.rows("sessions_day_rpe_min")) {
        const auto [day, rpe, length] = sessionIn(row, dayCount);
        daily[static_cast<std::size_t>(day)] += sessionLoad(rpe, length);
    }
    const LoadSpread spread = *loadSpread(daily);
    return {{"daily", daily},
            {"weekly_load", spread.total},
            {"mean", spread.mean},
            {"sd_sample", orNull(spread.sampleDeviation)},
            {"sd_population", spread.populationDeviation},
            {"monotony_sample", orNull(spread.monotonySample)},
            {"monotony_population", orNull(spread.monotonyPopulation)},
            {"strain_sample", orNull(spread.strainSample)},
            {"strain_population", orNull(spread.strainPopulation)}};
}

/// Nothing when a day is unknown: the weighted lines then are bands, not numbers.
std::optional<Values> allKnown(const MaybeValues& loads)
{
    Values known = knownOf(loads);
    return known.size() == loads.size() ? std::optional(std::move(known)) : std::nullopt;
}

nlohmann::json loadRatioOf(Input& in)
{
    const MaybeValues loads = in.list("loads_oldest_first");
    const LoadRatio ratio = loadRatio(loads);
    const auto known = allKnown(loads);
    const auto weighted = known ? weightedRatio(*known) : std::nullopt;
    return {{"acute7", orNull(ratio.acute)},
            {"chronic28", orNull(ratio.chronic)},
            {"coupled", orNull(ratio.coupled)},
            {"uncoupled", orNull(ratio.uncoupled)},
            {"ewma_acute", weighted ? orNull(weighted->acute) : nullptr},
            {"ewma_chronic", weighted ? orNull(weighted->chronic) : nullptr},
            {"ewma_ratio", weighted ? orNull(weighted->ratio) : nullptr}};
}

nlohmann::json loadBalanceOf(Input& in)
{
    const MaybeValues loads = in.list("loads_oldest_first");
    const BalanceRule rule{in.above("ctl_days", 0), in.above("atl_days", 0), in.number("seed")};
    const auto known = allKnown(loads);
    const auto points = known ? loadBalance(*known, rule) : std::vector<BalancePoint>{};
    nlohmann::json out{{"lambda_ctl", balanceLambda(rule.longDays)}, {"lambda_atl", balanceLambda(rule.shortDays)}};
    const auto put = [&](const char* field, double BalancePoint::*part, bool first) {
        out[field] = points.empty() ? nlohmann::json() : nlohmann::json((first ? points.front() : points.back()).*part);
    };
    put("ctl_last", &BalancePoint::longTerm, false);
    put("atl_last", &BalancePoint::shortTerm, false);
    put("tsb_previous_day_convention", &BalancePoint::balance, false);
    put("ctl_day1", &BalancePoint::longTerm, true);
    put("atl_day1", &BalancePoint::shortTerm, true);
    out["tsb_same_day"] =
        points.empty() ? nlohmann::json() : nlohmann::json(points.back().longTerm - points.back().shortTerm);
    return out;
}

nlohmann::json trimpBanister(Input& in)
{
    const std::string sex = in.word("sex");
    if (sex != "male" && sex != "female") {
        refuse(fmt::format("sex: \"{}\" is neither male nor female; there are no other published constants.", sex));
    }
    const auto length = in.maybeNumber("minutes");
    const auto average = in.maybeNumber("hr_mean");
    const HeartRates rates{average.value_or(0), in.number("hr_rest"), in.number("hr_max")};
    if (length.value_or(0) < 0 || average.value_or(0) < 0) {
        refuse("minutes and heart rates are not negative.");
    }
    const auto trimp =
        banisterTrimp(length.value_or(0), rates, sex == "male" ? TrimpConstants::male : TrimpConstants::female);
    if (!trimp) {
        refuse("hr_max: it is not above hr_rest.");
    }
    return {{"trimp", orNull(length && average ? trimp : std::nullopt)}};
}

nlohmann::json trimpEdwards(Input& in)
{
    constexpr const char* field = "minutes_zone1_to_5_(50-60..90-100%HRmax)";
    const MaybeValues minutesInZones = in.list(field);
    std::array<double, 5> zones{};
    if (minutesInZones.size() != zones.size()) {
        refuse(fmt::format("{}: there are five zones.", field));
    }
    for (std::size_t i = 0; i < zones.size(); ++i) {
        zones[i] = minutesInZones[i].value_or(0);
        if (zones[i] < 0) {
            refuse(fmt::format("{}: minutes are not negative.", field));
        }
    }
    return {{"trimp", orNull(allKnown(minutesInZones) ? std::optional(edwardsTrimp(zones)) : std::nullopt)}};
}

} // namespace

std::span<const Formula> loadFormulas()
{
    static constexpr std::array formulas{
        Formula{"weekly_load", weeklyLoad},     Formula{"load_ratio", loadRatioOf},
        Formula{"load_balance", loadBalanceOf}, Formula{"trimp_banister", trimpBanister},
        Formula{"trimp_edwards", trimpEdwards},
    };
    return formulas;
}

} // namespace hf::cli
