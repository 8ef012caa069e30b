// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/plans/typed.h"
#include "app/cli/words.h"
#include "domain/entries/checks/check_setting.h"
#include "domain/text.h"
#include "journal/plans/plan_editor.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

std::string clockText(minutes clock)
{
    return fmt::format("{:02}:{:02}", clock.count() / 60, clock.count() % 60);
}

/// The value as the journal keeps it, from what was typed; nothing when the setting does not take it.
std::optional<std::string> valueOf(const std::string& key, const std::string& typed)
{
    if (!settingTakes(key, typed)) {
        return std::nullopt;
    }
    if (key == "day-start") {
        const minutes start = *parseDayStart(typed);
        // A bare 4 or 04 is rather an hour than four minutes: nobody has to guess.
        const bool bare = typed.find(':') == std::string::npos;
        return bare && start > minutes{0} && start < minutes{60} ? std::nullopt
                                                                 : std::optional(fmt::format("{}", start.count()));
    }
    if (key == "quiet-hours") {
        return toString(*parseQuietHours(typed));
    }
    const auto clock = parseClock(typed);
    return clock ? clockText(*clock) : typed;
}

std::string_view allowedFor(std::string_view key)
{
    if (key == "day-start") {
        return "a time of day from 00:00 to 23:59, such as 04:00, or its minutes from midnight (60 or more, or 0), "
               "such as 240";
    }
    if (key == "checkin-reminder") {
        return "a time of day such as 20:00, or off";
    }
    return key == "quiet-hours" ? "times like 22:30-07:00, or off" : "on or off";
}

int recoveryMenu(Context& context, const std::vector<std::string>& choices)
{
    std::vector<std::string> menu;
    if (!choices.empty()) {
        Journal& journal = context.journal(OpenMode::create);
        const auto refused = PlanEditor(journal).setRecoveryMenu(choices, context.frame());
        if (refused) {
            throw Failure{usage, fmt::format("{} Nothing was stored.", explain(refused->problem))};
        }
    }
    if (context.journalExists()) {
        menu = PlanBook(context.journal(OpenMode::existing)).recoveryMenu();
    }
    std::string lines;
    for (const std::string& choice : menu) {
        lines += inOneRow(choice) + "\n";
    }
    context.answer(nlohmann::json{{"recovery-menu", menu}}, lines.empty() ? "not set\n" : lines);
    return done;
}

int setting(Context& context, const std::string& key, const std::vector<std::string>& values)
{
    if (key == "recovery-menu") {
        return recoveryMenu(context, values);
    }
    if (values.empty()) {
        const auto now = context.journalExists() ? context.journal(OpenMode::existing).setting(key) : std::nullopt;
        context.answer(nlohmann::json{{key, now ? nlohmann::json(*now) : nlohmann::json()}},
                       inOneRow(now.value_or("not set")) + "\n");
        return done;
    }
    if (values.size() > 1) {
        throw Failure{usage, fmt::format("{} takes one value. Nothing was stored.", key)};
    }
    const auto value = valueOf(key, values.front());
    if (!value) {
        throw Failure{usage, fmt::format("{} takes {}. Nothing was stored.", key, allowedFor(key))};
    }
    return storeOne(context, JournalSetting{key, *value});
}

} // namespace

void addSettingCommand(CLI::App& app, Command& chosen)
{
    struct Options {
        std::string key;
        std::vector<std::string> values;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("setting", "Show or change a setting of the journal: day-start 04:00");
    command->add_option("KEY", options->key)
        ->required()
        ->check(oneOf({"day-start", "checkin-reminder", "quiet-hours", "reminders", "notice-privacy", "recovery-menu"},
                      "setting"));
    command->add_option("VALUE", options->values, "recovery-menu takes several");
    command->callback(
        [&chosen, options] { chosen = [options](Context& c) { return setting(c, options->key, options->values); }; });
}

} // namespace hf::cli
