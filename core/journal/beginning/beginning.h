// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hf {

/// How the planned doses of a first plan are reminded of.
enum class FirstReminders : std::uint8_t {
    untilDone, ///< as plans are without rules of their own
    once,
    none,
};

/// Something that is taken from today on. A supplement that nobody knows yet is defined with it.
struct FirstPlan {
    std::optional<SupplementId> known;
    Supplement supplement; ///< as it is to be; of one that is known too
    Amount amount;
    std::vector<minutes> times; ///< in order
    FirstReminders reminders = FirstReminders::untilDone;
};

/// What a person says when they begin. What they say nothing of is left as it is.
struct Beginning {
    std::vector<FirstPlan> plans;
    std::vector<Record> items; ///< known ones as they are to be
    std::vector<Item> newItems;
    std::vector<JournalSetting> settings;

    bool empty() const { return plans.empty() && items.empty() && newItems.empty() && settings.empty(); }
};

/// Whether nothing was entered, planned or defined in this journal, and nobody was welcomed to it: then the first
/// questions are asked. Throws StorageError.
bool wantsWelcome(const Journal& journal);

/// Writes down that they were asked, so that they are not asked again; undo passes it over. Throws StorageError.
void noteWelcomed(Journal& journal, const TimeFrame& frame);

} // namespace hf
