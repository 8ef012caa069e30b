// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/finding_words.h"
#include "app/cli/analysis/named.h"
#include "app/cli/analysis/waiting.h"
#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"
#include "domain/numbers.h"
#include "domain/text.h"
#include "journal/experiments/experiments.h"
#include "journal/relations/looks.h"
#include "journal/relations/relations.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

using nlohmann::json;

struct RelateOptions {
    std::string x;
    std::string y;
    std::string lags = "0";
    std::string from;
    std::string to;
    std::vector<std::string> without;
    bool onOff = false;
};

/// `0`, `1,3` or `0..3`.
std::vector<int> readLags(const std::string& text)
{
    std::vector<int> lags;
    const auto number = [&](std::string_view part) {
        const auto value = wholeNumber<int>(part);
        if (!value || *value < 0 || *value > longestLag) {
            throw Failure{usage, fmt::format("--lags: \"{}\" is no lag of 0 to {} days.", part, longestLag)};
        }
        return *value;
    };
    const std::string_view all(text);
    if (const auto dots = all.find(".."); dots != std::string_view::npos) {
        const int last = number(all.substr(dots + 2));
        for (int lag = number(all.substr(0, dots)); lag <= last; ++lag) {
            lags.push_back(lag);
        }
    } else {
        for (std::size_t at = 0; at <= all.size();) {
            const std::size_t comma = std::min(all.find(',', at), all.size());
            lags.push_back(number(all.substr(at, comma - at)));
            at = comma + 1;
        }
    }
    if (lags.empty()) {
        throw Failure{usage, fmt::format("--lags: \"{}\" goes backwards.", text)};
    }
    return lags;
}

RelateRequest requestOf(Context& context, const RelateOptions& options)
{
    const Journal& journal = context.journal(OpenMode::existing);
    RelateRequest request;
    if (!options.from.empty() || !options.to.empty()) {
        request.days = context.readRange(options.from, options.to);
    }
    if (options.x.empty()) {
        request.questions = usualQuestions(journal, context.frame());
    } else if (options.y.empty()) {
        throw Failure{usage, "relate needs two series, X and Y, or none for the usual questions."};
    } else {
        request.questions = {
            {nameOfCause(journal, options.x), nameOfSeries(journal, options.y), readLags(options.lags), options.onOff}};
    }
    for (const std::string& typed : options.without) {
        request.leaveOut.push_back(markToLeaveOut(journal, typed));
    }
    return request;
}

json plainJson(const std::optional<AboveBelow>& plain)
{
    return plain ? json{{"median", plain->median},
                        {"difference", plain->difference},
                        {"interval", {plain->interval.low, plain->interval.high}},
                        {"least_above", plain->leastAbove},
                        {"most_below", plain->mostBelow},
                        {"days_above", plain->above},
                        {"days_below", plain->below}}
                 : json();
}

json withoutJson(const RelateAnswer& answer)
{
    if (!answer.withoutMarked) {
        return nullptr;
    }
    const Finding<Relation>& without = *answer.withoutMarked;
    json object{
        {"marked_days", answer.item.markedDays}, {"missing", missingJson(without.missing)}, {"verdict", json()}};
    if (without) {
        object["verdict"] = nameOf(without->verdict);
        object["rho"] = without->rho;
        object["interval"] = {without->interval.low, without->interval.high};
        object["n"] = without->basis.n;
        object["n_eff"] = without->basis.nEffective;
        object["p"] = without->p;
        object["p_adjusted"] = without->adjustedP;
    }
    return object;
}

json answerJson(const RelateAnswer& answer)
{
    json object{{"x", answer.item.x.name},     {"y", answer.item.y.name},
                {"unit", answer.item.y.unit},  {"lag", answer.item.lag},
                {"hidden", answer.hidden()},   {"missing", missingJson(answer.finding.missing)},
                {"verdict", json()},           {"text", relationText(answer)},
                {"on_off", answer.item.onOff}, {"without_marked", withoutJson(answer)}};
    if (answer.item.hiddenBy) {
        object["experiment"] = toString(*answer.item.hiddenBy);
    }
    if (answer.finding) {
        const Relation& relation = *answer.finding;
        object["common"] = {{"week", relation.common.week}, {"line", relation.common.line}};
        object["verdict"] = nameOf(relation.verdict);
        object["rho"] = relation.rho;
        object["interval"] = {relation.interval.low, relation.interval.high};
        object["n"] = relation.basis.n;
        object["n_eff"] = relation.basis.nEffective;
        object["p"] = relation.p;
        object["p_adjusted"] = relation.adjustedP;
        object["looked_at"] = relation.lookedAt;
        object["method"] = "spearman";
        object["from"] = toString(relation.basis.days.first);
        object["to"] = toString(relation.basis.days.last);
        object["plain"] = plainJson(relation.plain);
    }
    return object;
}

int relateCommand(Context& context, const RelateOptions& options)
{
    Journal& journal = context.journal(OpenMode::existing);
    auto prepared = prepareRelate(journal, requestOf(context, options), context.frame());
    if (const auto* unknown = std::get_if<UnknownQuestion>(&prepared)) {
        refuseSeries(journal, unknown->name);
    }
    const auto& work = std::get<RelateWork>(prepared);
    const Waiting waiting("Looking at what goes together");
    const auto answers = answerRelate(work, waiting.progress());
    if (!answers) {
        throw Failure{couldNot, "Stopped. Nothing was changed."};
    }
    json all = json::array();
    std::string lines;
    for (const RelateAnswer& answer : *answers) {
        all.push_back(answerJson(answer));
        lines += inOneRow(relationText(answer)) + "\n";
    }
    const std::size_t looks = noteLooks(journal, work.earlier, shownIn(*answers), context.frame());
    if (answers->empty()) {
        lines = "There is nothing to ask yet: the usual questions need doses, load or sleep, and gut or recovery.\n";
    } else {
        lines += lookedAtText(*answers) + "\n" + looksText(looks);
    }
    context.answer(json{{"answers", all}, {"looked_at", lookedAt(*answers)}, {"looks", looks}}, lines);
    Experiments(context.journal(OpenMode::existing)).noteShown(toldIn(*answers), context.frame());
    return done;
}

} // namespace

void addRelateCommands(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<RelateOptions>();
    CLI::App* command = app.add_subcommand("relate", "What went together with what; without names the usual questions");
    command->add_option("X", options->x, "A name from `metrics`, or a day mark");
    command->add_option("Y", options->y, "The series that follows it");
    command->add_option("--lags", options->lags, "Days from X to Y: 0, 1,3 or 0..3");
    command->add_flag("--on-off", options->onOff,
                      "X on the days on which it is not 0 against the others: taken or not");
    command->add_option("--without", options->without, "Day marks whose days a second answer leaves out")
        ->delimiter(',');
    addRange(*command, options->from, options->to);
    command->callback([&chosen, options] { chosen = [options](Context& c) { return relateCommand(c, *options); }; });
}

} // namespace hf::cli
