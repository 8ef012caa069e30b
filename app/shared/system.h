// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "domain/zone.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hf {

/// The machine's clock.
class SystemClock final : public Clock {
public:
    SysMillis now() const override;
};

/// The machine's random bytes.
class SystemEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> bytes) override;

private:
    /// Taken from the system in one call for many small uses: an import salts every row.
    std::array<std::uint8_t, 4096> m_pool{};
    std::size_t m_left = 0;
};

/// `$XDG_DATA_HOME/habitforge/journal.db`, by default below `~/.local/share`; relative values are ignored.
std::filesystem::path defaultJournalPath();
/// `$XDG_CONFIG_HOME/habitforge/habitforge.ini`, by default below `~/.config`.
std::filesystem::path settingsPath();

/// `$XDG_CONFIG_HOME`, by default `~/.config`.
std::filesystem::path configHome();
/// What this device remembers of its notices: `$XDG_STATE_HOME/habitforge/reminders.json`, by default below
/// `~/.local/state`. A journal at a place of its own has a file of its own.
std::filesystem::path reminderMemoryPath(const std::optional<std::filesystem::path>& ownJournal = std::nullopt);
/// The same of what it remembers of backups and checks: `keeping.json`.
std::filesystem::path keepingStatePath(const std::optional<std::filesystem::path>& ownJournal = std::nullopt);
/// `$XDG_RUNTIME_DIR`; empty when unset or relative.
std::filesystem::path runtimeFolder();

/// The zone of this process: `TZ`, else where `/etc/localtime` leads, else UTC.
Zone systemZone();

/// What can be pretended as now: plans, marks and tests reach some years ahead, and all of them must have a date that
/// can be written (`yyyy-mm-dd`) and an id that can be made.
inline constexpr SysMillis earliestNow{earliestDay + days{2}};
inline constexpr SysMillis latestNow{std::chrono::sys_days{std::chrono::year{9989} / 12 / 31}};

/// Reads the value of `--now`: an instant with offset, or a wall clock in `zone`; not bounded by the two above.
std::optional<SysMillis> parseNow(std::string_view text, const Zone& zone);

/// The value of an environment variable; nothing when unset or empty.
std::optional<std::string> environment(const char* name);

/// New files are for the owner alone, and no core file ever holds a diary.
void protectProcess();

} // namespace hf
