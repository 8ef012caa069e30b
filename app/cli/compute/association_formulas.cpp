// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/association.h"
#include "analysis/association/day_to_day.h"
#include "analysis/statistics/correlation.h"
#include "analysis/statistics/false_discovery.h"
#include "app/cli/compute/compute.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

constexpr std::int64_t weekLength = 7;

nlohmann::json fieldsOf(const Association& association)
{
    const JudgedBy& days = association.byDays;
    const JudgedBy& effective = association.byEffective;
    return {{"n", association.n},
            {"pearson", orNull(association.pearson)},
            {"pearson_p", orNull(days.pearsonP)},
            {"fisher_ci95", pairOrNull(days.pearsonInterval)},
            {"spearman", orNull(association.spearman)},
            {"spearman_p_t", orNull(days.spearmanP)},
            {"kendall_tau_b", orNull(association.kendallTauB)},
            {"acf1_x", orNull(association.ownX)},
            {"acf1_y", orNull(association.ownY)},
            {"n_eff_ar1", orNull(effective.n)},
            {"pearson_p_n_eff_ar1", orNull(effective.pearsonP)},
            {"spearman_p_n_eff_ar1", orNull(effective.spearmanP)},
            {"fisher_ci95_n_eff_ar1", pairOrNull(effective.pearsonInterval)},
            {"n_eff_bartlett_lags_n4", orNull(association.byAllLags.n)},
            {"pearson_p_n_eff_bartlett", orNull(association.byAllLags.pearsonP)}};
}

nlohmann::json associationWithLag(Input& in, int lag)
{
    const MaybeValues x = in.list("x");
    const MaybeValues y = in.list("y");
    if (x.size() != y.size()) {
        refuse(fmt::format("x, y: the lists have different lengths, {} and {}.", x.size(), y.size()));
    }
    return fieldsOf(associate(pairsAtLag(x, y, lag)));
}

nlohmann::json association(Input& in)
{
    return associationWithLag(in, 0);
}

int lagIn(Input& in, const char* field)
{
    constexpr std::int64_t farthest = 1'000'000;
    const std::int64_t lag = in.wholeAtLeast(field, -farthest);
    if (lag > farthest) {
        refuse(fmt::format("{}: {} is too many.", field, lag));
    }
    return static_cast<int>(lag);
}

nlohmann::json associationAtLag(Input& in)
{
    return associationWithLag(in, lagIn(in, "lag_days_x_leads"));
}

nlohmann::json benjaminiHochberg(Input& in)
{
    const MaybeValues p = in.list("p");
    const double q = in.number("q");
    for (const auto& one : p) {
        if (one && (*one < 0 || *one > 1)) {
            refuse(fmt::format("p: {} is no probability.", *one));
        }
    }
    if (q < 0 || q > 1) {
        refuse(fmt::format("q: {} is no probability.", q));
    }
    const MaybeValues adjusted = adjustedForLooking(p);
    nlohmann::json rejected = nlohmann::json::array();
    int count = 0;
    for (const auto& one : adjusted) {
        rejected.push_back(survives(one, q));
        count += survives(one, q) ? 1 : 0;
    }
    return {{"adjusted", listOf(adjusted)}, {"rejected", rejected}, {"n_rejected", count}};
}

nlohmann::json dayToDayOf(Input& in)
{
    const MaybeValues x = in.list("x");
    const MaybeValues y = in.list("y");
    const DayPairs pairs = pairsAtLag(x, y, lagIn(in, "lag_days_x_leads"));
    const auto days = dayToDay(pairs, static_cast<int>(in.whole("weekday_of_first") % weekLength));
    const auto field = [&](double DayToDay::*value) { return days ? orNull((*days).*value) : nullptr; };
    return {{"n", pairs.complete},
            {"terms", days ? nlohmann::json(days->terms) : nlohmann::json()},
            {"rank_partial", field(&DayToDay::rankPartial)},
            {"acf1_x", field(&DayToDay::acf1X)},
            {"acf1_y", field(&DayToDay::acf1Y)},
            {"phi_x", field(&DayToDay::phiX)},
            {"phi_y", field(&DayToDay::phiY)},
            {"day_to_day", field(&DayToDay::innovations)},
            {"df", field(&DayToDay::freedom)},
            {"p", field(&DayToDay::p)}};
}

nlohmann::json spearmanIntervalOf(Input& in)
{
    const double rho = in.number("rho");
    if (std::abs(rho) > 1) {
        refuse(fmt::format("rho: {} is no correlation.", rho));
    }
    return {{"ci95", pairOrNull(spearmanInterval(rho, in.number("n")))}};
}

} // namespace

std::span<const Formula> associationFormulas()
{
    static constexpr std::array formulas{
        Formula{"association", association},
        Formula{"association_at_lag", associationAtLag},
        Formula{"benjamini_hochberg", benjaminiHochberg},
        Formula{"day_to_day", dayToDayOf},
        Formula{"spearman_interval", spearmanIntervalOf},
    };
    return formulas;
}

} // namespace hf::cli
