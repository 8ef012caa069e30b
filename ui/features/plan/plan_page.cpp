// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/plan_page.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/plan/cards/ended_card.h"
#include "ui/features/plan/cards/menu_card.h"
#include "ui/features/plan/cards/pauses_card.h"
#include "ui/features/plan/cards/plan_card.h"
#include "ui/features/plan/dialogs/end_dialog.h"
#include "ui/features/plan/dialogs/menu_dialog.h"
#include "ui/features/plan/dialogs/pause_dialog.h"
#include "ui/features/plan/dialogs/plan_dialog.h"
#include "ui/features/plan/dialogs/reminders_dialog.h"
#include "ui/features/plan/dialogs/supply_dialog.h"
#include "ui/widgets/card_board.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

PlanPage::PlanPage(JournalBridge& journal, QWidget* parent)
    : PageFrame(tr("Plan & supplies"), parent),
      m_journal(journal)
{
    buildHeader();
    buildBoard();
    connect(&m_journal, &JournalBridge::changed, this, &PlanPage::reloadIfVisible);
    connect(&m_journal, &JournalBridge::dayTurned, this, &PlanPage::reloadIfVisible);
    reload();
    setBody(m_board);
}

void PlanPage::buildHeader()
{
    m_pause = new QPushButton(tr("Pau&se\u2026"), this);
    m_pause->setAccessibleName(tr("Pause plans"));
    m_new = new QPushButton(tr("&New plan\u2026"), this);
    m_new->setAccessibleName(tr("New plan"));
    setRole(*m_new, ButtonRole::primary);
    controls()->addWidget(m_pause);
    controls()->addWidget(m_new);
    connect(m_pause, &QPushButton::clicked, this, &PlanPage::pause);
    connect(m_new, &QPushButton::clicked, this, &PlanPage::newPlan);
}

void PlanPage::buildBoard()
{
    m_board = new CardBoard(this);
    buildEmpty();
    m_menu = new MenuCard(m_board);
    m_pauses = new PausesCard(m_board);
    m_ended = new EndedCard(m_board);
    m_board->add(m_menu, CardBoard::Place::rail);
    m_board->add(m_pauses, CardBoard::Place::rail);
    m_board->add(m_ended, CardBoard::Place::rail);
    connect(m_menu, &MenuCard::editWanted, this, &PlanPage::editMenu);
    connect(m_pauses, &PausesCard::editWanted, this, &PlanPage::editPause);
    connect(m_pauses, &PausesCard::removeWanted, this, [this](RecordId id) { m_journal.remove({id}); });
}

void PlanPage::buildEmpty()
{
    m_empty = new Card(tr("Nothing is planned yet"), m_board);
    QLabel* words = plainLabel(tr("A plan says what you mean to take, how much and when. Today then shows each planned "
                                  "dose until it is answered, and this page how it goes. Without a plan everything can "
                                  "be logged as before."),
                               TextStep::body, m_empty);
    words->setWordWrap(true);
    m_empty->body()->addWidget(words);
    m_board->add(m_empty, CardBoard::Place::left);
    m_empty->hide(); // until it is known that nothing is planned
}

PlanCard* PlanPage::addCard()
{
    const std::size_t at = m_cards.size();
    auto* card = new PlanCard(m_board);
    m_board->add(card, CardBoard::Place::left);
    m_cards.push_back(card);
    connect(card, &PlanCard::editWanted, this, [this, at] { editPlan(at); });
    connect(card, &PlanCard::endWanted, this, [this, at] { endPlan(at); });
    connect(card, &PlanCard::remindersWanted, this, [this, at] { editReminders(at); });
    connect(card, &PlanCard::supplyWanted, this, [this, at] { editSupply(at); });
    connect(card, &PlanCard::cautionsWanted, this,
            [this, at] { answerCautions(m_journal, *m_facts.running.at(at).cautioned, this); });
    connect(card, &PlanCard::passageWanted, this, [this, at] {
        const Article& article = *m_facts.running.at(at).cautioned;
        Q_EMIT passageWanted(sentences::fromUtf8(article.slug), sentences::fromUtf8(article.cautions.front().id));
    });
    connect(card, &PlanCard::sinceWanted, this,
            [this, at] { Q_EMIT sinceWanted(m_facts.running.at(at).view.current.row.supplement); });
    return card;
}

void PlanPage::focusInEvent(QFocusEvent* /*event*/)
{
    m_new->setFocus(Qt::OtherFocusReason);
}

void PlanPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (m_old) {
        reload();
    }
}

void PlanPage::reloadIfVisible()
{
    m_old = true;
    if (isVisible()) {
        reload();
    }
}

void PlanPage::reload()
{
    auto facts = readPlanFacts(m_journal);
    if (!facts) {
        return; // what is shown stays, and is read again when it can be
    }
    m_old = false;
    m_facts = *std::move(facts);
    for (std::size_t i = 0; i < m_facts.running.size(); ++i) {
        PlanCard* card = i < m_cards.size() ? m_cards[i] : addCard();
        card->show(m_facts.running[i], m_facts, m_journal.catalogue());
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < m_facts.running.size());
    }
    m_empty->setVisible(m_facts.running.empty());
    m_menu->show(m_facts.menu);
    m_pauses->show(m_facts);
    m_ended->show(m_facts, m_journal.catalogue());
    chain();
    m_board->relayout();
}

void PlanPage::chain()
{
    QWidget* last = m_new;
    for (const PlanCard* card : m_cards) {
        last = tabThrough(last, *card);
    }
    last = tabThrough(last, *m_menu);
    tabThrough(last, *m_pauses);
}

void PlanPage::newPlan()
{
    PlanDialog(m_journal, std::nullopt, this).exec();
}

void PlanPage::planFor(SupplementId supplement)
{
    PlanDialog dialog(m_journal, std::nullopt, this);
    dialog.choose(supplement);
    dialog.exec();
}

void PlanPage::pause()
{
    PauseDialog(m_journal, std::nullopt, this).exec();
}

void PlanPage::editMenu()
{
    MenuDialog(m_journal, m_facts.menu, this).exec();
}

void PlanPage::editPlan(std::size_t at)
{
    const PlanView& plan = m_facts.running.at(at).view;
    // A change that is still ahead is what one goes on changing.
    PlanDialog(m_journal, plan.later.empty() ? plan.current : plan.later.back(), this).exec();
}

void PlanPage::endPlan(std::size_t at)
{
    EndDialog(m_journal, m_facts.running.at(at).view, this).exec();
}

void PlanPage::editReminders(std::size_t at)
{
    RemindersDialog(m_journal, m_facts.running.at(at).view, m_facts.reminders, this).exec();
}

void PlanPage::editSupply(std::size_t at)
{
    const PlanFacts& facts = m_facts.running.at(at);
    SupplyDialog(m_journal, facts.view.current.row.supplement, facts.packages, this).exec();
}

void PlanPage::editPause(const Record& pause)
{
    PauseDialog(m_journal, pause, this).exec();
}

} // namespace hf
