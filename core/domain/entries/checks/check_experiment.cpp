// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/checks/check_experiment.h"

#include "domain/text.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace hf {

namespace {

using Problem = std::optional<EntryProblem>;

Problem checkWords(std::string_view text, std::size_t longest)
{
    if (text.size() > longest) {
        return longest == longestName ? EntryProblem::nameTooLong : EntryProblem::textTooLong;
    }
    const bool valid = firstInvalidUtf8(text) == std::string_view::npos && text.find('\0') == std::string_view::npos;
    return valid ? std::nullopt : Problem(EntryProblem::textNotUtf8);
}

Problem checkTexts(const Experiment& experiment)
{
    for (const std::string* name : {&experiment.question, &experiment.outcome}) {
        if (trimmed(*name).empty()) {
            return EntryProblem::nameMissing;
        }
    }
    for (const std::string* text : {&experiment.question, &experiment.outcome, &experiment.treated.label,
                                    &experiment.control.label, &experiment.stopReason}) {
        if (const auto problem = checkWords(*text, longestName)) {
            return problem;
        }
    }
    for (const std::string& mark : experiment.leaveOut) {
        if (const auto problem = trimmed(mark).empty() ? EntryProblem::nameMissing : checkWords(mark, longestName)) {
            return problem;
        }
    }
    return std::nullopt;
}

bool plausible(const std::optional<Amount>& amount)
{
    return !amount || (amount->count > 0 && amount->count <= greatestDose(amount->dimension));
}

/// One thing is tested, and its two sides differ.
bool sidesDiffer(const Experiment& experiment)
{
    const auto& treated = experiment.treated.amount;
    const auto& control = experiment.control.amount;
    if (experiment.habit) {
        return !experiment.supplement && !treated && !control;
    }
    const bool alike = treated && control && (treated->dimension != control->dimension || *treated == *control);
    return experiment.supplement && (treated || control) && !alike && plausible(treated) && plausible(control);
}

bool timesFit(const Experiment& experiment)
{
    constexpr std::size_t mostTimes = 24;
    constexpr minutes day{24 * 60};
    const auto& times = experiment.times;
    if (times.empty()) {
        return experiment.habit.has_value();
    }
    return times.size() <= mostTimes && std::is_sorted(times.begin(), times.end(), std::less_equal<>()) &&
           times.front() >= minutes{0} && times.back() < day;
}

bool shapeFits(const Experiment& experiment)
{
    return experiment.pairs >= leastTestPairs && experiment.pairs <= mostTestPairs && experiment.periodDays >= 1 &&
           experiment.periodDays <= longestPeriod && experiment.washoutDays >= 0 &&
           experiment.washoutDays < experiment.periodDays && experiment.rules >= Experiment::firstRules &&
           experiment.rules <= Experiment::rulesNow;
}

/// One X and one Y in each pair.
bool codesFit(const Experiment& experiment)
{
    if (experiment.codes.size() != static_cast<std::size_t>(experiment.periods())) {
        return false;
    }
    for (std::size_t i = 0; i < experiment.codes.size(); i += 2) {
        const std::string_view pair = std::string_view(experiment.codes).substr(i, 2);
        if (pair != "XY" && pair != "YX") {
            return false;
        }
    }
    return true;
}

/// Two packs with a letter for each period, or one whose doses have the period's number.
bool packsFit(const Experiment& experiment)
{
    const auto& packs = experiment.packs;
    if (experiment.packsByPeriod()) {
        return packs.size() == 1 && experiment.codes.empty();
    }
    return packs.size() == 2 && packs[0] != packs[1] && codesFit(experiment);
}

/// A digest, and either the seed or packs.
bool sealFits(const Experiment& experiment)
{
    constexpr std::size_t digits = 64;
    const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (experiment.digest.size() != digits ||
        !std::all_of(experiment.digest.begin(), experiment.digest.end(), hexadecimal)) {
        return false;
    }
    if (!experiment.blind) {
        return experiment.seed && experiment.codes.empty() && experiment.packs.empty();
    }
    return experiment.supplement && packsFit(experiment);
}

/// Pauses follow each other after the first day, guesses name periods, and an early end has its reason.
bool courseFits(const Experiment& experiment)
{
    Day earliest = experiment.first;
    for (const DayRange& pause : experiment.pauses) {
        if (pause.first < earliest || pause.last < pause.first || pause.last > Experiment::untilResumed) {
            return false;
        }
        earliest = pause.last + days{1};
    }
    const bool guessed = std::all_of(experiment.guesses.begin(), experiment.guesses.end(), [&](const Guess& guess) {
        return guess.period >= 0 && guess.period < experiment.periods();
    });
    return guessed && (!experiment.endedOn || *experiment.endedOn > experiment.first) &&
           (experiment.blind || experiment.guesses.empty()) &&
           experiment.stoppedOn.has_value() == !trimmed(experiment.stopReason).empty();
}

} // namespace

std::optional<EntryProblem> checkExperiment(const Experiment& experiment)
{
    if (const auto problem = checkTexts(experiment)) {
        return problem;
    }
    if (experiment.first < earliestDay) {
        return EntryProblem::tooLongAgo;
    }
    if (!sidesDiffer(experiment)) {
        return EntryProblem::sidesOfTest;
    }
    if (!timesFit(experiment)) {
        return EntryProblem::timesOfPlan;
    }
    if (!shapeFits(experiment)) {
        return EntryProblem::shapeOfTest;
    }
    if (!sealFits(experiment)) {
        return EntryProblem::sealOfTest;
    }
    return courseFits(experiment) ? std::nullopt : Problem(EntryProblem::courseOfTest);
}

} // namespace hf
