// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plans/plan_words.h"

#include "app/cli/json.h"
#include "app/cli/words.h"
#include "domain/text.h"

#include <array>

#include <fmt/format.h>

namespace hf::cli {

std::string counted(std::size_t count, std::string_view what)
{
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string nameOf(SupplementId supplement, const Catalogue& catalogue)
{
    const Supplement* known = catalogue.find(supplement);
    return known == nullptr ? "unknown supplement" : known->name;
}

std::string_view wordOf(OccurrenceState state)
{
    constexpr std::array<std::string_view, 6> words{"due", "taken", "floor", "skipped", "missed", "paused"};
    return words[static_cast<std::size_t>(state)];
}

std::string wallClock(const Moment& moment)
{
    return toString(moment).substr(11, 5);
}

std::string nameOf(const Occurrence& occurrence, const Catalogue& catalogue)
{
    const std::string name = nameOf(occurrence.supplement, catalogue);
    return occurrence.pack ? fmt::format("{} #{}", name, *occurrence.pack) : name;
}

std::string describe(const Occurrence& occurrence, const Catalogue& catalogue)
{
    const Supplement* supplement = catalogue.find(occurrence.supplement);
    const std::string state = occurrence.state == OccurrenceState::floor ? "taken, a smaller amount that counts"
                                                                         : std::string(wordOf(occurrence.state));
    return inOneRow(fmt::format("{}  {} {}: {}", wallClock(occurrence.at), nameOf(occurrence, catalogue),
                                describe(occurrence.amount, supplement), state));
}

nlohmann::json occurrenceJson(const Occurrence& occurrence, const Catalogue& catalogue)
{
    nlohmann::json object{{"plan", toString(occurrence.id.plan)},
                          {"day", toString(occurrence.id.day)},
                          {"slot", occurrence.id.slot},
                          {"name", nameOf(occurrence.supplement, catalogue)},
                          {"amount", toString(occurrence.amount)},
                          {"at", toString(occurrence.at)},
                          {"state", wordOf(occurrence.state)}};
    object["floor"] = occurrence.floor ? nlohmann::json(toString(*occurrence.floor)) : nlohmann::json();
    if (occurrence.pack) {
        object["pack"] = *occurrence.pack;
    }
    object["answered_by"] = occurrence.answeredBy ? nlohmann::json(toString(*occurrence.answeredBy)) : nlohmann::json();
    return object;
}

nlohmann::json planJson(const PlanView& plan, const Catalogue& catalogue)
{
    nlohmann::json object = recordJson({plan.current.id, plan.current.row}, catalogue);
    object["plan"] = toString(plan.lineage);
    object["name"] = nameOf(plan.current.row.supplement, catalogue);
    object["running"] = plan.running;
    object["reminded"] = plan.reminded;
    const auto rows = [&](const std::vector<KnownPlan>& known) {
        nlohmann::json list = nlohmann::json::array();
        for (const KnownPlan& row : known) {
            list.push_back(recordJson({row.id, row.row}, catalogue));
        }
        return list;
    };
    object["past"] = rows(plan.past);
    object["later"] = rows(plan.later);
    object["reminders"] = nlohmann::json::array();
    for (const KnownReminder& reminder : plan.reminders) {
        object["reminders"].push_back(recordJson({reminder.id, reminder.rule}, catalogue));
    }
    return object;
}

std::string describe(const PlanView& plan, const Catalogue& catalogue)
{
    std::string text = fmt::format("{}  {}{}\n", toString(plan.lineage), headline(plan.current.row, catalogue),
                                   plan.running ? "" : " (over)");
    for (const KnownPlan& later : plan.later) {
        text += fmt::format("    then {}\n", headline(later.row, catalogue));
    }
    for (const KnownReminder& reminder : plan.reminders) {
        text += fmt::format("    {}\n", headline(reminder.rule, catalogue));
    }
    return plan.reminded ? text : text + "    no reminder\n";
}

std::string describe(const SupplyView& supply, const Catalogue& catalogue)
{
    const Supplement* known = catalogue.find(supply.supplement);
    std::string text = fmt::format("{}: {} of {} left", nameOf(supply.supplement, catalogue),
                                   describe(supply.left, known), describe(supply.content, known));
    if (!supply.usedADay) {
        return inOneRow(text + fmt::format("; how long it lasts needs 7 known days of the last {}, there are {}",
                                           stockUseDays, supply.useDays));
    }
    text += fmt::format(", {} {} a day ({} known days)", digitsOf({*supply.usedADay, FigureSort::amount}),
                        symbol(supply.unit), supply.useDays);
    if (supply.runsOutOn) {
        text += fmt::format(", enough until {}", toString(*supply.runsOutOn));
    }
    if (supply.costADay) {
        text += fmt::format(", {} a day", price(*supply.costADay, supply.currency));
    }
    return inOneRow(text);
}

nlohmann::json supplyJson(const SupplyView& supply, const Catalogue& catalogue)
{
    const auto orNull = [](const std::optional<double>& value) {
        return value ? nlohmann::json(*value) : nlohmann::json();
    };
    nlohmann::json object{{"name", nameOf(supply.supplement, catalogue)},
                          {"content", toString(supply.content)},
                          {"left", toString(supply.left)},
                          {"unit", symbol(supply.unit)},
                          {"used_a_day", orNull(supply.usedADay)},
                          {"known_days", supply.useDays},
                          {"currency", supply.currency}};
    object["runs_out_on"] = supply.runsOutOn ? nlohmann::json(toString(*supply.runsOutOn)) : nlohmann::json();
    object["cost_a_day"] = supply.costADay ? nlohmann::json(*supply.costADay / 100) : nlohmann::json();
    object["packages"] = nlohmann::json::array();
    for (const Record& package : supply.packages) {
        object["packages"].push_back(recordJson(package, catalogue));
    }
    return object;
}

} // namespace hf::cli
