// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace hf {

class JournalBridge;
class QuickAddLine;
class StatusLine;

/// The quick-add line in a small window of its own, for entries while the program is in the background.
class QuickAddWindow final : public QDialog {
    Q_OBJECT

public:
    explicit QuickAddWindow(JournalBridge& journal, QWidget* parent = nullptr);

    /// Comes to the front for today; a text is filled in and stored only when the person says so. An empty text leaves
    /// what is being typed.
    void bringUp(const QString& text);
    QuickAddLine* line() const { return m_line; }
    StatusLine* status() const { return m_status; }

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    JournalBridge& m_journal;
    QuickAddLine* m_line;
    StatusLine* m_status;
};

} // namespace hf
