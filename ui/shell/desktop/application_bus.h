// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

namespace hf {

/// The program's name on the session bus, `org.freedesktop.Application`: the launcher, an autostart by the bus and the
/// launcher's actions arrive here. Nothing of the journal can be read from it, and the one thing that can be written is
/// the answer to a planned dose.
class ApplicationBus final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

    static constexpr const char* name = "org.habitforge.HabitForge";

    /// Takes the name. Touches the bus: only after the first paint. Without a bus nothing happens.
    void claim();
    bool owned() const { return m_owned; }

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(const QString& action, const QVariantList& parameters,
                                     const QVariantMap& platformData);

Q_SIGNALS:
    void shown(const QString& token);
    /// `quick-add` with or without a text, `today`, `due`, or `take` with an occurrence.
    void acted(const QString& action, const QString& parameter, const QString& token);

private:
    bool m_owned = false;
};

} // namespace hf
