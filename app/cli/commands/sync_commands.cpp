// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "domain/zone.h"
#include "journal/sync/sync.h"
#include "words/sync.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

constexpr std::array<std::string_view, 7> problemNames{"incomplete", "gap",     "newer",     "changed",
                                                       "conflict",   "foreign", "unreadable"};

nlohmann::json troublesOf(const SyncReport& report, bool waiting)
{
    nlohmann::json list = nlohmann::json::array();
    for (const SegmentTrouble& trouble : report.troubles) {
        if (waits(trouble.problem) == waiting) {
            list.push_back({{"path", trouble.file.string()},
                            {"problem", problemNames[static_cast<std::size_t>(trouble.problem)]},
                            {"device", trouble.device ? nlohmann::json(toString(*trouble.device)) : nlohmann::json()},
                            {"first", trouble.first > 0 ? nlohmann::json(trouble.first) : nlohmann::json()}});
        }
    }
    return list;
}

struct SyncArguments {
    std::string folder;
    bool init = false;
    bool yes = false;
};

void needFolder(const SyncArguments& arguments)
{
    if (arguments.init) {
        JournalSync::begin(arguments.folder);
    } else if (!JournalSync::isBegun(arguments.folder)) {
        throw Failure{needsPerson,
                      fmt::format("{}: nothing was begun in this folder. Nothing was exchanged. If its drive is not "
                                  "there, come back later; to begin here: habitforge-cli sync {} --init",
                                  inOneRow(arguments.folder), inOneRow(arguments.folder))};
    }
}

int sync(Context& context, const SyncArguments& arguments)
{
    needFolder(arguments);
    Journal& journal = context.journalToFill(false);
    const SyncReport report = JournalSync(journal).exchange(
        arguments.folder, arguments.yes ? JournalSync::Removals::take : JournalSync::Removals::ask);
    context.keepJournal();
    const nlohmann::json refused = troublesOf(report, false);
    context.answer({{"taken", report.taken},
                    {"written", report.written},
                    {"removed", report.asks ? 0 : report.removed},
                    {"asks", report.asks ? nlohmann::json(report.removed) : nlohmann::json()},
                    {"waiting", troublesOf(report, true)},
                    {"refused", refused}},
                   fmt::format("{} changes taken, {} files written.\n", report.taken, report.written));
    for (const SegmentTrouble& trouble : report.troubles) {
        complain(words::inEnglish(words::wordsOf(trouble.problem, inOneRow(trouble.file.string()))));
    }
    if (report.asks) {
        complain(words::inEnglish(words::askedRemovals(report)) + " To take that: the same command with --yes.");
    }
    return report.asks || !refused.empty() ? needsPerson : done;
}

int devices(Context& context)
{
    nlohmann::json list = nlohmann::json::array();
    std::string lines;
    for (const DeviceView& view : JournalSync(context.journal(OpenMode::readOnly)).devices()) {
        const std::string latest = toString(Zone::utc().at(std::chrono::floor<seconds>(view.latest)));
        list.push_back({{"device", toString(view.device)},
                        {"own", view.own},
                        {"changes", view.revisions},
                        {"lost", view.lost},
                        {"latest", latest}});
        lines += fmt::format("{}  {:>8} changes  last {}{}{}\n", toString(view.device), view.revisions, latest,
                             view.own ? "  this device" : "",
                             view.lost > 0 ? fmt::format("  {} lost", view.lost) : std::string{});
    }
    context.answer({{"devices", list}}, lines.empty() ? "Nothing was written yet.\n" : lines);
    return done;
}

} // namespace

void addSyncCommands(CLI::App& app, Command& chosen)
{
    auto arguments = std::make_shared<SyncArguments>();
    CLI::App* sub = app.add_subcommand("sync", "Exchange entries with other devices through a folder that is synced");
    sub->callback([&chosen, arguments] { chosen = [arguments](Context& c) { return sync(c, *arguments); }; });
    sub->add_option("DIR", arguments->folder, "It is carried by a file syncer; the journal itself stays out of it")
        ->required();
    sub->add_flag("--init", arguments->init, "Begin in this folder");
    sub->add_flag("--yes", arguments->yes, "Take it also where others removed more than a fifth of the entries");
    app.add_subcommand("devices", "The devices that wrote in this journal")->callback([&chosen] { chosen = devices; });
}

} // namespace hf::cli
