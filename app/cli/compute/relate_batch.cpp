// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/relation.h"
#include "app/cli/analysis/finding_words.h"
#include "app/cli/compute/compute.h"

#include <array>

#include <fmt/format.h>

namespace hf::cli {

namespace {

Question questionIn(const nlohmann::json& fields)
{
    if (!fields.is_object()) {
        refuse("questions: each is an object.");
    }
    Input in(fields);
    const std::string firstDay = in.word("first");
    const auto first = parseDay(firstDay);
    if (!first) {
        refuse(fmt::format("first: \"{}\" is no day.", firstDay));
    }
    Question question{{*first, in.list("x")}, {*first, in.list("y")}, 0, in.has("on_off") && in.flag("on_off")};
    if (in.has("lag")) {
        const std::int64_t lag = in.wholeAtLeast("lag", 0);
        if (lag > longestLag) {
            refuse(fmt::format("lag: {} is more than {}.", lag, longestLag));
        }
        question.lag = static_cast<int>(lag);
    }
    in.refuseTheRest();
    return question;
}

nlohmann::json answerOf(const Finding<Relation>& finding)
{
    nlohmann::json answer{{"verdict", "missing"}, {"direction", nullptr}, {"rho", nullptr},
                          {"interval", nullptr},  {"p", nullptr},         {"adjusted_p", nullptr},
                          {"n", nullptr},         {"n_eff", nullptr},     {"missing", missingJson(finding.missing)}};
    if (finding) {
        const Relation& relation = *finding;
        const bool together = relation.verdict != Verdict::noClearChange;
        answer["verdict"] = together ? "together" : "none";
        answer["direction"] = together ? nlohmann::json(nameOf(relation.verdict)) : nlohmann::json();
        answer["rho"] = relation.rho;
        answer["interval"] = {relation.interval.low, relation.interval.high};
        answer["p"] = relation.p;
        answer["adjusted_p"] = relation.adjustedP;
        answer["n"] = relation.basis.n;
        answer["n_eff"] = relation.basis.nEffective;
    }
    return answer;
}

/// A batch of questions as one look at a journal, through the function that `relate` runs.
nlohmann::json relateBatch(Input& in)
{
    std::vector<Question> questions;
    for (const nlohmann::json& fields : in.rows("questions")) {
        questions.push_back(questionIn(fields));
    }
    nlohmann::json answers = nlohmann::json::array();
    for (const Finding<Relation>& finding : relate(questions)) {
        answers.push_back(answerOf(finding));
    }
    return {{"answers", answers}};
}

} // namespace

std::span<const Formula> batchFormulas()
{
    static constexpr std::array formulas{
        Formula{"relate_batch", relateBatch},
    };
    return formulas;
}

} // namespace hf::cli
