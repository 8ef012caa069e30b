// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/month_model.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/weeks.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

DayRange monthOf(Day day)
{
    const QDate date = sentences::dateOf(day);
    const Day first = sentences::dayOf(QDate(date.year(), date.month(), 1));
    return {first, first + days{date.daysInMonth() - 1}};
}

constexpr std::size_t firstDose = 2; ///< among the figures that are read: after the load and the gut burden

} // namespace

MonthModel::MonthModel(JournalBridge& journal, QObject* parent)
    : QAbstractTableModel(parent),
      m_journal(journal)
{
}

bool MonthModel::show(Day day)
{
    const DayRange month = monthOf(day);
    const Day first = sentences::weekStart(month.first);
    const DayRange range{first, first + days{weeks * weekDays - 1}};
    using Records = std::vector<Record>;
    const auto checkIns = m_journal.checkIns(range);
    const auto marks = m_journal.ask<Records>([range](const Journal& open) { return open.list(Kind::mark, range); });
    const auto fineDays = m_journal.ask<Records>([range](const Journal& open) { return open.list(Kind::fine, range); });
    if (!checkIns || !marks || !fineDays || !readFigures(range)) {
        return false;
    }
    beginResetModel();
    m_month = month;
    m_first = first;
    m_mostDose = 0;
    m_mostLoad = 0;
    const Day today = m_journal.today();
    m_days.assign(static_cast<std::size_t>(weeks) * weekDays, {});
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        sentences::CalendarDay& cell = m_days[i];
        cell.day = m_first + days{static_cast<int>(i)};
        cell.checkIn = i < checkIns->size() ? (*checkIns)[i] : CheckIn{};
        cell.today = cell.day == today;
        cell.toCome = cell.day > today;
        cell.load = m_figures[0].on(cell.day);
        cell.gut = m_figures[1].on(cell.day);
        cell.dose = m_dose ? m_figures[firstDose].on(cell.day) : std::nullopt;
        m_mostLoad = std::max(m_mostLoad, cell.load.value_or(0));
        m_mostDose = std::max(m_mostDose, cell.dose.value_or(0));
    }
    placeMarks(*marks);
    placeFineDays(*fineDays);
    endResetModel();
    return true;
}

bool MonthModel::readFigures(DayRange range)
{
    using Read = std::pair<std::vector<Metric>, std::vector<Series>>;
    auto read = m_journal.ask<Read>([range](const Journal& open) -> Read {
        std::vector<Metric> metrics{metricOf(rowOf(MetricKind::load)), metricOf(rowOf(MetricKind::gutBurden))};
        for (Metric& metric : open.metrics()) {
            if (metric.kind == MetricKind::dose) {
                metrics.push_back(std::move(metric));
            }
        }
        std::vector<Series> figures = open.series(metrics, range);
        return {std::move(metrics), std::move(figures)};
    });
    if (!read) {
        return false;
    }
    chooseDose(read->first, std::move(read->second));
    return true;
}

/// Of several supplements the bar is of the one that was taken on most days.
void MonthModel::chooseDose(const std::vector<Metric>& metrics, std::vector<Series> figures)
{
    m_dose.reset();
    std::ptrdiff_t most = 0;
    for (std::size_t i = firstDose; i < metrics.size(); ++i) {
        const std::vector<std::optional<double>>& days = figures[i].values;
        const auto taken =
            std::count_if(days.begin(), days.end(), [](const auto& value) { return value.value_or(0) > 0; });
        if (taken > most) {
            most = taken;
            m_dose = metrics[i];
            figures[firstDose] = figures[i];
        }
    }
    m_figures = std::move(figures);
}

void MonthModel::placeMarks(const std::vector<Record>& marks)
{
    for (const Record& record : marks) {
        const auto& mark = std::get<DayMark>(record.body);
        const QString name = sentences::markName(mark.mark);
        for (sentences::CalendarDay& cell : m_days) {
            if (mark.range.contains(cell.day) && !cell.marks.contains(name)) {
                cell.marks << name;
            }
        }
    }
}

void MonthModel::placeFineDays(const std::vector<Record>& fineDays)
{
    for (const Record& record : fineDays) {
        const Day day = std::get<FineDay>(record.body).day;
        for (sentences::CalendarDay& cell : m_days) {
            cell.fine = cell.fine || cell.day == day;
        }
    }
}

QModelIndex MonthModel::indexOf(Day day) const
{
    const auto at = static_cast<int>((day - m_first).count());
    return shownDays().contains(day) ? index(at / weekDays, at % weekDays) : QModelIndex();
}

const sentences::CalendarDay* MonthModel::dayAt(const QModelIndex& index) const
{
    const auto at = static_cast<std::size_t>(index.row() * weekDays + index.column());
    return index.isValid() && at < m_days.size() ? &m_days[at] : nullptr;
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_days.empty() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weekDays;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    const sentences::CalendarDay* day = checkIndex(index, CheckIndexOption::IndexIsValid) ? dayAt(index) : nullptr;
    if (day == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(sentences::dateOf(day->day).day());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentences::calendarDay(*day, m_dose);
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= weekDays) {
        return {};
    }
    const int weekDay = (sentences::firstWeekDay() - 1 + section) % weekDays + 1;
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().standaloneDayName(weekDay, QLocale::ShortFormat);
    case Qt::AccessibleTextRole:
        return QLocale().standaloneDayName(weekDay, QLocale::LongFormat);
    default:
        return {};
    }
}

} // namespace hf
