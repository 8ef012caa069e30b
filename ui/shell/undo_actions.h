// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/offer.h"

#include <QtCore/QObject>

class QAction;
class QMenu;

namespace hf {

class JournalBridge;
class StatusLine;

/// Undo and redo of the window: in the menu, by keys wherever the cursor is, and beside what the status line says. Each
/// takes back what it names or nothing.
class UndoActions final : public QObject {
    Q_OBJECT

public:
    /// Adds the two to the menu. All are children of one window.
    UndoActions(JournalBridge& journal, StatusLine& status, QMenu& menu, QWidget* window);

    /// Names what would be taken back now.
    void name();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    JournalBridge& m_journal;
    StatusLine& m_status;
    QWidget* m_window;
    QAction* m_undo;
    QAction* m_redo;
    MaybeOffer m_undoable;
    MaybeOffer m_redoable;
};

} // namespace hf
