// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/plans/plan_words.h"
#include "app/cli/plans/typed.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "journal/device/device_files.h"
#include "journal/plans/plan_editor.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

struct RemindOptions {
    std::size_t next = 3;
    std::string supplement;
    int after = 0;
    int before = 0;
    int every = 20;
    int repeats = 2;
    bool also = false;
    bool off = false;
    bool usual = false;
};

struct CueOptions {
    std::string code;
    std::string away = "day";
};

/// Planned doses whose time has come and that nobody has answered.
std::vector<Occurrence> dueNow(const PlanBook& book, const TimeFrame& frame)
{
    const Day today = frame.today();
    std::vector<Occurrence> due = book.occurrences({today - days{1}, today}, frame);
    std::erase_if(due, [&](const Occurrence& one) { return !one.open() || one.at.instant > frame.now; });
    return due;
}

int show(Context& context, std::size_t wanted)
{
    Journal& journal = context.journal(OpenMode::existing);
    const TimeFrame frame = context.frame();
    const PlanBook book(journal);
    nlohmann::json due = nlohmann::json::array();
    std::string text = "Due now\n";
    for (const Occurrence& occurrence : dueNow(book, frame)) {
        due.push_back(occurrenceJson(occurrence, journal.catalogue()));
        text += fmt::format("  {}\n", describe(occurrence, journal.catalogue()));
    }
    text += due.empty() ? "  nothing\nNext\n" : "Next\n";
    nlohmann::json next = nlohmann::json::array();
    for (const UpcomingReminder& one : book.upcoming(wanted, readNoticeMemory(context.noticeMemory).reminders, frame)) {
        const Moment moment = frame.zone.at(one.at);
        nlohmann::json object = occurrenceJson(one.occurrence, journal.catalogue());
        object["reminder_at"] = toString(moment);
        next.push_back(std::move(object));
        text += fmt::format("  {}  {} {}\n", toString(moment), inOneRow(nameOf(one.occurrence, journal.catalogue())),
                            describe(one.occurrence.amount, journal.catalogue().find(one.occurrence.supplement)));
    }
    text += next.empty() ? "  nothing\n" : "";
    const std::string quiet = toString(book.quietHours());
    context.answer(nlohmann::json{{"due", due}, {"next", next}, {"quiet_hours", quiet}}, text);
    return done;
}

int setRule(Context& context, const RemindOptions& options)
{
    const auto plan = runningPlan(context, readSupplement(context, options.supplement));
    if (!plan) {
        throw Failure{couldNot, "There is no running plan of this supplement. Nothing was stored."};
    }
    std::vector<ReminderRule> rules;
    for (const KnownReminder& known : plan->reminders) {
        if (options.also || options.off) {
            rules.push_back(known.rule);
        }
    }
    if (!options.off && !options.usual) {
        rules.push_back(
            {plan->lineage, minutes{options.after - options.before}, minutes{options.every}, options.repeats});
    }
    Journal& journal = context.journal(OpenMode::create);
    const auto refused = PlanEditor(journal).setReminders(plan->lineage, rules, !options.off, context.frame());
    if (refused) {
        throw Failure{usage, fmt::format("{} Nothing was stored.", explain(refused->problem))};
    }
    const auto now = PlanBook(journal).plan(plan->lineage, context.frame()).value();
    context.answer(planJson(now, journal.catalogue()), describe(now, journal.catalogue()));
    return done;
}

int dismiss(Context& context, const CueOptions& options)
{
    const auto code = cueNamed(options.code);
    const Dismissal away = options.away == "day"    ? Dismissal::day
                           : options.away == "week" ? Dismissal::week
                                                    : Dismissal::forGood;
    Journal& journal = context.journal(OpenMode::create);
    PlanEditor(journal).dismiss(*code, away, context.frame());
    const std::string key = "cue." + options.code;
    context.answer(nlohmann::json{{key, journal.setting(key).value_or("")}},
                   fmt::format("{} = {}\n", key, journal.setting(key).value_or("")));
    return done;
}

void addCue(CLI::App& app, Command& chosen)
{
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < cueCount; ++i) {
        codes.emplace_back(nameOf(static_cast<CueCode>(i)));
    }
    auto options = std::make_shared<CueOptions>();
    CLI::App* command = app.add_subcommand("dismiss", "Keep a cue away: dismiss load-above --for week");
    command->add_option("CUE", options->code)->required()->check(oneOf(codes, "cue"));
    command->add_option("--for", options->away)->check(oneOf({"day", "week", "good"}, "length"));
    command->callback([&chosen, options] { chosen = [options](Context& c) { return dismiss(c, *options); }; });
}

} // namespace

void addRemindCommands(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<RemindOptions>();
    CLI::App* command = app.add_subcommand("remind", "What is due now, and the next reminders");
    command->add_option("--next", options->next, "How many reminders to come")->check(CLI::Range(0, 1000));
    CLI::Option* set =
        command->add_option("--set", options->supplement, "Change the reminders of this supplement's plan");
    command->add_option("--after", options->after, "Minutes after the planned time")->needs(set);
    command->add_option("--before", options->before, "Minutes before it")->needs(set);
    command->add_option("--every", options->every, "Minutes until it comes again")->needs(set);
    command->add_option("--repeats", options->repeats, "How often it comes again")->needs(set);
    command->add_flag("--also", options->also, "Beside the reminders it has")->needs(set);
    command->add_flag("--off", options->off, "None for this plan")->needs(set);
    command->add_flag("--usual", options->usual, "The usual one: at the time, twice more every 20 minutes")->needs(set);
    command->callback([&chosen, options] {
        chosen = [options](Context& c) {
            return options->supplement.empty() ? show(c, options->next) : setRule(c, *options);
        };
    });
    addCue(app, chosen);
}

} // namespace hf::cli
