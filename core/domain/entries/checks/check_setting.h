// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <optional>
#include <string_view>

namespace hf {

/// A time of day, `08:00` or `8:00`; nothing when it is none.
std::optional<minutes> parseClock(std::string_view text);

/// `22:30-07:00`; across midnight when the second is earlier.
struct ClockRange {
    minutes from{0};
    minutes until{0};
};
std::optional<ClockRange> parseClockRange(std::string_view text);

/// The start of the day: minutes from midnight, as the log keeps it (`240`), or a time of day. Nothing when no day can
/// start then.
std::optional<minutes> parseDayStart(std::string_view text);

/// Settings of which every device writes one of its own: which questions it looked at.
inline constexpr std::string_view lookedSettings = "looked.";

/// Whether a setting tells what the person has seen or was asked, which no undo makes unseen: undo and redo pass it
/// over.
bool tellsWhatWasSeen(std::string_view key);

/// Whether a setting whose values the programs know takes this one. A key that they do not know takes any.
bool settingTakes(std::string_view key, std::string_view value);

} // namespace hf
