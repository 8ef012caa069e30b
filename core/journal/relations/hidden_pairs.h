// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/zone.h"
#include "journal/metric.h"

#include <optional>
#include <string>
#include <vector>

namespace hf {

class Journal;

/// The pairs of series that an experiment is about and that nobody may look at before its end: what is taken or done
/// against the outcome, whichever comes first.
class HiddenPairs {
public:
    HiddenPairs(const Journal& journal, const TimeFrame& frame);

    /// The experiment that hides the pair.
    std::optional<RecordId> by(const Metric& x, const Metric& y) const;

    /// The experiment of which days before against days after would show something, whatever day parts them: its
    /// outcome, or what contains it or is a part of it, on days that it covers.
    std::optional<RecordId> overlapping(const Metric& outcome, DayRange range) const;

private:
    struct Pair {
        RecordId experiment;
        std::vector<SupplementId> supplements; ///< what is tested, and its packs
        std::optional<ItemId> habit;
        std::string outcome;
        std::optional<ItemId> outcomeItem;
        DayRange days;

        bool isOutcome(const Metric& metric) const;
        bool sharesOutcome(const Metric& metric) const;
        bool tests(const Metric& metric) const;
    };
    std::vector<Pair> m_pairs;
};

} // namespace hf
