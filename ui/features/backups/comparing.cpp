// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/comparing.h"

#include "ui/base/bridge/reading_elsewhere.h"
#include "ui/base/words/sentences.h"

#include <algorithm>
#include <map>
#include <set>

namespace hf {

namespace {

struct EntriesRead {
    std::map<Kind, std::int64_t> counts;
    std::map<RecordId, Record> entries;
    std::optional<Catalogue> catalogue;
    bool damaged = false;
};

EntriesRead entriesReadFrom(const Journal& journal)
{
    EntriesRead read;
    read.counts = journal.info().counts;
    read.catalogue = journal.catalogue();
    read.damaged = journal.damage() != nullptr;
    const std::optional<DayRange> extent = journal.extent();
    for (const KindRow& row : kindTable) {
        if (!extent || !isDated(row.kind)) {
            continue;
        }
        for (Record& record : journal.list(row.kind, *extent)) {
            const RecordId id = record.id;
            read.entries.emplace(id, std::move(record));
        }
    }
    return read;
}

void compareCounts(const EntriesRead& then, const EntriesRead& now, BackupComparison& comparison)
{
    const auto countIn = [](const EntriesRead& read, Kind kind) {
        const auto found = read.counts.find(kind);
        return found == read.counts.end() ? std::int64_t{0} : found->second;
    };
    for (const KindRow& row : kindTable) {
        const BackupComparison::Count count{row.kind, countIn(then, row.kind), countIn(now, row.kind)};
        if (count.then != 0 || count.now != 0) {
            comparison.counts.push_back(count);
        }
    }
}

/// Entries of `one` that `other` lacks.
std::vector<const Record*> lackingIn(const EntriesRead& one, const EntriesRead& other)
{
    std::vector<const Record*> lacking;
    for (const auto& [id, record] : one.entries) {
        if (!other.entries.contains(id)) {
            lacking.push_back(&record);
        }
    }
    return lacking;
}

Day firstDayOf(const Record& record)
{
    const std::optional<DayRange> range = daysOf(record.body);
    return range ? range->first : Day{};
}

void compareEntries(const EntriesRead& then, const EntriesRead& now, BackupComparison& comparison)
{
    struct Found {
        const Record* record;
        bool inBackup;
    };
    std::vector<Found> found;
    for (const Record* record : lackingIn(then, now)) {
        found.push_back({record, true});
    }
    for (const Record* record : lackingIn(now, then)) {
        found.push_back({record, false});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return firstDayOf(*a.record) > firstDayOf(*b.record); });
    for (const auto& [record, inBackup] : found) {
        if (comparison.onlyOne.size() == BackupComparison::mostListed) {
            ++comparison.alsoOnlyOne;
            continue;
        }
        const Catalogue& names = inBackup ? *then.catalogue : *now.catalogue;
        comparison.onlyOne.push_back({inBackup, firstDayOf(*record), sentences::entry(record->body, names)});
    }
    for (const auto& [id, record] : then.entries) {
        const auto same = now.entries.find(id);
        comparison.otherwise += same != now.entries.end() && !(same->second == record) ? 1 : 0;
    }
}

} // namespace

ComparingDone compareWithNow(const BackupToCompare& both)
{
    ComparingDone done;
    EntriesRead then;
    EntriesRead now;
    auto failure = readElsewhere(both.backup, both.waitAtMost, both.frame,
                                 [&then](const Journal& journal) { then = entriesReadFrom(journal); });
    if (failure) {
        done.failure = NotCompared{true, *failure};
        return done;
    }
    failure = readElsewhere(both.journal, both.waitAtMost, both.frame,
                            [&now](const Journal& journal) { now = entriesReadFrom(journal); });
    if (failure) {
        done.failure = NotCompared{false, *failure};
        return done;
    }
    done.comparison.damaged = then.damaged;
    compareCounts(then, now, done.comparison);
    compareEntries(then, now, done.comparison);
    return done;
}

} // namespace hf
