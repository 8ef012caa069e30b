// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/rail_controller.h"

#include "journal/plans/plan_book.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/weeks.h"
#include "ui/features/today/rail/cues_card.h"
#include "ui/features/today/rail/week_card.h"
#include "ui/features/today/welcome/welcome_card.h"
#include "ui/widgets/card_board.h"

namespace hf {

namespace {

std::vector<CueCode> goneForGood(const Journal& journal)
{
    std::vector<CueCode> gone;
    for (std::size_t i = 0; i < cueCount; ++i) {
        const auto code = static_cast<CueCode>(i);
        if (journal.setting("cue." + std::string(nameOf(code))) == "never") {
            gone.push_back(code);
        }
    }
    return gone;
}

WeekFacts weekOf(const Journal& journal, const TimeFrame& frame)
{
    constexpr days week{7};
    const PlanBook book(journal);
    const Day today = frame.today();
    const Day first = sentences::weekStart(today);
    return {today, book.summary({first, today}, frame), book.summary({first - week, first - days{1}}, frame),
            book.supplies(frame)};
}

} // namespace

RailController::RailController(JournalBridge& journal, QSettings& settings, CardBoard& board, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_board(board),
      m_welcome(new WelcomeCard(journal, settings, &board))
{
    board.add(m_welcome, CardBoard::Place::left);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RailController::refresh);
}

void RailController::build()
{
    m_cues = new CuesCard(m_journal, &m_board);
    m_week = new WeekCard(&m_board);
    m_next = new NextCard(m_journal, &m_board);
    m_cues->hide();
    m_week->hide();
    m_board.add(m_cues, CardBoard::Place::rail);
    m_board.add(m_week, CardBoard::Place::rail);
    m_board.add(m_next, CardBoard::Place::rail);
    connect(m_cues, &CuesCard::actionWanted, this, &RailController::actionWanted);
    connect(m_cues, &CuesCard::settled, this, &RailController::refreshSoon);
}

void RailController::setReminders(ReminderSource reminders)
{
    m_next->setReminders(std::move(reminders));
}

void RailController::refreshSoon()
{
    m_soon.start(0);
}

void RailController::refreshLater()
{
    constexpr int pause = 250; // milliseconds
    m_soon.start(pause);
}

void RailController::refresh()
{
    m_soon.stop();
    const TimeFrame frame = m_journal.frame();
    auto read = m_journal.ask<std::vector<Cue>>([&](const Journal& journal) { return PlanBook(journal).cues(frame); });
    const auto gone = m_journal.ask<std::vector<CueCode>>(goneForGood);
    const auto week = m_journal.ask<WeekFacts>([&](const Journal& journal) { return weekOf(journal, frame); });
    if (!read || !gone || !week) {
        return; // what is shown stays
    }
    std::vector<Cue> cues = *std::move(read);
    // The card is the cue, with its form at hand.
    const bool away = std::erase_if(cues, [](const Cue& cue) { return cue.code == CueCode::welcomeBack; }) > 0;
    m_welcome->refresh(away);
    m_cues->show(cues, *gone);
    m_week->show(*week, m_journal.catalogue());
    m_next->refresh();
    m_cues->QWidget::show();
    m_week->QWidget::show();
    m_board.relayout();
}

void RailController::fillIn()
{
    m_welcome->fillIn();
}

} // namespace hf
