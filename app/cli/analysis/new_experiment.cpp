// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/new_experiment.h"
#include "app/cli/choices.h"

#include "app/cli/analysis/experiment_words.h"
#include "app/cli/analysis/waiting.h"
#include "app/cli/commands/typed_entries.h"
#include "app/cli/guidance/cautions.h"
#include "app/cli/plans/typed.h"
#include "app/cli/words.h"
#include "domain/entries/checks/unlikely.h"
#include "journal/experiments/experiments.h"
#include "journal/files/export_file.h"
#include "journal/journal_undo.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

using nlohmann::json;

struct NewOptions {
    std::string question;
    std::string supplement;
    std::string habit;
    std::string amount;
    std::string against = "none";
    std::string outcome;
    std::string better = "neither";
    std::string from;
    std::string times = "08:00";
    std::string sheet;
    std::vector<std::string> leaveOut;
    int pairs = recommendedPairs;
    int days = 7;
    int washout = 1;
    bool blind = false;
    bool dryRun = false;
    bool sure = false;
    bool cautionsRead = false;
};

std::optional<Amount> sideAmount(Context& context, const NewOptions& options, SupplementId tested,
                                 const std::string& text)
{
    if (text == "none") {
        return std::nullopt;
    }
    const Amount amount = readAmountOf(context, options.supplement, text).amount;
    const Supplement* known = context.catalogue().find(tested);
    if (!options.sure && known != nullptr && isUnlikely(amount, *known)) {
        refuseUnlikely(amount, *known, "Nothing was started");
    }
    return amount;
}

void addSubject(Context& context, const NewOptions& options, ExperimentDraft& draft)
{
    if (options.supplement.empty() == options.habit.empty()) {
        throw Failure{usage, "An experiment tests one thing: --supplement NAME or --habit NAME. Nothing was started."};
    }
    if (!options.habit.empty()) {
        const KnownItem* habit = context.journal(OpenMode::existing).catalogue().itemNamed(options.habit);
        if (habit == nullptr) {
            throw Failure{usage, fmt::format("There is no habit \"{}\". Nothing was started.", options.habit)};
        }
        draft.habit = habit->id;
        draft.times.clear();
        return;
    }
    draft.supplement = readSupplement(context, options.supplement);
    draft.treated.amount =
        sideAmount(context, options, *draft.supplement, options.amount.empty() ? "none" : options.amount);
    draft.control.amount = sideAmount(context, options, *draft.supplement, options.against);
}

ExperimentDraft draftOf(Context& context, const NewOptions& options)
{
    const Journal& journal = context.journal(OpenMode::existing);
    ExperimentDraft draft;
    draft.question = options.question;
    draft.times = readTimes(options.times);
    addSubject(context, options, draft);
    const auto outcome = journal.metricNamed(options.outcome);
    draft.outcome = outcome ? outcome->name : options.outcome;
    draft.better = options.better == "low" ? Better::low : (options.better == "high" ? Better::high : Better::neither);
    // What was taken today already was not drawn.
    draft.first = options.from.empty() ? context.frame().today() + days{1} : context.readDay(options.from);
    draft.pairs = options.pairs;
    draft.periodDays = options.days;
    draft.washoutDays = options.washout;
    draft.leaveOut = options.leaveOut;
    draft.blind = options.blind;
    return draft;
}

[[noreturn]] void refuse(const ExperimentProblem& problem)
{
    throw Failure{usage, fmt::format("{} Nothing was started.", explain(problem))};
}

StartedExperiment started(Context& context, const ExperimentDraft& draft, const std::string& sheetPath)
{
    Journal& journal = context.journal(OpenMode::existing);
    Experiments experiments(journal);
    if (draft.blind && sheetPath.empty()) {
        throw Failure{usage, "A blind experiment needs --sheet FILE, for the helper alone. Nothing was started."};
    }
    // Made before the start, so that a key that cannot be kept is never drawn.
    std::optional<PromisedFile> file;
    if (draft.blind) {
        try {
            file.emplace(sheetPath);
        } catch (const FileError& error) {
            throw Failure{couldNot, explain(error) + " Nothing was started."};
        }
    }
    auto outcome = experiments.start(draft, context.frame());
    if (const auto* problem = std::get_if<ExperimentProblem>(&outcome)) {
        refuse(*problem);
    }
    const auto& start = std::get<StartedExperiment>(outcome);
    if (start.sheet) {
        const auto view = experiments.one(start.id, context.frame());
        try {
            file->write(sheetText(view->plan, *start.sheet, journal.catalogue()));
        } catch (const FileError& error) {
            JournalUndo(journal).undo();
            throw Failure{couldNot, explain(error) + " The start was taken back."};
        }
    }
    return start;
}

int newExperiment(Context& context, const NewOptions& options)
{
    const ExperimentDraft draft = draftOf(context, options);
    Experiments experiments(context.journal(OpenMode::existing));
    if (const auto problem = experiments.problemOf(draft, context.frame())) {
        refuse(*problem);
    }
    const auto prepared = experiments.preparePower(draft, context.frame());
    const auto& work = std::get<PowerWork>(prepared);
    const auto power = [&] {
        const Waiting waiting("Trying out the experiment");
        return powerOf(work, waiting.progress());
    }();
    if (!power && power.missing.empty()) {
        throw Failure{couldNot, "Stopped. Nothing was started."};
    }
    json object{{"power", powerJson(power)}, {"started", !options.dryRun}};
    std::string text = powerText(draft, power, work.metric);
    if (!options.dryRun) {
        const StartedExperiment start = started(context, draft, options.sheet);
        if (draft.supplement && options.cautionsRead) {
            noteCautions(context, *draft.supplement);
        } else if (draft.supplement) {
            tellCautions(context, *draft.supplement);
        }
        const auto view = experiments.one(start.id, context.frame());
        object["id"] = toString(start.id);
        object["digest"] = start.digest;
        object["first"] = toString(view->plan.first);
        object["end"] = toString(view->plannedEnd());
        text += fmt::format("{}  starts on {}, ends on {}\nSealed {}\n", toString(start.id), toString(view->plan.first),
                            toString(view->plannedEnd()), start.digest);
        text += draft.blind ? fmt::format("The helper's sheet is {}; do not look at it.\n", options.sheet) : "";
    }
    context.answer(object, text);
    return done;
}

} // namespace

void addNewExperiment(CLI::App& group, Command& chosen)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App* command = group.add_subcommand("new", "Start one; shows first what it would notice");
    command->add_option("--question", options->question, "What you want to know")->required();
    command->add_option("--supplement", options->supplement, "What is tested");
    command->add_option("--habit", options->habit, "Or an own yes-or-no habit");
    command->add_option("--amount", options->amount, "An amount, taken at each of the times");
    command->add_option("--against", options->against, "Another amount, or none");
    command->add_option("--outcome", options->outcome, "A name from `metrics`")->required();
    command->add_option("--better", options->better)->check(oneOf({"low", "high", "neither"}, "direction"));
    command->add_option("--from", options->from, "First day; tomorrow when not given");
    command->add_option("--at", options->times, "Times of the doses: 08:00,20:00");
    command->add_option("--pairs", options->pairs, "Pairs of periods, at least 6");
    command->add_option("--days", options->days, "Days of a period");
    command->add_option("--washout", options->washout, "Days at the start of each period that do not count");
    command->add_option("--leave-out", options->leaveOut, "A day mark; the second result leaves its days out")
        ->delimiter(',');
    command->add_flag("--blind", options->blind, "Someone else prepares the packs and holds the key");
    command->add_option("--sheet", options->sheet, "Where the helper's sheet goes");
    command->add_flag("--dry-run", options->dryRun, "Only show what it would notice");
    command->add_flag("--cautions-read", options->cautionsRead, "You read the cautions of the supplement");
    command->add_flag("--yes", options->sure, "The amounts are right, however unlikely");
    command->callback([&chosen, options] { chosen = [options](Context& c) { return newExperiment(c, *options); }; });
}

} // namespace hf::cli
