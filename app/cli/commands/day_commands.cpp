// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/cli/plans/plan_words.h"
#include "app/cli/words.h"
#include "domain/text.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

std::string weekdayOf(Day day)
{
    constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
    return std::string(names[std::chrono::weekday{day}.c_encoding()]);
}

/// What the journal's plans say of a day, and the hints of today. Today has what is still due of yesterday too.
struct PlanPart {
    std::vector<Occurrence> planned;
    std::vector<Cue> cues;
};

/// A skip whose planned dose was taken after all; it stays in the history.
bool isReplaced(const Record& record, const PlanPart& plans)
{
    const auto* dose = std::get_if<Dose>(&record.body);
    return dose != nullptr && dose->state == DoseState::skipped && dose->answers &&
           std::any_of(plans.planned.begin(), plans.planned.end(), [&](const Occurrence& one) {
               return one.id == *dose->answers && one.answeredBy && one.answeredBy != record.id;
           });
}

std::string part(std::string_view title, const DayView& view, const Catalogue& catalogue,
                 const std::function<bool(const RecordBody&)>& belongs, std::string_view none,
                 const PlanPart& plans = {})
{
    std::string text = fmt::format("{}\n", title);
    bool any = false;
    for (const Record& record : view.entries) {
        if (!belongs(record.body)) {
            continue;
        }
        any = true;
        const std::string clock = clockOf(record.body);
        text += fmt::format("  {:5}  {}{}\n", clock, headline(record.body, catalogue),
                            isReplaced(record, plans) ? " (a dose took its place)" : "");
    }
    return any ? text : text + fmt::format("         {}\n", none);
}

bool isGroup(const RecordBody& body, const Catalogue& catalogue, ItemGroup group)
{
    const auto* rating = std::get_if<Rating>(&body);
    const Item* item = rating == nullptr ? nullptr : catalogue.find(rating->item);
    return item != nullptr && item->group == group;
}

std::string plannedText(const PlanPart& plans, const Catalogue& catalogue, Day day)
{
    if (plans.planned.empty()) {
        return {};
    }
    std::string text = "Planned\n";
    for (const Occurrence& occurrence : plans.planned) {
        text += fmt::format("  {}{}\n", describe(occurrence, catalogue),
                            occurrence.id.day == day ? "" : fmt::format(", of {}", toString(occurrence.id.day)));
    }
    return text;
}

std::string cuesText(const PlanPart& plans, const Catalogue& catalogue)
{
    std::string text;
    for (const Cue& cue : plans.cues) {
        text += fmt::format("{}  {}\n         why ({}): {}\n", text.empty() ? "Cues\n" : "", describe(cue, catalogue),
                            nameOf(cue.code), explain(cue));
    }
    return text;
}

std::string dayText(const DayView& view, const PlanPart& plans, const Catalogue& catalogue)
{
    const auto is = [](auto tag) {
        return [](const RecordBody& body) { return std::holds_alternative<decltype(tag)>(body); };
    };
    std::string text = fmt::format("{}, {}: {} of {} parts of the check-in are done\n", weekdayOf(view.day),
                                   toString(view.day), view.checkIn.done(), CheckIn::parts);
    text += plannedText(plans, catalogue, view.day);
    text += part("Supplements", view, catalogue, is(Dose{}), "not logged", plans);
    for (const DoseTotal& total : view.doseTotals) {
        const Supplement* supplement = catalogue.find(total.supplement);
        text += fmt::format("         total {} {}\n", supplement == nullptr ? "" : inOneRow(supplement->name),
                            describe(total.total, supplement));
    }
    text += part(
        "Training", view, catalogue,
        [&](const RecordBody& body) {
            return std::holds_alternative<Session>(body) || std::holds_alternative<RestDay>(body);
        },
        "not logged");
    text += view.load ? fmt::format("         load {} AU\n", digitsOf({*view.load, FigureSort::ofDay})) : std::string{};
    text += part(
        "Gut", view, catalogue,
        [&](const RecordBody& body) {
            return isGroup(body, catalogue, ItemGroup::gut) || std::holds_alternative<Stool>(body) ||
                   std::holds_alternative<FineDay>(body);
        },
        "not rated");
    text += view.gutBurden ? fmt::format("         gut burden {}\n", digitsOf({*view.gutBurden, FigureSort::ofDay}))
                           : std::string{};
    text += part(
        "Recovery", view, catalogue,
        [&](const RecordBody& body) { return isGroup(body, catalogue, ItemGroup::recovery); }, "not rated");
    const bool own = std::any_of(view.entries.begin(), view.entries.end(),
                                 [&](const Record& record) { return isGroup(record.body, catalogue, ItemGroup::own); });
    if (own) {
        text += part(
            "Own items", view, catalogue,
            [&](const RecordBody& body) { return isGroup(body, catalogue, ItemGroup::own); }, "");
    }
    text += part("Reflection", view, catalogue, is(Reflection{}), "nothing written");
    text += part("Day marks", view, catalogue, is(DayMark{}), "none");
    return text + cuesText(plans, catalogue);
}

nlohmann::json dayJson(const DayView& view, const PlanPart& plans, const Catalogue& catalogue)
{
    nlohmann::json object{{"day", toString(view.day)}};
    object["entries"] = nlohmann::json::array();
    for (const Record& record : view.entries) {
        object["entries"].push_back(recordJson(record, catalogue));
    }
    object["totals"] = nlohmann::json::array();
    for (const DoseTotal& total : view.doseTotals) {
        const Supplement* supplement = catalogue.find(total.supplement);
        object["totals"].push_back({{"name", supplement == nullptr ? "" : supplement->name},
                                    {"amount", toString(Amount{total.total.dimension, total.total.count,
                                                               seriesUnit(total.total.dimension)})}});
    }
    object["load"] = view.load ? nlohmann::json(*view.load) : nlohmann::json();
    object["gut_burden"] = view.gutBurden ? nlohmann::json(*view.gutBurden) : nlohmann::json();
    object["check_in"] = {{"doses", view.checkIn.doses},
                          {"load", view.checkIn.load},
                          {"gut", view.checkIn.gut},
                          {"recovery", view.checkIn.recovery},
                          {"complete", view.checkIn.complete()}};
    object["planned"] = nlohmann::json::array();
    for (const Occurrence& occurrence : plans.planned) {
        object["planned"].push_back(occurrenceJson(occurrence, catalogue));
    }
    object["cues"] = nlohmann::json::array();
    for (const Cue& cue : plans.cues) {
        object["cues"].push_back(cueJson(cue, catalogue));
    }
    return object;
}

int show(Context& context, const std::string& text)
{
    // Nothing is made by looking: without a journal the day is simply empty.
    if (!context.journalExists()) {
        DayView empty;
        empty.day = context.readDay(text);
        context.answer(dayJson(empty, {}, builtInCatalogue()),
                       dayText(empty, {}, builtInCatalogue()) +
                           "There is no journal yet: `habitforge-cli add \"glutamine 5g\"` starts one.\n");
        return done;
    }
    Journal& journal = context.journal(OpenMode::existing);
    const TimeFrame frame = context.frame();
    const DayView view = journal.day(context.readDay(text), frame);
    const PlanBook book(journal);
    const bool today = view.day == frame.today();
    PlanPart plans{book.occurrences({today ? view.day - days{1} : view.day, view.day}, frame), {}};
    std::erase_if(plans.planned, [&](const Occurrence& one) { return one.id.day < view.day && !one.open(); });
    if (today) {
        plans.cues = book.cues(frame);
    }
    context.answer(dayJson(view, plans, journal.catalogue()), dayText(view, plans, journal.catalogue()));
    return done;
}

} // namespace

void addDayCommands(CLI::App& app, Command& chosen)
{
    app.add_subcommand("today", "Today's check-in")->callback([&chosen] {
        chosen = [](Context& context) { return show(context, "today"); };
    });
    auto day = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("show", "The check-in of a day");
    command->add_option("DAY", *day, "2026-03-01, today, yesterday")->required();
    command->callback([&chosen, day] { chosen = [day](Context& context) { return show(context, *day); }; });
}

} // namespace hf::cli
