// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

class QDBusMessage;
class QFileSystemWatcher;

namespace hf {

/// Tells when the machine's idea of the time has changed by more than the passing of time: resume, another zone, a
/// clock that was set. It sleeps until then: nothing is asked again and again.
class WakeSignals final : public QObject {
    Q_OBJECT

public:
    explicit WakeSignals(QObject* parent = nullptr);
    ~WakeSignals() override;

    /// Touches the system bus: only after the first paint. What is not there is done without.
    void listen();

Q_SIGNALS:
    /// The machine slept, or its clock was set.
    void woke();
    /// Another time zone; empty when only `/etc/localtime` says which.
    void zoneChanged(const QString& name);

private Q_SLOTS:
    void onSleep(bool begins);
    void onProperties(const QDBusMessage& message);

private:
    void watchClock();
    void rearmClock();
    void watchZoneFile();
    void onEtc();

    QFileSystemWatcher* m_files = nullptr;
    QString m_zoneFile; ///< where `/etc/localtime` led when last looked at
    int m_clock = -1;
};

} // namespace hf
