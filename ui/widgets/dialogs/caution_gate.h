// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "guidance/article.h"

#include <cstdint>
#include <vector>

class QWidget;

namespace hf {

class JournalBridge;

/// How the questions before a plan ended.
enum class CautionGate : std::uint8_t {
    open,
    openUnreminded, ///< "ask first": the plan is made, and reminds of nothing until the person says otherwise
    putOff,         ///< the plan waits
    unread,         ///< whether they come before it could not be read: it waits too
};

/// Asks the questions of the cautions where they stand before the first dose of what is to be recorded (D73). What was
/// taken is recorded whatever is answered; who puts the questions off is pointed to them later.
void askBeforeDoses(JournalBridge& journal, const std::vector<RecordBody>& bodies, QWidget* parent);

/// Asks them where they stand before the first plan of the supplement. What was answered "ask first" holds for every
/// plan until the person answers again, when it was kept in the journal, else as long as the program runs.
CautionGate askBeforePlan(JournalBridge& journal, SupplementId supplement, QWidget* parent);

/// Asks them because the person wants to answer, again or at last; the reminders of standing plans follow the answer.
void answerCautions(JournalBridge& journal, const Article& article, QWidget* parent);

} // namespace hf
