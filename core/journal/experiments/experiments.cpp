// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/experiments.h"

#include "domain/text.h"
#include "journal/experiments/course.h"
#include "journal/experiments/known_tests.h"
#include "journal/experiments/peeks.h"
#include "journal/experiments/seal.h"
#include "journal/experiments/view_builder.h"
#include "journal/journal.h"
#include "journal/journal_entries.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hf {

namespace {

using State = ExperimentView::State;
using Fault = ExperimentFault;

std::optional<ExperimentProblem> problem(Fault fault)
{
    return ExperimentProblem{fault, std::nullopt};
}

Experiment protocolOf(const ExperimentDraft& draft)
{
    Experiment protocol;
    protocol.question = std::string(trimmed(draft.question));
    protocol.supplement = draft.supplement;
    protocol.habit = draft.habit;
    protocol.treated = draft.treated;
    protocol.control = draft.control;
    protocol.outcome = draft.outcome;
    protocol.better = draft.better;
    protocol.first = draft.first;
    protocol.pairs = draft.pairs;
    protocol.periodDays = draft.periodDays;
    protocol.washoutDays = draft.washoutDays;
    protocol.times = draft.times;
    protocol.leaveOut = draft.leaveOut;
    protocol.blind = draft.blind;
    protocol.rules = Experiment::rulesNow;
    return protocol;
}

/// Whether the person may look at it as one that goes on.
bool goesOn(const ExperimentView& view)
{
    return view.state == State::ahead || view.state == State::running || view.state == State::paused ||
           view.state == State::unconfirmed || (view.state == State::over && view.needsKey());
}

bool sameSubject(const Experiment& experiment, const ExperimentDraft& draft)
{
    return (draft.supplement && experiment.supplement == draft.supplement) ||
           (draft.habit && experiment.habit == draft.habit);
}

std::optional<ExperimentProblem> subjectProblem(const ExperimentDraft& draft, const Catalogue& catalogue)
{
    if (draft.supplement && !catalogue.offers(*draft.supplement)) {
        return problem(Fault::unknownSupplement);
    }
    const Item* habit = draft.habit ? catalogue.find(*draft.habit) : nullptr;
    return draft.habit && (habit == nullptr || !habit->yesNo) ? problem(Fault::unknownHabit) : std::nullopt;
}

std::optional<ExperimentProblem> outcomeProblem(const ExperimentDraft& draft, const std::optional<Metric>& outcome)
{
    if (!outcome) {
        return problem(Fault::unknownOutcome);
    }
    const bool itself = (outcome->kind == MetricKind::dose && draft.supplement == outcome->supplement) ||
                        (outcome->kind == MetricKind::item && draft.habit == outcome->item);
    return itself ? problem(Fault::outcomeIsTested) : std::nullopt;
}

/// The packs of blind experiments are a supplement like others, made when the first one starts.
std::vector<SupplementId> packsIn(Journal& journal, const TimeFrame& frame)
{
    std::vector<SupplementId> packs;
    for (std::string name : {"Pack"}) {
        const KnownSupplement* known = journal.catalogue().supplementNamed(name);
        const auto counted = [&known] {
            return known != nullptr && dimensionOf(known->definition.unit) == Dimension::pieces;
        };
        while (!counted() && journal.catalogue().isNameTaken(name, std::nullopt)) {
            name += " (test)"; // the person calls something else so
            known = journal.catalogue().supplementNamed(name);
        }
        if (counted()) {
            packs.push_back(known->id);
            continue;
        }
        Supplement pack;
        pack.name = name;
        pack.unit = Unit::piece;
        pack.usual = makeAmount("1", Unit::piece);
        pack.order = static_cast<int>(journal.catalogue().supplements.size());
        const RecordBody body = pack;
        const auto stored = JournalEntries(journal).record({&body, 1}, frame);
        packs.push_back(SupplementId{std::get<std::vector<RecordId>>(stored).front().value});
    }
    return packs;
}

std::optional<Experiment> experimentIn(const Journal& journal, RecordId id)
{
    const auto record = journal.find(id);
    const auto* experiment = record ? std::get_if<Experiment>(&record->body) : nullptr;
    return experiment == nullptr ? std::nullopt : std::optional(*experiment);
}

std::optional<ExperimentProblem> store(Journal& journal, RecordId id, const Experiment& next, const TimeFrame& frame)
{
    const auto refused = JournalEntries(journal).change(id, next, frame);
    return refused ? std::optional(ExperimentProblem{Fault::notStorable, refused->problem}) : std::nullopt;
}

/// Runs a step on an experiment that is in one of the states. `change` answers with a problem or changes its argument,
/// the record as it is stored; schedule and state are those of the pauses that hold.
template<class Change>
std::optional<ExperimentProblem> changed(Journal& journal, RecordId id, const TimeFrame& frame, Change&& change)
{
    auto experiment = experimentIn(journal, id);
    if (!experiment) {
        return problem(Fault::noSuchExperiment);
    }
    const KnownTests tests(journal, frame);
    const auto held = tests.one(id);
    const Day today = tests.standing().today;
    const SelfExperiment schedule = scheduleOf(held->plan, today);
    if (const auto fault = change(*experiment, schedule, stateOf(held->plan, schedule, tests.standing()), today)) {
        return problem(*fault);
    }
    return store(journal, id, *experiment, frame);
}

bool hasOpenPause(const Experiment& experiment)
{
    return !experiment.pauses.empty() && experiment.pauses.back().last == Experiment::untilResumed;
}

void closePause(Experiment& experiment, Day last)
{
    if (!hasOpenPause(experiment)) {
        return;
    }
    DayRange& pause = experiment.pauses.back();
    pause.last = last;
    if (pause.last < pause.first) {
        experiment.pauses.pop_back();
    }
}

} // namespace

std::optional<ExperimentDraft> draftOn(const Metric& cause, const Catalogue& catalogue, Day today)
{
    ExperimentDraft draft;
    if (cause.kind == MetricKind::dose && catalogue.offers(cause.supplement)) {
        draft.supplement = cause.supplement;
        return draft;
    }
    const Item* item = cause.kind == MetricKind::item ? catalogue.find(cause.item) : nullptr;
    if (item == nullptr || !item->yesNo || !catalogue.offers(cause.item) || !item->enabledOn(today)) {
        return std::nullopt;
    }
    draft.habit = cause.item;
    return draft;
}

std::optional<ExperimentProblem> Experiments::problemOf(const ExperimentDraft& draft, const TimeFrame& frame) const
{
    // A seal that fits the shape, so that only what the person chose is judged.
    Experiment protocol = protocolOf(draft);
    protocol.blind = false;
    protocol.seed = 0;
    protocol.digest = sealOf(protocol, 0);
    if (const auto entry = check(protocol, {frame.now, frame.today()}, nullptr)) {
        return ExperimentProblem{Fault::notStorable, entry};
    }
    if (draft.blind && !draft.supplement) {
        return ExperimentProblem{Fault::notStorable, EntryProblem::sealOfTest};
    }
    if (draft.first < frame.today()) {
        return problem(Fault::startsInThePast);
    }
    if (draft.first > frame.today() + farthestStart) {
        return ExperimentProblem{Fault::notStorable, EntryProblem::inTheFuture};
    }
    if (auto subject = subjectProblem(draft, m_journal.catalogue())) {
        return subject;
    }
    if (auto outcome = outcomeProblem(draft, ViewBuilder(m_journal, frame).metricNamed(draft.outcome))) {
        return outcome;
    }
    const auto others = all(frame);
    const bool tested = std::any_of(others.begin(), others.end(), [&](const ExperimentView& view) {
        return goesOn(view) && sameSubject(view.plan, draft);
    });
    return tested ? problem(Fault::alreadyTested) : std::nullopt;
}

std::variant<StartedExperiment, ExperimentProblem> Experiments::start(const ExperimentDraft& draft,
                                                                      const TimeFrame& frame)
{
    if (auto wrong = problemOf(draft, frame)) {
        return *wrong;
    }
    const auto outcome = ViewBuilder(m_journal, frame).metricNamed(draft.outcome);
    Experiment experiment = protocolOf(draft);
    if (outcome->kind == MetricKind::item) {
        experiment.outcomeItem = outcome->item;
    }
    const std::uint64_t seed = m_journal.draw();
    if (draft.blind) {
        experiment.packs = packsIn(m_journal, frame);
    } else {
        experiment.seed = seed;
    }
    experiment.digest = sealOf(experiment, seed);
    const RecordBody body = experiment;
    const auto stored = JournalEntries(m_journal).record({&body, 1}, frame);
    if (const auto* refused = std::get_if<Refused>(&stored)) {
        return ExperimentProblem{Fault::notStorable, refused->problem};
    }
    StartedExperiment started{std::get<std::vector<RecordId>>(stored).front(), experiment.digest, std::nullopt};
    if (draft.blind) {
        experiment.seed = seed;
        started.sheet = HelperSheet{keyText(seed), experiment.digest, scheduleOf(experiment, frame.today()).periods};
    }
    return started;
}

std::vector<ExperimentView> Experiments::all(const TimeFrame& frame) const
{
    const ViewBuilder builder(m_journal, frame);
    std::vector<ExperimentView> views;
    for (const auto& tests : {builder.tests().live(), builder.tests().gone()}) {
        for (const KnownTest& test : tests) {
            views.push_back(builder.view(test));
        }
    }
    std::sort(views.begin(), views.end(), [](const ExperimentView& a, const ExperimentView& b) {
        return std::tuple(!goesOn(a), b.plan.first, b.id) < std::tuple(!goesOn(b), a.plan.first, a.id);
    });
    return views;
}

std::optional<ExperimentView> Experiments::one(RecordId id, const TimeFrame& frame) const
{
    const ViewBuilder builder(m_journal, frame);
    const auto test = builder.tests().one(id);
    return test ? std::optional(builder.view(*test)) : std::nullopt;
}

std::optional<ExperimentReport> Experiments::report(RecordId id, const TimeFrame& frame) const
{
    const auto view = one(id, frame);
    return view ? std::optional(ViewBuilder(m_journal, frame).report(*view)) : std::nullopt;
}

std::optional<ExperimentProblem> Experiments::pause(RecordId id, const TimeFrame& frame)
{
    return changed(m_journal, id, frame,
                   [](Experiment& experiment, const SelfExperiment&, State state, Day today) -> std::optional<Fault> {
                       if (state == State::paused || hasOpenPause(experiment)) {
                           return Fault::alreadyPaused;
                       }
                       if (state != State::running) {
                           return Fault::notRunning;
                       }
                       experiment.pauses.push_back({today, Experiment::untilResumed});
                       return std::nullopt;
                   });
}

std::optional<ExperimentProblem> Experiments::resume(RecordId id, const TimeFrame& frame)
{
    return changed(m_journal, id, frame,
                   [](Experiment& experiment, const SelfExperiment&, State state, Day today) -> std::optional<Fault> {
                       if (state == State::stopped || !hasOpenPause(experiment)) {
                           return Fault::notPaused;
                       }
                       closePause(experiment, today - days{1});
                       return std::nullopt;
                   });
}

std::optional<ExperimentProblem> Experiments::stop(RecordId id, const std::string& reason, const TimeFrame& frame)
{
    return changed(m_journal, id, frame,
                   [&](Experiment& experiment, const SelfExperiment&, State state, Day today) -> std::optional<Fault> {
                       if (state == State::stopped || state == State::over) {
                           return Fault::notRunning;
                       }
                       if (trimmed(reason).empty()) {
                           return Fault::reasonMissing;
                       }
                       closePause(experiment, today);
                       experiment.stoppedOn = today;
                       experiment.stopReason = reason;
                       return std::nullopt;
                   });
}

std::optional<ExperimentProblem> Experiments::confirmEnd(RecordId id, const TimeFrame& frame)
{
    return changed(m_journal, id, frame,
                   [](Experiment& experiment, const SelfExperiment&, State state, Day today) -> std::optional<Fault> {
                       if (state != State::unconfirmed) {
                           return state == State::over || state == State::stopped ? Fault::notRunning
                                                                                  : Fault::endNotReached;
                       }
                       experiment.endedOn = today;
                       return std::nullopt;
                   });
}

std::optional<ExperimentProblem> Experiments::guess(RecordId id, int period, bool treated, const TimeFrame& frame)
{
    return changed(
        m_journal, id, frame,
        [&](Experiment& experiment, const SelfExperiment& schedule, State state, Day today) -> std::optional<Fault> {
            if (!experiment.blind) {
                return Fault::notBlind;
            }
            if (state == State::stopped || !experiment.needsKey()) {
                return Fault::notRunning;
            }
            if (period < 0 || period >= experiment.periods() ||
                schedule.periods[static_cast<std::size_t>(period)].days.first > today) {
                return Fault::noSuchPeriod;
            }
            std::erase_if(experiment.guesses, [&](const Guess& guess) { return guess.period == period; });
            experiment.guesses.push_back({period, treated});
            return std::nullopt;
        });
}

std::optional<ExperimentProblem> Experiments::enterKey(RecordId id, std::string_view key, const TimeFrame& frame)
{
    auto refused =
        changed(m_journal, id, frame,
                [&](Experiment& experiment, const SelfExperiment&, State state, Day) -> std::optional<Fault> {
                    if (!experiment.needsKey()) {
                        return Fault::notBlind;
                    }
                    if (state != State::over && state != State::stopped) {
                        return Fault::tooEarly; // also where nobody said that it is over
                    }
                    const auto seed = readKey(key);
                    Experiment opened = experiment;
                    opened.seed = seed;
                    if (!seed || !sealHolds(opened)) {
                        return Fault::wrongKey;
                    }
                    experiment = std::move(opened);
                    return std::nullopt;
                });
    if (!refused) {
        noteShown({&id, 1}, frame); // which side each day was may tell enough
    }
    return refused;
}

} // namespace hf
