// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/next_card.h"

#include "journal/plans/plan_book.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/today/rail/sentences_week.h"
#include "ui/features/today/rail/snooze_dialog.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

namespace hf {

NextCard::NextCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Next reminder"), parent),
      m_journal(journal),
      m_when(plainLabel({}, TextStep::heading, this)),
      m_what(plainLabel({}, TextStep::body, this)),
      m_snooze(new QPushButton(tr("Snooze"), this))
{
    m_what->setWordWrap(true);
    setRole(*m_snooze, ButtonRole::link);
    auto* line = new FlowLayout; // a long name goes below a day and its time
    line->setSpacing(space::small);
    line->add(m_when);
    line->add(m_what);
    body()->addLayout(line);
    addToHeader(m_snooze);
    m_snooze->hide();
    hide();
    connect(m_snooze, &QPushButton::clicked, this, [this] {
        if (m_next) {
            putOff(m_next->occurrence);
        }
    });
}

void NextCard::setReminders(ReminderSource reminders)
{
    m_reminders = std::move(reminders);
}

void NextCard::putOff(const Occurrence& occurrence)
{
    const auto wall = std::chrono::floor<minutes>(m_journal.now().wall().time_since_epoch()) % days{1};
    SnoozeDialog dialog(sentences::nextDose(occurrence, m_journal.catalogue()),
                        QTime(0, 0).addSecs(static_cast<int>(seconds{wall}.count())), this);
    const OccurrenceId what = occurrence.id; // the card may show another one when the dialog is closed
    if (dialog.exec() == QDialog::Accepted) {
        m_reminders.snooze(what, dialog.action());
        refresh();
    }
}

void NextCard::refresh()
{
    using Upcoming = std::vector<UpcomingReminder>;
    const ReminderMemory memory = m_reminders.memory ? m_reminders.memory() : ReminderMemory{};
    const auto next = m_journal.ask<Upcoming>(
        [&](const Journal& journal) { return PlanBook(journal).upcoming(1, memory, m_journal.frame()); });
    if (!next) {
        return;
    }
    m_next = next->empty() ? std::nullopt : std::optional(next->front());
    setVisible(m_next.has_value());
    if (!m_next) {
        return;
    }
    const QString what = sentences::nextDose(m_next->occurrence, m_journal.catalogue());
    m_when->setText(sentences::nextReminder(*m_next, m_journal.zone(), m_journal.today()));
    m_what->setText(what);
    m_snooze->setAccessibleName(tr("Snooze the reminder of %1").arg(what));
    // Only what was announced already can be put off.
    m_snooze->setVisible(m_reminders.snooze && memory.announced.contains(m_next->key));
}

} // namespace hf
