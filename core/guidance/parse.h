// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

#include <string_view>

namespace hf {

/// The article in this JSON text, validated. Throws GuidanceError for anything else: not JSON, a missing, misspelled or
/// empty field, a wrong type, a text over 1 MiB, or what `validate` refuses.
Article parseArticle(std::string_view json);

} // namespace hf
