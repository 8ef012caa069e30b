// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/keeping/damage.h"

#include <filesystem>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace hf::cli {

/// What is wrong with the journal, how much of it can be read, and which entries are not whole: the first of them, a
/// row each.
std::string describe(const Damage& damage, const std::filesystem::path& file);
/// The same of a repair, with what was kept.
std::string describe(const Repair& repair, const std::filesystem::path& file);
nlohmann::json damageJson(const Damage& damage);

} // namespace hf::cli
