// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "journal/metric.h"
#include "ui/base/theme/tokens.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <map>
#include <optional>
#include <vector>

namespace hf {

class JournalBridge;

/// The line of a day that carries a mark.
void paintDayMark(QPainter& painter, const QRect& day, const Tokens& tokens);

/// The days of one year, each shaded by one metric: the darker, the higher. The same keys as in a month: arrows move by
/// days and weeks, Page Up and Page Down by months (with Shift by years), Home goes to today, Enter opens the day.
class YearView final : public QWidget {
    Q_OBJECT

public:
    static constexpr int shades = 5;

    explicit YearView(JournalBridge& journal, QWidget* parent = nullptr);

    Day day() const { return m_day; }
    /// Shows the year of the day, with the day marked.
    void showDay(Day day);
    void setMetric(const Metric& metric);
    void reload();
    /// The upper ends of all shades but the last, from the known days of the year; empty where none is known.
    const std::vector<double>& steps() const { return m_steps; }
    bool anyKnown() const;
    const std::optional<Metric>& shownMetric() const { return m_metric; }
    QColor shadeOf(int shade) const;
    /// Where a day of the shown year is drawn.
    QRect cellOf(Day day) const;
    /// A day in words: its date, its value, its marks.
    QString describe(Day day) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(hf::Day day);
    void dayOpened(hf::Day day);
    void read(); ///< the values are those of another year or metric now

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    DayRange year() const;
    bool readYear(Day day);
    void findSteps();
    int shadeOf(double value) const;
    QRect monthRect(int month) const;
    std::optional<Day> dayAt(const QPoint& point) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, Day day) const;
    void say();

    JournalBridge& m_journal;
    Day m_day;
    std::optional<Metric> m_metric;
    Series m_values{};
    std::map<Day, QStringList> m_marks; ///< by their names
    std::vector<double> m_steps;
};

} // namespace hf
