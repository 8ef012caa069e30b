// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "journal/internal/journal_core.h"
#include "journal/metric.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace hf {

/// Reads the series of one range and keeps what several of them need: gut burden is made of items that are asked for
/// themselves, and the doses of all supplements lie in one table.
class SeriesReader {
public:
    SeriesReader(JournalCore& core, DayRange range)
        : m_core(core),
          m_range(range)
    {
    }

    Series read(const Metric& metric);
    Series load();
    /// From the five counted items as they were enabled on each day.
    Series gutBurden();
    const Series& item(ItemId id);
    /// One walk over the table instead of one for each supplement.
    void readAllDoses();

private:
    Series doses(const Metric& metric);
    /// Known wherever load is, and also where a session has no RPE.
    Series trainingMinutes();
    Series mark(const std::string& name);
    Series stools(std::optional<double> (*value)(const StoolDay&));
    Series empty() const;
    Series seriesOf(const std::vector<DayValue>& values) const;

    JournalCore& m_core;
    DayRange m_range;
    std::map<ItemId, Series> m_items;
    std::optional<std::vector<StoolDay>> m_stools;
    std::optional<std::map<std::pair<SupplementId, Dimension>, std::vector<DayValue>>> m_doses;
};

} // namespace hf
