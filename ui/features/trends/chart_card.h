// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/day_marks.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace hf {

class ChartView;
class SeriesTableModel;
class ValueLine;

/// A chart with its name, a line that reads out its mean or the marked day, the same numbers as a table, and a menu to
/// save either.
class ChartCard final : public Card {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ChartData> data, std::shared_ptr<const DayMarks> marks, const TimeWindow& window);
    /// Follows the charts it is linked with; only the picture, until updateTexts().
    void setWindow(const TimeWindow& window);
    /// Words and numbers of the days that are shown now.
    void updateTexts();
    void mark(std::optional<Day> day);
    void setTableShown(bool shown);
    bool isTableShown() const;
    ChartView* chart() const { return m_chart; }
    QTableView* table() const { return m_table; }
    /// Mean of the days shown, or all there is to say of the marked one.
    QString readOut() const;
    const std::shared_ptr<const ChartData>& data() const { return m_data; }
    const std::shared_ptr<const DayMarks>& marks() const { return m_marks; }

Q_SIGNALS:
    void dayMarked(std::optional<hf::Day> day);
    void windowWanted(const hf::TimeWindow& window);
    void firstWindowWanted();
    void pictureWanted();
    void tableWanted();

private:
    void build();
    void buildMenu();
    void describe();
    void fillTable();

    std::shared_ptr<const ChartData> m_data;
    std::shared_ptr<const DayMarks> m_marks;
    ChartView* m_chart;
    QTableView* m_table;
    SeriesTableModel* m_numbers;
    QPushButton* m_switch;
    QPushButton* m_save;
    QLabel* m_note;
    ValueLine* m_values;
};

} // namespace hf
