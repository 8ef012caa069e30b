// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "journal/experiments/experiments.h"

#include <array>

#include <fmt/format.h>

namespace hf::cli {

namespace {

struct ListOptions {
    std::string kind;
    std::string from;
    std::string to;
    bool lines = false;
};

struct Listed {
    std::string_view word;
    Kind kind;
    std::optional<ItemGroup> group;
};

constexpr std::array<Listed, 19> lists{{
    {"doses", Kind::dose, std::nullopt},
    {"sessions", Kind::session, std::nullopt},
    {"rest", Kind::rest, std::nullopt},
    {"gut", Kind::rating, ItemGroup::gut},
    {"recovery", Kind::rating, ItemGroup::recovery},
    {"values", Kind::rating, ItemGroup::own},
    {"stools", Kind::stool, std::nullopt},
    {"reflections", Kind::reflection, std::nullopt},
    {"marks", Kind::mark, std::nullopt},
    {"fine", Kind::fine, std::nullopt},
    {"supplements", Kind::supplement, std::nullopt},
    {"items", Kind::item, std::nullopt},
    {"plans", Kind::plan, std::nullopt},
    {"pauses", Kind::pause, std::nullopt},
    {"experiments", Kind::experiment, std::nullopt},
    {"supplies", Kind::supply, std::nullopt},
    {"reminders", Kind::reminder, std::nullopt},
    {"batches", Kind::batch, std::nullopt},
    {"undecided", Kind::undecided, std::nullopt},
}};

/// Shipped definitions are listed too, although the log has them only once they are changed.
std::vector<Record> definitionsOf(const Catalogue& catalogue, Kind kind)
{
    std::vector<Record> records;
    if (kind == Kind::supplement) {
        for (const KnownSupplement& known : catalogue.supplements) {
            records.push_back({RecordId{known.id.value}, known.definition});
        }
    } else {
        for (const KnownItem& known : catalogue.items) {
            records.push_back({RecordId{known.id.value}, known.definition});
        }
    }
    return records;
}

/// Every day that can be written.
constexpr DayRange everyDay{std::chrono::year{0} / 1 / 1, std::chrono::year{9999} / 12 / 31};

/// The days of `--from` and `--to`; one that is not given leaves that end open.
DayRange daysMeant(Context& context, const std::string& from, const std::string& to)
{
    const DayRange given = context.readRange(from, to);
    return {from.empty() ? everyDay.first : given.first, to.empty() ? everyDay.last : given.last};
}

/// An import counts to the day on which it was made.
DayRange daysOfImport(Context& context, RecordId batch)
{
    const TimeFrame frame = context.frame();
    const auto made = context.journal(OpenMode::existing).history(batch).front().changedAt;
    const Day day = journalDay(frame.zone.at(std::chrono::floor<seconds>(made)), frame.dayStart);
    return {day, day};
}

DayRange daysOfExperiment(Context& context, RecordId id, const Experiment& plan)
{
    const auto view = Experiments(context.journal(OpenMode::existing)).one(id, context.frame());
    return {plan.first, plan.stoppedOn.value_or(view ? view->plannedEnd() : everyDay.last)};
}

/// The days that a plan, a pause, a package, an experiment or an import stands for; of other definitions none.
std::optional<DayRange> daysOfDefinition(Context& context, const Record& record)
{
    const RecordBody& body = record.body;
    if (const auto* experiment = std::get_if<Experiment>(&body)) {
        return daysOfExperiment(context, record.id, *experiment);
    }
    if (std::holds_alternative<ImportBatch>(body)) {
        return daysOfImport(context, record.id);
    }
    if (const auto* plan = std::get_if<Plan>(&body)) {
        return DayRange{plan->from, plan->until.value_or(everyDay.last)};
    }
    if (const auto* supply = std::get_if<Supply>(&body)) {
        return DayRange{supply->from, supply->from};
    }
    const auto* pause = std::get_if<Pause>(&body);
    return pause == nullptr ? std::nullopt : std::optional(pause->days);
}

bool haveDays(Kind kind)
{
    return kind != Kind::supplement && kind != Kind::item && kind != Kind::reminder;
}

std::string capitalised(std::string_view word)
{
    std::string text(word);
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::vector<Record> recordsOf(Context& context, const Listed& listed, const std::string& from, const std::string& to)
{
    if (!haveDays(listed.kind) && !(from.empty() && to.empty())) {
        throw Failure{usage, fmt::format("{} have no days. Leave --from and --to away.", capitalised(listed.word))};
    }
    if (!context.journalExists()) {
        const bool shipped = listed.kind == Kind::supplement || listed.kind == Kind::item;
        return shipped ? definitionsOf(builtInCatalogue(), listed.kind) : std::vector<Record>{};
    }
    Journal& journal = context.journal(OpenMode::existing);
    if (listed.kind == Kind::supplement || listed.kind == Kind::item) {
        return definitionsOf(journal.catalogue(), listed.kind);
    }
    const DayRange range = daysMeant(context, from, to);
    std::vector<Record> records = journal.list(listed.kind, range);
    std::erase_if(records, [&](const Record& record) {
        const auto stands = daysOfDefinition(context, record);
        return stands && (stands->last < range.first || range.last < stands->first);
    });
    if (listed.group) {
        std::erase_if(records, [&](const Record& record) {
            const Item* item = journal.catalogue().find(std::get<Rating>(record.body).item);
            return item == nullptr || item->group != *listed.group;
        });
    }
    return records;
}

/// The entries as `add -` reads them back, one a line.
int listLines(Context& context, const ListOptions& options)
{
    const auto listed =
        std::find_if(lists.begin(), lists.end(), [&](const Listed& l) { return l.word == options.kind; });
    if (!isEntry(listed->kind)) {
        throw Failure{usage, fmt::format("Only entries have lines, not {}. Leave --lines away.", options.kind)};
    }
    const std::vector<Record> records = recordsOf(context, *listed, options.from, options.to);
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    std::size_t unsaid = 0;
    for (const Record& record : records) {
        const std::string line =
            writeDatedLine(record.body, context.journal(OpenMode::existing).catalogue(), context.frame());
        all.push_back({{"id", toString(record.id)}, {"line", line}});
        lines += line.empty() ? "" : line + "\n";
        unsaid += std::size_t{line.empty()};
    }
    context.answer(all, lines);
    if (unsaid > 0) {
        complain(fmt::format("{} of them have no line, because what they are of is not known here.", unsaid));
    }
    return done;
}

int list(Context& context, const std::string& word, const std::string& from, const std::string& to)
{
    const auto listed = std::find_if(lists.begin(), lists.end(), [&](const Listed& l) { return l.word == word; });
    const std::vector<Record> records = recordsOf(context, *listed, from, to);
    const Catalogue& catalogue =
        context.journalExists() ? context.journal(OpenMode::existing).catalogue() : builtInCatalogue();
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (const Record& record : records) {
        if (context.json) {
            all.push_back(recordJson(record, catalogue));
        } else {
            lines += fmt::format("{}  {}\n", toString(record.id), describe(record.body, catalogue));
        }
    }
    context.answer(all, lines.empty() ? fmt::format("No {} here.\n", word) : lines);
    return done;
}

} // namespace

void addListCommands(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<ListOptions>();
    std::vector<std::string> words;
    for (const Listed& listed : lists) {
        words.emplace_back(listed.word);
    }
    CLI::App* command = app.add_subcommand("list", "Entries and definitions with their ids");
    command->add_option("KIND", options->kind, fmt::format("{}", fmt::join(words, ", ")))
        ->required()
        ->check(oneOf(words, "list"));
    addRange(*command, options->from, options->to);
    command->add_flag("--lines", options->lines, "As lines that add reads back as the same entries");
    command->callback([&chosen, options] {
        chosen = [options](Context& c) {
            return options->lines ? listLines(c, *options) : list(c, options->kind, options->from, options->to);
        };
    });
}

} // namespace hf::cli
