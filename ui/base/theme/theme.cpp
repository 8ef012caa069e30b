// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/theme.h"

#include "ui/base/theme/style.h"

#include <QtCore/QSettings>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>
#include <QtWidgets/QApplication>

namespace hf {

namespace {

constexpr QLatin1String choiceKey("appearance/theme");
constexpr QLatin1String desktopKey("appearance/lastDesktopScheme");
constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String schemeGroup("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme");

ThemeChoice choiceFrom(const QString& text)
{
    return text == QLatin1String("light")  ? ThemeChoice::light
           : text == QLatin1String("dark") ? ThemeChoice::dark
                                           : ThemeChoice::followDesktop;
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::light:
        return QStringLiteral("light");
    case ThemeChoice::dark:
        return QStringLiteral("dark");
    case ThemeChoice::followDesktop:
        break;
    }
    return QStringLiteral("desktop");
}

/// The portal wraps the value once or twice, depending on its age.
uint unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

Theme::Theme(QApplication& application, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_application(application),
      m_settings(settings),
      m_native(appearanceOf(application.palette())),
      m_choice(choiceFrom(settings.value(choiceKey).toString()))
{
    const QString last = settings.value(desktopKey).toString();
    if (!last.isEmpty()) {
        m_desktop = last == QLatin1String("dark") ? Appearance::dark : Appearance::light;
    }
    QApplication::setStyle(new Style);
    apply();
}

Appearance Theme::appearance() const
{
    if (m_forced) {
        return *m_forced;
    }
    switch (m_choice) {
    case ThemeChoice::light:
        return Appearance::light;
    case ThemeChoice::dark:
        return Appearance::dark;
    case ThemeChoice::followDesktop:
        break;
    }
    return m_desktop.value_or(m_native);
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_forced.reset();
    m_settings.setValue(choiceKey, nameOf(choice));
    apply();
}

void Theme::force(Appearance appearance)
{
    m_forced = appearance;
    apply();
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(appearance()));
    Q_EMIT changed();
}

void Theme::listenToDesktop()
{
    if (m_listening) {
        return;
    }
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call.setArguments({schemeGroup, schemeKey});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) {
            takeScheme(unwrapped(reply.value().variant()));
        }
        watcher->deleteLater();
    });
}

void Theme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == schemeGroup && key == schemeKey) {
        takeScheme(unwrapped(value.variant()));
    }
}

void Theme::takeScheme(uint scheme)
{
    constexpr uint prefersDark = 1;
    constexpr uint prefersLight = 2;
    const Appearance before = appearance();
    if (scheme == prefersDark || scheme == prefersLight) {
        m_desktop = scheme == prefersDark ? Appearance::dark : Appearance::light;
        m_settings.setValue(desktopKey, scheme == prefersDark ? QStringLiteral("dark") : QStringLiteral("light"));
    } else {
        m_desktop.reset();
        m_settings.remove(desktopKey);
    }
    if (appearance() != before) {
        apply();
    }
}

} // namespace hf
