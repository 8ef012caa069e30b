// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/association.h"

#include "analysis/statistics/autocorrelation.h"
#include "analysis/statistics/correlation.h"

namespace hf {

namespace {

JudgedBy judgedBy(std::optional<double> n, const Association& association)
{
    JudgedBy judged;
    judged.n = n;
    if (n && association.pearson && association.spearman) {
        judged.pearsonP = correlationP(*association.pearson, *n);
        judged.spearmanP = correlationP(*association.spearman, *n);
        judged.pearsonInterval = fisherInterval(*association.pearson, *n);
        judged.spearmanInterval = spearmanInterval(*association.spearman, *n);
    }
    return judged;
}

} // namespace

DayPairs pairsAtLag(std::span<const std::optional<double>> x, std::span<const std::optional<double>> y, int lag)
{
    DayPairs pairs;
    const auto length = static_cast<long>(y.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const long later = static_cast<long>(i) + lag;
        if (later < 0 || later >= length) {
            continue;
        }
        const auto& outcome = y[static_cast<std::size_t>(later)];
        const bool complete = x[i] && outcome;
        pairs.x.push_back(complete ? x[i] : std::nullopt);
        pairs.y.push_back(complete ? outcome : std::nullopt);
        pairs.complete += complete ? 1U : 0U;
    }
    return pairs;
}

Association associate(const DayPairs& pairs, Tau tau)
{
    const Values x = pairs.knownX();
    const Values y = pairs.knownY();
    Association association;
    association.n = pairs.complete;
    association.pearson = pearson(x, y);
    association.spearman = spearman(x, y);
    association.kendallTauB = tau == Tau::computed ? kendallTauB(x, y) : std::nullopt;
    const PairResemblance own = resemblanceOf(pairs.x, pairs.y);
    association.ownX = own.x;
    association.ownY = own.y;
    association.byDays = judgedBy(static_cast<double>(association.n), association);
    if (association.ownX && association.ownY) {
        association.byEffective =
            judgedBy(effectiveN(association.n, *association.ownX, *association.ownY), association);
        association.byAllLags = judgedBy(own.effectiveNOfLags, association);
    }
    return association;
}

} // namespace hf
