// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/reminders/bus_notifier.h"

#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

#include <utility>

namespace hf {

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String interface("org.freedesktop.Notifications");
constexpr QLatin1String openKey("default");

QDBusMessage method(const QString& name)
{
    return QDBusMessage::createMethodCall(service, path, interface, name);
}

} // namespace

void BusNotifier::listen()
{
    if (std::exchange(m_listening, true)) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    bus.connect(service, path, interface, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    bus.connect(service, path, interface, QStringLiteral("ActivationToken"), this, SLOT(onToken(uint, QString)));
    auto* server = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(server, &QDBusServiceWatcher::serviceOwnerChanged, this, &BusNotifier::onServerGone);
}

void BusNotifier::tell(const Notice& notice)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        return;
    }
    listen();
    Standing& standing = m_standing[notice.key];
    standing.next = notice;
    standing.unwanted = false;
    goOn(notice.key);
}

bool BusNotifier::replace(const Notice& notice)
{
    const auto found = m_standing.constFind(notice.key);
    // One on its way to the server is not gone yet.
    const bool stands = found != m_standing.cend() && (found->id != 0 || found->sending || found->next);
    if (stands) {
        tell(notice);
    }
    return stands;
}

void BusNotifier::withdraw(const QString& key)
{
    const auto found = m_standing.find(key);
    if (found != m_standing.end()) {
        found->next.reset();
        found->unwanted = true;
        goOn(key);
    }
}

void BusNotifier::goOn(const QString& key)
{
    Standing& standing = m_standing[key];
    if (standing.sending) {
        return; // its number comes first, or there would be two of it
    }
    if (standing.unwanted) {
        close(key);
    } else if (standing.next && !m_capabilities) {
        askCapabilities();
    } else if (standing.next) {
        send(standing);
    }
}

QDBusPendingCallWatcher* BusNotifier::call(const QDBusMessage& message)
{
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    return watcher;
}

void BusNotifier::askCapabilities()
{
    if (std::exchange(m_asking, true)) {
        return;
    }
    auto* watcher = call(method(QStringLiteral("GetCapabilities")));
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_asking = false;
        if (!reply.isValid()) {
            m_standing.clear(); // no server: what is due stands in the window
            return;
        }
        m_capabilities = reply.value();
        for (const QString& key : m_standing.keys()) {
            goOn(key);
        }
    });
}

void BusNotifier::send(Standing& standing)
{
    const Notice notice = *std::exchange(standing.next, std::nullopt);
    const bool actions = m_capabilities->contains(QLatin1String("actions"));
    QString body = notice.body;
    QStringList offered;
    if (actions) {
        offered << openKey << tr("Open");
        for (const NoticeAction& action : notice.actions) {
            offered << action.key << action.label;
        }
    } else {
        body += QLatin1Char(' ') + tr("Open HabitForge to log.");
    }
    if (m_capabilities->contains(QLatin1String("body-markup"))) {
        body = body.toHtmlEscaped();
    }
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)},
                            {QStringLiteral("desktop-entry"), QStringLiteral("org.habitforge.HabitForge")},
                            {QStringLiteral("category"), QStringLiteral("x-habitforge.reminder")},
                            {QStringLiteral("resident"), true}};
    constexpr int stay = 0;
    QDBusMessage notify = method(QStringLiteral("Notify"));
    notify.setArguments({QStringLiteral("HabitForge"), standing.id, QStringLiteral("org.habitforge.HabitForge"),
                         notice.title, body.trimmed(), offered, hints, stay});
    standing.sending = true;
    auto* watcher = call(notify);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notice.key] {
        const QDBusPendingReply<uint> reply = *watcher;
        Standing& sent = m_standing[key];
        sent.sending = false;
        sent.id = reply.isValid() ? reply.value() : 0;
        goOn(key);
    });
}

void BusNotifier::close(const QString& key)
{
    const uint id = m_standing.take(key).id;
    if (id != 0) {
        QDBusMessage message = method(QStringLiteral("CloseNotification"));
        message.setArguments({id});
        call(message);
    }
}

QString BusNotifier::keyOf(uint id) const
{
    for (auto it = m_standing.cbegin(); it != m_standing.cend(); ++it) {
        if (id != 0 && it->id == id) {
            return it.key();
        }
    }
    return {};
}

void BusNotifier::onAction(uint id, const QString& action)
{
    // The signal reaches every program on the bus: numbers of others' notices are dropped.
    const QString key = keyOf(id);
    if (key.isEmpty()) {
        return;
    }
    if (action == openKey) {
        Q_EMIT opened(key, std::exchange(m_token, QString()));
    } else {
        Q_EMIT answered(key, action);
    }
}

void BusNotifier::onToken(uint id, const QString& token)
{
    if (!keyOf(id).isEmpty()) {
        m_token = token;
    }
}

void BusNotifier::onClosed(uint id, uint /*reason*/)
{
    // Expired, dismissed or closed by us: it says nothing about the dose.
    const QString key = keyOf(id);
    if (!key.isEmpty()) {
        m_standing[key].id = 0;
    }
}

void BusNotifier::onServerGone()
{
    m_capabilities.reset(); // another server can do other things, and knows none of our notices
    for (Standing& standing : m_standing) {
        standing.id = 0;
    }
}

} // namespace hf
