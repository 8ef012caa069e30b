// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/course.h"
#include "journal/experiments/past.h"
#include "journal/internal/journal_core.h"

#include <optional>
#include <vector>

namespace hf {

/// An experiment as the whole log knows it.
struct KnownTest {
    RecordId id;
    Experiment plan; ///< with the pauses that hold; of one that is gone as it last was
    TestMarks marks;
};

/// Reads experiments with what their past says of them. Throws StorageError.
class KnownTests {
public:
    KnownTests(const Journal& journal, const TimeFrame& frame);
    KnownTests(JournalCore& core, const TimeFrame& frame);

    const Standing& standing() const { return m_standing; }
    std::vector<KnownTest> live() const;
    /// Those that were deleted or taken back while they ran, or after which the same was drawn again.
    std::vector<KnownTest> gone() const;
    /// One that is live, or gone with a trace.
    std::optional<KnownTest> one(RecordId id) const;

    /// All that were deleted or taken back.
    std::vector<KnownTest> allGone() const;

private:
    KnownTest known(RecordId id, const Experiment& stored) const;
    bool leavesTrace(const KnownTest& gone) const;
    bool wasRunning(const KnownTest& gone) const;

    JournalCore& m_core;
    TimeFrame m_frame;
    Standing m_standing;
};

/// An experiment is about to be erased for good: that it ran is kept, and nothing else of it. Inside `write` only.
void noteErasedTest(JournalCore& core, RecordId id);

/// The experiments with the pauses that hold: what plans are laid out by.
std::vector<Record> heldExperiments(JournalCore& core, Day today);

/// A dose of the packs of a blind experiment, with the number that its day plans where it says none.
Dose ofItsPack(JournalCore& core, Dose dose, Day today);

} // namespace hf
