// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/words.h"

#include <iostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace hf::cli {

namespace {

struct AddOptions {
    std::vector<std::string> texts;
    bool dryRun = false;
};

/// The entries of the texts. Throws Failure that names the first word that could not be read.
std::vector<RecordBody> readTexts(const std::vector<std::string>& texts, const Catalogue& catalogue,
                                  const TimeFrame& frame)
{
    std::vector<RecordBody> bodies;
    for (const std::string& text : texts) {
        auto reading = readQuickAdd(text, catalogue, frame);
        if (const auto* problem = std::get_if<QuickAddProblem>(&reading)) {
            throw Failure{usage, fmt::format("\"{}\": {} Nothing was stored.", text, explain(*problem))};
        }
        bodies.push_back(std::get<RecordBody>(std::move(reading)));
    }
    return bodies;
}

std::vector<RecordId> store(Context& context, const std::vector<std::string>& texts,
                            const std::vector<RecordBody>& bodies)
{
    auto outcome = context.journal(OpenMode::create).record(bodies, context.frame());
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        throw Failure{usage,
                      fmt::format("\"{}\": {}. Nothing was stored.", texts[refused->index], explain(refused->problem))};
    }
    return std::get<std::vector<RecordId>>(std::move(outcome));
}

void answer(Context& context, const std::vector<RecordId>& ids, const std::vector<RecordBody>& bodies)
{
    const Catalogue& catalogue = context.journal(OpenMode::create).catalogue();
    if (context.json) {
        nlohmann::json stored = nlohmann::json::array();
        for (std::size_t i = 0; i < ids.size(); ++i) {
            stored.push_back({{"id", toString(ids[i])}, {"text", describe(bodies[i], catalogue)}});
        }
        print(nlohmann::json{{"stored", stored}}.dump() + "\n");
        return;
    }
    std::string lines;
    for (const RecordId id : ids) {
        lines += toString(id) + "\n";
    }
    print(lines);
    if (::isatty(STDERR_FILENO) == 1) {
        for (const RecordBody& body : bodies) {
            complain("Saved: " + describe(body, catalogue));
        }
    }
}

/// Where several programs write without a pause the wait of one try can pass in vain. Nothing is stored then, and who
/// feeds lines has the time to try again.
std::vector<RecordId> storePatiently(Context& context, const std::string& line, const std::vector<RecordBody>& bodies)
{
    constexpr int most = 6;
    for (int tries = 1;; ++tries) {
        try {
            return store(context, {line}, bodies);
        } catch (const StorageError& error) {
            if (error.fault() != StorageFault::locked || tries == most) {
                throw;
            }
        }
    }
}

/// One entry a line from standard input, each its own transaction; a bad line is reported and the rest goes on.
int addFromInput(Context& context)
{
    int code = done;
    std::string line;
    Journal& journal = context.journal(OpenMode::create);
    for (std::int64_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        try {
            const auto bodies = readTexts({line}, journal.catalogue(), context.frame());
            print(toString(storePatiently(context, line, bodies).front()) + "\n");
        } catch (const Failure& failure) {
            complain(fmt::format("Line {}: {}", number, failure.message));
            if (failure.code != usage) {
                return failure.code;
            }
            code = usage;
        }
    }
    return code;
}

int add(Context& context, const AddOptions& options)
{
    if (options.texts.size() == 1 && options.texts.front() == "-") {
        return addFromInput(context);
    }
    if (options.dryRun) {
        const bool exists = context.journalExists();
        const Catalogue& catalogue = exists ? context.journal(OpenMode::existing).catalogue() : builtInCatalogue();
        for (const RecordBody& body : readTexts(options.texts, catalogue, context.frame())) {
            print(describe(body, catalogue) + "\n");
        }
        return done;
    }
    Journal& journal = context.journal(OpenMode::create);
    const auto bodies = readTexts(options.texts, journal.catalogue(), context.frame());
    answer(context, store(context, options.texts, bodies), bodies);
    return done;
}

int fine(Context& context, const std::string& day)
{
    Journal& journal = context.journal(OpenMode::create);
    const Day which = day.empty() ? context.frame().today() : context.readDay(day);
    if (which > context.frame().today()) {
        throw Failure{usage, fmt::format("{} lies in the future. Nothing was stored.", toString(which))};
    }
    const auto ids = journal.recordFine(which, context.frame());
    std::string lines;
    for (const RecordId id : ids) {
        lines += toString(id) + "\n";
    }
    if (context.json) {
        nlohmann::json stored = nlohmann::json::array();
        for (const RecordId id : ids) {
            stored.push_back(toString(id));
        }
        lines = nlohmann::json{{"day", toString(which)}, {"stored", stored}}.dump() + "\n";
    }
    print(lines);
    return done;
}

} // namespace

void addEntryCommands(CLI::App& app, Command& chosen)
{
    auto addOptions = std::make_shared<AddOptions>();
    CLI::App* addCommand = app.add_subcommand("add", "Record entries, one a TEXT: add \"glutamine 5g 14:30\"");
    addCommand->add_option("TEXT", addOptions->texts, "What to record; - reads one entry a line")->required();
    addCommand->add_flag("--dry-run", addOptions->dryRun, "Only say what would be recorded");
    addCommand->callback(
        [&chosen, addOptions] { chosen = [addOptions](Context& context) { return add(context, *addOptions); }; });

    auto day = std::make_shared<std::string>();
    CLI::App* fineCommand = app.add_subcommand("fine", "All fine: gut items that are not rated become 0");
    fineCommand->add_option("DAY", *day, "The day; today when left out");
    fineCommand->callback([&chosen, day] { chosen = [day](Context& context) { return fine(context, *day); }; });
}

} // namespace hf::cli
