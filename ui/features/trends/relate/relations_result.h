// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/progress.h"
#include "domain/zone.h"
#include "journal/errors.h"
#include "journal/relations/relations.h"
#include "ui/features/trends/relate/relate_questions.h"

#include <QtCore/QStringList>

#include <filesystem>
#include <optional>
#include <variant>
#include <vector>

namespace hf {

/// What one look at the whole journal brings.
struct RelationsRead {
    std::vector<Metric> metrics;
    std::vector<PickedQuestion> asked;
    std::optional<std::vector<RelateAnswer>> answers; ///< nothing when nothing is asked, or it was cancelled
};

/// What was read, or why the journal could not be read.
using RelationsResult = std::variant<RelationsRead, StorageError>;

/// Opens the file once more, for reading only, so that it may run on any thread: decades take a while to read.
/// `picked` are the person's own questions as they are remembered; without them the usual ones are asked.
RelationsResult lookAtJournal(const std::filesystem::path& file, std::chrono::milliseconds waitAtMost,
                              const TimeFrame& frame, const std::optional<QStringList>& picked,
                              const Progress& progress);

} // namespace hf
