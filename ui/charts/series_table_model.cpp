// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/series_table_model.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QLocale>

namespace hf {

void SeriesTableModel::show(Series series, Metric metric)
{
    beginResetModel();
    m_series = std::move(series);
    m_metric = std::move(metric);
    constexpr int week = 7;
    m_means = rollingMean(m_series, week);
    endResetModel();
}

void SeriesTableModel::show(const ChartData& data, const DayRange& range)
{
    beginResetModel();
    m_series = data.cut(range);
    m_metric = data.metric;
    m_means.clear();
    for (Day day = range.first; day <= range.last; day += days{1}) {
        m_means.push_back(data.meanOn(day).value_or(RollingMean{}));
    }
    endResetModel();
}

Day SeriesTableModel::dayOf(int row) const
{
    return m_series.first + days{static_cast<int>(m_series.values.size()) - 1 - row};
}

int SeriesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.values.size());
}

int SeriesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString SeriesTableModel::textAt(std::size_t day, int column) const
{
    switch (column) {
    case dayColumn:
        return QLocale().toString(sentences::dateOf(m_series.first + days{static_cast<int>(day)}),
                                  QLocale::ShortFormat);
    case valueColumn:
        return sentences::metricValue(m_series.values[day], m_metric);
    case meanColumn:
        return m_means[day].mean ? tr("%1 (%n days)", nullptr, m_means[day].known)
                                       .arg(sentences::meanFigure(*m_means[day].mean, m_metric))
                                 : tr("too few days");
    default:
        return {};
    }
}

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        const auto fromNewest = static_cast<std::size_t>(index.row());
        return textAt(m_series.values.size() - 1 - fromNewest, index.column());
    }
    return {};
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case dayColumn:
        return tr("Day");
    case valueColumn:
        return sentences::metricTitle(m_metric);
    case meanColumn:
        return tr("7-day mean");
    default:
        return {};
    }
}

} // namespace hf
