// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// Code points, so that a letter with an accent counts as one; a byte that is no UTF-8 counts as one too.
std::u32string letters(std::string_view text);

/// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) from one to the other; more
/// than `most` when the lengths alone say so.
std::size_t slips(const std::u32string& a, const std::u32string& b, std::size_t most);

/// Those of `words` that may have been meant by `typed`, nearest first, at most `most`: they begin so, or a third of
/// the letters is wrong. For asking, never for storing. Case does not matter.
std::vector<std::string> nearWords(std::string_view typed, std::span<const std::string> words, std::size_t most = 3);

} // namespace hf
