// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace hf::cli {

/// ` Did you mean: doses?`, or nothing where no word is near.
std::string didYouMean(std::string_view typed, std::span<const std::string> words);

/// Throws Failure for a name that no series has.
[[noreturn]] void refuseSeries(const Journal& journal, std::string_view name);

/// Takes one of these words; the message says which word it is near to. `what` names their sort: `list`, `setting`.
CLI::Validator oneOf(std::vector<std::string> words, std::string what);

/// `--from` and `--to`. A day that is there but empty is a mistake of a script, and not every day.
void addRange(CLI::App& command, std::string& from, std::string& to, const std::string& fromHelp = "First day");

/// What is wrong with a line that has a word too many or none that is a command; empty for every other fault.
std::string unexpectedWord(const CLI::App& app);

} // namespace hf::cli
