// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace hf::test {

/// The smallest article that is complete: each test breaks one thing in it.
nlohmann::json smallArticle(const std::string& slug = "zinc");

} // namespace hf::test
