// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/arguments.h"
#include "quickadd/names.h"
#include "quickadd/subject.h"

#include <string>
#include <string_view>
#include <vector>

namespace hf::quickadd {

// What may have been meant by words that were not understood, best first: for asking, never for storing.

inline constexpr std::size_t mostOffers = 5;

/// A word that is no name: names it is like, alone or with the word after it, then keywords. `line` begins with it.
std::vector<std::string> meantByUnknown(const std::vector<Name>& names, std::string_view line, std::string_view word);

/// Words beside the name that say nothing: a longer name that they make with it ("belly pian"), then keywords.
std::vector<std::string> meantBy(const Reading& reading, const Catalogue& catalogue, const Subject& subject,
                                 WordRange left);

} // namespace hf::quickadd
