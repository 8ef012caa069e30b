// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/finding_words.h"
#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/plans/plan_words.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "words/metrics.h"

#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

nlohmann::json orNull(const std::optional<double>& value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

std::string countsText(const PlanSummary& plan)
{
    const Adherence& counts = plan.counts;
    std::string text = fmt::format("    {} of {} planned doses taken", counts.done, counts.planned);
    if (counts.share && counts.interval) {
        text += fmt::format(" ({}, 95 % interval {} to {})", percent(*counts.share),
                            digitsOf({counts.interval->low, FigureSort::percent}), percent(counts.interval->high));
    }
    if (plan.floor > 0) {
        text += fmt::format(", {} of them a smaller amount that counts", plan.floor);
    }
    return text + fmt::format("\n    {} skipped, {} missed, {} paused, {} open\n", plan.skipped, plan.missed,
                              plan.paused, plan.open);
}

std::string textOfPlan(const PlanSummary& plan, const Catalogue& catalogue)
{
    std::string text = fmt::format("  {}\n{}", headline(plan.plan.row, catalogue), countsText(plan));
    if (plan.amountShare) {
        text += fmt::format("    amount: {} of what was planned\n", percent(*plan.amountShare));
    }
    if (plan.daysToReturn) {
        const Figure days{*plan.daysToReturn, FigureSort::measure};
        text += fmt::format("    back after a miss in {} {} (median of {})\n", digitsOf(days),
                            isWrittenAsOne(days) ? "planned day" : "planned days", plan.returns);
    }
    return text + fmt::format("    longest gap {}\n    consistency {}\n",
                              counted(static_cast<std::size_t>(plan.longestGap), "planned day"),
                              percent(plan.consistency));
}

nlohmann::json planFields(const PlanSummary& plan, const Catalogue& catalogue)
{
    const Adherence& counts = plan.counts;
    nlohmann::json object{{"plan", toString(plan.lineage)},
                          {"name", nameOf(plan.supplement, catalogue)},
                          {"text", headline(plan.plan.row, catalogue)},
                          {"taken", counts.done},
                          {"planned", counts.planned},
                          {"floor", plan.floor},
                          {"skipped", plan.skipped},
                          {"missed", plan.missed},
                          {"paused", plan.paused},
                          {"open", plan.open},
                          {"current_run", counts.currentRun},
                          {"longest_run", counts.longestRun},
                          {"double_misses", counts.doubleMisses},
                          {"consistency", plan.consistency},
                          {"returns", plan.returns},
                          {"longest_gap", plan.longestGap}};
    object["adherence"] = orNull(counts.share);
    object["wilson95"] = counts.interval ? nlohmann::json{counts.interval->low, counts.interval->high}
                                         : nlohmann::json{nullptr, nullptr};
    object["amount_adherence"] = orNull(plan.amountShare);
    object["days_to_return"] = orNull(plan.daysToReturn);
    return object;
}

std::string loadText(const Summary& summary)
{
    const LoadSummary& load = summary.load;
    if (!load.daily.mean) {
        return "Training\n    load: not logged\n";
    }
    std::string text = fmt::format("Training\n    load {} AU, {} AU a day ({} of {} days known), {}\n",
                                   digitsOf({load.total}), digitsOf({*load.daily.mean}), load.daily.n,
                                   summary.days.length(), counted(static_cast<std::size_t>(load.sessions), "session"));
    if (load.ratio && load.ratio->ratio.coupled) {
        text += fmt::format("    last 7 days: {} × your last 4 weeks ({} of 7 and {} of 28 days known)\n",
                            digitsOf({*load.ratio->ratio.coupled, FigureSort::ratio}), load.ratio->ratio.knownOf7,
                            load.ratio->ratio.knownOf28);
    } else if (!load.ratio) {
        text += fmt::format("    last 7 days beside 4 weeks: not enough data. {}\n", missingText(load.ratio.missing));
    }
    if (load.week && load.week->spread.monotonySample) {
        text += fmt::format("    week: monotony {}, strain {} (7 of 7 days known)\n",
                            digitsOf({*load.week->spread.monotonySample, FigureSort::ratio}),
                            digitsOf({*load.week->spread.strainSample}));
    } else {
        text += load.week
                    ? "    week: monotony and strain are not defined, all days are alike\n"
                    : fmt::format("    monotony and strain: not enough data. {}\n", missingText(load.week.missing));
    }
    return text;
}

nlohmann::json loadFields(const Summary& summary)
{
    const LoadSummary& load = summary.load;
    nlohmann::json object{{"total", load.daily.mean ? nlohmann::json(load.total) : nlohmann::json()},
                          {"mean", orNull(load.daily.mean)},
                          {"n", load.daily.n},
                          {"sessions", load.sessions}};
    const bool week = load.week.value.has_value();
    object["monotony"] = orNull(week ? load.week->spread.monotonySample : std::nullopt);
    object["strain"] = orNull(week ? load.week->spread.strainSample : std::nullopt);
    const bool ratio = load.ratio.value.has_value();
    object["ratio_coupled"] = orNull(ratio ? load.ratio->ratio.coupled : std::nullopt);
    object["ratio_uncoupled"] = orNull(ratio ? load.ratio->ratio.uncoupled : std::nullopt);
    return object;
}

std::string meanLine(std::string_view name, const KnownMean& value, std::string_view unit = {},
                     FigureSort sort = FigureSort::measure)
{
    if (!value.mean) {
        return fmt::format("    {}: not rated\n", inOneRow(name));
    }
    return fmt::format("    {} {}{}{} (mean of {})\n", inOneRow(name), digitsOf({*value.mean, sort}),
                       unit.empty() ? "" : " ", inOneRow(unit), counted(value.n, "day"));
}

/// What was logged of the series of a group, but for those that have a place of their own.
std::string metricsText(const Summary& summary, MetricGroup group)
{
    std::string text;
    for (const MetricMean& one : summary.metrics) {
        const bool told = one.metric.kind == MetricKind::load || one.metric.kind == MetricKind::gutBurden;
        if (one.metric.group == group && one.value.n > 0 && !told) {
            const std::string unit = phraseOf(one.metric) == MetricPhrase::points ? std::string{} : one.metric.unit;
            const bool sum = rowOf(one.metric.kind).sumOfDay;
            text += meanLine(words::wordsOf(one.metric.kind).inText, one.value, sum ? unit + " a day" : unit,
                             sortOfMean(one.metric));
        }
    }
    return text;
}

std::string itemsText(const std::vector<ItemMean>& items, const Catalogue& catalogue)
{
    std::string text;
    for (const ItemMean& one : items) {
        const Item* item = catalogue.find(one.item);
        text += meanLine(item->name, one.value, item->unit, sortOfMean(*item));
    }
    return text;
}

nlohmann::json itemFields(const std::vector<ItemMean>& items, const Catalogue& catalogue)
{
    nlohmann::json all = nlohmann::json::array();
    for (const ItemMean& one : items) {
        all.push_back({{"name", catalogue.find(one.item)->name}, {"mean", orNull(one.value.mean)}, {"n", one.value.n}});
    }
    return all;
}

std::string summaryText(const Summary& summary, const Catalogue& catalogue)
{
    std::string text = fmt::format("{} to {} ({})\nPlans\n", toString(summary.days.first), toString(summary.days.last),
                                   counted(static_cast<std::size_t>(summary.days.length()), "day"));
    for (const PlanSummary& plan : summary.plans) {
        text += textOfPlan(plan, catalogue);
    }
    text += summary.plans.empty() ? "    nothing was planned\n" : "";
    text += loadText(summary) + metricsText(summary, MetricGroup::training);
    text += "Gut\n" + meanLine("gut burden", summary.gutBurden) + itemsText(summary.gut, catalogue) +
            metricsText(summary, MetricGroup::gut) + metricsText(summary, MetricGroup::stools);
    return text + "Recovery\n" + itemsText(summary.recovery, catalogue);
}

/// The 30 days that end with the last one; that is today when it is not given or still to come.
DayRange daysMeant(Context& context, const std::string& from, const std::string& to)
{
    constexpr days month{29};
    const Day today = context.frame().today();
    const Day last = to.empty() ? today : std::min(today, context.readDay(to));
    return from.empty() ? DayRange{last - month, last}
                        : context.readRange(from, to.empty() ? toString(std::max(today, context.readDay(from))) : to);
}

int summary(Context& context, const std::string& from, const std::string& to)
{
    Journal& journal = context.journal(OpenMode::existing);
    const DayRange range = daysMeant(context, from, to);
    const Summary found = PlanBook(journal).summary(range, context.frame());
    if (found.days.length() == 0) {
        throw Failure{usage, fmt::format("The days from {} on are still to come.", toString(range.first))};
    }
    const Catalogue& catalogue = journal.catalogue();
    nlohmann::json object{{"from", toString(found.days.first)}, {"to", toString(found.days.last)}};
    object["plans"] = nlohmann::json::array();
    for (const PlanSummary& plan : found.plans) {
        object["plans"].push_back(planFields(plan, catalogue));
    }
    object["load"] = loadFields(found);
    object["gut_burden"] = {{"mean", orNull(found.gutBurden.mean)}, {"n", found.gutBurden.n}};
    object["metrics"] = nlohmann::json::array();
    for (const MetricMean& one : found.metrics) {
        object["metrics"].push_back({{"name", one.metric.name},
                                     {"unit", one.metric.unit},
                                     {"mean", orNull(one.value.mean)},
                                     {"n", one.value.n}});
    }
    object["gut"] = itemFields(found.gut, catalogue);
    object["recovery"] = itemFields(found.recovery, catalogue);
    context.answer(object, summaryText(found, catalogue));
    return done;
}

} // namespace

void addSummaryCommands(CLI::App& app, Command& chosen)
{
    auto range = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* command = app.add_subcommand("summary", "Adherence, load, gut and recovery of a range, each with its n");
    addRange(*command, range->first, range->second, "First day; the last and the 29 days before it when left out");
    command->callback(
        [&chosen, range] { chosen = [range](Context& c) { return summary(c, range->first, range->second); }; });
}

} // namespace hf::cli
