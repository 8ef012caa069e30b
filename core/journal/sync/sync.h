// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace hf {

/// Why nothing of a segment was taken.
enum class SegmentProblem : std::uint8_t {
    incomplete, ///< shorter than it says: perhaps still being carried
    gap,        ///< revisions before it are not here yet
    newer,      ///< written by a newer version
    changed,    ///< its bytes are not those that were written
    conflict,   ///< two programs wrote as the same device
    foreign,    ///< no segment at all
    unreadable, ///< the machine could not
};

/// Whether it may be taken later, with nobody doing anything to it; else it is refused.
constexpr bool waits(SegmentProblem problem)
{
    return problem <= SegmentProblem::newer;
}

struct SegmentTrouble {
    std::filesystem::path file;
    SegmentProblem problem = SegmentProblem::foreign;
    std::optional<DeviceId> device; ///< nothing when it could not be read so far
    std::int64_t first = 0;
};

struct SyncReport {
    std::int64_t taken = 0;   ///< revisions of others
    std::int64_t written = 0; ///< segments
    std::int64_t removed = 0; ///< entries that somebody else removed
    std::int64_t entries = 0; ///< that were here before
    bool asks = false;        ///< too many would be removed: nothing was taken
    std::vector<SegmentTrouble> troubles;
};

/// What the log has of one device.
struct DeviceView {
    DeviceId device;
    bool own = false;
    std::int64_t revisions = 0;
    std::int64_t lost = 0; ///< revisions that damage took
    SysMillis latest{};    ///< when it wrote last, by its own clock
};

/// The exchange of a journal's log with those of other devices, through a folder that any file syncer carries. Each log
/// stands there as segments; what is here and what is there become the same, in any order and however often. Nothing is
/// removed by what is not there.
class JournalSync {
public:
    enum class Removals : std::uint8_t { ask, take };

    explicit JournalSync(Journal& journal);

    /// Makes the folder one for segments. Throws FileError.
    static void begin(const std::filesystem::path& folder);
    static bool isBegun(const std::filesystem::path& folder);

    /// Takes what is new in the folder, in one transaction, and writes what is new here. More than a fifth of the
    /// entries are removed only when that is said. Throws FileError for the folder itself (`noFolder` for one that was
    /// not begun), and as `Journal` does.
    SyncReport exchange(const std::filesystem::path& folder, Removals removals);

    std::vector<DeviceView> devices() const;

private:
    JournalCore& m_core;
};

} // namespace hf
