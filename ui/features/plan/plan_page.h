// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/plan_facts.h"
#include "ui/widgets/page_frame.h"

#include <vector>

class QPushButton;

namespace hf {

class Card;
class CardBoard;
class EndedCard;
class JournalBridge;
class MenuCard;
class PausesCard;
class PlanCard;

/// What is planned and how it goes: a card a plan, the pauses, the supplies, and the recovery menu.
class PlanPage final : public PageFrame {
    Q_OBJECT

public:
    explicit PlanPage(JournalBridge& journal, QWidget* parent = nullptr);

    void newPlan();
    /// A new plan whose supplement is chosen already.
    void planFor(SupplementId supplement);
    void pause();
    void editMenu();

Q_SIGNALS:
    /// How things were before and after the plan of a supplement.
    void sinceWanted(hf::SupplementId supplement);
    /// A paragraph of the guidance.
    void passageWanted(const QString& slug, const QString& anchor);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildBoard();
    void buildEmpty();
    PlanCard* addCard();
    void reloadIfVisible();
    void reload();
    void chain();
    void editPlan(std::size_t at);
    void endPlan(std::size_t at);
    void editReminders(std::size_t at);
    void editSupply(std::size_t at);
    void editPause(const Record& pause);

    JournalBridge& m_journal;
    PlanPageFacts m_facts;
    CardBoard* m_board = nullptr;
    Card* m_empty = nullptr;
    QPushButton* m_first = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_new = nullptr;
    std::vector<PlanCard*> m_cards;
    MenuCard* m_menu = nullptr;
    PausesCard* m_pauses = nullptr;
    EndedCard* m_ended = nullptr;
    bool m_old = true; ///< something changed while another page was shown, or was not read yet
};

} // namespace hf
