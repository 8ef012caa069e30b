// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <optional>
#include <string>
#include <string_view>

namespace hf {

/// The code that shows a locked window again. It encrypts nothing: it keeps those away who pass by.
inline constexpr int shortestCode = 4; ///< letters

/// What is kept of a code (UTF-8): its hash with salt and cost in one line of ASCII (Argon2id, 64 MiB; libsodium's
/// `crypto_pwhash_str`). Nothing where there is not so much memory.
std::optional<std::string> hashOfCode(std::string_view code);

/// Whether it is the code of that hash. What is no hash fits no code.
bool fitsCode(std::string_view code, const std::string& hash);

/// How long no other code is looked at after so many wrong ones in a row: not at all before the fifth, then 10 seconds
/// that double up to 5 minutes.
seconds waitAfterWrong(int wrong);

} // namespace hf
