// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "planning/occurrence.h"

#include <optional>
#include <span>
#include <vector>

namespace hf {

/// What the experiments plan. They are laid over the person's own plans and never written into them: so the past stays
/// as it was planned, a pause moves what is to come, and after the end the own plan goes on by itself.
struct PlannedTests {
    std::vector<KnownPlan> rows; ///< a row for each run of days; their lineage is the experiment
    std::vector<Pause> rests;    ///< the days on which an own plan of the same supplement rests

    /// A planned dose of an own plan that was not even planned, because of a test.
    bool rest(const Occurrence& occurrence) const;
};

/// From the experiments' records and all own plans. On days without any of the supplement nothing is planned; while the
/// key of a blind one is away, the packs are.
PlannedTests plannedTests(std::span<const Record> experiments, std::span<const KnownPlan> plans, Day today);

/// The number of the pack that a blind experiment plans for the day, if the supplement is its packs'.
std::optional<int> packOn(const Experiment& experiment, SupplementId supplement, Day day, Day today);

} // namespace hf
