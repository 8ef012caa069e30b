// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/cli/words.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

struct SupplementOptions {
    std::string name;
    std::string unit;
    std::string usual;
    std::string scoop;
    std::string guidance;
    std::string rename;
    bool hide = false;
    bool show = false;
};

struct ItemOptions {
    std::string name;
    std::string group;
    std::optional<double> low;
    std::optional<double> high;
    std::string better;
    std::string unit;
    std::string daily;
    std::string rename;
    bool yesNo = false;
    bool hide = false;
    bool show = false;
};

/// Stores a new definition, or a new version of one that exists, and says so.
int storeDefinition(Context& context, std::optional<RecordId> id, const RecordBody& body)
{
    Journal& journal = context.journal(OpenMode::create);
    std::optional<Refused> refused;
    RecordId stored = id.value_or(RecordId{});
    if (id) {
        refused = journal.change(*id, body, context.frame());
    } else {
        auto outcome = journal.record({&body, 1}, context.frame());
        if (const auto* problem = std::get_if<Refused>(&outcome)) {
            refused = *problem;
        } else {
            stored = std::get<std::vector<RecordId>>(outcome).front();
        }
    }
    if (refused) {
        throw Failure{usage,
                      fmt::format("{}. Nothing was stored.", explain(refused->problem, body, journal.catalogue()))};
    }
    context.answer(recordJson({stored, body}, journal.catalogue()),
                   fmt::format("{}  {}\n", toString(stored), headline(body, journal.catalogue())));
    return done;
}

/// Puts `FIELD=VALUE` of every option that was given over the definition. Throws Failure.
RecordBody withOptions(Context& context, const RecordBody& start, const std::vector<std::string>& assignments)
{
    Journal& journal = context.journal(OpenMode::create);
    auto changed = journal.withFields({RecordId{}, start}, assignments, context.frame());
    if (const auto* wrong = std::get_if<std::string>(&changed)) {
        throw Failure{usage, fmt::format("\"{}\" cannot be used here. Nothing was stored.", *wrong)};
    }
    return std::get<RecordBody>(std::move(changed));
}

int supplement(Context& context, const SupplementOptions& options)
{
    Journal& journal = context.journal(OpenMode::create);
    const KnownSupplement* known = journal.catalogue().supplementNamed(options.name);
    Supplement start = known != nullptr ? known->definition : Supplement{};
    if (known == nullptr) {
        start.name = options.name;
        start.order = static_cast<int>(journal.catalogue().supplements.size());
    }
    std::vector<std::string> fields;
    const auto give = [&fields](const char* field, const std::string& value) {
        if (!value.empty()) {
            fields.push_back(fmt::format("{}={}", field, value));
        }
    };
    give("unit", options.unit);
    give("usual", options.usual);
    give("scoop", options.scoop);
    give("guidance", options.guidance);
    give("name", options.rename);
    give("hidden", options.hide ? "yes" : (options.show ? "no" : ""));
    const auto id = known != nullptr ? std::optional(RecordId{known->id.value}) : std::nullopt;
    return storeDefinition(context, id, withOptions(context, start, fields));
}

Item itemOf(const ItemOptions& options, const Catalogue& catalogue)
{
    if (options.group.empty()) {
        throw Failure{usage, "A new item needs --group gut, recovery or own. Nothing was stored."};
    }
    Item item = newItem(options.name, options.group == "gut"        ? ItemGroup::gut
                                      : options.group == "recovery" ? ItemGroup::recovery
                                                                    : ItemGroup::own);
    item.order = static_cast<int>(catalogue.items.size()) + 1;
    if (options.yesNo) {
        item.yesNo = true;
        item.low = 0;
        item.high = 1;
        item.daily = DailyRule::last;
    }
    return item;
}

int item(Context& context, const ItemOptions& options)
{
    Journal& journal = context.journal(OpenMode::create);
    const KnownItem* known = journal.catalogue().itemNamed(options.name);
    Item start = known != nullptr ? known->definition : itemOf(options, journal.catalogue());
    start.low = options.low ? options.low : start.low;
    start.high = options.high ? options.high : start.high;
    if (!options.daily.empty()) {
        start.daily =
            options.daily == "sum" ? DailyRule::sum : (options.daily == "last" ? DailyRule::last : DailyRule::mean);
        start.manyADay = start.group == ItemGroup::own;
    }
    std::vector<std::string> fields;
    const auto give = [&fields](const char* field, const std::string& value) {
        if (!value.empty()) {
            fields.push_back(fmt::format("{}={}", field, value));
        }
    };
    give("better", options.better);
    give("unit", options.unit);
    give("name", options.rename);
    give("hidden", options.hide ? "yes" : (options.show ? "no" : ""));
    const auto id = known != nullptr ? std::optional(RecordId{known->id.value}) : std::nullopt;
    return storeDefinition(context, id, withOptions(context, start, fields));
}

void addItemCommand(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<ItemOptions>();
    CLI::App* command = app.add_subcommand("item", "Define or change what can be rated or measured");
    command->add_option("NAME", options->name)->required();
    command->add_option("--group", options->group)->check(CLI::IsMember({"gut", "recovery", "own"}));
    command->add_option("--low", options->low, "Lowest value");
    command->add_option("--high", options->high, "Highest value");
    command->add_option("--better", options->better)->check(CLI::IsMember({"low", "high", "neither"}));
    command->add_option("--unit", options->unit);
    command->add_option("--daily", options->daily, "How several values a day become one")
        ->check(CLI::IsMember({"mean", "last", "sum"}));
    command->add_flag("--yes-no", options->yesNo, "A habit: done or not done");
    command->add_option("--rename", options->rename);
    command->add_flag("--hide", options->hide, "Do not offer it from today on; the past stays");
    command->add_flag("--show", options->show, "Offer it again");
    command->callback([&chosen, options] { chosen = [options](Context& c) { return item(c, *options); }; });
}

} // namespace

void addDefinitionCommands(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<SupplementOptions>();
    CLI::App* command = app.add_subcommand("supplement", "Define or change something that is taken");
    command->add_option("NAME", options->name)->required();
    command->add_option("--unit", options->unit, "g, mg, ug, IU, ml, capsule, …");
    command->add_option("--usual", options->usual, "The usual amount, such as 5g");
    command->add_option("--scoop", options->scoop, "What one scoop holds, such as 4.5g");
    command->add_option("--guidance", options->guidance, "Slug of its article");
    command->add_option("--rename", options->rename);
    command->add_flag("--hide", options->hide);
    command->add_flag("--show", options->show);
    command->callback([&chosen, options] { chosen = [options](Context& c) { return supplement(c, *options); }; });
    addItemCommand(app, chosen);
}

} // namespace hf::cli
