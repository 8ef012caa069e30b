// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/belief.h"
#include "analysis/experiment/differences.h"
#include "analysis/experiment/power.h"
#include "analysis/experiment/randomisation.h"
#include "app/cli/compute/compute.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

/// `seed` and `draws` may be given for inputs with too many assignments to look at all.
Draws drawsIn(Input& in)
{
    constexpr std::int64_t mostDraws = 10'000'000;
    Draws draws;
    if (in.has("seed")) {
        draws.seed = static_cast<std::uint64_t>(in.wholeAtLeast("seed", 0));
    }
    if (in.has("draws")) {
        const std::int64_t count = in.wholeAtLeast("draws", 1);
        if (count > mostDraws) {
            refuse(fmt::format("draws: {} is more than {}.", count, mostDraws));
        }
        draws.count = static_cast<std::uint64_t>(count);
    }
    return draws;
}

void addTest(nlohmann::json& out, const std::optional<RandomisationTest>& test)
{
    out["assignments"] = test ? nlohmann::json(test->assignments) : nlohmann::json();
    out["p_two_sided"] = test ? orNull(test->pTwoSided) : nullptr;
    out["p_lower"] = test ? orNull(test->pLower) : nullptr;
    out["p_upper"] = test ? orNull(test->pUpper) : nullptr;
}

nlohmann::json signRandomisationOf(Input& in)
{
    const Values differences = in.known("pair_differences_treatment_minus_control");
    const auto test = signRandomisation(differences, drawsIn(in));
    const auto t = pairedT(differences);
    const bool any = !differences.empty();
    nlohmann::json out{
        {"mean_difference", t ? orNull(t->difference) : nullptr},
        {"smallest_possible_two_sided_p", any ? orNull(smallestSignP(static_cast<int>(differences.size()))) : nullptr},
        {"t", t ? orNull(t->t) : nullptr},
        {"t_p", t ? orNull(t->p) : nullptr},
        {"ci95_t", t ? pairOrNull(t->interval) : nullptr}};
    addTest(out, test);
    return out;
}

nlohmann::json completeRandomisationOf(Input& in)
{
    const Values a = in.known("A");
    const Values b = in.known("B");
    const auto test = completeRandomisation(a, b, drawsIn(in));
    const auto t = welchT(a, b);
    nlohmann::json out{{"mean_difference_B_minus_A", t ? orNull(t->difference) : nullptr},
                       {"welch_t", t ? orNull(t->t) : nullptr},
                       {"welch_df", t ? orNull(t->freedom) : nullptr},
                       {"welch_p", t ? orNull(t->p) : nullptr},
                       {"welch_ci95", t ? pairOrNull(t->interval) : nullptr}};
    addTest(out, test);
    return out;
}

nlohmann::json napTau(Input& in)
{
    const auto overlap = overlapOf(in.known("A"), in.known("B"));
    return {{"nap_increase", overlap ? orNull(overlap->increase) : nullptr},
            {"nap_decrease", overlap ? orNull(overlap->decrease) : nullptr},
            {"tau_a_vs_b", overlap ? orNull(overlap->tau) : nullptr},
            {"trend_A_S", overlap ? orNull(overlap->trendOfA) : nullptr},
            {"tau_u_A_vs_B_minus_trend_A", overlap ? orNull(overlap->tauWithoutTrend) : nullptr}};
}

nlohmann::json bayesNormalOf(Input& in)
{
    const Values differences = in.known("pair_differences");
    const Belief belief = bayesNormal(differences, in.above("prior_sd", 0), in.above("sigma_known", 0));
    return {{"posterior_mean", orNull(belief.mean)},
            {"posterior_sd", orNull(belief.deviation)},
            {"ci95", pairOrNull(belief.interval)},
            {"prob_below_zero", orNull(belief.below(0))},
            {"prob_better_than_minus_0_5", orNull(belief.below(-0.5))}};
}

nlohmann::json bayesTOf(Input& in)
{
    const auto belief = beliefOfMean(in.known("pair_differences"), in.above("prior_sd", 0));
    const auto field = [&](double BeliefOfMean::*value) { return belief ? orNull((*belief).*value) : nullptr; };
    return {{"posterior_mean", field(&BeliefOfMean::mean)},
            {"posterior_sd", field(&BeliefOfMean::deviation)},
            {"ci95", belief ? pairOrNull(belief->interval) : nullptr},
            {"prob_below_zero", field(&BeliefOfMean::belowZero)},
            {"prob_better_than_minus_0_5", field(&BeliefOfMean::belowMinusHalf)}};
}

double share(Input& in, const char* field)
{
    const double value = in.number(field);
    if (value < 0 || value > 1) {
        refuse(fmt::format("{}: {} is no share from 0 to 1.", field, value));
    }
    return value;
}

/// A count that a simulation of a thousand experiments can bear.
int fewAtLeast(Input& in, const char* field, std::int64_t least)
{
    constexpr std::int64_t most = 60;
    const std::int64_t value = in.wholeAtLeast(field, least);
    if (value > most) {
        refuse(fmt::format("{}: {} is more than {}.", field, value, most));
    }
    return static_cast<int>(value);
}

nlohmann::json experimentPowerOf(Input& in)
{
    constexpr int runs = 4000;
    PlannedTest plan;
    plan.pairs = fewAtLeast(in, "pairs", 1);
    plan.periodDays = fewAtLeast(in, "period_days", 1);
    plan.washoutDays = fewAtLeast(in, "washout_days", 0);
    plan.effect = in.number("effect_sd");
    plan.autocorrelation = in.number("autocorrelation");
    if (!(std::abs(plan.autocorrelation) < 1)) {
        refuse(fmt::format("autocorrelation: {} is not between -1 and 1.", plan.autocorrelation));
    }
    if (plan.washoutDays >= plan.periodDays) {
        refuse(fmt::format("washout_days: {} leave no day of {}.", plan.washoutDays, plan.periodDays));
    }
    plan.loggedShare = share(in, "logged_share");
    plan.deviation = in.above("sd", 0);
    const std::string scale = in.word("scale");
    if (scale != "points" && scale != "other") {
        refuse(fmt::format("scale: \"{}\" is neither points nor other.", scale));
    }
    plan.scale = scale == "points" ? Scale::points : Scale::other;
    if (in.has("whole_points_around")) {
        plan.points = PointScale{0, 10, in.number("whole_points_around")};
    }
    return {{"share", simulatedPower(plan, runs, 1).share}};
}

} // namespace

std::span<const Formula> experimentFormulas()
{
    static constexpr std::array formulas{
        Formula{"sign_randomisation", signRandomisationOf},
        Formula{"complete_randomisation", completeRandomisationOf},
        Formula{"nap_tau", napTau},
        Formula{"bayes_normal", bayesNormalOf},
        Formula{"bayes_t", bayesTOf},
        Formula{"experiment_power", experimentPowerOf},
    };
    return formulas;
}

} // namespace hf::cli
