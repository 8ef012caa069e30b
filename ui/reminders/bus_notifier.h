// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/notifier.h"

#include <QtCore/QStringList>

#include <optional>

namespace hf {

/// Talks to the desktop's notification server over D-Bus; without bus or server nothing happens, and nothing fails.
class BusNotifier final : public Notifier {
    Q_OBJECT

public:
    using Notifier::Notifier;

    void tell(const Notice& notice) override;
    void withdraw() override;

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void listen();
    void askThenSend();
    void send();

    std::optional<Notice> m_waiting;
    std::optional<QStringList> m_capabilities;
    uint m_id = 0;
    bool m_listening = false;
};

} // namespace hf
