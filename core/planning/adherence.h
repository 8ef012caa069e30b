// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hf {

/// What became of one planned day.
enum class PlannedDay : std::uint8_t {
    done,
    missed,
    skipped, ///< left out on purpose: planned, but neither kept nor missed
    paused,  ///< not planned after all: counts nowhere
    pending, ///< today, not yet answered
};

/// An interval of a share.
struct ShareInterval {
    double low = 0;
    double high = 0;
};

/// The Wilson score interval of `done` out of `planned` (Wilson 1927, doi:10.1080/01621459.1927.10502953), 95 %.
/// Nothing when nothing was planned. `done` is at most `planned`.
std::optional<ShareInterval> wilsonInterval(int done, int planned);

/// How a plan was kept, in plain counts. "taken / (planned - paused)": a skip is planned and was not taken.
struct Adherence {
    int done = 0;
    int planned = 0; ///< without paused days and a pending today
    std::optional<double> share;
    std::optional<ShareInterval> interval;
    int currentRun = 0; ///< done days up to now; a paused day neither ends nor lengthens it
    int longestRun = 0;
    int doubleMisses = 0; ///< runs of two or more misses, each counted once
};

/// From the planned days, oldest first.
Adherence adherenceOf(std::span<const PlannedDay> states);

/// Grams beside counts: Σ min(taken, planned) / Σ planned, so that an extra dose makes up for no missed one. Both spans
/// are by day, of one length and in one unit; nothing when nothing was planned.
std::optional<double> amountAdherence(std::span<const double> taken, std::span<const double> planned);

/// From the first day of each run of misses to the next done day, in planned days: 1 when the next planned day was
/// done, however far off it lay. A skipped day is on the way, a paused one is not. A run that is not made good yet is
/// left out. Days oldest first.
std::vector<int> daysToReturn(std::span<const PlannedDay> planned);

/// The middle one of `daysToReturn`; of an even number the mean of the two in the middle.
std::optional<double> medianDaysToReturn(std::span<const PlannedDay> planned);

/// The most planned days missed in a row, paused ones left out.
int longestGap(std::span<const PlannedDay> states);

} // namespace hf
