// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/damage.h"
#include "app/cli/passphrase.h"
#include "app/cli/words.h"
#include "domain/files/file_error.h"
#include "domain/text.h"
#include "domain/zone.h"
#include "journal/files/export_file.h"
#include "journal/files/sealed_file.h"
#include "journal/keeping/backups.h"
#include "journal/keeping/repair.h"
#include "words/faults.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

/// A file that an option names, for which the machine's failures are told.
template<class Step>
auto about(const std::string& file, Step&& step) -> decltype(step())
{
    try {
        return step();
    } catch (const StorageError& error) {
        throw Failure{couldNot, explain(error, file)};
    }
}

std::string momentOf(SysSeconds moment)
{
    return toString(Zone::utc().at(moment));
}

nlohmann::json backupJson(const BackupFile& backup)
{
    return {{"path", backup.file.string()},
            {"number", backup.number},
            {"made", momentOf(backup.made)},
            {"bytes", backup.bytes},
            {"reason", backup.reason ? nlohmann::json(nameOf(*backup.reason)) : nlohmann::json()},
            {"entries", backup.entries ? nlohmann::json(*backup.entries) : nlohmann::json()}};
}

int backup(Context& context, const std::string& file)
{
    if (!context.journalExists()) {
        throw Failure{couldNot, explain(StorageError(StorageFault::missing, ""), context.journalPath.string())};
    }
    if (!file.empty()) {
        about(file, [&] { copyJournal(context.journalPath, file); });
        context.answer({{"path", file}, {"whole", true}}, fmt::format("{}: a whole copy, checked.\n", inOneRow(file)));
        return done;
    }
    const BackupOutcome outcome = backUp(context.journalPath, BackupReason::asked, context.clock().now());
    const BackupFile newest =
        outcome.made ? *outcome.made : backupsIn(backupFolderOf(context.journalPath), context.journalPath).back();
    nlohmann::json object = backupJson(newest);
    object["made_now"] = outcome.made.has_value();
    object["whole"] = true;
    context.answer(object, fmt::format("{}: {}.\n", inOneRow(newest.file.string()),
                                       outcome.made ? "a whole copy, checked" : "nothing changed since this one"));
    return done;
}

struct Verdict {
    std::string word;
    std::string text;
};

Verdict verdictOf(const BackupFile& backup)
{
    try {
        if (isAsMade(backup)) {
            return {"whole", "whole"};
        }
        const BackupVerdict checked = checkBackup(backup.file);
        return checked.whole ? Verdict{"whole", "whole"}
                             : Verdict{"damaged", fmt::format("damaged, {} faults", checked.faults)};
    } catch (const StorageError& error) {
        return {"damaged", fmt::format("damaged ({})", error.what())};
    }
}

int backups(Context& context)
{
    nlohmann::json list = nlohmann::json::array();
    std::string lines;
    std::vector<BackupFile> all = backupsIn(backupFolderOf(context.journalPath), context.journalPath);
    std::reverse(all.begin(), all.end());
    for (const BackupFile& one : all) {
        const Verdict verdict = verdictOf(one);
        nlohmann::json object = backupJson(one);
        object["verdict"] = verdict.word;
        list.push_back(object);
        lines += fmt::format("{}  {:8} {:>8} entries {:>12} bytes  {}  {}\n", momentOf(one.made),
                             one.reason ? nameOf(*one.reason) : "", one.entries.value_or(0), one.bytes, verdict.text,
                             inOneRow(one.file.string()));
    }
    context.answer(list, lines.empty() ? "No backups yet.\n" : lines);
    return done;
}

int restore(Context& context, const std::string& file)
{
    refuseUnreadable(file);
    const Restored restored =
        about(file, [&] { return restoreJournal(file, context.journalPath, context.clock().now()); });
    const std::string kept = restored.replaced.string();
    context.answer({{"restored", file},
                    {"entries", restored.entries},
                    {"kept", kept.empty() ? nlohmann::json() : nlohmann::json(kept)}},
                   fmt::format("{}: {} entries.{}\n", inOneRow(context.journalPath.string()), restored.entries,
                               kept.empty() ? std::string{}
                                            : fmt::format(" What was there before is kept as {}.", inOneRow(kept))));
    return done;
}

int salvage(Context& context, const std::string& damaged, const std::string& out)
{
    refuseUnreadable(damaged);
    const Damage damage =
        about(damaged, [&] { return salvageJournal(damaged, out, context.clock().now(), context.entropy()); });
    context.answer(damageJson(damage),
                   fmt::format("{}: {} of {} versions of entries, {} entries.\n", inOneRow(out),
                               damage.salvage.standing(), damage.salvage.revisions, damage.entries));
    if (damage.salvage.lost() > 0) {
        complain(describe(damage, damaged));
        return needsPerson;
    }
    return done;
}

template<class Step>
void aboutSealed(const std::string& file, Step&& step)
{
    try {
        step();
    } catch (const SealError& error) {
        throw Failure{couldNot, words::inEnglish(words::wordsOf(error.fault(), file))};
    }
}

int seal(Context& context, const std::string& file, const std::string& out, std::optional<int> descriptor)
{
    const std::string target = out.empty() ? file + ".sealed" : out;
    refuseUnreadable(file);
    const std::string passphrase = readPassphrase(descriptor, true);
    aboutSealed(file, [&] { sealFile(file, target, passphrase); });
    context.answer({{"path", target}},
                   fmt::format("{}: sealed. Without the passphrase nobody can open it, and it cannot be recovered.\n",
                               inOneRow(target)));
    return done;
}

int open(Context& context, const std::string& file, const std::string& out, std::optional<int> descriptor)
{
    constexpr std::string_view ending = ".sealed";
    const std::string target = !out.empty()             ? out
                               : file.ends_with(ending) ? file.substr(0, file.size() - ending.size())
                                                        : file + ".opened";
    refuseUnreadable(file);
    const std::string passphrase = readPassphrase(descriptor, false);
    aboutSealed(file, [&] { openSealed(file, target, passphrase); });
    context.answer({{"path", target}}, fmt::format("{}: opened.\n", inOneRow(target)));
    return done;
}

/// `seal` and `open`, which take the same.
void addSealCommands(CLI::App& app, Command& chosen)
{
    struct Sealing {
        std::string file;
        std::string out;
        std::optional<int> descriptor;
    };
    const auto command = [&](const char* name, const char* help,
                             int (*run)(Context&, const std::string&, const std::string&, std::optional<int>)) {
        auto sealing = std::make_shared<Sealing>();
        CLI::App* sub = app.add_subcommand(name, help);
        sub->callback([&chosen, sealing, run] {
            chosen = [sealing, run](Context& c) { return run(c, sealing->file, sealing->out, sealing->descriptor); };
        });
        sub->add_option("FILE", sealing->file)->required();
        sub->add_option("OUT", sealing->out, "A file that is not there yet");
        sub->add_option("--passphrase-fd", sealing->descriptor, "Read the passphrase from this descriptor")
            ->type_name("N");
    };
    command("seal", "A copy of an export or a backup that only a passphrase opens", seal);
    command("open", "Open a sealed copy", open);
}

} // namespace

void addKeepingCommands(CLI::App& app, Command& chosen)
{
    struct Files {
        std::string first;
        std::string second;
    };
    auto files = std::make_shared<Files>();
    const auto command = [&](const char* name, const char* help, Command run) {
        CLI::App* sub = app.add_subcommand(name, help);
        sub->callback([&chosen, run = std::move(run)] { chosen = run; });
        return sub;
    };
    command("backup", "A checked copy, in FILE or with the other backups", [files](Context& c) {
        return backup(c, files->first);
    })->add_option("FILE", files->first, "A file that is not there yet");
    command("backups", "The backups, the newest first, and whether they are whole", backups);
    command("restore", "Put a backup in the place of the journal, which is kept",
            [files](Context& c) { return restore(c, files->first); })
        ->add_option("FILE", files->first, "A backup")
        ->required();
    CLI::App* sub = command("salvage", "Lay what can be read of a damaged journal into a new one",
                            [files](Context& c) { return salvage(c, files->first, files->second); });
    sub->add_option("DAMAGED", files->first, "It is only read")->required();
    sub->add_option("OUT", files->second, "A file that is not there yet")->required();
    addSealCommands(app, chosen);
}

} // namespace hf::cli
