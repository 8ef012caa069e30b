// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "journal/journal_entries.h"
#include "journal/plans/plan_book.h"
#include "quickadd/taken/taken_name.h"

#include <algorithm>
#include <array>

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
    bool another = false;
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
    bool another = false;
};

std::string_view sortOf(quickadd::Meaning meaning)
{
    switch (meaning) {
    case quickadd::Meaning::supplement:
        return "a supplement";
    case quickadd::Meaning::item:
        return "an item";
    case quickadd::Meaning::activity:
        return "a training session";
    case quickadd::Meaning::mark:
        return "a day mark";
    default:
        return "a word of quick add";
    }
}

/// A name that means something already, or that `add` reads as a name only in quotes, is given to something new only
/// when that is said. Throws Failure.
void checkName(Context& context, const std::string& name, std::optional<RecordId> own, bool item, bool another)
{
    const auto fault = another ? std::nullopt : quickadd::nameFault(name, context.frame());
    if (fault) {
        throw Failure{usage,
                      fmt::format("\"{}\" {}. Choose another name, or say --new to have it all the same. Nothing "
                                  "was stored.",
                                  excerpt(name),
                                  *fault == quickadd::NameFault::severalRows
                                      ? "holds the end of a line or a control character"
                                      : "says something else to `add` unless it is written in quotes")};
    }
    const auto taken = quickadd::takenName(context.catalogue(), name, own);
    if (!taken || (another && !taken->whole)) {
        return;
    }
    if (taken->whole) {
        throw Failure{usage, fmt::format("There is {} called \"{}\" already. Choose another name, or change that one. "
                                         "Nothing was stored.",
                                         sortOf(taken->meaning), taken->shown)};
    }
    const std::string means =
        taken->like ? fmt::format("\"{}\" is nearly the name of {}: {}", name, sortOf(taken->meaning), taken->shown)
                    : fmt::format("\"{}\" already stands for {}: {}", name, sortOf(taken->meaning), taken->shown);
    if (item && taken->meaning != quickadd::Meaning::supplement) {
        complain(means + ".");
        return;
    }
    throw Failure{usage,
                  fmt::format("{}. Use that name, or say --new to define another one. Nothing was stored.", means)};
}

/// Says that the entries of a deleted namesake belong to what is defined now, and that its plans have ended.
void sayConnected(Context& context, const std::string& name, const std::optional<Record>& gone)
{
    const auto plans =
        gone ? PlanBook(context.journal(OpenMode::create)).plans(context.frame()) : std::vector<PlanView>{};
    const bool planned = std::any_of(plans.begin(), plans.end(), [&](const PlanView& plan) {
        return plan.current.row.supplement.value == gone->id.value;
    });
    if (planned) {
        complain(fmt::format("The plan of \"{}\" stays ended: `plan` makes a new one.", name));
    }
    const auto entries = gone ? context.journal(OpenMode::create).entriesOf(*gone) : 0;
    if (entries > 0) {
        complain(fmt::format("\"{}\" was deleted before: its {} to it again.", name,
                             entries == 1 ? "entry belongs" : fmt::format("{} entries belong", entries)));
    }
}

/// Stores a new definition, or a new version of one that exists, and says so.
int storeDefinition(Context& context, std::optional<RecordId> id, const RecordBody& body)
{
    Journal& journal = context.journal(OpenMode::create);
    std::optional<Refused> refused;
    RecordId stored = id.value_or(RecordId{});
    if (id) {
        refused = JournalEntries(journal).change(*id, body, context.frame());
    } else {
        auto outcome = JournalEntries(journal).record({&body, 1}, context.frame());
        if (const auto* problem = std::get_if<Refused>(&outcome)) {
            refused = *problem;
        } else {
            stored = std::get<std::vector<RecordId>>(outcome).front();
        }
    }
    if (refused) {
        throw Failure{usage,
                      fmt::format("{} Nothing was stored.", explain(refused->problem, body, journal.catalogue()))};
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
    const Catalogue& catalogue = journal.catalogue();
    const KnownSupplement* known = catalogue.supplementNamed(options.name);
    const KnownSupplement* gone = known == nullptr ? catalogue.goneSupplementNamed(options.name) : nullptr;
    std::optional<Record> before; // as it was deleted
    Supplement start;
    if (known != nullptr) {
        start = known->definition;
    } else if (gone != nullptr) {
        start = gone->definition;
        start.hidden = false;
        before = Record{RecordId{gone->id.value}, start};
    } else {
        checkName(context, options.name, std::nullopt, false, options.another);
        start.name = options.name;
        start.order = static_cast<int>(catalogue.supplements.size());
    }
    const auto id = known != nullptr ? std::optional(RecordId{known->id.value}) : std::nullopt;
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
    if (!options.rename.empty()) {
        checkName(context, options.rename, id, false, options.another);
    }
    const int code = storeDefinition(context, id, withOptions(context, start, fields));
    sayConnected(context, start.name, before);
    return code;
}

ItemGroup groupNamed(const std::string& group)
{
    return group == "gut" ? ItemGroup::gut : (group == "recovery" ? ItemGroup::recovery : ItemGroup::own);
}

Item newItemOf(Context& context, const ItemOptions& options)
{
    if (options.group.empty()) {
        throw Failure{usage, "A new item needs --group gut, recovery or own. Nothing was stored."};
    }
    checkName(context, options.name, std::nullopt, true, options.another);
    Item item = newItem(options.name, groupNamed(options.group));
    item.order = static_cast<int>(context.catalogue().items.size()) + 1;
    if (options.yesNo) {
        item.yesNo = true;
        item.low = 0;
        item.high = 1;
        item.daily = DailyRule::last;
    }
    return item;
}

/// What an item is from its first entry on, and what only own values have. Throws Failure.
void checkSort(const ItemOptions& options, const Item& item)
{
    constexpr std::array<std::string_view, 3> groups{"gut", "recovery", "own"};
    const std::string_view group = groups[static_cast<std::size_t>(item.group)];
    if (!options.group.empty() && options.group != group) {
        throw Failure{usage, fmt::format("\"{}\" is in the group {} and stays there. Define another item for the group "
                                         "{}. Nothing was stored.",
                                         item.name, group, options.group)};
    }
    if (options.yesNo && !item.yesNo) {
        throw Failure{usage, fmt::format("\"{}\" is a value and does not become a habit. Define another item with "
                                         "--yes-no. Nothing was stored.",
                                         item.name)};
    }
    if (item.yesNo && (options.low || options.high)) {
        throw Failure{usage, "A habit is done or not: it has no --low and --high. Nothing was stored."};
    }
    if (!options.daily.empty() && item.group != ItemGroup::own) {
        throw Failure{
            usage, fmt::format("A {} item has one value a day: --daily is for own values. Nothing was stored.", group)};
    }
}

int item(Context& context, const ItemOptions& options)
{
    Journal& journal = context.journal(OpenMode::create);
    const Catalogue& catalogue = journal.catalogue();
    const KnownItem* known = catalogue.itemNamed(options.name);
    const KnownItem* gone = known == nullptr ? catalogue.goneItemNamed(options.name) : nullptr;
    std::optional<Record> before; // as it was deleted
    Item start;
    if (known != nullptr) {
        start = known->definition;
    } else if (gone != nullptr) {
        start = gone->definition;
        setItemHidden(start, false, context.frame().today());
        before = Record{RecordId{gone->id.value}, start};
    } else {
        start = newItemOf(context, options);
    }
    checkSort(options, start);
    start.low = options.low ? options.low : start.low;
    start.high = options.high ? options.high : start.high;
    if (!options.daily.empty()) {
        start.daily =
            options.daily == "sum" ? DailyRule::sum : (options.daily == "last" ? DailyRule::last : DailyRule::mean);
        start.manyADay = true;
    }
    const auto id = known != nullptr ? std::optional(RecordId{known->id.value}) : std::nullopt;
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
    if (!options.rename.empty()) {
        checkName(context, options.rename, id, true, options.another);
    }
    const int code = storeDefinition(context, id, withOptions(context, start, fields));
    sayConnected(context, start.name, before);
    return code;
}

void addItemCommand(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<ItemOptions>();
    CLI::App* command = app.add_subcommand("item", "Define or change what can be rated or measured");
    command->add_option("NAME", options->name)->required();
    command->add_option("--group", options->group)->check(oneOf({"gut", "recovery", "own"}, "group"));
    command->add_option("--low", options->low, "Lowest value");
    command->add_option("--high", options->high, "Highest value");
    command->add_option("--better", options->better)->check(oneOf({"low", "high", "neither"}, "direction"));
    command->add_option("--unit", options->unit);
    command->add_option("--daily", options->daily, "How several values a day become one")
        ->check(oneOf({"mean", "last", "sum"}, "rule"));
    command->add_flag("--yes-no", options->yesNo, "A habit: done or not done");
    command->add_option("--rename", options->rename);
    command->add_flag("--hide", options->hide, "Do not offer it from today on; the past stays");
    command->add_flag("--show", options->show, "Offer it again");
    command->add_flag("--new", options->another, "Define it although the name also stands for something else");
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
    command->add_flag("--new", options->another, "Define it although the name also stands for something else");
    command->callback([&chosen, options] { chosen = [options](Context& c) { return supplement(c, *options); }; });
    addItemCommand(app, chosen);
}

} // namespace hf::cli
