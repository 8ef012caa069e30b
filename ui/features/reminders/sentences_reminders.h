// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "planning/occurrence.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

/// The sentences of notices and of the tray. A notice names no symptom; a discreet one names nothing at all.
namespace hf::sentences {

// Notices.
QString noticeTitle(const Occurrence& occurrence, const Catalogue& catalogue, bool discreet);
QString noticeBody(const Occurrence& occurrence, Day today, bool again, bool discreet);
/// Those of a locked window: nothing of what it is about.
QString guardedTitle();
QString guardedBody();
QString takeAnswer(const Amount& amount, bool discreet); ///< Take 5 g
QString snoozeAnswer();
QString snoozeHasPassed();
QString skipAnswer();
QString answerNotStored();
QString memoryNotKept(const QString& detail);
/// One notice for what came while nobody could be told: what is open, then what passed.
QString caughtUpTitle(std::size_t open);
QString caughtUpBody(const std::vector<Occurrence>& open, std::size_t passed, const Catalogue& catalogue, Day today,
                     bool discreet);

// The program in the background.
QString goesOn(bool tray); ///< said once, when the window is closed
QString startAtLogin();    ///< the question when the first reminder is made

// The tray.
QString takeUsual(const Amount& amount, const QString& name); ///< Take 5 g L-Glutamine
QString openItem(const Occurrence& occurrence, const Catalogue& catalogue);
QString trayTip(std::size_t open);
QString trayTipLocked();

// What to ask about a reminder that is left alone.
QString leftAlone(const QString& name, minutes planned, int times);
QString usuallyTakenAt(minutes clock);
QString moveTo(minutes clock);
QString shrinkTo(const Amount& floor);
QString stopReminding();
QString leaveIt();
QString reminderMoved(const QString& name, minutes clock);
QString planShrunk(const QString& name, const Amount& amount);
QString reminderStopped(const QString& name);

} // namespace hf::sentences
