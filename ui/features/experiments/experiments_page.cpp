// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/experiments_page.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/experiments/cards/card_list.h"
#include "ui/features/experiments/cards/experiment_card.h"
#include "ui/features/experiments/wizard/new_experiment_dialog.h"
#include "ui/features/experiments/words/sentences_experiments.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

ExperimentsPage::ExperimentsPage(JournalBridge& journal, QWidget* parent)
    : PageFrame(tr("Experiments"), parent),
      m_desk(journal)
{
    setSubtitle(sentences::experimentsSubtitle());
    build();
    setFocusProxy(m_new);
    connect(&journal, &JournalBridge::changed, this, &ExperimentsPage::reloadIfShown);
    connect(&journal, &JournalBridge::dayTurned, this, &ExperimentsPage::reloadIfShown);
}

void ExperimentsPage::build()
{
    m_new = new QPushButton(tr("&New experiment\u2026"), this);
    m_new->setAccessibleName(tr("New experiment"));
    setRole(*m_new, ButtonRole::primary);
    controls()->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { planNew(); });
    auto* list = new CardList(this);
    m_stack = list->stack();
    buildEmpty();
    setBody(list);
}

void ExperimentsPage::buildEmpty()
{
    m_empty = new Card(tr("A fair test on yourself"), this);
    for (const QString& paragraph : sentences::fairTest()) {
        QLabel* words = plainLabel(paragraph, TextStep::body, m_empty);
        words->setWordWrap(true);
        m_empty->body()->addWidget(words);
    }
    m_stack->addWidget(m_empty);
    m_empty->hide(); // until it is known that there is none
}

void ExperimentsPage::showEvent(QShowEvent* event)
{
    if (m_stale) {
        reload();
    }
    PageFrame::showEvent(event);
}

void ExperimentsPage::reloadIfShown()
{
    m_stale = true;
    if (isVisible()) {
        reload();
    }
}

ExperimentCard* ExperimentsPage::cardOf(RecordId id)
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [id](const ExperimentCard* card) { return card->id() == id; });
    if (found != m_cards.end()) {
        ExperimentCard* card = *found;
        m_cards.erase(found);
        return card;
    }
    auto* card = new ExperimentCard(m_desk, id, m_empty->parentWidget());
    card->setPathChooser(m_choosePath);
    connect(card, &ExperimentCard::saved, this, &ExperimentsPage::saved);
    connect(card, &ExperimentCard::problem, this, &ExperimentsPage::problem);
    return card;
}

void ExperimentsPage::reload()
{
    const auto all = m_desk.all();
    if (!all) {
        return; // what is shown stays, and is read again when it can be
    }
    m_stale = false;
    std::vector<ExperimentCard*> shown;
    for (const ExperimentFacts& facts : *all) {
        ExperimentCard* card = cardOf(facts.view.id);
        card->show(facts);
        shown.push_back(card);
    }
    for (ExperimentCard* gone : m_cards) {
        m_stack->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_cards = std::move(shown);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_stack->insertWidget(static_cast<int>(i), m_cards[i]);
        m_cards[i]->show();
    }
    m_empty->setVisible(m_cards.empty());
    chain();
}

void ExperimentsPage::chain()
{
    QWidget* before = m_new;
    for (const ExperimentCard* card : m_cards) {
        for (QWidget* control : card->controls()) {
            setTabOrder(before, control);
            before = control;
        }
    }
}

void ExperimentsPage::setPathChooser(PathChooser choose)
{
    m_choosePath = std::move(choose);
    for (ExperimentCard* card : m_cards) {
        card->setPathChooser(m_choosePath);
    }
}

void ExperimentsPage::planNew(const ExperimentDraft& known)
{
    NewExperimentDialog dialog(m_desk, known, window());
    dialog.setPathChooser(m_choosePath);
    dialog.exec();
}

} // namespace hf
