// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/relations.h"
#include "journal/relations/since.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

class JournalCore;

/// So long a look at a question counts as one more chance for the answers that come after it.
inline constexpr int lookDays = 30;

/// What a question is known by: series, lag, on or off, and the marks left out. The same for either name of a series
/// that was renamed; for a series that is yes or no anyway, asking for on or off is no other question.
LookKey lookKeyOf(const Metric& x, const Metric& y, int lag, bool onOff, std::span<const std::string> leftOut);

/// The same of what was different from a day on: day, series and the marks left out. How many weeks is no part of it.
LookKey sinceLookKeyOf(Day day, const Metric& metric, std::span<const std::string> leftOut);

/// A question and the last day on which its answer was shown.
struct Look {
    LookKey question;
    Day last;

    bool operator==(const Look&) const = default;
};

/// A device's looks as its setting `looked.questions.…` keeps them: a line a day, the newest first, `2026-03-15
/// 0123456789ab …`.
std::string lookText(std::span<const Look> looks);
/// What can be read of it; a line of another shape is passed over.
std::vector<Look> looksIn(std::string_view text);

/// Questions looked at in the last 30 days, on whichever device; the same one counts once. A look of a day to come, of
/// a clock that was set ahead, counts until it is known better. Throws StorageError.
std::set<LookKey> recentLooks(const Journal& journal, Day today);

/// Those of the answers that show something.
std::vector<LookKey> shownIn(std::span<const RelateAnswer> answers);
std::vector<LookKey> shownIn(const SinceReport& report);

/// Writes down what was shown, and says how many questions were looked at lately with it. Where it cannot be written
/// down, as on a read-only disk, it does not count.
std::size_t noteLooks(Journal& journal, std::set<LookKey> earlier, std::span<const LookKey> shown,
                      const TimeFrame& frame);

/// Writes down what was looked at: not an entry of the person, so undo passes it over.
class LookBook {
public:
    explicit LookBook(Journal& journal);

    /// True when there was something to write: a question is written once a day. Each device writes a setting of its
    /// own, so that a merge adds both up. Looks of days to come are dated today; of those older than 30 days some are
    /// kept, because the clock may only seem to have gone on. Throws StorageError.
    bool note(std::span<const LookKey> shown, const TimeFrame& frame);

private:
    Journal& m_journal;
    JournalCore& m_core;
};

} // namespace hf
