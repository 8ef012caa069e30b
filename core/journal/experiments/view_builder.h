// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiment_view.h"
#include "journal/experiments/known_tests.h"
#include "journal/journal.h"

#include <optional>
#include <string>
#include <vector>

namespace hf {

/// Which values the series takes: points on a scale of 0 to 10 or of 1 to 5, or others.
Scale scaleOf(const Metric& metric, const Catalogue& catalogue);

/// Makes views of experiments; what they share is read once.
class ViewBuilder {
public:
    ViewBuilder(const Journal& journal, const TimeFrame& frame);

    ExperimentView view(const KnownTest& test) const;
    const KnownTests& tests() const { return m_tests; }
    ExperimentReport report(const ExperimentView& view) const;
    /// The outcome's series; nothing when it is gone.
    std::optional<Metric> outcomeOf(const Experiment& experiment) const;
    std::optional<Metric> metricNamed(const std::string& name) const;

private:
    void addCourse(ExperimentView& view, const SelfExperiment& schedule, const Series& outcome) const;
    void addAdherence(ExperimentView& view, const Series& outcome) const;
    void addResult(ExperimentView& view, const SelfExperiment& schedule, const Series& outcome) const;
    Series withoutMarks(const ExperimentView& view, Series outcome, int& left) const;
    /// Pieces of the pack that each day plans; another pack is none of it.
    Series numberedPacks(const ExperimentView& view, DayRange range) const;
    Series dosesOf(SupplementId supplement, Dimension dimension, DayRange range) const;

    const Journal& m_journal;
    KnownTests m_tests;
    Day m_today;
    std::vector<Metric> m_metrics;
};

} // namespace hf
