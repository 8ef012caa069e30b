// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/check_in.h"
#include "ui/base/bridge/reply.h"

#include <QtCore/QObject>

#include <optional>

namespace hf {

class JournalBridge;
class Notifier;

/// Reminds once a day while the day's check-in is open.
class CheckInReminder final : public QObject {
    Q_OBJECT

public:
    static constexpr const char* noticeKey = "check-in";

    CheckInReminder(JournalBridge& journal, Notifier& notifier, QObject* parent = nullptr);

    Reply<bool> isOn() const;
    /// Looks at the rule, the day and the clock. `lastTold` is the day the person was last told, and is kept up to
    /// date; `muted` says that today nobody is told. The next moment at which time alone changes the answer. Neither
    /// tells nor withdraws where it could not be read.
    Reply<std::optional<SysSeconds>> reconcile(std::optional<Day>& lastTold, bool muted);

private:
    Reply<CheckInRule> rule() const;

    JournalBridge& m_journal;
    Notifier& m_notifier;
    bool m_standing = false; ///< a notice of today may be on the screen
};

} // namespace hf
