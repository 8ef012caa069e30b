// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hf {

class AppLock;

/// What a window shows while it is locked: nothing of the journal, and the way back.
class LockPage final : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(AppLock& lock, QWidget* parent = nullptr);

    /// The field for the code, or the button where none is asked for.
    void focusFirst();
    /// Says how long the next try is still to wait.
    void sayWait();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* makeCode();
    QWidget* makeForgotten();
    /// Whether a code is asked for may have changed in the settings file.
    void fit();
    void tryCode();
    void say(const QString& problem);

    AppLock& m_lock;
    QLineEdit* m_code;
    QPushButton* m_show;
    QLabel* m_problem;
    QLabel* m_label = nullptr;
    QWidget* m_forgotten = nullptr;
    QTimer m_tick;
};

} // namespace hf
