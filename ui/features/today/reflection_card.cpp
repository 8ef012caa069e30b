// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/reflection_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QTextDocument>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ReflectionCard::ReflectionCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Reflection"), parent),
      m_journal(journal),
      m_prompt(new QLabel(this)),
      m_edit(new QPlainTextEdit(this))
{
    constexpr int lines = 3;
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    setTextStep(*m_prompt, TextStep::secondary);
    m_edit->setAccessibleName(tr("Reflection of the day"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameStyle(m_edit->frameStyle()); // asks the style for its width again, now as a text field
    m_edit->setPlaceholderText(tr("A line or two. Saved as you write."));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 18);
    m_edit->installEventFilter(this);
    body()->addWidget(m_prompt);
    body()->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->document()->isModified()) {
            m_typedFor = m_journal.journal().replacements();
            setAside(tr("not saved yet"));
            m_pause.start();
        }
    });
    constexpr int pause = 1000; // milliseconds without a key
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReflectionCard::save);
}

void ReflectionCard::show(const DayView& view)
{
    const bool otherDay = view.day != m_day;
    m_day = view.day;
    m_stored.reset();
    for (const Record& record : view.entries) {
        if (!m_stored && std::holds_alternative<Reflection>(record.body)) {
            m_stored = record;
        }
    }
    const auto* reflection = m_stored ? std::get_if<Reflection>(&m_stored->body) : nullptr;
    m_prompt->setText(reflection != nullptr && !reflection->prompt.empty() ? sentences::fromUtf8(reflection->prompt)
                                                                           : sentences::reflectionPrompt(m_day));
    if (m_edit->document()->isModified() && !otherDay) {
        return; // what is being typed is never replaced
    }
    const QString text = reflection == nullptr ? QString() : sentences::fromUtf8(reflection->text);
    // A blank at the end is not stored, and the words behind it are still being typed.
    if (text != m_edit->toPlainText().trimmed()) {
        m_edit->setPlainText(text);
    }
    m_edit->document()->setModified(false);
    setAside(reflection == nullptr ? QString() : tr("saved"));
}

void ReflectionCard::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

bool ReflectionCard::save()
{
    m_pause.stop();
    if (m_saving || !m_edit->document()->isModified()) {
        return true;
    }
    if (const std::uint64_t now = m_journal.journal().replacements(); now != m_typedFor) {
        m_typedFor = now; // the next time it is meant
        setAside(tr("not saved"));
        Q_EMIT problem(
            tr("The reflection was typed for another journal and is not saved. Leave the field once more to save it "
               "in this one."));
        return false;
    }
    const QScopedValueRollback saving(m_saving, true);
    const std::string text = m_edit->toPlainText().trimmed().toStdString();
    const bool safe = text.empty() ? !m_stored || m_journal.remove({m_stored->id}) : store(text);
    if (safe) {
        m_edit->document()->setModified(false);
        setAside(text.empty() ? QString() : tr("saved"));
    } else {
        setAside(tr("not saved"));
    }
    return safe;
}

bool ReflectionCard::store(const std::string& text)
{
    Reflection reflection;
    if (m_stored) {
        reflection = std::get<Reflection>(m_stored->body);
    } else {
        reflection.day = m_day;
        reflection.prompt = m_prompt->text().toStdString();
    }
    reflection.text = text;
    const Outcome outcome =
        m_stored ? m_journal.change(m_stored->id, reflection) : m_journal.record({reflection}, m_day);
    if (outcome.stored &&
        !outcome.ids.empty()) { // also when the day cannot be read now: the next words change this record
        m_stored = Record{outcome.ids.front(), reflection};
    }
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
    }
    return outcome.stored;
}

bool ReflectionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)) {
        save();
    }
    return Card::eventFilter(watched, event);
}

} // namespace hf
