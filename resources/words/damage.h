// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/keeping/damage.h"
#include "words/text.h"

namespace hf::words {

/// What is wrong with this journal file.
Text wordsOf(DamageCause cause, const std::string& file);
/// How much of it can be read.
Text readableOf(const Damage& damage);
/// What became of a record of which not everything came back.
Text wordsOf(NotWhole::Left left);

} // namespace hf::words
