// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <new>
#include <sstream>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace {

using namespace hf::cli;

/// What stands before the command.
struct Globals {
    std::optional<std::string> journal;
    std::optional<std::string> now;
    std::optional<std::string> zone;
    bool json = false;
};

void addGlobals(CLI::App& app, Globals& globals)
{
    app.add_option("--journal", globals.journal, "The journal file (also HABITFORGE_JOURNAL)")->type_name("FILE");
    app.add_option("--now", globals.now, "Pretend this moment (also HABITFORGE_NOW)")->type_name("ISO8601");
    app.add_option("--zone", globals.zone, "Pretend this place (also HABITFORGE_ZONE)")->type_name("IANA");
    app.add_flag("--json", globals.json, "Print one JSON document, also when it fails");
}

void addCommands(CLI::App& app, Command& chosen)
{
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
    addSinceCommands(app, chosen);
    addExperimentCommands(app, chosen);
    addComputeCommands(app, chosen);
    addExchangeCommands(app, chosen);
    addGuidanceCommand(app, chosen);
    addCareCommands(app, chosen);
    addKeepingCommands(app, chosen);
    addSyncCommands(app, chosen);
}

/// A line that cannot be read is answered in JSON too, and by then no option has a value.
bool asksForJson(int argc, char** argv)
{
    const std::vector<std::string_view> words(argv, argv + argc);
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::find(words.begin(), end, "--json") != end;
}

/// The answer to a line that names no command: help, the version, or what is wrong with it.
int answerToLine(CLI::App& app, const CLI::ParseError& error, bool json)
{
    std::ostringstream help;
    std::ostringstream wrong;
    const int code = app.exit(error, help, wrong);
    Context context;
    context.json = json;
    if (code == 0) {
        context.answer({{error.get_name() == "CallForVersion" ? "version" : "help", help.str()}}, help.str());
        return done;
    }
    std::string message = wrong.str();
    message.erase(message.find_last_not_of('\n') + 1);
    if (const std::string unexpected = unexpectedWord(app); !unexpected.empty()) {
        message = unexpected + "\nRun with --help for more information.";
    }
    return context.fail(usage, message);
}

void setUp(Context& context, const Globals& globals)
{
    if (globals.journal && globals.journal->empty()) {
        throw Failure{usage, "--journal names no file."};
    }
    const auto journal = globals.journal ? globals.journal : hf::environment("HABITFORGE_JOURNAL");
    context.journalPath = journal ? std::filesystem::path(*journal) : hf::defaultJournalPath();
    context.noticeMemory =
        hf::reminderMemoryPath(globals.journal ? std::optional<std::filesystem::path>(*globals.journal) : std::nullopt);
    context.setMoment(globals.now ? globals.now : hf::environment("HABITFORGE_NOW"),
                      globals.zone ? globals.zone : hf::environment("HABITFORGE_ZONE"));
}

int runIn(Context& context, const Command& command, const Globals& globals)
{
    try {
        setUp(context, globals);
        context.refuseJournalAsOutput();
        return context.tellDamage(command(context));
    } catch (const Failure& failure) {
        return context.fail(failure.code, failure.message);
    } catch (const hf::StorageError& error) {
        return context.fail(couldNot, explain(error, context.journalPath.string()));
    } catch (const hf::FileError& error) {
        return context.fail(couldNot, explain(error));
    } catch (const std::filesystem::filesystem_error& error) {
        return context.fail(couldNot, fmt::format("{}: {}. Look at the file and its folder.", error.path1().string(),
                                                  error.code().message()));
    } catch (const std::bad_alloc&) {
        return context.fail(couldNot, "There is not enough memory for this. Nothing was stored. Ask for fewer days.");
    } catch (const std::exception& error) {
        return context.fail(couldNot, fmt::format("This did not work: {}. `habitforge-cli check` tells whether the "
                                                  "journal is sound.",
                                                  error.what()));
    }
}

int run(const Command& command, const Globals& globals)
{
    Context context;
    context.json = globals.json;
    const int code = runIn(context, command, globals);
    if (code != done) {
        context.leaveNothingMade();
    }
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    hf::protectProcess();
    CLI::App app("A private journal for supplements, training, gut and recovery.", "habitforge-cli");
    Globals globals;
    Command chosen;
    addGlobals(app, globals);
    app.footer("Exit: 0 done; 1 could not; 2 wrong usage or an entry that does not check, nothing stored;\n"
               "3 something needs you. The reason is on standard error. With --json there is one document on\n"
               "standard output whatever happens: {\"error\":{\"exit\":2,\"message\":\"...\"}} when it failed. Where\n"
               "standard output is the file itself (export -), the document is on standard error.");
    app.set_version_flag("--version", "habitforge-cli " HABITFORGE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return answerToLine(app, error, asksForJson(argc, argv));
    }
    return run(chosen, globals);
}
