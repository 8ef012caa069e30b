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
constexpr std::size_t enoughDistinct = 5;
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
    const auto outcome = [&](std::size_t i) {
        return question.y.on(question.x.first + days{static_cast<int>(i) + question.lag});
    };
    const auto complete = [&](std::size_t i) { return question.x.values[i].has_value() && outcome(i).has_value(); };
    std::size_t first = 0;
    std::size_t last = question.x.values.size();
    while (first < last && !complete(first)) {
        ++first;
    }
    while (last > first && !complete(last - 1)) {
        --last;
    }
    Overlapping part;
    if (first == last) {
        return part;
    }
    part.days = {question.x.first + days{static_cast<int>(first)}, question.x.first + days{static_cast<int>(last) - 1}};
    part.pairs.x.resize(last - first);
    part.pairs.y.resize(last - first);
    int logged = 0;
    for (std::size_t i = first; i < last; ++i) {
        const auto y = outcome(i);
        logged += y ? 1 : 0;
        if (y && question.x.values[i]) {
            part.pairs.x[i - first] = question.x.values[i];
            part.pairs.y[i - first] = y;
            ++part.pairs.complete;
        }
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
    need(Need::distinctCauses, static_cast<double>(distinctCount(part.pairs.x, enoughDistinct)), leastDistinct,
         std::nullopt);
    need(Need::distinctValues, static_cast<double>(distinctCount(part.pairs.y, enoughDistinct)), leastDistinct,
         std::nullopt);
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
    relation.all = associate(part.pairs, Tau::leftOut);
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
