// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/typed_entries.h"
#include "app/cli/guidance/cautions.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "domain/entries/checks/unlikely.h"
#include "domain/text.h"
#include "journal/journal_entries.h"
#include "journal/journal_undo.h"
#include "journal/keeping/backups.h"

#include <algorithm>
#include <array>

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
    const Catalogue& catalogue = journal.catalogue();
    if (catalogue.offers(SupplementId{id.value})) {
        return {id, *catalogue.find(SupplementId{id.value})};
    }
    if (catalogue.offers(ItemId{id.value})) {
        return {id, *catalogue.find(ItemId{id.value})};
    }
    throw Failure{couldNot, fmt::format("There is no entry {}. `list` shows what there is, `bin` what was deleted.",
                                        toString(id))};
}

/// What `set` takes of one kind of record or another.
const std::vector<std::string> fieldNames{"day",   "time",     "note",    "supplement", "amount", "state",   "extra",
                                          "pack",  "activity", "minutes", "rpe",        "value",  "form",    "urgency",
                                          "text",  "mark",     "first",   "last",       "reason", "content", "from",
                                          "cents", "currency", "name",    "guidance",   "hidden", "unit",    "usual",
                                          "scoop", "order",    "low",     "high",       "better"};

int set(Context& context, const std::string& id, const std::vector<std::string>& fields, bool sure)
{
    Journal& journal = context.journal(OpenMode::existing);
    const Record record = recordOrFail(journal, readId(id));
    auto changed = journal.withFields(record, fields, context.frame());
    if (const auto* wrong = std::get_if<std::string>(&changed)) {
        const std::string field = wrong->substr(0, wrong->find('='));
        const bool known = std::find(fieldNames.begin(), fieldNames.end(), field) != fieldNames.end();
        throw Failure{usage, fmt::format("\"{}\" cannot be set on this {}.{} Nothing was changed.", excerpt(*wrong),
                                         nameOf(kindOf(record.body)), known ? "" : didYouMean(field, fieldNames))};
    }
    const auto& body = std::get<RecordBody>(changed);
    if (const Dose* dose = sure ? nullptr : unlikelyDose(body, journal.catalogue())) {
        const auto* before = std::get_if<Dose>(&record.body);
        if (before == nullptr || before->amount != dose->amount) {
            refuseUnlikely(*dose->amount, *journal.catalogue().find(dose->supplement), "Nothing was changed");
        }
    }
    if (const auto refused = JournalEntries(journal).change(record.id, body, context.frame())) {
        throw Failure{usage,
                      fmt::format("{} Nothing was changed.", explain(refused->problem, body, journal.catalogue()))};
    }
    sayTakenBack(context);
    const auto* before = std::get_if<Dose>(&record.body);
    const auto* after = std::get_if<Dose>(&body);
    if (before != nullptr && after != nullptr && before->supplement != after->supplement) {
        tellCautions(context, after->supplement);
    }
    // As it stands now: a dose may have taken the day of what it answers.
    const Record stored = recordOrFail(journal, record.id);
    context.answer(recordJson(stored, journal.catalogue()), describe(stored.body, journal.catalogue()) + "\n");
    return done;
}

std::string nameOfDefinition(const RecordBody& body)
{
    const auto* item = std::get_if<Item>(&body);
    const auto* supplement = std::get_if<Supplement>(&body);
    return item != nullptr ? item->name : (supplement != nullptr ? supplement->name : std::string{});
}

int remove(Context& context, const std::vector<std::string>& texts)
{
    Journal& journal = context.journal(OpenMode::existing);
    const auto ids = readIds(texts);
    for (const RecordId id : ids) {
        if (journal.find(id)) {
            continue;
        }
        const bool shipped =
            builtInCatalogue().offers(SupplementId{id.value}) || builtInCatalogue().offers(ItemId{id.value});
        throw Failure{couldNot,
                      shipped ? fmt::format("{} comes with HabitForge and stays; --hide keeps it from being offered. "
                                            "Nothing was deleted.",
                                            nameOfDefinition(recordOrFail(journal, id).body))
                              : fmt::format("There is no entry {}. Nothing was deleted.", toString(id))};
    }
    const RemoveReport report = JournalEntries(journal).remove(ids, context.frame());
    nlohmann::json kept = nlohmann::json::array();
    std::string text = fmt::format("Deleted {}. `undo` brings it back.\n", report.gone.size());
    for (const Record& shipped : report.shipped) {
        text += fmt::format("{} is as HabitForge brings it again.\n", nameOfDefinition(shipped.body));
    }
    for (const RemoveReport::Kept& one : report.kept) {
        kept.push_back({{"name", nameOfDefinition(one.definition.body)}, {"entries", one.entries}});
        const bool item = std::holds_alternative<Item>(one.definition.body);
        text += fmt::format("{} has {} {}, which {} under its name. To keep it and only not be offered it any more: "
                            "`undo`, then `{} \"{}\" --hide`.\n",
                            nameOfDefinition(one.definition.body), one.entries, one.entries == 1 ? "entry" : "entries",
                            one.entries == 1 ? "stays" : "stay", item ? "item" : "supplement",
                            nameOfDefinition(one.definition.body));
    }
    text += report.endedPlans == 0 ? "" : "Its plan ended: nothing of it is planned from today on.\n";
    context.answer({{"deleted", report.gone.size()}, {"entries_kept", kept}, {"ended_plans", report.endedPlans}}, text);
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
    const EraseReport report = JournalEntries(journal).erase(ids);
    if (!report.needed.empty()) {
        const RemoveReport::Kept& one = report.needed.front();
        const std::string name = nameOfDefinition(one.definition.body);
        throw Failure{couldNot,
                      fmt::format("{} {} {}, which would lose {} name. Nothing was erased. Erase {} first, or "
                                  "leave {} in the bin: it is not offered there.",
                                  one.entries, one.entries == 1 ? "entry or plan names" : "entries or plans name", name,
                                  one.entries == 1 ? "its" : "their", one.entries == 1 ? "it" : "them", name)};
    }
    const std::string backups =
        report.backups > 0 ? fmt::format(" Backups that held them: {}; they hold them no more.", report.backups) : "";
    context.answer(
        nlohmann::json{{"records", report.records}, {"versions", report.revisions}, {"backups", report.backups}},
        fmt::format("Erased {} entries, {} versions.{}\n", report.records, report.revisions, backups));
    if (!report.backupProblem.empty()) {
        complain(fmt::format("The entries are erased, but a backup may still hold them: {}. Look at {}.",
                             report.backupProblem, backupFolderOf(context.journalPath).string()));
        return needsPerson;
    }
    return done;
}

/// `added L-Glutamine 5 g`, for undo and redo.
std::string inWords(const ActionSummary& action, const Catalogue& catalogue)
{
    constexpr std::array<std::string_view, 6> verbs{"added",        "changed",  "deleted",
                                                    "brought back", "imported", "decided"};
    const std::string what =
        action.example ? describe(action.example->body, catalogue) : std::string(nameOf(action.kind));
    const std::string verb(verbs[static_cast<std::size_t>(action.sort)]);
    using Sort = ActionSummary::Sort;
    if (action.sort == Sort::import && action.example) {
        // The batch says how many; the other records are those entries and what they are about.
        return fmt::format("{} {}", verb, what);
    }
    const std::string more = action.records > 1 ? fmt::format(" and {} more", action.records - 1) : std::string{};
    std::string besides;
    if (action.besides > 0 && action.sort == Sort::remove) {
        besides = ", whose plan ended";
    } else if (action.besides > 0 && action.sort != Sort::decide) {
        besides = fmt::format(", which took {} back", action.besides);
    }
    return fmt::format("{} {}{}{}", verb, what, more, besides);
}

int takeBack(Context& context, bool redo)
{
    Journal& journal = context.journal(OpenMode::existing);
    const TakenBack result = redo ? JournalUndo(journal).redo() : JournalUndo(journal).undo();
    const std::string verb = redo ? "redo" : "undo";
    if (result.outcome == TakenBack::Outcome::nothingToDo) {
        throw Failure{couldNot, fmt::format("There is nothing to {}.", verb)};
    }
    const std::string what = inWords(*result.action, journal.catalogue());
    if (result.outcome == TakenBack::Outcome::changedSince) {
        throw Failure{couldNot, fmt::format("Cannot {}: an entry was changed since ({}). Nothing was changed; "
                                            "`history ID` shows its versions.",
                                            verb, what)};
    }
    // What stands now: of a change always, of the rest where it is not plain, because another log says more.
    const bool shown = result.now && !redo && result.records.size() == 1 &&
                       (result.changed > 0 && result.action->sort == ActionSummary::Sort::change);
    const std::string now = shown ? describe(result.now->body, journal.catalogue()) : std::string{};
    const nlohmann::json answer{{verb, what},
                                {"records", result.records.size()},
                                {"changed", result.changed},
                                {"now", shown ? nlohmann::json(now) : nlohmann::json()}};
    std::string text = fmt::format("{}: {}{}\n", redo ? "Redone" : "Undone", what, shown ? ". Now: " + now : now);
    if (result.changed == 0) {
        text += "Nothing changed by it: it is so on another device too.\n";
    }
    context.answer(answer, text);
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
    CLI::App* setCommand =
        command("set", "Change fields of an entry: set ID amount=7.5g note=late",
                [options](Context& c) { return set(c, options->id, options->fields, options->yes); });
    setCommand->add_option("ID", options->id)->required();
    setCommand->add_option("FIELD=VALUE", options->fields)->required();
    setCommand->add_flag("--yes", options->yes, "The amount is right, however unlikely");
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
