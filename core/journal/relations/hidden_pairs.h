// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "domain/id.h"
#include "domain/zone.h"
#include "journal/metric.h"

#include <optional>
#include <string>
#include <vector>

namespace hf {

class Journal;
struct KnownTest;

/// The pairs of series that an experiment is about and that nobody may look at before its end: what is taken or done
/// against the outcome, whichever comes first. That holds for what says the same: the gut burden contains its items,
/// load the minutes, and the person may log one thing under two names.
class HiddenPairs {
public:
    HiddenPairs(const Journal& journal, const TimeFrame& frame);

    /// The experiment that hides the pair.
    std::optional<RecordId> by(const Metric& x, const Metric& y) const;
    /// Experiments that do not hide the pair (over, given up, gone) and of which its answer tells: where it is shown,
    /// `Experiments::noteShown` is to know.
    std::vector<RecordId> toldBy(const Metric& x, const Metric& y) const;

    /// The experiment of which days before against days after would show something, whatever day parts them: its
    /// outcome, or what contains it or is a part of it, on days that it covers.
    std::optional<RecordId> overlapping(const Metric& outcome, DayRange range) const;
    /// As `toldBy` of two series.
    std::vector<RecordId> toldBy(const Metric& outcome, DayRange range) const;

private:
    struct Pair {
        RecordId experiment;
        bool secret = true;
        DayRange days;                         ///< planned
        std::vector<Metric> outcomes;          ///< and what contains it, or is contained
        std::vector<SupplementId> supplements; ///< what is tested, its packs and what goes by nearly the same name
        std::vector<ItemId> habits;
        Series sides; ///< 1 and 0 by day from the first to today, where the sides are known
    };

    Pair pairOf(const KnownTest& test, bool secret, Day today) const;
    bool isOutcome(const Pair& pair, const Metric& metric) const;
    bool isTested(const Pair& pair, const Metric& metric) const;
    bool isOn(const Pair& pair, const Metric& outcome, DayRange range) const;
    bool isAbout(const Pair& pair, const Metric& x, const Metric& y) const;

    const Journal& m_journal;
    std::vector<Metric> m_metrics;
    std::vector<Pair> m_pairs;
};

} // namespace hf
