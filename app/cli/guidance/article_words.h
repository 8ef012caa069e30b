// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace hf::cli {

/// The whole article as text: cautions first, citations as "[n]", their sources at the end.
std::string articleText(const Article& article);
/// The findings with their figures and sources.
std::string factsText(const Article& article);
/// The questions before the first dose, in their two groups.
std::string checkText(const CautionCheck& check);

nlohmann::json articleJson(const Article& article);
nlohmann::json factsJson(const Article& article);
nlohmann::json checkJson(const CautionCheck& check);

} // namespace hf::cli
