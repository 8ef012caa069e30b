// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/application_bus.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusVariant>

namespace hf {

namespace {

/// The right to come to the front: the newer key of the two that desktops use.
QString tokenIn(const QVariantMap& platformData)
{
    const QVariant token = platformData.value(QStringLiteral("activation-token"));
    return token.isValid() ? token.toString() : platformData.value(QStringLiteral("desktop-startup-id")).toString();
}

} // namespace

void ApplicationBus::claim()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_owned || !bus.isConnected()) {
        return;
    }
    bus.registerObject(QStringLiteral("/org/habitforge/HabitForge"), this, QDBusConnection::ExportScriptableSlots);
    const auto reply = bus.interface()->registerService(QLatin1String(name), QDBusConnectionInterface::DontQueueService,
                                                        QDBusConnectionInterface::DontAllowReplacement);
    m_owned = reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

void ApplicationBus::Activate(const QVariantMap& platformData)
{
    Q_EMIT shown(tokenIn(platformData));
}

void ApplicationBus::Open(const QStringList& /*uris*/, const QVariantMap& platformData)
{
    Q_EMIT shown(tokenIn(platformData)); // there is no kind of file that it opens
}

void ApplicationBus::ActivateAction(const QString& action, const QVariantList& parameters,
                                    const QVariantMap& platformData)
{
    QVariant first = parameters.value(0);
    if (first.canConvert<QDBusVariant>()) {
        first = first.value<QDBusVariant>().variant();
    }
    Q_EMIT acted(action, first.toString(), tokenIn(platformData));
}

} // namespace hf
