// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/cli/words.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

std::vector<RecordId> readIds(const std::vector<std::string>& texts)
{
    std::vector<RecordId> ids;
    for (const std::string& text : texts) {
        ids.push_back(readId(text));
    }
    return ids;
}

/// The live record, or one of the shipped definitions that was never changed. Throws Failure.
Record recordOrFail(const Journal& journal, RecordId id)
{
    if (auto record = journal.find(id)) {
        return std::move(*record);
    }
    if (const Supplement* supplement = journal.catalogue().find(SupplementId{id.value})) {
        return {id, *supplement};
    }
    if (const Item* item = journal.catalogue().find(ItemId{id.value})) {
        return {id, *item};
    }
    throw Failure{couldNot, fmt::format("There is no entry {}. `list` shows what there is, `bin` what was deleted.",
                                        toString(id))};
}

int set(Context& context, const std::string& id, const std::vector<std::string>& fields)
{
    Journal& journal = context.journal(OpenMode::existing);
    const Record record = recordOrFail(journal, readId(id));
    auto changed = journal.withFields(record, fields, context.frame());
    if (const auto* wrong = std::get_if<std::string>(&changed)) {
        throw Failure{usage, fmt::format("\"{}\" cannot be set on this {}. Nothing was changed.", *wrong,
                                         nameOf(kindOf(record.body)))};
    }
    const auto& body = std::get<RecordBody>(changed);
    if (const auto refused = journal.change(record.id, body, context.frame())) {
        throw Failure{usage,
                      fmt::format("{}. Nothing was changed.", explain(refused->problem, body, journal.catalogue()))};
    }
    context.answer(recordJson({record.id, body}, journal.catalogue()), describe(body, journal.catalogue()) + "\n");
    return done;
}

int remove(Context& context, const std::vector<std::string>& texts)
{
    Journal& journal = context.journal(OpenMode::existing);
    const auto ids = readIds(texts);
    for (const RecordId id : ids) {
        if (!journal.find(id)) {
            throw Failure{couldNot, fmt::format("There is no entry {}. Nothing was deleted.", toString(id))};
        }
    }
    journal.remove(ids);
    context.answer(nlohmann::json{{"deleted", ids.size()}},
                   fmt::format("Deleted {}. `undo` brings it back.\n", ids.size()));
    return done;
}

int erase(Context& context, const std::vector<std::string>& texts, bool sure)
{
    if (!sure) {
        throw Failure{usage, "Erasing empties every version of these entries for good and cannot be undone. "
                             "Say --yes to do it. Nothing was erased."};
    }
    Journal& journal = context.journal(OpenMode::existing);
    const auto ids = readIds(texts);
    for (const RecordId id : ids) {
        if (journal.history(id).empty()) {
            throw Failure{couldNot, fmt::format("There is no entry {}. Nothing was erased.", toString(id))};
        }
    }
    const EraseReport report = journal.erase(ids);
    context.answer(nlohmann::json{{"records", report.records}, {"versions", report.revisions}},
                   fmt::format("Erased {} entries, {} versions.\n", report.records, report.revisions));
    return done;
}

int takeBack(Context& context, bool redo)
{
    Journal& journal = context.journal(OpenMode::existing);
    const TakenBack result = redo ? journal.redo() : journal.undo();
    const std::string verb = redo ? "redo" : "undo";
    if (result.outcome == TakenBack::Outcome::nothingToDo) {
        throw Failure{couldNot, fmt::format("There is nothing to {}.", verb)};
    }
    const std::string what = describe(*result.action, journal.catalogue());
    if (result.outcome == TakenBack::Outcome::changedSince) {
        throw Failure{couldNot, fmt::format("Cannot {}: an entry was changed since ({}). Nothing was changed; "
                                            "`history ID` shows its versions.",
                                            verb, what)};
    }
    const nlohmann::json answer{{verb, what}, {"records", result.records.size()}};
    context.answer(answer, fmt::format("{}: {}\n", redo ? "Redone" : "Undone", what));
    return done;
}

int history(Context& context, const std::string& text)
{
    Journal& journal = context.journal(OpenMode::existing);
    const auto versions = journal.history(readId(text));
    if (versions.empty()) {
        throw Failure{couldNot, fmt::format("There is no entry {}.", text)};
    }
    const Zone here = context.frame().zone;
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (const PastVersion& version : versions) {
        const std::string state = version.body ? describe(*version.body, journal.catalogue())
                                  : version.state == PastVersion::State::erased ? "erased"
                                                                                : "deleted";
        const std::string when = toString(here.at(std::chrono::floor<seconds>(version.changedAt)));
        all.push_back({{"changed", when}, {"text", state}, {"current", version.current}});
        lines += fmt::format("{}  {}{}\n", when, state, version.current ? "  (now)" : "");
    }
    context.answer(nlohmann::json{{"id", text}, {"versions", all}}, lines);
    return done;
}

int bin(Context& context)
{
    Journal& journal = context.journal(OpenMode::existing);
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (const BinEntry& entry : journal.bin()) {
        all.push_back(recordJson(entry.record, journal.catalogue()));
        lines += fmt::format("{}  {}\n", toString(entry.record.id), describe(entry.record.body, journal.catalogue()));
    }
    context.answer(nlohmann::json{{"bin", all}}, lines.empty() ? "The bin is empty.\n" : lines);
    return done;
}

} // namespace

RecordId readId(const std::string& text)
{
    const auto uuid = parseUuid(text);
    if (!uuid) {
        throw Failure{usage, fmt::format("\"{}\" is no id. `list` shows the ids.", text)};
    }
    return RecordId{*uuid};
}

void addChangeCommands(CLI::App& app, Command& chosen)
{
    struct Options {
        std::string id;
        std::vector<std::string> ids;
        std::vector<std::string> fields;
        bool yes = false;
    };
    auto options = std::make_shared<Options>();
    const auto command = [&](const char* name, const char* help, Command run) {
        CLI::App* sub = app.add_subcommand(name, help);
        sub->callback([&chosen, run = std::move(run)] { chosen = run; });
        return sub;
    };
    CLI::App* setCommand = command("set", "Change fields of an entry: set ID amount=7.5g note=late",
                                   [options](Context& c) { return set(c, options->id, options->fields); });
    setCommand->add_option("ID", options->id)->required();
    setCommand->add_option("FIELD=VALUE", options->fields)->required();
    command("delete", "Move entries to the bin", [options](Context& c) { return remove(c, options->ids); })
        ->add_option("ID", options->ids)
        ->required();
    CLI::App* eraseCommand = command("erase", "Empty every version of entries for good",
                                     [options](Context& c) { return erase(c, options->ids, options->yes); });
    eraseCommand->add_option("ID", options->ids)->required();
    eraseCommand->add_flag("--yes", options->yes, "Yes, for good");
    command("undo", "Take the last action back", [](Context& c) { return takeBack(c, false); });
    command("redo", "Bring back what undo took", [](Context& c) { return takeBack(c, true); });
    command("history", "The versions of an entry", [options](Context& c) { return history(c, options->id); })
        ->add_option("ID", options->id)
        ->required();
    command("bin", "What was deleted", [](Context& c) { return bin(c); });
}

} // namespace hf::cli
