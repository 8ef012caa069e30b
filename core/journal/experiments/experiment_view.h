// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/self_experiment.h"
#include "analysis/series.h"
#include "domain/entries/check.h"
#include "domain/entries/experiment.h"
#include "journal/metric.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// An experiment that is being planned: the protocol without what is drawn.
struct ExperimentDraft {
    std::string question;
    std::optional<SupplementId> supplement;
    std::optional<ItemId> habit;
    Condition treated;
    Condition control;
    std::string outcome;
    Better better = Better::neither;
    Day first;
    int pairs = recommendedPairs;
    int periodDays = 7;
    int washoutDays = 1;
    std::vector<minutes> times;
    std::vector<std::string> leaveOut;
    bool blind = false;
};

/// What a test on a series is of, where chance can arrange it: something that is taken, or a habit that is done or not.
/// A load, a rating or a day mark comes as it comes.
std::optional<ExperimentDraft> draftOn(const Metric& cause, const Catalogue& catalogue, Day today);

enum class ExperimentFault : std::uint8_t {
    notStorable,    ///< `entry` says why
    unknownOutcome, ///< no series of that name
    unknownSupplement,
    unknownHabit,     ///< no such item, or not one of yes and no
    outcomeIsTested,  ///< the outcome is what is taken or done
    startsInThePast,  ///< nothing may be chosen after the fact
    alreadyTested,    ///< an experiment on the same thing or outcome is not over
    noSuchExperiment, ///
    notRunning,       ///< over, given up, or (for pausing) not begun
    alreadyPaused,
    notPaused,
    reasonMissing,
    notBlind,      ///< guesses and keys are for blind experiments
    noSuchPeriod,  ///< a guess of a period that has not begun
    tooEarly,      ///< the key is entered after the planned end, which is said after it too
    wrongKey,      ///< does not fit what was sealed at the start
    endNotReached, ///< its planned end is not past: it can only be given up
};

struct ExperimentProblem {
    ExperimentFault fault = ExperimentFault::notStorable;
    std::optional<EntryProblem> entry;
};

/// For whoever prepares the packs of a blind experiment. Its key stands nowhere else: the journal has a digest only, so
/// it must be printed or written down before it is gone, away from the person's eyes.
struct HelperSheet {
    std::string key; ///< of 13 letters and digits, in groups
    std::string digest;
    std::vector<Period> schedule; ///< pack 1 is that of the first period, and so on
};

struct StartedExperiment {
    RecordId id;
    std::string digest;
    std::optional<HelperSheet> sheet; ///< blind ones only
};

/// What was noticed of one period, by day. On a day kept the amount lay nearer to its own side than to the other one;
/// days of which nothing was said are neither kept nor not.
struct PeriodAdherence {
    int days = 0; ///< of the period up to today, pauses left out
    int kept = 0;
    int keptUnsaid = 0; ///< of those kept: days without any of which nothing was said
    int other = 0;      ///< the other side's
    int unknown = 0;
    int outcomeKnown = 0; ///< days with the outcome logged
};

/// How often the person knew: of the guesses, those that were right, against a coin.
struct GuessRate {
    int guesses = 0;
    int right = 0;
    double p = 1; ///< exact two-sided binomial, ½
};

/// What the log tells against an experiment, whatever its record says now. None of it goes away.
struct TestMarks {
    std::optional<SysMillis> seenEarly; ///< something of its result was shown before its end
    bool protocolChanged = false;       ///< another log brought a protocol that is not the first one
    bool pausedElsewhere = false;       ///< its pauses were changed on another device than it was started on
    std::optional<SysMillis> goneAt;    ///< deleted or taken back
    bool erasedBefore = false;          ///< one on the same was erased for good before its end, and then this was drawn
};

struct ExperimentView {
    enum class State : std::uint8_t {
        ahead,
        running,
        paused,
        stopped,
        over,
        unconfirmed, ///< past its planned end, with no entry of its last day or later: the person says when it is over
        gone,        ///< deleted or taken back after its start: a trace of it stays
    };

    RecordId id;
    Experiment plan;
    Metric metric; ///< of the outcome; only its name when the series is gone
    State state = State::ahead;
    /// Moved by the pauses so far. While a blind experiment lacks its key, `treated` means nothing: only the codes or
    /// the numbers of its packs are known.
    std::vector<Period> schedule;
    std::optional<std::size_t> period; ///< today's, while it runs
    int daysDone = 0;
    int daysPlanned = 0;
    int daysKnown = 0;                      ///< of those done, with the outcome logged
    std::vector<PeriodAdherence> adherence; ///< a period each; empty while a blind experiment lacks its key
    bool sealHolds = true;            ///< the record still fits its digest; true while there is no key to check it
    std::optional<GuessRate> guesses; ///< only when over and with its key
    TestMarks marks;

    // Only when over (and, blind, with its key) and while the seal holds, so that nobody stops when the figures please:
    std::optional<Finding<SelfExperimentResult>> result;
    std::optional<Finding<SelfExperimentResult>>
        withoutMarked;  ///< days with the chosen marks left out, when there are any
    int markedDays = 0; ///< so left out
    std::optional<Series> outcome;
    Part loggedTreated; ///< of the days that count, by side: those with the outcome logged
    Part loggedControl;

    /// Days that are not logged when they are bad make a difference of their own.
    bool loggedUnevenly() const { return sharesDiffer(loggedTreated, loggedControl); }
    bool needsKey() const { return plan.needsKey(); }
    Day plannedEnd() const { return schedule.back().days.last; }
};

/// What a test of this shape would notice, judged by the outcome's own past days.
struct ExperimentPower {
    struct At {
        double effect = 0; ///< true difference, in the outcome's unit
        double share = 0;  ///< of simulated tests that say lower or higher
        double error = 0;  ///< standard error of the simulation
    };
    std::string unit;
    double deviation = 0; ///< of the past days, without what so short a time leaves out
    double autocorrelation = 0;
    double loggedShare = 0;
    int baselineDays = 0; ///< known days it rests on
    std::vector<At> at;   ///< for rising effects
    At noticed;           ///< the smallest of `at` with a share of at least 0.8, or the last one
    Interval range;       ///< of the share of `noticed`: 9 of 10 of the days that the past leaves possible
    int washout = 0;      ///< days that the outcome's memory advises to wash out, at most one less than the period
};

/// One row of the report: a period as it was.
struct ReportPeriod {
    Period period;
    int pair = 0;
    PeriodAdherence adherence;
    std::optional<double> mean; ///< of the days that count
    int counted = 0;
    bool used = false; ///< its pair is part of the result
};

/// All that the one-page report says; words and drawing are the window's.
struct ExperimentReport {
    ExperimentView view;
    std::string subject;               ///< what was tested: the supplement's or habit's name
    std::vector<ReportPeriod> periods; ///< empty before the end
    Day madeOn;
};

} // namespace hf
