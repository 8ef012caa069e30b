// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/wake_signals.h"

#include <QtCore/QFileInfo>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QSocketNotifier>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

#include <cerrno>
#include <cstdint>

#include <sys/timerfd.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr QLatin1String timedate("org.freedesktop.timedate1");

QString zoneFile()
{
    return QFileInfo(QStringLiteral("/etc/localtime")).canonicalFilePath();
}

} // namespace

WakeSignals::WakeSignals(QObject* parent)
    : QObject(parent)
{
}

WakeSignals::~WakeSignals()
{
    if (m_clock >= 0) {
        ::close(m_clock);
    }
}

void WakeSignals::listen()
{
    if (m_files != nullptr) {
        return;
    }
    watchZoneFile();
    watchClock();
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        return; // the zone's file and the clock itself still tell
    }
    bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                SLOT(onSleep(bool)));
    // The service comes and goes: what counts is that the message is its own kind, from its own place.
    bus.connect(timedate, QStringLiteral("/org/freedesktop/timedate1"),
                QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                SLOT(onProperties(QDBusMessage)));
}

void WakeSignals::onSleep(bool begins)
{
    if (!begins) {
        Q_EMIT woke();
    }
}

void WakeSignals::onProperties(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() != timedate) {
        return;
    }
    const QString name = QStringLiteral("Timezone");
    const auto changed = qdbus_cast<QVariantMap>(arguments.value(1));
    if (changed.contains(name) || arguments.value(2).toStringList().contains(name)) {
        m_zoneFile = zoneFile();
        Q_EMIT zoneChanged(changed.value(name).toString());
    }
}

void WakeSignals::watchZoneFile()
{
    m_zoneFile = zoneFile();
    m_files = new QFileSystemWatcher({QStringLiteral("/etc")}, this);
    connect(m_files, &QFileSystemWatcher::directoryChanged, this, &WakeSignals::onEtc);
}

void WakeSignals::onEtc()
{
    const QString now = zoneFile();
    if (now != m_zoneFile) {
        m_zoneFile = now;
        Q_EMIT zoneChanged({});
    }
}

void WakeSignals::watchClock()
{
    // A timer of the wall clock that never comes, but is cancelled when the clock jumps: by the person, by the network
    // or by a sleep that nobody announced.
    m_clock = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_clock < 0) {
        return;
    }
    rearmClock();
    auto* jumped = new QSocketNotifier(m_clock, QSocketNotifier::Read, this);
    connect(jumped, &QSocketNotifier::activated, this, [this] {
        std::uint64_t times = 0;
        const bool cancelled = ::read(m_clock, &times, sizeof times) < 0 && errno == ECANCELED;
        rearmClock();
        if (cancelled) {
            Q_EMIT woke();
        }
    });
}

void WakeSignals::rearmClock()
{
    constexpr std::int64_t farAway = 9'000'000'000; // the year 2255
    itimerspec never{};
    never.it_value.tv_sec = farAway;
    ::timerfd_settime(m_clock, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

} // namespace hf
