// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/compute/compute.h"
#include "planning/adherence.h"
#include "planning/consistency.h"

#include <array>

#include <fmt/format.h>

namespace hf::cli {

namespace {

bool isExcluded(const nlohmann::json& entry)
{
    return entry.is_string() && entry.get<std::string>() == "s";
}

std::vector<HabitDay> habitIn(Input& in)
{
    std::vector<HabitDay> habit;
    for (const nlohmann::json& entry : in.rows("days_oldest_first")) {
        const bool known = !isExcluded(entry) && !entry.is_null();
        habit.push_back(
            {known ? std::optional(numberOf(entry, "days_oldest_first")) : std::nullopt, isExcluded(entry)});
    }
    return habit;
}

ConsistencyRule ruleIn(Input& in)
{
    constexpr std::int64_t longest = 3660;
    ConsistencyRule rule;
    const std::int64_t times = in.wholeAtLeast("times", 1);
    const std::int64_t perDays = in.wholeAtLeast("per_days", 1);
    if (times > longest || perDays > longest) {
        refuse(fmt::format("times, per_days: at most {}.", longest));
    }
    rule.times = static_cast<int>(times);
    rule.perDays = static_cast<int>(perDays);
    const std::string kind = in.has("kind") ? in.word("kind") : "bool";
    if (kind == "num") {
        rule.target = in.number("target");
        rule.atMost = in.has("at_most") && in.flag("at_most");
    } else if (kind != "bool") {
        refuse(fmt::format("kind: \"{}\" is neither bool nor num.", kind));
    }
    return rule;
}

nlohmann::json consistency(Input& in)
{
    const std::vector<HabitDay> habit = habitIn(in);
    const ConsistencyRule rule = ruleIn(in);
    nlohmann::json scores = nlohmann::json::array();
    for (const double score : consistencyOf(habit, rule)) {
        scores.push_back(score);
    }
    const double frequency = static_cast<double>(rule.times) / rule.perDays;
    return {{"multiplier", consistencyMultiplier(frequency)}, {"scores", scores}};
}

nlohmann::json step(Input& in)
{
    const double frequency = in.above("frequency", 0);
    return {{"score", consistencyStep(frequency, in.number("previous"), in.number("value"))}};
}

/// 1 taken, 0 missed, "s" excluded; null is missed, but pending on the last day.
std::vector<PlannedDay> plannedIn(Input& in)
{
    std::vector<PlannedDay> states;
    const nlohmann::json& rows = in.rows("days_oldest_first_last_is_today");
    for (const nlohmann::json& entry : rows) {
        const bool last = states.size() + 1 == rows.size();
        if (isExcluded(entry)) {
            states.push_back(PlannedDay::paused);
        } else if (entry.is_null()) {
            states.push_back(last ? PlannedDay::pending : PlannedDay::missed);
        } else {
            const double value = numberOf(entry, "days_oldest_first_last_is_today");
            if (value != 0 && value != 1) {
                refuse(fmt::format("days_oldest_first_last_is_today: {} is none of 1, 0, null and \"s\".", value));
            }
            states.push_back(value == 1 ? PlannedDay::done : PlannedDay::missed);
        }
    }
    return states;
}

nlohmann::json adherence(Input& in)
{
    const Adherence found = adherenceOf(plannedIn(in));
    const auto low = found.interval ? std::optional(found.interval->low) : std::nullopt;
    const auto high = found.interval ? std::optional(found.interval->high) : std::nullopt;
    return {{"current", found.currentRun},
            {"longest", found.longestRun},
            {"double_misses", found.doubleMisses},
            {"done", found.done},
            {"scheduled", found.planned},
            {"adherence", orNull(found.share)},
            {"wilson95", nlohmann::json{orNull(low), orNull(high)}}};
}

nlohmann::json wayBack(Input& in)
{
    const std::vector<PlannedDay> planned = plannedIn(in);
    return {{"returns", daysToReturn(planned)}, {"median", orNull(medianDaysToReturn(planned))}};
}

} // namespace

std::span<const Formula> habitFormulas()
{
    static constexpr std::array formulas{
        Formula{"consistency", consistency},
        Formula{"consistency_step", step},
        Formula{"adherence", adherence},
        Formula{"days_to_return", wayBack},
    };
    return formulas;
}

} // namespace hf::cli
