// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace hf {

class FlowLayout;
class JournalBridge;
class YearView;

/// A year of days, the metric that shades them, and what the shades mean.
class YearPanel final : public QWidget {
    Q_OBJECT

public:
    explicit YearPanel(JournalBridge& journal, QWidget* parent = nullptr);

    YearView* view() const { return m_view; }
    /// Shows the year of the day; asks what can be shown when it was not asked yet.
    void showDay(Day day);
    void reload();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool fillChoice();
    void choose(int index);
    void explain();
    void fillLegend();

    JournalBridge& m_journal;
    QComboBox* m_choice;
    QLabel* m_summary;
    YearView* m_view;
    QWidget* m_legend;
};

} // namespace hf
