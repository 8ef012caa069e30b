// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keeping/repair.h"

#include "journal/keeping/backups.h"
#include "storage/check.h"
#include "storage/file/header.h"
#include "storage/file/new_journal_file.h"
#include "storage/file/raw_file.h"
#include "storage/file/replacing.h"
#include "storage/salvage/salvage.h"
#include "storage/tables/record_queries.h"

namespace hf {

namespace {

DamageCause causeOf(const std::filesystem::path& journal, const RawFile& file)
{
    std::filesystem::path wal = journal;
    wal += "-wal";
    if (std::filesystem::exists(wal)) {
        return DamageCause::sideFile;
    }
    const std::string header = file.read(0, headerSize).value_or("");
    if (!header.starts_with("SQLite format 3") || !applicationFits(header)) {
        return DamageCause::header;
    }
    if (versionIn(header) == 0) {
        return DamageCause::version;
    }
    return bytesIn(header) > file.size() ? DamageCause::cut : DamageCause::content;
}

std::int64_t entriesIn(Database& database)
{
    std::int64_t entries = 0;
    for (const auto& [kind, count] : RecordQueries(database).counts()) {
        entries += isDated(kind) ? count : 0;
    }
    return entries;
}

/// Lays what stands into a journal that has nothing yet; how many entries it has then.
std::int64_t layInto(Database& fresh, Salvage& salvage, SysMillis now, Entropy& entropy)
{
    return guarded(fresh.path(), [&] {
        WriteTransaction transaction(fresh);
        salvage.writeInto(fresh, now, entropy);
        transaction.commit();
        return entriesIn(fresh);
    });
}

void refuseUnsound(Database& fresh)
{
    RevisionLog log(fresh);
    const auto findings = checkJournal(fresh, log, 1);
    if (!findings.empty()) {
        throw StorageError(StorageFault::damaged, "what was put together is not sound: " + findings.front().detail);
    }
}

/// A journal file of what stands, complete and checked, that has no name yet.
std::int64_t build(const NewJournalFile& file, Salvage& salvage, SysMillis now, Entropy& entropy)
{
    makeJournal(file.part());
    Database fresh(file.part(), Database::Mode::existing);
    const std::int64_t entries = layInto(fresh, salvage, now, entropy);
    refuseUnsound(fresh);
    return entries;
}

Damage damageOf(const std::filesystem::path& journal, const RawFile& file, const std::string& found)
{
    Damage damage;
    damage.cause = causeOf(journal, file);
    damage.detail = found;
    return damage;
}

/// Takes what is missing from whole backups, the newest first.
void fillFromBackups(Salvage& salvage, const std::filesystem::path& journal)
{
    for (const std::filesystem::path& backup : soundBackups(journal)) {
        if (salvage.report().lost() == 0) {
            break;
        }
        Database database(backup, Database::Mode::readOnly);
        RevisionLog log(database);
        guarded(backup, [&] { salvage.fillFrom(log); });
    }
}

[[noreturn]] void refuseForeign()
{
    throw StorageError(StorageFault::foreign, "nothing of a journal can be read in it");
}

} // namespace

std::optional<ReadableRest> readableRest(const std::filesystem::path& journal, const std::string& found, SysMillis now,
                                         Entropy& entropy)
{
    const RawFile file(journal);
    Salvage salvage(file.all());
    if (!salvage.isJournal()) {
        return std::nullopt;
    }
    ReadableRest rest{Database::inMemory(journal), damageOf(journal, file, found)};
    rest.damage.entries = layInto(*rest.database, salvage, now, entropy);
    rest.damage.salvage = salvage.report();
    rest.database->endWriting();
    return rest;
}

std::optional<Damage> repairOutlook(const std::filesystem::path& journal, const std::string& found, SysMillis now,
                                    Entropy& entropy)
{
    const RawFile file(journal);
    Salvage salvage(file.all());
    if (!salvage.isJournal()) {
        return std::nullopt;
    }
    fillFromBackups(salvage, std::filesystem::canonical(journal));
    const std::unique_ptr<Database> database = Database::inMemory(journal);
    Damage damage = damageOf(journal, file, found);
    damage.entries = layInto(*database, salvage, now, entropy);
    damage.salvage = salvage.report();
    return damage;
}

Repair repairJournal(const std::filesystem::path& journal, const std::string& found, SysMillis now, Entropy& entropy)
{
    const std::filesystem::path path = std::filesystem::canonical(journal);
    const JournalLock lock(path, usualPatience);
    Repair repair;
    std::optional<Salvage> salvage;
    {
        const RawFile file(path);
        salvage.emplace(file.all());
        repair.damage = damageOf(path, file, found);
    }
    if (!salvage->isJournal()) {
        refuseForeign();
    }
    fillFromBackups(*salvage, path);
    NewJournalFile fresh(path);
    repair.damage.entries = build(fresh, *salvage, now, entropy);
    repair.damage.salvage = salvage->report();
    repair.kept = asideName(path, "damaged", now);
    keepAside(path, repair.kept);
    moveSideFiles(path, repair.kept);
    fresh.replaceIt();
    return repair;
}

Damage salvageJournal(const std::filesystem::path& damaged, const std::filesystem::path& out, SysMillis now,
                      Entropy& entropy)
{
    identityOf(damaged); // says what is missing
    Damage damage;
    std::optional<Salvage> salvage;
    {
        const RawFile file(damaged);
        salvage.emplace(file.all());
        damage = damageOf(damaged, file, {});
    }
    if (!salvage->isJournal()) {
        refuseForeign();
    }
    NewJournalFile fresh(out);
    damage.entries = build(fresh, *salvage, now, entropy);
    damage.salvage = salvage->report();
    if (!fresh.nameIt()) {
        throw StorageError(StorageFault::io, "there is a file of this name already");
    }
    return damage;
}

} // namespace hf
