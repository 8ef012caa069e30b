// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/experiment_words.h"
#include "app/cli/analysis/new_experiment.h"
#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "journal/experiments/experiments.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

using nlohmann::json;

struct Words {
    std::string id;
    std::string text;
    int period = 0;
};

/// A step on one experiment, and its course after it.
using Step = std::function<std::optional<ExperimentProblem>(Experiments&, RecordId, const TimeFrame&)>;

ExperimentView viewOf(Context& context, const std::string& id)
{
    const auto view = Experiments(context.journal(OpenMode::existing)).one(readId(id), context.frame());
    if (!view) {
        throw Failure{couldNot,
                      fmt::format("{}: {}", id, explain(ExperimentProblem{ExperimentFault::noSuchExperiment, {}}))};
    }
    return *view;
}

int show(Context& context, const std::string& id, bool result)
{
    const ExperimentView view = viewOf(context, id);
    const Catalogue& catalogue = context.journal(OpenMode::existing).catalogue();
    context.answer(result ? resultJson(view, catalogue) : viewJson(view, catalogue),
                   result ? resultText(view, catalogue) : courseText(view, catalogue));
    const bool seen = result && view.result && *view.result;
    Experiments(context.journal(OpenMode::existing)).noteShown({&view.id, seen ? 1U : 0U}, context.frame());
    return done;
}

int change(Context& context, const std::string& id, const Step& step)
{
    Experiments experiments(context.journal(OpenMode::existing));
    if (const auto problem = step(experiments, readId(id), context.frame())) {
        throw Failure{problem->fault == ExperimentFault::noSuchExperiment ? couldNot : usage,
                      fmt::format("{} Nothing was stored.", explain(*problem))};
    }
    return show(context, id, false);
}

int list(Context& context)
{
    json all = json::array();
    std::string lines;
    if (context.journalExists()) {
        const Catalogue& catalogue = context.journal(OpenMode::existing).catalogue();
        for (const ExperimentView& view : Experiments(context.journal(OpenMode::existing)).all(context.frame())) {
            all.push_back(viewJson(view, catalogue));
            lines += headline(view, catalogue);
        }
        Experiments(context.journal(OpenMode::existing)).noteShown({}, context.frame());
    }
    context.answer(json{{"experiments", all}}, lines.empty() ? "No experiments here.\n" : lines);
    return done;
}

CLI::App* subcommand(CLI::App& group, const char* name, const char* help, Words& words)
{
    CLI::App* command = group.add_subcommand(name, help);
    command->add_option("ID", words.id, "From `experiment list`")->required();
    return command;
}

void addSteps(CLI::App& group, Command& chosen, const std::shared_ptr<Words>& words)
{
    const auto choose = [&chosen, words](CLI::App* command, Step step) {
        command->callback([&chosen, words, step = std::move(step)] {
            chosen = [words, step](Context& c) { return change(c, words->id, step); };
        });
    };
    choose(subcommand(group, "pause", "Days from today on do not count until it goes on", *words),
           [](Experiments& e, RecordId id, const TimeFrame& frame) { return e.pause(id, frame); });
    choose(subcommand(group, "resume", "Go on from today", *words),
           [](Experiments& e, RecordId id, const TimeFrame& frame) { return e.resume(id, frame); });
    CLI::App* end = subcommand(group, "end", "Say that it is over, past its planned end; or give it up", *words);
    end->add_option("--reason", words->text, "Why it is given up: there will be no result");
    choose(end, [words](Experiments& e, RecordId id, const TimeFrame& frame) {
        const auto problem = words->text.empty() ? e.confirmEnd(id, frame) : e.stop(id, words->text, frame);
        const bool early = problem && problem->fault == ExperimentFault::endNotReached;
        return early ? e.stop(id, words->text, frame) : problem;
    });
    CLI::App* guess = subcommand(group, "guess", "Which side you think a period of a blind experiment is", *words);
    guess->add_option("PERIOD", words->period, "Its number, from 1")->required();
    guess->add_option("SIDE", words->text)->required()->check(oneOf({"test", "control"}, "side"));
    choose(guess, [words](Experiments& e, RecordId id, const TimeFrame& frame) {
        return e.guess(id, words->period - 1, words->text == "test", frame);
    });
    CLI::App* key = subcommand(group, "key", "Open a blind experiment after its end", *words);
    key->add_option("KEY", words->text, "From the helper's sheet")->required();
    choose(key,
           [words](Experiments& e, RecordId id, const TimeFrame& frame) { return e.enterKey(id, words->text, frame); });
}

} // namespace

void addExperimentCommands(CLI::App& app, Command& chosen)
{
    CLI::App* group = app.add_subcommand("experiment", "Self-tests: a randomised order, sealed at the start");
    group->require_subcommand(1);
    auto words = std::make_shared<Words>();
    addNewExperiment(*group, chosen);
    group->add_subcommand("list", "All experiments, running ones first")->callback([&chosen] {
        chosen = [](Context& c) { return list(c); };
    });
    subcommand(*group, "show", "Schedule and adherence", *words)->callback([&chosen, words] {
        chosen = [words](Context& c) { return show(c, words->id, false); };
    });
    subcommand(*group, "result", "The result, after the planned end", *words)->callback([&chosen, words] {
        chosen = [words](Context& c) { return show(c, words->id, true); };
    });
    addSteps(*group, chosen, words);
}

} // namespace hf::cli
