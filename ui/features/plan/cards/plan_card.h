// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/plan_facts.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hf {

class ChipLabel;
class Columns;
class SupplyBar;

/// One planned supplement: what and when, its reminders, how it went, and what is left of it.
class PlanCard final : public Card {
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);

    void show(const PlanFacts& facts, const PlanPageFacts& page, const Catalogue& catalogue);
    void focusEdit();

Q_SIGNALS:
    void editWanted();
    void endWanted();
    void remindersWanted();
    void supplyWanted();
    void sinceWanted();
    void cautionsWanted();
    /// What the cautions say, in the guidance.
    void passageWanted();

private:
    QWidget* buildReminders();
    QWidget* buildCounts();
    QWidget* buildSupply();
    void buildCautions();
    void showCautions(const PlanFacts& facts, const QString& name, Day today);
    void showSupply(const PlanFacts& facts, Day today);

    ChipLabel* m_amount;
    QLabel* m_when;
    QPushButton* m_edit;
    QPushButton* m_end;
    Columns* m_columns;
    QLabel* m_reminders = nullptr;
    QPushButton* m_changeReminders = nullptr;
    QLabel* m_countsTitle = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_otherCounts = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_left = nullptr;
    SupplyBar* m_bar = nullptr;
    QLabel* m_use = nullptr;
    QPushButton* m_changeSupply = nullptr;
    QWidget* m_cautions = nullptr;
    QLabel* m_standing = nullptr;
    QPushButton* m_answer = nullptr;
    QPushButton* m_guidance = nullptr;
    QPushButton* m_since = nullptr;
};

} // namespace hf
