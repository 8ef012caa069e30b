// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/load/ratio.h"
#include "analysis/load/week.h"
#include "journal/metric.h"
#include "journal/plans/plan_views.h"
#include "planning/figures/plan_figures.h"
#include "planning/figures/stock.h"

#include <string>
#include <vector>

namespace hf {

struct PlanSummary : PlanFigures {
    RecordId lineage;
    SupplementId supplement;
    KnownPlan plan; ///< its row in force on the last day, or the last one before
};

/// The mean of the known days of a range.
struct KnownMean {
    std::optional<double> mean;
    std::size_t n = 0; ///< known days
};

struct ItemMean {
    ItemId item;
    KnownMean value;
};

struct MetricMean {
    Metric metric;
    KnownMean value;
};

struct LoadSummary {
    double total = 0; ///< AU of the known days of the range
    KnownMean daily;
    int sessions = 0;
    Finding<LoadWeek> week;     ///< the 7 days that end with the range: monotony and strain
    Finding<LoadRatioOn> ratio; ///< 7 days beside 28, on the range's last day
};

/// What a range of days came to; days after today are left out.
struct Summary {
    DayRange days{};
    std::vector<PlanSummary> plans; ///< that planned something in the range
    LoadSummary load;
    KnownMean gutBurden;
    std::vector<MetricMean> metrics; ///< each series that the journal has one of, in the order of the table
    std::vector<ItemMean> gut;       ///< each enabled item
    std::vector<ItemMean> recovery;  ///< each enabled item
};

struct SupplyView : Stock {
    SupplementId supplement;
    Unit unit = Unit::g;          ///< that `dailyUse` is spoken of in
    std::vector<Record> packages; ///< oldest first
    /// In `unit`; `Stock::dailyUse` is in counts.
    std::optional<double> usedADay;
};

} // namespace hf
