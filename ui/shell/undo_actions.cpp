// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undo_actions.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/status_line.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QWidget>

namespace hf {

namespace {

MaybeOffer offerOf(const std::optional<ActionSummary>& action, Offer::Way way)
{
    return action ? MaybeOffer({way, action->action}) : std::nullopt;
}

/// Whether a field has typed words of its own to take back. An empty line has none that anyone remembers.
bool hasOwnUndo(const QObject* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return !line->isReadOnly() && !line->text().isEmpty() && (line->isUndoAvailable() || line->isRedoAvailable());
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) {
        return !text->isReadOnly() && (text->document()->isUndoAvailable() || text->document()->isRedoAvailable());
    }
    return false;
}

} // namespace

UndoActions::UndoActions(JournalBridge& journal, StatusLine& status, QMenu& menu, QWidget* window)
    : QObject(window),
      m_journal(journal),
      m_status(status),
      m_window(window),
      m_undo(menu.addAction(sentences::undoAction({}, journal.catalogue()))),
      m_redo(menu.addAction(sentences::redoAction({}, journal.catalogue())))
{
    m_undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    m_redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_undoable) {
            m_journal.follow(*m_undoable);
        }
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_redoable) {
            m_journal.follow(*m_redoable);
        }
    });
    connect(&menu, &QMenu::aboutToShow, this, &UndoActions::name);
    connect(&journal, &JournalBridge::changed, this, &UndoActions::name);
    connect(&journal, &JournalBridge::done, &status, &StatusLine::say);
    connect(&journal, &JournalBridge::failed, &status, &StatusLine::warn);
    connect(&status, &StatusLine::offerTaken, &journal, &JournalBridge::follow);
    QCoreApplication::instance()->installEventFilter(this);
}

void UndoActions::name()
{
    using Action = std::optional<ActionSummary>;
    const auto undo = m_journal.ask<Action>([](const Journal& j) { return j.undoable(); });
    const auto redo = m_journal.ask<Action>([](const Journal& j) { return j.redoable(); });
    if (!undo || !redo) {
        return;
    }
    m_undoable = offerOf(*undo, Offer::Way::undo);
    m_redoable = offerOf(*redo, Offer::Way::redo);
    m_undo->setText(sentences::undoAction(*undo, m_journal.catalogue()));
    m_undo->setEnabled(m_undoable.has_value());
    m_redo->setText(sentences::redoAction(*redo, m_journal.catalogue()));
    m_redo->setEnabled(m_redoable.has_value());
    m_status.keepOffer(m_undoable, m_redoable);
}

/// A field takes Ctrl+Z for itself even when it has nothing to take back; then the key is the journal's.
bool UndoActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* field = qobject_cast<const QWidget*>(watched);
    const bool ours = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (!ours || field == nullptr || field->window() != m_window || hasOwnUndo(field)) {
        return false;
    }
    event->ignore();
    return true;
}

} // namespace hf
