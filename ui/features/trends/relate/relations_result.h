// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/progress.h"
#include "domain/zone.h"
#include "journal/errors.h"
#include "journal/relations/relations.h"
#include "ui/features/trends/relate/relate_questions.h"

#include <filesystem>
#include <optional>
#include <variant>
#include <vector>

namespace hf {

/// What one look at the whole journal brings.
struct RelationsRead {
    RelateOffer offer;
    std::vector<PickedQuestion> asked;
    std::set<LookKey> earlierLooks = {};
    std::optional<std::vector<RelateAnswer>> answers; ///< nothing when nothing is asked, or it was cancelled
};

/// What was read, or why the journal could not be read.
using RelationsResult = std::variant<RelationsRead, StorageError>;

/// Opens the file once more, for reading only, so that it may run on any thread: decades take a while to read.
/// Without questions of the person's own the usual ones are asked.
RelationsResult lookAtJournal(const std::filesystem::path& file, std::chrono::milliseconds waitAtMost,
                              const TimeFrame& frame, const RememberedQuestions& remembered, const Progress& progress);

} // namespace hf
