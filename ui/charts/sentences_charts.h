// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QtCore/QStringList>

#include <optional>

/// The sentences of the Trends page.
namespace hf::sentences {

QString metricGroup(MetricGroup group);

/// What the value of one day is read out from.
struct DayReading {
    Day day;
    Day today;
    std::optional<double> value;
    std::optional<RollingMean> mean;
    QStringList marks;
};

QString dayReading(const DayReading& reading, const Metric& metric); ///< today: 5 g · 7-day mean 3.2 g of 6 days · ill
/// Unit or scale, and what is drawn; `daysEach` share a bar or stroke.
QString chartNote(const Metric& metric, const ChartLook& look, int daysEach);
/// The unit alone, or the ends of the scale; may be empty.
QString chartUnit(const Metric& metric, const ChartLook& look);
QString chartDescribed(const Series& shown, const Metric& metric, const QStringList& marks);
QString markedDays(const QString& name, const DayRange& range, Day today); ///< ill Mon 3 Aug to Fri 7 Aug
QString chartKeys();
QString daysShown(const DayRange& range); ///< 26 Aug 2026 to 23 Nov 2026, 90 days

// Choosing metrics.
QString metricsChosen(int count, int most);

// Nothing to show.
QString nothingInTheseDays();
QString nothingLoggedTitle(bool everLogged);
QString nothingLogged(std::optional<Day> lastLogged, Day today);

} // namespace hf::sentences
