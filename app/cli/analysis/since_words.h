// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/relations/since.h"

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace hf::cli {

/// `plan-began`, `first-dose`, `mark`, …
std::string_view nameOf(ChangeSort sort);
/// `holds-zero`, `too-small`, …
std::string_view nameOf(NotClear why);

/// The answer for one series as sentences.
std::string sinceText(const SinceAnswer& answer, const SinceReport& report);

/// All that is said, a line each; `looks` of the last 30 days.
std::string sinceLines(const SinceReport& report, std::size_t looks);

nlohmann::json sinceJson(const SinceReport& report, std::size_t looks);

} // namespace hf::cli
