// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme/tokens.h"

#include <QtCore/QObject>

#include <optional>

class QApplication;
class QDBusVariant;
class QSettings;

namespace hf {

enum class ThemeChoice : std::uint8_t { followDesktop, light, dark };

/// Which appearance the program wears: the person's choice, else the desktop's.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Uses the choice and the last colour scheme of the desktop that stand in `settings`.
    Theme(QApplication& application, QSettings& settings, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    Appearance appearance() const;
    void choose(ThemeChoice choice);
    /// For one run only (`--theme`); the settings keep what they have.
    void force(Appearance appearance);
    /// Asks the desktop's portal for its colour scheme and keeps listening. Touches the bus: only after the first
    /// paint.
    void listenToDesktop();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void takeScheme(uint scheme);
    void apply();

    QApplication& m_application;
    QSettings& m_settings;
    Appearance m_native;
    ThemeChoice m_choice = ThemeChoice::followDesktop;
    std::optional<Appearance> m_forced;
    std::optional<Appearance> m_desktop;
    bool m_listening = false;
};

} // namespace hf
