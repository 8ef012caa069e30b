// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "words/text.h"

namespace hf::words {

/// What there is too little of for an answer: "14 logged days are needed, there are 9."
Text wordsOf(const Shortfall& missing);

/// Where days before a change or after it are missing: "Needs 14 known days on each side: 9 and 20 so far."
Text bothSidesWanted(double wanted, int before, int after);

} // namespace hf::words
