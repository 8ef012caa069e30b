// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiments.h"
#include "ui/base/bridge/journal_bridge.h"

#include <functional>
#include <optional>
#include <vector>

namespace hf {

/// An experiment with what its pictures need beside its view.
struct ExperimentFacts {
    ExperimentView view;
    std::vector<bool> logged;          ///< whether the outcome was logged, from the first day to today or the end
    std::vector<ReportPeriod> periods; ///< only when there is a result
    std::vector<double> tested;        ///< the values that count, by side; only when there is a result
    std::vector<double> other;
};

/// The experiments of the journal as the window uses them: each call is one action that is announced, or told as
/// failed.
class ExperimentActions {
public:
    using Problem = std::optional<ExperimentProblem>;

    explicit ExperimentActions(JournalBridge& journal)
        : m_journal(journal)
    {
    }

    /// Running first, then newest first.
    Reply<std::vector<ExperimentFacts>> all() const;
    Reply<Problem> problemOf(const ExperimentDraft& draft) const;
    /// What the power is simulated from; nothing when the draft is not sound.
    Reply<std::optional<PowerWork>> preparePower(const ExperimentDraft& draft) const;

    /// Nothing when it was refused (`problem` says why) or failed.
    std::optional<StartedExperiment> start(const ExperimentDraft& draft, Problem& problem);
    Problem pause(RecordId id);
    Problem resume(RecordId id);
    Problem stop(RecordId id, const QString& reason);
    Problem confirmEnd(RecordId id);
    Problem guess(const ExperimentView& view, std::size_t period, bool tested);
    /// False as well when the machine failed.
    bool enterKey(RecordId id, const QString& key, Problem& problem);

    JournalBridge& journal() const { return m_journal; }

private:
    using Action = std::function<Problem(Experiments&, const TimeFrame&)>;
    Problem perform(const Action& action, const QString& sentence, bool* worked = nullptr);

    JournalBridge& m_journal;
};

} // namespace hf
