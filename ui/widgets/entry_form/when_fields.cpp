// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entry_form/when_fields.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/fields/day_edit.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace hf {

namespace {

/// Whose clock it is: the person's own, or that of where they were.
QString placeOf(const When& when, const JournalBridge& journal)
{
    if (!when.at || when.at->zone.empty() || when.at->zone == journal.zone().name()) {
        return Words::tr("local time");
    }
    return Words::tr("local time in %1", "name of a time zone").arg(sentences::fromUtf8(when.at->zone));
}

} // namespace

WhenFields::WhenFields(const When& before, Clock clock, JournalBridge& journal, FormDialog& form)
    : m_journal(journal),
      m_before(before),
      m_clockBefore(before.at ? sentences::clock(*before.at) : QString()),
      m_day(new DayEdit(before.day, &form))
{
    form.addField(Words::tr("&Day"), Words::tr("Day"), m_day);
    if (clock == Clock::none && !before.at) {
        return;
    }
    auto* line = new QWidget(&form);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_clock = new QLineEdit(m_clockBefore, line);
    m_clock->setPlaceholderText(Words::tr("not known", "the time of an entry"));
    keepWhole(*m_clock);
    m_clock->setMaximumWidth(2 * m_clock->minimumWidth());
    row->addWidget(m_clock);
    row->addWidget(plainLabel(placeOf(before, journal), TextStep::secondary, line));
    row->addStretch(1);
    QLabel* label = form.addField(Words::tr("&Time"), {}, line);
    label->setBuddy(m_clock);
    m_clock->setAccessibleName(Words::tr("Time, may stay empty"));
}

Day WhenFields::day() const
{
    return m_day->day();
}

void WhenFields::onDayChanged(const std::function<void()>& changed)
{
    QObject::connect(m_day, &QDateEdit::dateChanged, m_day, changed);
}

std::variant<When, FormFault> WhenFields::read() const
{
    const QString typed = m_clock == nullptr ? QString() : m_clock->text().trimmed();
    if (m_day->day() == m_before.day && typed == m_clockBefore) {
        return m_before; // with its seconds, and the offset it had then
    }
    When when;
    when.day = m_day->day();
    when.written = {true, true};
    if (typed.isEmpty()) {
        return when;
    }
    const std::optional<minutes> clock = typedClock(typed);
    if (!clock) {
        return FormFault{Words::tr("Write the time like 14:30, or leave it empty."), m_clock};
    }
    TimeFrame frame = m_journal.frame(when.day);
    const auto there = m_before.at ? Zone::named(m_before.at->zone) : std::nullopt;
    frame.zone = there.value_or(frame.zone);
    when.at = frame.onDay(when.day, *clock);
    return when;
}

NoteField::NoteField(const std::string& note, FormDialog& form)
    : m_edit(new QPlainTextEdit(sentences::fromUtf8(note), &form))
{
    constexpr int lines = 3;
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(Words::tr("may stay empty"));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 14);
    form.addField(Words::tr("&Note"), Words::tr("Note, may stay empty"), m_edit);
}

std::string NoteField::text() const
{
    return m_edit->toPlainText().trimmed().toStdString();
}

} // namespace hf
