// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/baseline.h"
#include "analysis/daily.h"
#include "analysis/dose_days.h"
#include "app/cli/compute/compute.h"

#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

nlohmann::json stoolClassOf(Input& in)
{
    const std::int64_t form = in.whole("type");
    const auto stool = form >= 1 && form <= 7 ? stoolClass(static_cast<int>(form)) : std::nullopt;
    if (!stool) {
        refuse(fmt::format("type: {} is no stool form; they go from 1 to 7.", form));
    }
    constexpr std::array<std::string_view, 3> names{"hard", "mid", "loose"};
    return {{"class", names[static_cast<std::size_t>(*stool)]}};
}

/// The shortest decimal text of a number, without an exponent, so that amounts stay exact.
std::string decimalOf(double value)
{
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

Amount amountIn(const nlohmann::json& entry, const std::optional<Amount>& scoop)
{
    const std::string decimal = decimalOf(numberOf(entry[1], "amount"));
    const auto unit = entry[2].is_string() ? parseUnit(entry[2].get<std::string>()) : std::nullopt;
    if (!unit || (*unit != Unit::scoop && dimensionOf(*unit) != Dimension::mass)) {
        refuse(fmt::format("{}: {} is no unit of mass.", entry.dump(), entry[2].dump()));
    }
    if (*unit == Unit::scoop && !scoop) {
        refuse("grams_per_scoop: it is not said what a scoop holds.");
    }
    const auto amount = *unit == Unit::scoop ? makeScoops(decimal, *scoop) : makeAmount(decimal, *unit);
    if (!amount) {
        refuse(fmt::format("{}: {} is no amount.", entry.dump(), entry[1].dump()));
    }
    return *amount;
}

TimedAmount timedAmountIn(const nlohmann::json& entry, const std::optional<Amount>& scoop)
{
    if (!entry.is_array() || entry.size() != 3) {
        refuse(fmt::format("{}: an entry is [time, amount, unit].", entry.dump()));
    }
    const auto written = entry[0].is_string() ? parseInstant(entry[0].get<std::string>()) : std::nullopt;
    if (!written) {
        refuse(fmt::format("{}: {} is no time; write it like 2026-03-01T08:00.", entry.dump(), entry[0].dump()));
    }
    return {Moment{written->wall, seconds{0}, {}, true}, amountIn(entry, scoop)};
}

std::optional<Amount> scoopIn(Input& in)
{
    if (!in.has("grams_per_scoop")) {
        return std::nullopt;
    }
    const auto grams = in.maybeNumber("grams_per_scoop");
    const auto scoop = grams ? makeAmount(decimalOf(*grams), Unit::g) : std::nullopt;
    if (grams && !scoop) {
        refuse(fmt::format("grams_per_scoop: {} is no amount.", *grams));
    }
    return scoop;
}

minutes dayStartIn(Input& in)
{
    const double hour = in.number("day_starts_at_hour");
    if (!(hour >= 0 && hour < 24)) {
        refuse(fmt::format("day_starts_at_hour: {} is no hour.", hour));
    }
    return minutes{std::lround(hour * 60)};
}

nlohmann::json doseByDay(Input& in)
{
    const auto scoop = scoopIn(in);
    std::vector<TimedAmount> amounts;
    for (const nlohmann::json& entry : in.rows("entries_local_time_amount_unit")) {
        amounts.push_back(timedAmountIn(entry, scoop));
    }
    const auto totals = massByDay(amounts, dayStartIn(in));
    if (!totals) {
        refuse("The amounts of a day are more than can be added up.");
    }
    nlohmann::json grams = nlohmann::json::object();
    nlohmann::json above = nlohmann::json::array();
    for (const auto& [day, total] : *totals) {
        grams[toString(day)] = valueIn(total, Unit::g);
        if (aboveObservedSafeLevel(total)) {
            above.push_back(toString(day));
        }
    }
    return {{"grams_by_day", grams}, {"days_above_14_g", above}};
}

std::optional<double> times(double factor, std::optional<double> value)
{
    return value ? std::optional(factor * *value) : std::nullopt;
}

nlohmann::json zscoreBaseline(Input& in)
{
    const Baseline baseline = baselineFrom(in.known("baseline_previous_days"));
    const auto today = in.maybeNumber("today");
    const auto change = today && baseline.mean ? std::optional(*today - *baseline.mean) : std::nullopt;
    return {{"mean", orNull(baseline.mean)},
            {"sd", orNull(baseline.deviation)},
            {"z", orNull(today ? baseline.z(*today) : std::nullopt)},
            {"change", orNull(change)},
            {"swc_0_2sd", orNull(times(0.2, baseline.deviation))},
            {"half_sd", orNull(times(0.5, baseline.deviation))},
            {"predictive_interval95", pairOrNull(baseline.usualRange)}};
}

nlohmann::json dailyMean(Input& in)
{
    const Values values = in.known("values");
    return {{"mean", values.empty() ? nlohmann::json() : nlohmann::json(valueOfDay(values, DailyRule::mean))}};
}

} // namespace

std::span<const Formula> dayFormulas()
{
    static constexpr std::array formulas{
        Formula{"daily_mean", dailyMean},
        Formula{"dose_by_day", doseByDay},
        Formula{"stool_class", stoolClassOf},
        Formula{"zscore_baseline", zscoreBaseline},
    };
    return formulas;
}

} // namespace hf::cli
