// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/typed_entries.h"
#include "app/cli/guidance/cautions.h"
#include "app/cli/plans/plan_words.h"
#include "app/cli/plans/typed.h"
#include "app/cli/words.h"
#include "domain/entries/checks/unlikely.h"
#include "journal/plans/plan_editor.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf::cli {

namespace {

struct PlanOptions {
    std::vector<std::string> words;
    std::string days;
    std::optional<int> every;
    std::optional<int> timesAWeek;
    std::string floor;
    std::string from;
    std::string until;
    std::string id;
    bool also = false;
    bool end = false;
    bool sure = false;
    bool cautionsRead = false;
};

struct PauseOptions {
    std::string days;
    std::string reason;
    std::string supplement;
};

struct SupplyOptions {
    std::vector<std::string> words;
    std::string price;
    std::string currency;
    std::string from;
    std::string note;
};

std::string joined(std::span<const std::string> words, std::string_view between)
{
    std::string text;
    for (const std::string& word : words) {
        text += text.empty() ? word : std::string(between) + word;
    }
    return text;
}

int listPlans(Context& context)
{
    if (!context.journalExists()) {
        context.answer({{"plans", nlohmann::json::array()}}, "No plans here.\n");
        return done;
    }
    Journal& journal = context.journal(OpenMode::existing);
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (const PlanView& plan : PlanBook(journal).plans(context.frame())) {
        all.push_back(planJson(plan, journal.catalogue()));
        lines += describe(plan, journal.catalogue());
    }
    context.answer(nlohmann::json{{"plans", all}}, lines.empty() ? "No plans here.\n" : lines);
    return done;
}

/// The plan that is meant: by its id, else the running one of the supplement.
std::optional<PlanView> planMeant(Context& context, const PlanOptions& options, SupplementId supplement)
{
    if (options.id.empty()) {
        return options.also ? std::nullopt : runningPlan(context, supplement);
    }
    auto plan = PlanBook(context.journal(OpenMode::create)).plan(readId(options.id), context.frame());
    if (!plan || plan->current.row.supplement != supplement) {
        throw Failure{
            plan ? usage : couldNot,
            fmt::format("There is no plan {} of this supplement. `plan` lists them. Nothing was stored.", options.id)};
    }
    return plan;
}

Rhythm rhythmOf(const PlanOptions& options)
{
    if ((options.days.empty() ? 0 : 1) + (options.every ? 1 : 0) + (options.timesAWeek ? 1 : 0) > 1) {
        throw Failure{usage, "Say one of --days, --every and --times-a-week. Nothing was stored."};
    }
    Rhythm rhythm;
    if (!options.days.empty()) {
        rhythm.weekdays = readWeekdays(options.days);
    } else if (options.every) {
        rhythm.sort = Rhythm::Sort::everyDays;
        rhythm.every = *options.every;
    } else if (options.timesAWeek) {
        rhythm.sort = Rhythm::Sort::timesAWeek;
        rhythm.timesAWeek = *options.timesAWeek;
    }
    return rhythm;
}

Plan planOf(Context& context, const PlanOptions& options)
{
    const auto at = std::find(options.words.begin(), options.words.end(), "at");
    const std::span<const std::string> amount(options.words.begin() + 1, at);
    if (amount.empty() || at == options.words.end() || at + 1 == options.words.end()) {
        throw Failure{usage, "Write it like: plan glutamine 5g at 08:00,20:00. Nothing was stored."};
    }
    Plan plan;
    const TypedAmount typed = readAmountOf(context, options.words.front(), joined(amount, " "));
    plan.supplement = typed.supplement;
    plan.amount = typed.amount;
    plan.times = readTimes(joined({at + 1, options.words.end()}, ","));
    plan.rhythm = rhythmOf(options);
    plan.from = options.from.empty() ? context.frame().today() : context.readDay(options.from);
    if (!options.until.empty()) {
        plan.until = context.readDay(options.until);
    }
    if (!options.floor.empty()) {
        plan.floor = readAmountOf(context, options.words.front(), options.floor).amount;
    }
    return plan;
}

int printPlan(Context& context, RecordId lineage)
{
    Journal& journal = context.journal(OpenMode::create);
    const auto plan = PlanBook(journal).plan(lineage, context.frame());
    if (!plan) {
        // Ended before it began: its rows are in the bin.
        context.answer(nlohmann::json{{"plan", toString(lineage)}, {"running", false}},
                       fmt::format("{}  (over)\n", toString(lineage)));
        return done;
    }
    context.answer(planJson(*plan, journal.catalogue()), describe(*plan, journal.catalogue()));
    return done;
}

int endPlan(Context& context, const PlanOptions& options)
{
    if (options.words.size() != 1) {
        throw Failure{usage, "Write it like: plan glutamine --end. Nothing was stored."};
    }
    const auto plan = planMeant(context, options, readSupplement(context, options.words.front()));
    if (!plan) {
        throw Failure{couldNot, "There is no running plan of this supplement. Nothing was stored."};
    }
    const Day last = options.until.empty() ? context.frame().today() - days{1} : context.readDay(options.until);
    const auto refused = PlanEditor(context.journal(OpenMode::create)).endPlan(plan->lineage, last, context.frame());
    if (refused) {
        throw Failure{usage, fmt::format("{} Nothing was stored.", explain(refused->problem))};
    }
    return printPlan(context, plan->lineage);
}

int plan(Context& context, const PlanOptions& options)
{
    if (options.words.empty()) {
        return listPlans(context);
    }
    if (options.end) {
        return endPlan(context, options);
    }
    const Plan wanted = planOf(context, options);
    const auto meant = planMeant(context, options, wanted.supplement);
    const auto lineage = meant ? std::optional(meant->lineage) : std::nullopt;
    const Supplement& supplement = *context.catalogue().find(wanted.supplement);
    if (!options.sure && isUnlikely(wanted.amount, supplement) &&
        !(meant && meant->current.row.amount == wanted.amount)) {
        refuseUnlikely(wanted.amount, supplement, "Nothing was stored");
    }
    passCautions(context, wanted.supplement, options.cautionsRead);
    const bool reminded = lineage || !saysAskFirst(context, wanted.supplement);
    const auto outcome =
        PlanEditor(context.journal(OpenMode::create)).savePlan(wanted, lineage, context.frame(), reminded);
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        throw Failure{usage,
                      fmt::format("{} Nothing was stored.",
                                  explain(refused->problem, wanted, context.journal(OpenMode::create).catalogue()))};
    }
    if (options.cautionsRead) {
        noteCautions(context, wanted.supplement);
    }
    return printPlan(context, std::get<RecordId>(outcome));
}

int pause(Context& context, const PauseOptions& options)
{
    Pause pause;
    pause.days = readDays(context, options.days);
    pause.reason = options.reason;
    if (!options.supplement.empty()) {
        const auto plan = runningPlan(context, readSupplement(context, options.supplement));
        if (!plan) {
            throw Failure{couldNot, "There is no running plan of this supplement. Nothing was stored."};
        }
        pause.plan = plan->lineage;
    }
    return storeOne(context, pause);
}

int stock(Context& context)
{
    Journal& journal = context.journal(OpenMode::existing);
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (const SupplyView& view : PlanBook(journal).supplies(context.frame())) {
        all.push_back(supplyJson(view, journal.catalogue()));
        lines += describe(view, journal.catalogue()) + "\n";
    }
    context.answer(nlohmann::json{{"supplies", all}}, lines.empty() ? "No packages here.\n" : lines);
    return done;
}

int supply(Context& context, const SupplyOptions& options)
{
    if (options.words.empty()) {
        return stock(context);
    }
    if (options.words.size() < 2) {
        throw Failure{usage, "Write it like: supply glutamine 500g --price 24.90. Nothing was stored."};
    }
    const std::span<const std::string> words(options.words);
    const TypedAmount typed = readAmountOf(context, words.front(), joined(words.subspan(1), " "));
    Supply package;
    package.supplement = typed.supplement;
    package.content = typed.amount;
    package.from = options.from.empty() ? context.frame().today() : context.readDay(options.from);
    if (!options.price.empty()) {
        package.priceCents = readPrice(options.price);
        package.currency = options.currency;
    }
    package.note = options.note;
    return storeOne(context, package);
}

void addPlan(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<PlanOptions>();
    CLI::App* command =
        app.add_subcommand("plan", "Plan doses: plan glutamine 5g at 08:00,20:00; alone it lists the plans");
    command->add_option("WORDS", options->words, "SUPPLEMENT AMOUNT at HH:MM[,HH:MM]");
    command->add_option("--days", options->days, "Weekdays, such as mon,thu");
    command->add_option("--every", options->every, "Days from one to the next");
    command->add_option("--times-a-week", options->timesAWeek, "On whatever days of the week");
    command->add_option("--floor", options->floor, "A smaller amount that counts");
    command->add_option("--from", options->from, "First day; today when left out");
    command->add_option("--until", options->until, "Last day");
    command->add_option("--id", options->id, "Which plan, where a supplement has several");
    command->add_flag("--also", options->also, "Another plan of the supplement, not a change of the running one");
    command->add_flag("--yes", options->sure, "The amount is right, however unlikely");
    command->add_flag("--cautions-read", options->cautionsRead, "You have read the cautions of the supplement");
    command->add_flag("--end", options->end, "End the plan, yesterday or --until a day");
    command->callback([&chosen, options] { chosen = [options](Context& c) { return plan(c, *options); }; });
}

} // namespace

void addPlanCommands(CLI::App& app, Command& chosen)
{
    addPlan(app, chosen);

    auto pausing = std::make_shared<PauseOptions>();
    CLI::App* command =
        app.add_subcommand("pause", "Days on which nothing is planned: pause 2026-03-01..2026-03-07 ill");
    command->add_option("DAYS", pausing->days, "FROM..TO, or one day")->required();
    command->add_option("REASON", pausing->reason, "Your own words");
    command->add_option("--plan", pausing->supplement, "Only the plan of this supplement");
    command->callback([&chosen, pausing] { chosen = [pausing](Context& c) { return pause(c, *pausing); }; });

    auto package = std::make_shared<SupplyOptions>();
    CLI::App* supplies = app.add_subcommand("supply", "A package: supply glutamine 500g; alone it says what is left");
    supplies->add_option("WORDS", package->words, "SUPPLEMENT CONTENT");
    supplies->add_option("--price", package->price, "Such as 24.90");
    supplies->add_option("--currency", package->currency, "Such as EUR");
    supplies->add_option("--from", package->from, "First day it is used; today when left out");
    supplies->add_option("--note", package->note);
    supplies->callback([&chosen, package] { chosen = [package](Context& c) { return supply(c, *package); }; });
}

} // namespace hf::cli
