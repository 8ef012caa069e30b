// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/relations/since.h"

#include <optional>
#include <string>
#include <vector>

namespace hf {

/// What the person looks at: a day, an outcome and so many weeks. What is not chosen yet is chosen by what there is.
struct SinceWanted {
    std::optional<Day> day;
    std::optional<SupplementId> supplement; ///< without a day, the latest change of this
    std::string outcome;                    ///< the name of a series
    int weeks = usualSinceWeeks;
};

/// All that the page shows, read and reckoned.
struct SinceShown {
    SinceWanted wanted;                ///< with the day and the outcome that were chosen
    std::vector<Change> changes;       ///< that are offered, the latest first
    std::vector<Metric> outcomes;      ///< that are logged in the windows
    std::optional<SinceReport> report; ///< nothing when there is no day to look at, or it was cancelled
    std::size_t looks = 0;             ///< of the last 30 days, with this one once it is written down
    std::string hiddenBy;              ///< the question of the experiment that holds the outcome back
};

/// May run on any thread.
SinceShown lookSince(const Journal& journal, SinceWanted wanted, const TimeFrame& frame, const Progress& progress);

} // namespace hf
