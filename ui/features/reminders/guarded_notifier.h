// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/reminders/notifier.h"

#include <QtCore/QMap>

namespace hf {

/// Hands notices on as they are, and while the windows are locked without a word of what they are about.
class GuardedNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit GuardedNotifier(Notifier& notifier, QObject* parent = nullptr);

    void tell(const Notice& notice) override;
    bool replace(const Notice& notice) override;
    void withdraw(const QString& key) override;

    /// What stands on the screen is changed too. What came while it was on comes again when it is off.
    void setGuarded(bool guarded);

private:
    Notifier& m_notifier;
    QMap<QString, Notice> m_standing; ///< as they would be said openly
    bool m_guarded = false;
};

} // namespace hf
