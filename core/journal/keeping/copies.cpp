// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keeping/copies.h"

#include "domain/files/file_error.h"
#include "journal/errors.h"
#include "journal/internal/log_merge.h"
#include "journal/journal_import.h"
#include "storage/check.h"
#include "storage/codec/record_codec.h"
#include "storage/file/raw_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>
#include <tuple>

namespace hf {

namespace {

/// Takes a whole log, with the gaps it knows of.
class Joining {
public:
    Joining(JournalCore& core, RevisionLog& other)
        : m_merge(core),
          m_other(other)
    {
    }

    UnionReport run()
    {
        m_other.visit([this](const StoredRevision& stored) {
            take(stored.revision);
            return true;
        });
        const MergeReport merged = m_merge.finish();
        return {merged.added, merged.present, bothRated()};
    }

private:
    void take(const Revision& revision)
    {
        std::int64_t& before = m_last[revision.device];
        if (revision.deviceSeq > before + 1) {
            m_merge.take(LostRevisions{revision.device, before + 1, revision.deviceSeq - 1});
        }
        before = revision.deviceSeq;
        if (!LogMerge::isGood(m_merge.takeBranching(revision))) {
            throw StorageError(StorageFault::conflict, "its revisions do not follow those of this journal");
        }
    }

    /// Those whose value here the other journal did not know.
    std::vector<BothRated> bothRated() const
    {
        std::vector<BothRated> all;
        for (const auto& [record, rated] : m_merge.rated()) {
            const auto known = m_last.find(rated.here.device);
            const std::int64_t common =
                m_merge.branchedAfter(rated.here.device).value_or(known == m_last.end() ? 0 : known->second);
            const auto here = ratingOf(rated.here);
            const auto there = ratingOf(rated.there);
            if (rated.here.deviceSeq > common && here && there && here->value != there->value) {
                const bool later =
                    std::tie(rated.there.stamp, rated.there.device) > std::tie(rated.here.stamp, rated.here.device);
                all.push_back({record, here->item, here->when.day, here->value, there->value,
                               later ? there->value : here->value});
            }
        }
        return all;
    }

    static std::optional<Rating> ratingOf(const Revision& revision)
    {
        const auto body = revision.body ? decodeBody(revision.kind, *revision.body) : std::nullopt;
        return body ? std::optional(std::get<Rating>(*body)) : std::nullopt;
    }

    LogMerge m_merge;
    RevisionLog& m_other;
    std::map<DeviceId, std::int64_t> m_last;
};

/// Thrown to leave the transaction when the union was only tried.
struct Tried {
    UnionReport report;
};

UnionReport joined(JournalCore& core, RevisionLog& other, bool dryRun)
{
    UnionReport report = Joining(core, other).run();
    if (dryRun) {
        throw Tried{report};
    }
    return report;
}

} // namespace

bool JournalImport::isDatabase(const std::filesystem::path& file)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::error_code error; // a pipe that nobody writes to would be waited for
    return std::filesystem::is_regular_file(file, error) &&
           RawFile(file).read(0, magic.size()).value_or(std::string()) == magic;
}

UnionReport JournalImport::importJournal(const std::filesystem::path& file, bool dryRun)
{
    JournalCore other(file, OpenMode::readOnly, m_core.clock(), m_core.entropy(), m_core.waitAtMost());
    const bool sound = other.read([&] { return checkLog(other.log(), 1).empty(); });
    if (!sound || other.damage() != nullptr) {
        throw StorageError(StorageFault::damaged, "it is damaged: `salvage` lays what can be read into a new file");
    }
    if (!dryRun) {
        m_core.backUpBefore(BackupReason::import);
    }
    try {
        return m_core.write([&] { return joined(m_core, other.log(), dryRun); });
    } catch (const Tried& tried) {
        m_core.definitionsTouched = false;
        return tried.report;
    }
}

std::vector<std::filesystem::path> conflictedCopies(const std::filesystem::path& journal)
{
    constexpr std::array<std::string_view, 3> marks{".sync-conflict-", "conflicted copy", "_conflict-"};
    const std::string stem = journal.stem().string();
    std::vector<std::filesystem::path> copies;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(journal.parent_path(), error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code unknown;
        const bool marked = std::any_of(marks.begin(), marks.end(), [&name](std::string_view mark) {
            return name.find(mark) != std::string::npos;
        });
        if (marked && name.starts_with(stem) && entry->path().extension() == journal.extension() &&
            std::filesystem::is_regular_file(entry->symlink_status(unknown))) {
            copies.push_back(entry->path());
        }
    }
    std::sort(copies.begin(), copies.end());
    return copies;
}

std::filesystem::path setMergedAside(const std::filesystem::path& copy)
{
    std::filesystem::path aside = copy;
    aside += ".merged";
    for (int i = 2; std::filesystem::exists(aside); ++i) {
        aside = copy;
        aside += ".merged-" + std::to_string(i);
    }
    std::error_code error;
    std::filesystem::rename(copy, aside, error);
    if (error) {
        throw cannotWrite(copy, error.value());
    }
    return aside;
}

} // namespace hf
