// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/damage.h"
#include "app/cli/words.h"
#include "app/demo/demo.h"
#include "domain/text.h"
#include "domain/zone.h"
#include "journal/journal_care.h"
#include "journal/keeping/backups.h"
#include "journal/keeping/copies.h"
#include "words/sync.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

int init(Context& context)
{
    context.allowNewBesideBackups(); // it is what was asked for
    const bool there = context.journalExists();
    Journal& journal = context.journal(OpenMode::create);
    const std::string path = journal.path().string();
    context.answer(nlohmann::json{{"path", path}, {"made", !there}},
                   fmt::format("{} {}\n", there ? "Already there:" : "Made", path));
    return done;
}

/// When the newest one was made.
std::optional<std::string> lastBackup(Context& context)
{
    const auto all = backupsIn(backupFolderOf(context.journalPath), context.journalPath);
    return all.empty() ? std::nullopt : std::optional(toString(Zone::utc().at(all.back().made)));
}

int info(Context& context)
{
    const JournalInfo info = context.journal(OpenMode::existing).info();
    nlohmann::json counts = nlohmann::json::object();
    std::string lines = fmt::format("{}\nversion {}, {} bytes, {} revisions\n", inOneRow(info.path), info.version,
                                    info.bytes, info.revisions);
    for (const auto& [kind, count] : info.counts) {
        counts[std::string(nameOf(kind))] = count;
        lines += count > 0 ? fmt::format("{:>9} {}\n", count, nameOf(kind)) : std::string{};
    }
    lines += info.days ? fmt::format("from {} to {}\n", toString(info.days->first), toString(info.days->last))
                       : "no entries yet\n";
    nlohmann::json devices = nlohmann::json::array();
    for (const DeviceId& device : info.devices) {
        devices.push_back(toString(device));
        lines += fmt::format("device {}{}\n", toString(device), device == info.device ? " (this one)" : "");
    }
    const auto day = [&](bool first) {
        return info.days ? nlohmann::json(toString(first ? info.days->first : info.days->last)) : nlohmann::json();
    };
    const auto backup = lastBackup(context);
    lines += backup ? fmt::format("last backup {}\n", *backup) : "no backup yet\n";
    nlohmann::json copies = nlohmann::json::array();
    for (const std::filesystem::path& copy : conflictedCopies(context.journalPath)) {
        copies.push_back(copy.string());
        lines += words::inEnglish(words::besideJournal(inOneRow(copy.string()))) + '\n';
    }
    const nlohmann::json object{{"path", info.path},
                                {"version", info.version},
                                {"bytes", info.bytes},
                                {"revisions", info.revisions},
                                {"counts", counts},
                                {"first_day", day(true)},
                                {"last_day", day(false)},
                                {"devices", devices},
                                {"last_backup", backup ? nlohmann::json(*backup) : nlohmann::json()},
                                {"conflicted_copies", copies}};
    context.answer(object, lines);
    return done;
}

int check(Context& context)
{
    const CheckReport report = JournalCare(context.journal(OpenMode::readOnly)).check();
    nlohmann::json faults = nlohmann::json::array();
    std::string lines;
    for (const CheckFault& fault : report.faults) {
        faults.push_back({{"code", fault.code}, {"detail", fault.detail}, {"repairable", fault.repairable}});
        lines += fmt::format("{}: {}\n", fault.code, fault.detail);
    }
    if (report.sound()) {
        lines = fmt::format("Sound: {} revisions, {} records.\n", report.revisions, report.records);
    }
    nlohmann::json object{{"sound", report.sound()},
                          {"repairable", report.repairable()},
                          {"faults", faults},
                          {"revisions", report.revisions}};
    if (report.damage) {
        object["damage"] = damageJson(*report.damage);
    }
    context.answer(object, lines);
    if (report.damage) {
        complain(describe(*report.damage, context.journalPath));
    }
    return report.sound() ? done : (report.repairable() ? needsPerson : couldNot);
}

int rebuild(Context& context)
{
    const auto repair = JournalCare(context.journal(OpenMode::existing)).rebuild();
    if (!repair) {
        context.answer({{"rebuilt", true}}, "The tables were made anew from the log.\n");
        return done;
    }
    nlohmann::json object = damageJson(repair->damage);
    object["rebuilt"] = true;
    object["kept"] = repair->kept.string();
    context.answer(object, fmt::format("{} entries; {} of {} versions of entries.\n", repair->damage.entries,
                                       repair->damage.salvage.standing(), repair->damage.salvage.revisions));
    complain(describe(*repair, context.journalPath));
    return repair->damage.salvage.lost() == 0 ? done : needsPerson;
}

int demo(Context& context, int years, const std::string& file, std::uint64_t seed)
{
    const DemoReport report = [&] {
        try {
            return makeDemo(file, demoYears(years), seed, context.frameBesideTheJournal());
        } catch (const StorageError& error) {
            throw Failure{couldNot, explain(error, file)};
        }
    }();
    context.answer({{"path", file}, {"entries", report.entries}, {"days", report.days}},
                   fmt::format("{}: {} made-up entries over {} days.\n", file, report.entries, report.days));
    return done;
}

} // namespace

void addCareCommands(CLI::App& app, Command& chosen)
{
    const auto command = [&](const char* name, const char* help, Command run) {
        CLI::App* sub = app.add_subcommand(name, help);
        sub->callback([&chosen, run = std::move(run)] { chosen = run; });
        return sub;
    };
    command("init", "Make an empty journal", init);
    command("info", "Path, version, counts, days, devices", info);
    command("check", "Every page, digest and table; changes nothing", check);
    command("rebuild", "Make the tables anew from the log", rebuild);

    struct DemoOptions {
        int years = 1;
        std::string file;
        std::uint64_t seed = 1;
    };
    auto options = std::make_shared<DemoOptions>();
    CLI::App* sub = command("demo", "A made-up journal, the same for the same seed",
                            [options](Context& c) { return demo(c, options->years, options->file, options->seed); });
    sub->add_option("YEARS", options->years, "How many, up to 50")->required()->check(CLI::Range(1, 50));
    sub->add_option("FILE", options->file, "A file that is not there yet")->required();
    sub->add_option("--seed", options->seed, "Another number makes another journal");
}

} // namespace hf::cli
