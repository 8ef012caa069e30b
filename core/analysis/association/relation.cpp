// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/relation.h"

#include "analysis/association/plain_words.h"
#include "analysis/statistics/distributions.h"
#include "analysis/statistics/false_discovery.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr double leastComplete = 14;
constexpr double leastEffective = 10;
constexpr double leastDistinct = 5;
constexpr double leastLoggedPercent = 60;
constexpr double smallestRho = 0.2;

/// From the first to the last complete day of a question.
struct Overlapping {
    DayPairs pairs;
    DayRange days{};          ///< of x
    double loggedPercent = 0; ///< of the outcome
};

Overlapping overlapping(const Question& question)
{
    const DayPairs all = [&] {
        MaybeValues y(question.x.values.size());
        for (std::size_t i = 0; i < y.size(); ++i) {
            y[i] = question.y.on(question.x.first + days{static_cast<int>(i) + question.lag});
        }
        return pairsAtLag(question.x.values, y, 0);
    }();
    Overlapping part;
    const auto known = [](const auto& value) { return value.has_value(); };
    const auto first = std::find_if(all.x.begin(), all.x.end(), known) - all.x.begin();
    const auto last = std::find_if(all.x.rbegin(), all.x.rend(), known).base() - all.x.begin();
    if (first >= last) {
        return part;
    }
    part.pairs = {
        {all.x.begin() + first, all.x.begin() + last}, {all.y.begin() + first, all.y.begin() + last}, all.complete};
    part.days = {question.x.first + days{first}, question.x.first + days{last - 1}};
    int logged = 0;
    for (Day day = part.days.first; day <= part.days.last; day += days{1}) {
        logged += question.y.on(day + days{question.lag}) ? 1 : 0;
    }
    part.loggedPercent = 100.0 * logged / static_cast<double>(last - first);
    return part;
}

int daysAhead(double have, double wanted)
{
    return static_cast<int>(std::ceil(wanted - have));
}

/// Days in a row, all logged, until the share of logged days is enough.
int daysToShare(const Overlapping& part)
{
    const auto length = static_cast<double>(part.pairs.x.size());
    const double lacking = (leastLoggedPercent - part.loggedPercent) / 100 * length;
    return static_cast<int>(std::ceil(lacking / (1 - leastLoggedPercent / 100) - 1e-9));
}

std::vector<Shortfall> missingFor(const Overlapping& part, const Association& all)
{
    std::vector<Shortfall> missing;
    const auto complete = static_cast<double>(part.pairs.complete);
    const auto need = [&](Need what, double have, double wanted, std::optional<int> ahead) {
        if (have < wanted) {
            missing.push_back({what, have, wanted, ahead});
        }
    };
    need(Need::completeDays, complete, leastComplete, daysAhead(complete, leastComplete));
    need(Need::distinctCauses, static_cast<double>(distinctCount(part.pairs.knownX())), leastDistinct, std::nullopt);
    need(Need::distinctValues, static_cast<double>(distinctCount(part.pairs.knownY())), leastDistinct, std::nullopt);
    if (part.pairs.complete > 0) {
        need(Need::loggedShare, part.loggedPercent, leastLoggedPercent, daysToShare(part));
    }
    if (!all.byEffective.n && missing.empty()) {
        missing.push_back({Need::effectiveDays, 0, leastEffective, std::nullopt});
    } else if (all.byEffective.n) {
        const double each = *all.byEffective.n / complete;
        need(Need::effectiveDays, *all.byEffective.n, leastEffective,
             daysAhead(*all.byEffective.n / each, leastEffective / each));
    }
    return missing;
}

Finding<Relation> answerAlone(const Question& question)
{
    const Overlapping part = overlapping(question);
    Relation relation;
    relation.lag = question.lag;
    relation.all = associate(part.pairs);
    if (auto missing = missingFor(part, relation.all); !missing.empty()) {
        return {std::nullopt, std::move(missing)};
    }
    const JudgedBy& judged = relation.all.byEffective;
    relation.rho = *relation.all.spearman;
    relation.interval = *judged.spearmanInterval;
    // One day's memory is too little for series that drift for weeks; the sum over all lags then says more.
    relation.p = std::max(*judged.spearmanP, relation.all.byAllLags.spearmanP.value_or(1));
    relation.plain = aboveBelow(part.pairs, *judged.n);
    relation.basis = {Method::spearmanFisher, relation.all.n, *judged.n, part.days};
    return found(std::move(relation));
}

} // namespace

std::vector<Finding<Relation>> relate(std::span<const Question> questions, const Progress& progress)
{
    std::vector<Finding<Relation>> answers;
    MaybeValues p;
    for (const Question& question : questions) {
        if (progress && !progress(static_cast<double>(answers.size()) / static_cast<double>(questions.size()))) {
            return {};
        }
        answers.push_back(answerAlone(question));
        p.push_back(answers.back() ? std::optional(answers.back()->p) : std::nullopt);
    }
    const MaybeValues adjusted = adjustedForLooking(p);
    const std::size_t lookedAt = knownOf(p).size();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i]) {
            Relation& relation = *answers[i].value;
            relation.adjustedP = *adjusted[i];
            relation.lookedAt = lookedAt;
            relation.verdict = verdictOf({relation.rho, relation.interval, relation.adjustedP, smallestRho});
        }
    }
    return answers;
}

} // namespace hf
