// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace hf {

/// The line at the foot of the window that says what was saved, undone or went wrong, to screen readers too.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void say(const QString& sentence, bool canUndo);
    void warn(const QString& sentence);
    QString text() const;

Q_SIGNALS:
    void undoWanted();

private:
    void show(const QString& sentence, bool canUndo, bool warning);

    QLabel* m_label;
    QPushButton* m_undo;
};

} // namespace hf
