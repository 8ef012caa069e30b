// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/progress.h"
#include "domain/id.h"
#include "domain/zone.h"
#include "journal/experiments/experiment_view.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hf {

class Journal;

/// Farther ahead nobody plans a test, and a year is a typing error.
inline constexpr days farthestStart{366};

/// What an experiment's power is simulated from, read from the journal once; simulating touches no journal.
struct PowerWork {
    ExperimentDraft draft;
    Metric metric;
    Scale scale = Scale::points;
    Series past; ///< of the outcome
};

/// The experiments of a journal. The order is drawn here, from the journal's own chance, and sealed before anybody
/// sees it. Each change is one action that can be taken back. Throws StorageError.
class Experiments {
public:
    explicit Experiments(Journal& journal)
        : m_journal(journal)
    {
    }

    /// What keeps the draft from being started; nothing when all is well.
    std::optional<ExperimentProblem> problemOf(const ExperimentDraft& draft, const TimeFrame& frame) const;
    std::variant<StartedExperiment, ExperimentProblem> start(const ExperimentDraft& draft, const TimeFrame& frame);

    /// Running first, then newest first; with the traces of those that are gone.
    std::vector<ExperimentView> all(const TimeFrame& frame) const;
    std::optional<ExperimentView> one(RecordId id, const TimeFrame& frame) const;
    std::optional<ExperimentReport> report(RecordId id, const TimeFrame& frame) const;

    /// To be called where a result was shown, or an answer that tells of it: of these experiments that is kept, and
    /// where it was early, that it was. Does nothing in a journal that is open for reading only.
    void noteShown(std::span<const RecordId> ids, const TimeFrame& frame);

    /// Today and the days after it do not count until it goes on; the rest of the schedule moves later. A day of which
    /// something of the outcome is written down already still counts.
    std::optional<ExperimentProblem> pause(RecordId id, const TimeFrame& frame);
    std::optional<ExperimentProblem> resume(RecordId id, const TimeFrame& frame);
    /// Gives up: there will be no result.
    std::optional<ExperimentProblem> stop(RecordId id, const std::string& reason, const TimeFrame& frame);
    /// Says that it is over, where its planned end is past and nothing was logged since.
    std::optional<ExperimentProblem> confirmEnd(RecordId id, const TimeFrame& frame);
    /// A later guess of the same period replaces the earlier one.
    std::optional<ExperimentProblem> guess(RecordId id, int period, bool treated, const TimeFrame& frame);
    std::optional<ExperimentProblem> enterKey(RecordId id, std::string_view key, const TimeFrame& frame);

    std::variant<PowerWork, ExperimentProblem> preparePower(const ExperimentDraft& draft, const TimeFrame& frame) const;

private:
    Journal& m_journal;
};

/// Needs 14 known days of the last 84; what is missing otherwise, and nothing at all when `progress` stopped it.
Finding<ExperimentPower> powerOf(const PowerWork& work, const Progress& progress = {});

} // namespace hf
