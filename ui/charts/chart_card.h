// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;
class QTableView;

namespace hf {

class ChartView;
class SeriesTableModel;

/// A chart with its name, its mean and how many days it comes from, and the same numbers as a table.
class ChartCard final : public Card {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void show(ChartData shown);
    void mark(std::optional<Day> day);
    void setTableShown(bool shown);
    bool isTableShown() const;
    ChartView* chart() const { return m_chart; }
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    void dayMarked(std::optional<hf::Day> day);

private:
    void describe();

    ChartView* m_chart;
    QTableView* m_table;
    SeriesTableModel* m_numbers;
    QPushButton* m_switch;
    QLabel* m_unit;
};

} // namespace hf
