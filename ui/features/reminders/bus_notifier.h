// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/reminders/notifier.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace hf {

/// Talks to the desktop's notification server over D-Bus, never waiting for it; without bus or server nothing happens,
/// and nothing fails.
class BusNotifier final : public Notifier {
    Q_OBJECT

public:
    using Notifier::Notifier;

    void tell(const Notice& notice) override;
    bool replace(const Notice& notice) override;
    void withdraw(const QString& key) override;

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);
    void onToken(uint id, const QString& token);

private:
    /// One notice on its way to the server, or there.
    struct Standing {
        uint id = 0;           ///< 0: the server knows none
        bool sending = false;  ///< its number is still awaited
        bool unwanted = false; ///< to be closed
        std::optional<Notice> next;
    };

    void listen();
    void askCapabilities();
    void onServerGone();
    /// Does the next thing for a notice that can be done without waiting.
    void goOn(const QString& key);
    void send(Standing& standing);
    void close(const QString& key);
    QDBusPendingCallWatcher* call(const QDBusMessage& message);
    QString keyOf(uint id) const;

    QMap<QString, Standing> m_standing;
    std::optional<QStringList> m_capabilities;
    QString m_token;
    bool m_asking = false;
    bool m_listening = false;
};

} // namespace hf
