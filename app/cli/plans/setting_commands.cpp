// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/plans/typed.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "journal/plans/plan_editor.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

/// What a setting takes; nothing where any text will do.
std::optional<std::string> expected(const std::string& key, const std::string& value)
{
    const auto onOff = [&]() -> std::optional<std::string> {
        return value == "on" || value == "off" ? std::nullopt : std::optional<std::string>("on or off");
    };
    if (key == "quiet-hours") {
        return parseQuietHours(value) ? std::nullopt : std::optional<std::string>("times like 22:30-07:00, or off");
    }
    return key == "reminders" || key == "notice-privacy" ? onOff() : std::nullopt;
}

int recoveryMenu(Context& context, const std::vector<std::string>& choices)
{
    Journal& journal = context.journal(OpenMode::create);
    if (!choices.empty()) {
        const auto refused = PlanEditor(journal).setRecoveryMenu(choices, context.frame());
        if (refused) {
            throw Failure{usage, fmt::format("{}. Nothing was stored.", explain(refused->problem))};
        }
    }
    const auto menu = PlanBook(journal).recoveryMenu();
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
    Journal& journal = context.journal(OpenMode::create);
    if (values.empty()) {
        const auto now = journal.setting(key);
        context.answer(nlohmann::json{{key, now ? nlohmann::json(*now) : nlohmann::json()}},
                       inOneRow(now.value_or("not set")) + "\n");
        return done;
    }
    if (values.size() > 1) {
        throw Failure{usage, fmt::format("{} takes one value. Nothing was stored.", key)};
    }
    if (const auto wanted = expected(key, values.front())) {
        throw Failure{usage, fmt::format("{} takes {}. Nothing was stored.", key, *wanted)};
    }
    return storeOne(context, JournalSetting{key, values.front()});
}

} // namespace

void addSettingCommand(CLI::App& app, Command& chosen)
{
    struct Options {
        std::string key;
        std::vector<std::string> values;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("setting", "Show or change a setting of the journal: day-start 240");
    command->add_option("KEY", options->key)
        ->required()
        ->check(CLI::IsMember(
            {"day-start", "checkin-reminder", "quiet-hours", "reminders", "notice-privacy", "recovery-menu"}));
    command->add_option("VALUE", options->values, "recovery-menu takes several");
    command->callback(
        [&chosen, options] { chosen = [options](Context& c) { return setting(c, options->key, options->values); }; });
}

} // namespace hf::cli
