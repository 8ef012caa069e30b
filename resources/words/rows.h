// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/text.h"

#include <optional>
#include <string_view>

namespace hf::words {

/// Why a row of a table was refused, by the steady code of the import; nothing for a code that is not known.
std::optional<Text> wordsOfRow(std::string_view code);

} // namespace hf::words
