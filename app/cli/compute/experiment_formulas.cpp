// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/differences.h"
#include "analysis/experiment/randomisation.h"
#include "app/cli/compute/compute.h"

#include <array>

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

constexpr std::array formulas{
    Formula{"sign_randomisation", signRandomisationOf},
    Formula{"complete_randomisation", completeRandomisationOf},
    Formula{"nap_tau", napTau},
    Formula{"bayes_normal", bayesNormalOf},
};

} // namespace

std::span<const Formula> experimentFormulas()
{
    return formulas;
}

} // namespace hf::cli
