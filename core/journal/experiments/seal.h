// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/experiment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hf {

/// What is sealed: the protocol, the order and the seed it was drawn from, one `name=value` a line, the same on every
/// machine. The seed is also the salt: without it nobody can try the few orders that are possible.
std::string sealedText(const Experiment& protocol, std::uint64_t seed);
/// SHA-256 of it, lower-case hexadecimal.
std::string sealOf(const Experiment& protocol, std::uint64_t seed);
/// Whether the record still fits its digest and codes; true while there is no seed to tell by.
bool sealHolds(const Experiment& experiment);

/// Of experiments by the first rules: `X` or `Y` for each period; which letter is the treated side is drawn from the
/// seed too.
std::string codesOf(const Experiment& protocol, std::uint64_t seed);
/// The letter of the treated side.
char treatedCodeOf(std::uint64_t seed);

/// The seed as 13 letters and digits in groups, easy to copy by hand (Crockford's base 32).
std::string keyText(std::uint64_t seed);
/// Reads it back, whatever the case, blanks and hyphens; I and L are 1, O is 0. Nothing when it is no key.
std::optional<std::uint64_t> readKey(std::string_view text);

} // namespace hf
