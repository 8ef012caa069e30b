// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/internal/journal_core.h"

#include <optional>
#include <string>

namespace hf {

/// What of an experiment's result was seen, and when: settings `looked.…`, which no undo takes back. A look that was
/// early stays early, whatever becomes of its setting. All functions run inside `read` or `write` of the core.
class Peeks {
public:
    explicit Peeks(JournalCore& core)
        : m_core(core)
    {
    }

    /// When something of the result was first seen too early. That is known too where a result was seen by a clock that
    /// stands more than 24 hours ahead of `now`.
    std::optional<SysMillis> early(RecordId experiment, SysSeconds now);
    /// Whether it is written down that the result was seen.
    bool seen(RecordId experiment);
    /// When one on the same thing and outcome was last erased for good before its end.
    std::optional<SysMillis> erased(const Experiment& same) const;
    bool clockRanAhead(const TimeFrame& frame) const;

    // Inside `write` only.
    void noteSeen(RecordId experiment, const TimeFrame& frame);
    void noteEarly(RecordId experiment, const TimeFrame& frame);
    void noteErased(const Experiment& experiment, const TimeFrame& frame);
    /// Of what was seen by a clock that ran ahead it is written down that it was early.
    void noteClock(const TimeFrame& frame);

private:
    void note(const std::string& key, const TimeFrame& frame);

    JournalCore& m_core;
};

} // namespace hf
