// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/entry.h"
#include "quickadd/typed/numbers.h"
#include "quickadd/typed/words.h"

#include <span>

namespace hf::quickadd {

/// `23:15-07:05`, `23:15 - 07:05`, `11pm-7am`, with a hyphen or a dash: from going to bed to getting up.
ParseResult<Night> readNight(std::span<const Word> words);

} // namespace hf::quickadd
