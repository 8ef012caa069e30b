// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "ui/charts/chart_export.h"
#include "ui/features/trends/since/since_read.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace hf {

class SinceChart;
class TextTableModel;
class ValueLine;

/// The picture of days before and after, the same as a table, and a line that reads out a day.
class SinceChartCard final : public Card {
    Q_OBJECT

public:
    explicit SinceChartCard(QWidget* parent = nullptr);

    /// `report` has an answer that is not hidden. Without marked days, those are gaps.
    void show(const SinceReport& report, const Catalogue& catalogue, bool withoutMarked, Day today);
    using QWidget::show;
    void setTableShown(bool shown);
    bool isTableShown() const;
    SinceChart* chart() const { return m_chart; }
    QTableView* table() const { return m_table; }
    QString readOut() const;

Q_SIGNALS:
    void saveWanted(hf::SaveAs form);

private:
    void build();
    void fillTable();
    void describe();
    QString takenOn(Day day) const;

    SinceChart* m_chart;
    QTableView* m_table;
    TextTableModel* m_rows;
    QPushButton* m_switch;
    QPushButton* m_save;
    QStackedWidget* m_above; ///< what the signs mean, or the day that is read
    ValueLine* m_values;
    Day m_today;
};

} // namespace hf
