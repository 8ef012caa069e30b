// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/entry_notes.h"
#include "app/cli/commands/typed_entries.h"
#include "app/cli/guidance/cautions.h"
#include "app/cli/plans/plan_words.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "journal/journal_entries.h"

#include <iostream>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace hf::cli {

namespace {

struct AddOptions {
    std::vector<std::string> texts;
    bool dryRun = false;
    bool sure = false;
};

[[noreturn]] void refuse(const std::vector<std::string>& texts, const TypedEntries& entries, const Refused& refused,
                         const Catalogue& catalogue)
{
    throw Failure{usage, fmt::format("\"{}\": {} Nothing was stored.", excerpt(texts[entries.texts[refused.index]]),
                                     explain(refused.problem, entries.bodies[refused.index], catalogue))};
}

/// What recording these would refuse; where there is no journal yet, by what every journal begins with.
std::optional<Refused> refusalIn(Context& context, const std::vector<RecordBody>& bodies)
{
    const TimeFrame frame = context.frame();
    if (context.journalExists()) {
        return context.journal(OpenMode::existing).refusal(bodies, frame);
    }
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const auto* rating = std::get_if<Rating>(&bodies[i]);
        const Item* item = rating == nullptr ? nullptr : builtInCatalogue().find(rating->item);
        if (const auto problem = check(bodies[i], {frame.now, frame.today()}, item)) {
            return Refused{i, *problem};
        }
    }
    return std::nullopt;
}

std::vector<RecordId> store(Context& context, const std::vector<std::string>& texts, const TypedEntries& entries)
{
    auto outcome = JournalEntries(context.journal(OpenMode::create)).record(entries.bodies, context.frame());
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        refuse(texts, entries, *refused, context.journal(OpenMode::create).catalogue());
    }
    return std::get<std::vector<RecordId>>(std::move(outcome));
}

void sayAll(const std::vector<std::vector<std::string>>& notes)
{
    for (const auto& ofEntry : notes) {
        for (const std::string& note : ofEntry) {
            complain(note);
        }
    }
}

void answer(Context& context, const std::vector<RecordId>& ids, const std::vector<RecordBody>& bodies)
{
    const Journal& journal = context.journal(OpenMode::create);
    const Catalogue& catalogue = journal.catalogue();
    const std::vector<std::string> tookBack = sayTakenBack(context);
    const auto notes = notesOf(context, ids, bodies);
    nlohmann::json stored = nlohmann::json::array();
    std::string lines;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        stored.push_back({{"id", toString(ids[i])}, {"text", describe(bodies[i], catalogue)}, {"notes", notes[i]}});
        lines += toString(ids[i]) + "\n";
    }
    context.answer({{"stored", stored}, {"taken_back", tookBack}}, lines);
    sayAll(notes);
    CautionTeller().tell(context, bodies);
    if (::isatty(STDERR_FILENO) == 1) {
        for (const RecordBody& body : bodies) {
            complain("Saved: " + describe(body, catalogue));
        }
    }
}

/// Where several programs write without a pause the wait of one try can pass in vain. Nothing is stored then, and who
/// feeds lines has the time to try again.
std::vector<RecordId> storePatiently(Context& context, const std::string& line, const TypedEntries& entries)
{
    constexpr int most = 6;
    for (int tries = 1;; ++tries) {
        try {
            return store(context, {line}, entries);
        } catch (const StorageError& error) {
            if (error.fault() != StorageFault::locked || tries == most) {
                throw;
            }
        }
    }
}

/// Stores what a line says, or with `dryRun` only says it.
void addLine(Context& context, const std::string& line, const AddOptions& options, CautionTeller& cautions)
{
    const Catalogue& catalogue = context.catalogue();
    const TypedEntries entries = readTexts({line}, catalogue, context.frame(), options.sure);
    if (const auto refused = options.dryRun ? refusalIn(context, entries.bodies) : std::nullopt) {
        refuse({line}, entries, *refused, catalogue);
    }
    const auto ids = options.dryRun ? std::vector<RecordId>{} : storePatiently(context, line, entries);
    const auto notes = notesOf(context, ids, std::span(entries.bodies).first(ids.size()));
    for (std::size_t i = 0; i < entries.bodies.size(); ++i) {
        const std::string text = describe(entries.bodies[i], catalogue);
        if (options.dryRun) {
            context.addToList({{"text", text}}, text + "\n");
        } else {
            context.addToList({{"id", toString(ids[i])}, {"text", text}, {"notes", notes[i]}}, toString(ids[i]) + "\n");
        }
    }
    if (!options.dryRun) {
        sayTakenBack(context);
        sayAll(notes);
        cautions.tell(context, entries.bodies);
    }
}

/// One entry a line from standard input, each its own transaction; a bad line is reported and the rest goes on.
int addFromInput(Context& context, const AddOptions& options)
{
    nlohmann::json refused = nlohmann::json::array();
    std::size_t good = 0;
    CautionTeller cautions;
    std::string line;
    context.openList(options.dryRun ? "read" : "stored");
    for (std::int64_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        try {
            addLine(context, line, options, cautions);
            ++good;
        } catch (const Failure& failure) {
            if (failure.code != usage) {
                throw;
            }
            complain(fmt::format("Line {}: {}", number, failure.message));
            refused.push_back({{"line", number}, {"message", failure.message}});
        }
    }
    if (refused.empty()) {
        context.closeList({{"refused", refused}});
        return done;
    }
    const std::string rest = options.dryRun ? "" : good == 0 ? " Nothing was stored." : " The others are stored.";
    const std::string message = counted(refused.size(), "line") + " refused." + rest;
    context.closeList({{"refused", refused}, {"error", {{"exit", usage}, {"message", message}}}});
    return usage;
}

/// Says what would be recorded. A problem is one that recording would have too; a file is not made for it.
int tryOut(Context& context, const AddOptions& options)
{
    const Catalogue& catalogue = context.catalogue();
    nlohmann::json read = nlohmann::json::array();
    std::string lines;
    const TypedEntries entries = readTexts(options.texts, catalogue, context.frame(), options.sure);
    if (const auto refused = refusalIn(context, entries.bodies)) {
        refuse(options.texts, entries, *refused, catalogue);
    }
    for (const RecordBody& body : entries.bodies) {
        const std::string text = describe(body, catalogue);
        read.push_back({{"text", text}});
        lines += text + "\n";
    }
    context.answer({{"read", read}}, lines);
    return done;
}

int add(Context& context, const AddOptions& options)
{
    if (options.texts.size() == 1 && options.texts.front() == "-") {
        return addFromInput(context, options);
    }
    if (options.dryRun) {
        return tryOut(context, options);
    }
    const auto entries = readTexts(options.texts, context.catalogue(), context.frame(), options.sure);
    answer(context, store(context, options.texts, entries), entries.bodies);
    return done;
}

int fine(Context& context, const std::string& day)
{
    Journal& journal = context.journal(OpenMode::create);
    const Day which = day.empty() ? context.frame().today() : context.readDay(day);
    const TimeFrame frame = context.frame();
    if (const auto problem = check(FineDay{which}, {frame.now, frame.today()}, nullptr)) {
        throw Failure{usage, fmt::format("{}: {} Nothing was stored.", toString(which), explain(*problem))};
    }
    const auto ids = JournalEntries(journal).recordFine(which, context.frame());
    nlohmann::json stored = nlohmann::json::array();
    std::string lines;
    for (const RecordId id : ids) {
        stored.push_back(toString(id));
        lines += toString(id) + "\n";
    }
    context.answer({{"day", toString(which)}, {"stored", stored}}, lines);
    return done;
}

} // namespace

std::vector<std::string> sayTakenBack(Context& context)
{
    const Journal& journal = context.journal(OpenMode::existing);
    std::vector<std::string> texts;
    for (const Record& back : journal.tookBack()) {
        texts.push_back(describe(back.body, journal.catalogue()));
        complain(fmt::format("Taken back: {}. `undo` brings it back.", texts.back()));
    }
    return texts;
}

void addEntryCommands(CLI::App& app, Command& chosen)
{
    auto addOptions = std::make_shared<AddOptions>();
    CLI::App* addCommand = app.add_subcommand("add", "Record entries, one a TEXT: add \"glutamine 5g 14:30\"");
    addCommand->add_option("TEXT", addOptions->texts, "What to record; - reads one entry a line")->required();
    addCommand->add_flag("--dry-run", addOptions->dryRun, "Only say what would be recorded");
    addCommand->add_flag("--yes", addOptions->sure, "Amounts and nights are right, however unlikely");
    addCommand->callback(
        [&chosen, addOptions] { chosen = [addOptions](Context& context) { return add(context, *addOptions); }; });

    auto day = std::make_shared<std::string>();
    CLI::App* fineCommand = app.add_subcommand("fine", "All fine: gut items that are not rated become 0");
    fineCommand->add_option("DAY", *day, "The day; today when left out");
    fineCommand->callback([&chosen, day] { chosen = [day](Context& context) { return fine(context, *day); }; });
}

} // namespace hf::cli
