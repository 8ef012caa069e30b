// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "journal/metric.h"
#include "ui/charts/chart_data.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace hf {

/// The numbers of a chart: day, value and 7-day mean, newest day first.
class SeriesTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { dayColumn, valueColumn, meanColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Series series, Metric metric);
    /// A part of a chart's days, with the means that its other days give.
    void show(const ChartData& data, const DayRange& range);
    Day dayOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(std::size_t day, int column) const;

    Series m_series;
    Metric m_metric;
    std::vector<RollingMean> m_means;
};

} // namespace hf
