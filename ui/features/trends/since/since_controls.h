// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "ui/features/trends/since/since_read.h"

#include <QtWidgets/QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace hf {

class ChipFlow;
class DayEdit;

/// What is looked at: the change or any day, how many weeks, the outcome, and whether marked days are left out.
class SinceControls final : public QWidget {
    Q_OBJECT

public:
    SinceControls(Day today, QWidget* parent = nullptr);

    void show(const SinceShown& shown, const Catalogue& catalogue, Day today);
    using QWidget::show;
    bool leavesOut() const;
    QComboBox* changes() const { return m_changes; }
    DayEdit* day() const { return m_day; }
    const std::vector<QPushButton*>& outcomes() const { return m_chips; }

Q_SIGNALS:
    void dayWanted(hf::Day day);
    void weeksWanted(int weeks);
    void outcomeWanted(const std::string& name);
    void leaveOutChanged();

private:
    void build();
    void buildWeeks();
    void showChanges(const SinceShown& shown, const Catalogue& catalogue);
    void showOutcomes(const SinceShown& shown);
    void makeChips(const SinceShown& shown);

    std::vector<Change> m_offered;
    std::vector<std::string> m_names; ///< of the outcomes, in the order of the chips
    QComboBox* m_changes;
    DayEdit* m_day;
    std::vector<QPushButton*> m_weeks;
    ChipFlow* m_flow;
    std::vector<QPushButton*> m_chips;
    QCheckBox* m_leaveOut;
};

} // namespace hf
