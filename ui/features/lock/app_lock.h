// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/base/models/lock_settings.h"
#include "ui/features/lock/hidden_windows.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hf {

/// Hides what the windows show when nobody has used them for a while, or when the person asks for it, until it is shown
/// again. It hides and does not encrypt.
class AppLock final : public QObject {
    Q_OBJECT

public:
    AppLock(QSettings& settings, const Clock& clock, QObject* parent = nullptr);

    LockSettings& settings() { return m_settings; }
    const LockSettings& settings() const { return m_settings; }
    /// This window shows a lock page by itself; all others are taken from the screen.
    void spare(QWidget& window) { m_windows.spare(window); }
    /// Whether a window waits, hidden, with what was typed in it.
    bool hidesOthers() const { return !m_windows.isEmpty(); }

    /// Begins to count, and locks at once where a code is to be asked for.
    void start();
    bool isLocked() const { return m_locked; }
    void lock();
    /// Locks where nobody used the windows for as long as the settings say.
    void look();

    enum class Answer : std::uint8_t { shown, wrong, tooEarly };
    /// Shows everything again where the code fits, or none is asked for.
    Answer unlock(const QString& code);
    /// Until another code is looked at.
    seconds waitLeft() const;

Q_SIGNALS:
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arm();
    bool isOver() const;

    LockSettings m_settings;
    const Clock& m_clock;
    HiddenWindows m_windows;
    QTimer m_timer;
    minutes m_idle{0}; ///< as the settings say, which are not asked with every move of the mouse
    SysMillis m_used;  ///< when a key, the mouse or a finger was last seen in a window
    SysMillis m_wrongAt;
    int m_wrong = 0;
    bool m_started = false;
    bool m_locked = false;
};

} // namespace hf
