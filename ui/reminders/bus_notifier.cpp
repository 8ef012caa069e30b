// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/bus_notifier.h"

#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace hf {

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String interface("org.freedesktop.Notifications");

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

} // namespace

void BusNotifier::listen()
{
    if (m_listening) {
        return;
    }
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    bus.connect(service, path, interface, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void BusNotifier::tell(const Notice& notice)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        return;
    }
    m_waiting = notice;
    listen();
    askThenSend();
}

void BusNotifier::askThenSend()
{
    // A server may have been exchanged since the last notice, so it is asked each time.
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            m_capabilities = reply.value();
            send();
        }
    });
}

void BusNotifier::send()
{
    if (!m_waiting || !m_capabilities) {
        return;
    }
    const bool actions = m_capabilities->contains(QLatin1String("actions"));
    QString body = m_waiting->body;
    if (!actions) {
        body += QLatin1Char(' ') + tr("Open HabitForge to log.");
    }
    if (m_capabilities->contains(QLatin1String("body-markup"))) {
        body = body.toHtmlEscaped();
    }
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)},
                            {QStringLiteral("desktop-entry"), QStringLiteral("org.habitforge.HabitForge")},
                            {QStringLiteral("category"), QStringLiteral("x-habitforge.reminder")}};
    QDBusMessage notify = call(QStringLiteral("Notify"));
    constexpr int stay = 0;
    notify.setArguments({QStringLiteral("HabitForge"), m_id, QStringLiteral("org.habitforge.HabitForge"),
                         m_waiting->title, body,
                         actions ? QStringList{QStringLiteral("default"), tr("Open")} : QStringList(), hints, stay});
    m_waiting.reset();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            m_id = reply.value();
        }
    });
}

void BusNotifier::withdraw()
{
    m_waiting.reset();
    if (m_id != 0) {
        QDBusMessage close = call(QStringLiteral("CloseNotification"));
        close.setArguments({m_id});
        QDBusConnection::sessionBus().asyncCall(close);
        m_id = 0;
    }
}

void BusNotifier::onAction(uint id, const QString& action)
{
    // The signal reaches every program on the bus.
    if (id == m_id && m_id != 0 && action == QLatin1String("default")) {
        Q_EMIT opened();
    }
}

void BusNotifier::onClosed(uint id, uint /*reason*/)
{
    if (id == m_id) {
        m_id = 0;
    }
}

} // namespace hf
