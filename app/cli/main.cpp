// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/words.h"

#include <exception>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

namespace {

using namespace hf::cli;

/// What stands before the command.
struct Globals {
    std::string journal;
    std::optional<std::string> now;
    std::optional<std::string> zone;
    bool json = false;
};

void addGlobals(CLI::App& app, Globals& globals)
{
    app.add_option("--journal", globals.journal, "The journal file (also HABITFORGE_JOURNAL)")->type_name("FILE");
    app.add_option("--now", globals.now, "Pretend this moment (also HABITFORGE_NOW)")->type_name("ISO8601");
    app.add_option("--zone", globals.zone, "Pretend this place (also HABITFORGE_ZONE)")->type_name("IANA");
    app.add_flag("--json", globals.json, "Print one JSON document");
}

int run(const Command& command, const Globals& globals)
{
    Context context;
    const auto journal =
        globals.journal.empty() ? hf::environment("HABITFORGE_JOURNAL") : std::optional(globals.journal);
    context.journalPath = journal ? std::filesystem::path(*journal) : hf::defaultJournalPath();
    context.noticeMemory = hf::reminderMemoryPath(
        globals.journal.empty() ? std::nullopt : std::optional<std::filesystem::path>(globals.journal));
    context.json = globals.json;
    try {
        context.setMoment(globals.now ? globals.now : hf::environment("HABITFORGE_NOW"),
                          globals.zone ? globals.zone : hf::environment("HABITFORGE_ZONE"));
        return command(context);
    } catch (const Failure& failure) {
        complain(failure.message);
        return failure.code;
    } catch (const hf::StorageError& error) {
        complain(explain(error, context.journalPath.string()));
        return couldNot;
    } catch (const hf::ImportError& error) {
        complain(error.line() > 0 ? fmt::format("Line {}: {}. Nothing was imported.", error.line(), error.what())
                                  : fmt::format("{}. Nothing was imported.", error.what()));
        return couldNot;
    } catch (const std::exception& error) {
        complain(fmt::format("{}: {}. Nothing was stored.", context.journalPath.string(), error.what()));
        return couldNot;
    }
}

} // namespace

int main(int argc, char** argv)
{
    hf::protectProcess();
    CLI::App app("A private journal for supplements, training, gut and recovery.", "habitforge-cli");
    Globals globals;
    Command chosen;
    addGlobals(app, globals);
    app.set_version_flag("--version", "habitforge-cli " HABITFORGE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addEntryCommands(app, chosen);
    addChangeCommands(app, chosen);
    addDefinitionCommands(app, chosen);
    addDayCommands(app, chosen);
    addPlanCommands(app, chosen);
    addRemindCommands(app, chosen);
    addSettingCommand(app, chosen);
    addSummaryCommands(app, chosen);
    addListCommands(app, chosen);
    addSeriesCommands(app, chosen);
    addRelateCommands(app, chosen);
    addExperimentCommands(app, chosen);
    addComputeCommands(app, chosen);
    addExchangeCommands(app, chosen);
    addCareCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? done : usage;
    }
    return run(chosen, globals);
}
