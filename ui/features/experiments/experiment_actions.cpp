// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/experiment_actions.h"

#include "journal/experiments/course.h"
#include "ui/base/words/sentences.h"
#include "ui/features/experiments/sides.h"
#include "ui/features/experiments/words/sentences_experiments.h"

#include <algorithm>

namespace hf {

namespace {

/// Whether the outcome was logged, and nothing of what it was.
std::vector<bool> loggedOf(const Journal& journal, const ExperimentView& view, Day today)
{
    const Day first = view.schedule.front().days.first;
    const Day last = std::min(view.plannedEnd(), today);
    const std::optional<Metric> metric = journal.metricNamed(view.metric.name);
    std::vector<bool> logged;
    if (last < first || !metric) {
        return logged;
    }
    for (const auto& value : journal.series(*metric, {first, last}).values) {
        logged.push_back(value.has_value());
    }
    return logged;
}

/// The days that count, by side. Only of experiments that have a result.
void addDots(ExperimentFacts& facts, Day today)
{
    const SelfExperiment test = scheduleOf(facts.view.plan, today);
    for (const Period& period : test.periods) {
        for (Day day = period.days.first; day <= period.days.last; day += days{1}) {
            const auto value = facts.view.outcome->on(day);
            if (value && test.counts(period, day)) {
                (sides::isTested(period) ? facts.tested : facts.other).push_back(*value);
            }
        }
    }
}

} // namespace

Reply<std::vector<ExperimentFacts>> ExperimentActions::all() const
{
    return m_journal.ask<std::vector<ExperimentFacts>>([this](const Journal&) {
        const TimeFrame frame = m_journal.frame();
        Experiments experiments(m_journal.journal());
        std::vector<ExperimentFacts> all;
        std::vector<RecordId> shown;
        for (ExperimentView& view : experiments.all(frame)) {
            ExperimentFacts facts{std::move(view), {}, {}, {}, {}};
            facts.logged = loggedOf(m_journal.journal(), facts.view, frame.today());
            if (facts.view.result && facts.view.outcome) {
                if (auto report = experiments.report(facts.view.id, frame)) {
                    facts.periods = std::move(report->periods);
                }
                addDots(facts, frame.today());
                shown.push_back(facts.view.id);
            }
            all.push_back(std::move(facts));
        }
        experiments.noteShown(shown, frame);
        return all;
    });
}

Reply<ExperimentActions::Problem> ExperimentActions::problemOf(const ExperimentDraft& draft) const
{
    return m_journal.ask<Problem>(
        [&](const Journal&) { return Experiments(m_journal.journal()).problemOf(draft, m_journal.frame()); });
}

Reply<std::optional<PowerWork>> ExperimentActions::preparePower(const ExperimentDraft& draft) const
{
    using Work = std::optional<PowerWork>;
    return m_journal.ask<Work>([&](const Journal&) -> Work {
        auto answer = Experiments(m_journal.journal()).preparePower(draft, m_journal.frame());
        auto* work = std::get_if<PowerWork>(&answer);
        return work == nullptr ? std::nullopt : Work(std::move(*work));
    });
}

std::optional<StartedExperiment> ExperimentActions::start(const ExperimentDraft& draft, Problem& problem)
{
    std::optional<StartedExperiment> started;
    m_journal.perform([&](Journal& journal) -> std::optional<QString> {
        auto answer = Experiments(journal).start(draft, m_journal.frame());
        if (const auto* refused = std::get_if<ExperimentProblem>(&answer)) {
            problem = *refused;
            return std::nullopt;
        }
        started = std::get<StartedExperiment>(std::move(answer));
        return sentences::experimentStarted(sentences::fromUtf8(draft.question));
    });
    return started;
}

ExperimentActions::Problem ExperimentActions::perform(const Action& action, const QString& sentence, bool* worked)
{
    Problem problem;
    const bool done = m_journal.perform([&](Journal& journal) -> std::optional<QString> {
        Experiments experiments(journal);
        problem = action(experiments, m_journal.frame());
        return problem ? std::nullopt : std::optional(sentence);
    });
    if (worked != nullptr) {
        *worked = done && !problem;
    }
    return problem;
}

ExperimentActions::Problem ExperimentActions::pause(RecordId id)
{
    return perform([id](Experiments& all, const TimeFrame& frame) { return all.pause(id, frame); },
                   sentences::experimentPaused());
}

ExperimentActions::Problem ExperimentActions::resume(RecordId id)
{
    return perform([id](Experiments& all, const TimeFrame& frame) { return all.resume(id, frame); },
                   sentences::experimentResumed());
}

ExperimentActions::Problem ExperimentActions::stop(RecordId id, const QString& reason)
{
    return perform([&](Experiments& all, const TimeFrame& frame) { return all.stop(id, reason.toStdString(), frame); },
                   sentences::experimentStopped());
}

ExperimentActions::Problem ExperimentActions::confirmEnd(RecordId id)
{
    return perform([id](Experiments& all, const TimeFrame& frame) { return all.confirmEnd(id, frame); },
                   sentences::experimentOver());
}

ExperimentActions::Problem ExperimentActions::guess(const ExperimentView& view, std::size_t period, bool tested)
{
    const QString side = tested ? sentences::testedSide(view.plan) : sentences::otherSide(view.plan);
    return perform([&](Experiments& all,
                       const TimeFrame& frame) { return all.guess(view.id, static_cast<int>(period), tested, frame); },
                   sentences::guessed(period, side));
}

bool ExperimentActions::enterKey(RecordId id, const QString& key, Problem& problem)
{
    bool worked = false;
    problem =
        perform([&](Experiments& all, const TimeFrame& frame) { return all.enterKey(id, key.toStdString(), frame); },
                sentences::keyEntered(), &worked);
    return worked;
}

} // namespace hf
