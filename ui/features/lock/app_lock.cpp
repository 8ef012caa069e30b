// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/lock/app_lock.h"

#include "journal/device/lock_code.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

/// Whether somebody is there: what a person does to a window, and not what the desktop does.
bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

AppLock::AppLock(QSettings& settings, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_clock(clock),
      m_used(clock.now()),
      m_wrongAt(clock.now())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AppLock::look);
    connect(&m_settings, &LockSettings::changed, this, [this] {
        m_used = m_clock.now();
        arm();
    });
}

void AppLock::start()
{
    if (std::exchange(m_started, true)) {
        return;
    }
    m_used = m_clock.now();
    QCoreApplication::instance()->installEventFilter(this);
    if (m_settings.hasCode()) {
        lock(); // or a restart would be a way past the code
    }
    arm();
}

bool AppLock::isOver() const
{
    return m_started && !m_locked && m_idle.count() > 0 && m_clock.now() - m_used >= m_idle;
}

void AppLock::look()
{
    if (isOver()) {
        lock();
    } else {
        arm();
    }
}

/// One timer until the time would be over; what is done meanwhile only moves the moment that it finds.
void AppLock::arm()
{
    m_idle = m_settings.idle();
    if (!m_started || m_locked || m_idle.count() == 0) {
        m_timer.stop();
        return;
    }
    constexpr std::chrono::milliseconds shortest = seconds{1};
    m_used = std::min(m_used, m_clock.now()); // a clock that was set back is no reason to wait longer
    m_timer.start(std::max(shortest, m_idle - (m_clock.now() - m_used)));
}

void AppLock::lock()
{
    if (std::exchange(m_locked, true)) {
        return;
    }
    m_timer.stop();
    m_wrong = 0;
    m_windows.hide();
    Q_EMIT locked();
}

seconds AppLock::waitLeft() const
{
    const seconds wait = waitAfterWrong(m_wrong);
    const auto passed = std::max(m_clock.now() - m_wrongAt, std::chrono::milliseconds{0});
    return std::clamp(std::chrono::ceil<seconds>(wait - passed), seconds{0}, wait);
}

AppLock::Answer AppLock::unlock(const QString& code)
{
    m_settings.readAgain(); // a code that was removed from the file is no longer asked for
    if (m_settings.hasCode()) {
        if (waitLeft().count() > 0) {
            return Answer::tooEarly;
        }
        if (!m_settings.fits(code)) {
            ++m_wrong;
            m_wrongAt = m_clock.now();
            return Answer::wrong;
        }
    }
    if (std::exchange(m_locked, false)) {
        m_wrong = 0;
        m_used = m_clock.now();
        arm();
        Q_EMIT unlocked();
        m_windows.showAgain();
    }
    return Answer::shown;
}

bool AppLock::eventFilter(QObject* watched, QEvent* event)
{
    if (m_locked) {
        m_windows.look(*watched, *event);
    } else if (isUse(event->type())) {
        if (isOver()) {
            lock(); // the machine slept: whoever wakes it is asked first
            return true;
        }
        m_used = m_clock.now();
    }
    return false;
}

} // namespace hf
