// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/entries/catalogue.h"
#include "domain/figure.h"
#include "domain/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hf {

/// In the order in which they are listed.
enum class MetricKind : std::uint8_t {
    dose,
    load,
    trainingMinutes,
    gutBurden,
    item,
    stoolCount,
    stoolForm,
    stoolUrgency,
    mark ///< whether the day is marked; asked as what comes first only, and listed nowhere
};

inline constexpr std::size_t metricKindCount = 9;

/// Whether the journal has one series of a kind, or one for each thing that was defined, or for each mark.
enum class MetricOf : std::uint8_t { journal, everySupplement, everyItem, everyMark };

enum class MetricGroup : std::uint8_t { doses, training, gut, recovery, stools, own };

inline constexpr std::array metricGroups{MetricGroup::doses,    MetricGroup::training, MetricGroup::gut,
                                         MetricGroup::recovery, MetricGroup::stools,   MetricGroup::own};

/// Amounts of a day are bars from zero; what is rated or a mean is a point.
enum class MetricShape : std::uint8_t { bars, points };

/// What a value or a difference is said with: its unit, points of a scale, a number of things, or nothing.
enum class MetricPhrase : std::uint8_t { unit, points, stools, bare };

/// The ends of a fixed scale.
struct MetricScale {
    double low = 0;
    double high = 0;

    bool operator==(const MetricScale&) const = default;
};

/// All that is fixed about a kind of metric. To add one: its formula in SeriesReader, its row below, its words in
/// `words/metrics` and its tests.
struct MetricRow {
    MetricKind kind{};
    MetricOf of = MetricOf::journal;
    std::string_view name{};  ///< for doses the first part of it; an item's begins with its group
    std::string_view title{}; ///< the id of its title, in English; empty where the person names it
    std::string_view unit{};  ///< empty where the supplement or item has its own
    MetricGroup group{};      ///< an item's own where there is one
    std::optional<MetricScale> scale{};
    Better better = Better::neither;
    std::string_view missingRule{}; ///< the code of when a day is missing
    MetricShape shape = MetricShape::bars;
    bool meanLine = true;  ///< a chart draws the 7-day mean
    bool sumOfDay = false; ///< the unit is said "a day"
    MetricPhrase phrase = MetricPhrase::unit;
};

inline constexpr MetricScale zeroToTen{0, 10};

inline constexpr std::array<MetricRow, metricKindCount> metricTable{{
    {.kind = MetricKind::dose,
     .of = MetricOf::everySupplement,
     .name = "dose",
     .group = MetricGroup::doses,
     .missingRule = "no-dose-skip-or-none",
     .meanLine = false,
     .sumOfDay = true},
    {.kind = MetricKind::load,
     .name = "load",
     .title = "Training load",
     .unit = "AU",
     .group = MetricGroup::training,
     .missingRule = "no-rest-or-rpe",
     .sumOfDay = true},
    {.kind = MetricKind::trainingMinutes,
     .name = "training.minutes",
     .title = "Training minutes",
     .unit = "min",
     .group = MetricGroup::training,
     .missingRule = "no-rest-or-session",
     .sumOfDay = true},
    {.kind = MetricKind::gutBurden,
     .name = "gut.burden",
     .title = "Gut burden",
     .unit = "0-10",
     .group = MetricGroup::gut,
     .scale = zeroToTen,
     .better = Better::low,
     .missingRule = "too-few-gut-items",
     .shape = MetricShape::points,
     .phrase = MetricPhrase::points},
    {.kind = MetricKind::item,
     .of = MetricOf::everyItem,
     .group = MetricGroup::own,
     .missingRule = "not-rated",
     .shape = MetricShape::points},
    {.kind = MetricKind::stoolCount,
     .name = "stools.count",
     .title = "Stools",
     .unit = "a day",
     .group = MetricGroup::stools,
     .missingRule = "no-stool-logged",
     .phrase = MetricPhrase::stools},
    {.kind = MetricKind::stoolForm,
     .name = "stools.form",
     .title = "Stool form",
     .unit = "1-7",
     .group = MetricGroup::stools,
     .scale = MetricScale{1, 7},
     .missingRule = "no-stool-logged",
     .shape = MetricShape::points,
     .phrase = MetricPhrase::points},
    {.kind = MetricKind::stoolUrgency,
     .name = "stools.urgency",
     .title = "Stool urgency",
     .unit = "0-10",
     .group = MetricGroup::stools,
     .scale = zeroToTen,
     .better = Better::low,
     .missingRule = "no-stool-with-urgency",
     .shape = MetricShape::points,
     .phrase = MetricPhrase::points},
    {.kind = MetricKind::mark,
     .of = MetricOf::everyMark,
     .name = "mark",
     .missingRule = "outside-the-diary",
     .meanLine = false,
     .phrase = MetricPhrase::bare},
}};

constexpr const MetricRow& rowOf(MetricKind kind)
{
    return metricTable[static_cast<std::size_t>(kind)];
}

/// A series that exists: its name is steady and made for typing (`dose.l-glutamine`, `gut.bloating`, `load`).
struct Metric {
    std::string name;
    std::string title; ///< the person's own name for it, a mark's too, or the id of its row's
    std::string unit;
    MetricKind kind = MetricKind::load;
    SupplementId supplement;               ///< for doses
    Dimension dimension = Dimension::mass; ///< for doses
    Unit doseUnit = Unit::g;               ///< for doses: the supplement's own unit, or that of the dimension
    ItemId item;                           ///< for items
    bool yesNo = false;                    ///< its values are 0 and 1

    MetricGroup group = MetricGroup::own;
    MetricShape shape = MetricShape::bars;
    std::optional<MetricScale> scale; ///< fixed ends of what can be drawn
    Better better = Better::neither;
};

/// The one series of a kind that has one.
Metric metricOf(const MetricRow& row);
Metric metricOf(const KnownItem& known);
/// 1 on the days that have the mark, 0 on the others of the diary.
Metric metricOfMark(const std::string& mark);
/// The dimension is part of the name when it is not that of the supplement's own unit.
Metric metricOf(const KnownSupplement& known, Dimension dimension);
Dimension usualDimension(const Supplement& supplement);

/// What differences of this metric are said with.
MetricPhrase phraseOf(const Metric& metric);

/// What its values are said with: they lie on a scale, only their differences are points of it.
MetricPhrase phraseOfValue(const Metric& metric);

/// How far a mean of it, a difference or an end of their intervals is written out; a day's value is `ofDay`.
FigureSort sortOfMean(const Metric& metric);
FigureSort sortOfMean(const Item& item);

} // namespace hf
