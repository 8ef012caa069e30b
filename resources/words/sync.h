// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/sync/sync.h"
#include "words/text.h"

namespace hf::words {

/// Why a segment waits or was refused, and what to do.
Text wordsOf(SegmentProblem problem, const std::string& file);

/// No file is there, but backups of it are.
Text lostJournal(const std::string& journal);

/// A copy that a file syncer set aside lies beside the journal.
Text besideJournal(const std::string& copy);

/// The question before many entries go.
Text askedRemovals(const SyncReport& report);

} // namespace hf::words
