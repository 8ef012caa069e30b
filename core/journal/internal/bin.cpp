// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/bin.h"

#include "storage/codec/record_codec.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hf {

namespace {

/// The deletion because of which a record was not there before `stamp`; nothing where its addition was taken back.
std::optional<Revision> deletionBehind(RevisionLog& log, RecordId record, Stamp stamp)
{
    std::vector<StoredRevision> past = log.ofRecord(record);
    std::erase_if(past, [stamp](const StoredRevision& stored) { return stored.revision.stamp >= stamp; });
    const auto by = [&past](ActionId action) {
        return std::find_if(past.begin(), past.end(), [action](const auto& r) { return r.revision.action == action; });
    };
    auto shown = past.empty() ? past.end() : std::prev(past.end());
    while (shown != past.end() && shown->revision.undoes) {
        const auto taken = by(*shown->revision.undoes);
        if (taken >= shown) {
            break;
        }
        // What was taken back twice stands as it was left, what was taken back once as it was before.
        if (taken->revision.undoes) {
            shown = by(*taken->revision.undoes);
        } else if (taken == past.begin()) {
            return std::nullopt;
        } else {
            shown = std::prev(taken);
        }
    }
    return shown == past.end() ? std::nullopt : std::optional(shown->revision);
}

} // namespace

std::optional<std::string> deletedBody(RevisionLog& log, RecordId record, Stamp stamp)
{
    const auto deletion = deletionBehind(log, record, stamp);
    const auto before = deletion ? log.before(record, deletion->stamp) : std::nullopt;
    return before ? before->revision.body : std::nullopt;
}

namespace {

/// What went by undo is in the bin where the person had deleted it themselves, and as it was then.
bool showsDeletion(JournalCore& core, BinnedRecord& binned)
{
    const Stamp after = binned.deletedAt + 1;
    if (!deletionBehind(core.log(), binned.record.id, after)) {
        return false;
    }
    const auto told = deletedBody(core.log(), binned.record.id, after);
    if (auto body = told ? decodeBody(kindOf(binned.record.body), *told) : std::nullopt) {
        binned.record.body = *std::move(body);
    }
    return true;
}

} // namespace

std::vector<BinnedRecord> binOf(JournalCore& core)
{
    std::vector<BinnedRecord> kept;
    for (BinnedRecord& binned : core.records().bin()) {
        if (!binned.byUndo || showsDeletion(core, binned)) {
            kept.push_back(std::move(binned));
        }
    }
    return kept;
}

} // namespace hf
