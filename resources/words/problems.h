// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/check.h"
#include "words/text.h"

namespace hf::words {

/// Why an entry is not stored.
Text wordsOf(EntryProblem problem);
/// The same with the limit that this entry passed.
Text wordsOf(EntryProblem problem, const RecordBody& body, const Catalogue& catalogue);

} // namespace hf::words
