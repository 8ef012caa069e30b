// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "ui/features/history/sentences_history.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace hf {

class JournalBridge;

/// Six weeks around a month, a cell a day, in the order of the locale's week.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int weeks = 6;
    static constexpr int weekDays = 7;

    explicit MonthModel(JournalBridge& journal, QObject* parent = nullptr);

    /// Reads the six weeks that hold the month of `day`; false, and what is shown stays, when they could not be read.
    bool show(Day day);
    DayRange shownDays() const { return {m_first, m_first + std::chrono::days{weeks * weekDays - 1}}; }
    /// From the first to the last of the month.
    DayRange month() const { return m_month; }
    /// What the first bar is of; nothing where no dose was logged in these weeks.
    const std::optional<Metric>& dose() const { return m_dose; }
    /// The largest dose and load of these weeks, which their bars are measured by; 0 where there is none.
    double mostDose() const { return m_mostDose; }
    double mostLoad() const { return m_mostLoad; }
    QModelIndex indexOf(Day day) const;
    const sentences::CalendarDay* dayAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool readFigures(DayRange range);
    void chooseDose(const std::vector<Metric>& metrics, std::vector<Series> figures);
    void placeMarks(const std::vector<Record>& marks);
    void placeFineDays(const std::vector<Record>& fineDays);

    JournalBridge& m_journal;
    DayRange m_month{};
    Day m_first{};
    std::vector<sentences::CalendarDay> m_days;
    std::optional<Metric> m_dose;
    std::vector<Series> m_figures; ///< load, gut burden, and the dose if there is one
    double m_mostDose = 0;
    double m_mostLoad = 0;
};

} // namespace hf
