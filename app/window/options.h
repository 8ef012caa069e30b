// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/zone.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace hf {

/// What the command line and the environment ask of the window.
struct Options {
    bool background = false; ///< tray and reminders, no window
    bool madeUp = false;     ///< a made-up journal to look around in; `journal` is where the way back leads
    bool quickAdd = false;   ///< the quick-add window instead of the whole one
    std::string text;        ///< for quick add; stored only when the person says so
    std::filesystem::path journal;
    bool ownJournal = false; ///< the command line names it: another one than this person's usual journal
    bool zoneGiven = false;  ///< the zone stands for this run, wherever the machine goes
    std::string page = "today";
    std::optional<Day> day;
    std::optional<std::filesystem::path> screenshot;
    std::optional<std::string> theme; ///< `light` or `dark`
    std::string language;             ///< its name, or the file of a translation; that of the system when empty
    std::optional<std::pair<int, int>> size;
    std::optional<int> fontSize; ///< points; that of the desktop when nothing
    std::optional<SysMillis> now;
    /// Both as the line gives them, for another process that the program starts.
    std::optional<std::string> nowText;
    std::optional<std::string> zoneText;
    Zone zone = Zone::utc();
};

/// What is said to a line that starts nothing: help and the version on standard output, what is wrong on standard
/// error.
struct OptionsAnswer {
    int exitCode = 0; ///< 2 when the line cannot be used
    std::string text;
};

/// Reads the command line, then what the environment says where it is silent.
std::variant<Options, OptionsAnswer> readOptions(int argc, const char* const* argv);

} // namespace hf
