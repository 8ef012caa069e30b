// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/sync/sync.h"
#include "words/text.h"

namespace hf::words {

/// Why a segment waits or was refused, and what to do.
Text wordsOf(SegmentProblem problem, const std::string& file);

/// The question before many entries go.
Text askedRemovals(const SyncReport& report);

} // namespace hf::words
