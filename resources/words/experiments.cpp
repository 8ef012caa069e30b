// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/experiments.h"

#include "journal/experiments/experiments.h"

#include "words/mark.h"
#include "words/problems.h"

namespace hf::words {

namespace {

const char* sentenceOf(ExperimentFault fault)
{
    switch (fault) {
    case ExperimentFault::notStorable:
        return QT_TRANSLATE_NOOP("Words", "The experiment cannot be stored.");
    case ExperimentFault::unknownOutcome:
        return QT_TRANSLATE_NOOP("Words", "There is no such outcome: choose one that is logged.");
    case ExperimentFault::unknownSupplement:
        return QT_TRANSLATE_NOOP("Words", "There is no such supplement: choose one of the journal.");
    case ExperimentFault::unknownHabit:
        return QT_TRANSLATE_NOOP("Words", "There is no such habit: choose one of yes and no.");
    case ExperimentFault::outcomeIsTested:
        return QT_TRANSLATE_NOOP("Words", "The outcome must be something else than what is tested.");
    case ExperimentFault::startsInThePast:
        return QT_TRANSLATE_NOOP("Words", "An experiment starts today or later: nothing may be chosen after the fact.");
    case ExperimentFault::alreadyTested:
        return QT_TRANSLATE_NOOP("Words", "An experiment on the same thing or the same outcome is not over yet.");
    case ExperimentFault::noSuchExperiment:
        return QT_TRANSLATE_NOOP("Words", "This experiment is not in the journal.");
    case ExperimentFault::notRunning:
        return QT_TRANSLATE_NOOP("Words", "This experiment is not running.");
    case ExperimentFault::alreadyPaused:
        return QT_TRANSLATE_NOOP("Words", "This experiment is already paused.");
    case ExperimentFault::notPaused:
        return QT_TRANSLATE_NOOP("Words", "This experiment is not paused.");
    case ExperimentFault::reasonMissing:
        return QT_TRANSLATE_NOOP("Words", "Write down why it is given up: it belongs to an honest record.");
    case ExperimentFault::notBlind:
        return QT_TRANSLATE_NOOP("Words", "Guesses and keys belong to blind experiments whose key is away.");
    case ExperimentFault::noSuchPeriod:
        return QT_TRANSLATE_NOOP("Words", "This period has not begun.");
    case ExperimentFault::tooEarly:
        return QT_TRANSLATE_NOOP("Words", "The key is entered after the planned end.");
    case ExperimentFault::endNotReached:
        return QT_TRANSLATE_NOOP("Words", "The planned end is not past yet: until then it can only be given up.");
    case ExperimentFault::wrongKey:
        return QT_TRANSLATE_NOOP("Words", "This key does not fit what was sealed at the start. Look for letters that "
                                          "were mixed up.");
    }
    return "";
}

} // namespace

Text wordsOf(const ExperimentProblem& problem)
{
    if (problem.entry == EntryProblem::inTheFuture) {
        return {QT_TRANSLATE_NOOP("Words", "An experiment starts at most %1 days ahead."),
                {Figure{static_cast<double>(farthestStart.count()), FigureSort::exact}}};
    }
    return problem.entry ? wordsOf(*problem.entry) : Text{sentenceOf(problem.fault)};
}

std::vector<Text> wordsOf(const TestMarks& marks)
{
    std::vector<Text> texts;
    if (marks.seenEarly) {
        texts.push_back({QT_TRANSLATE_NOOP("Words", "Looked at before the end.")});
    }
    if (marks.protocolChanged) {
        texts.push_back(
            {QT_TRANSLATE_NOOP("Words", "Another log changed the plan after the start: it is not what was sealed.")});
    }
    if (marks.pausedElsewhere) {
        texts.push_back({QT_TRANSLATE_NOOP("Words", "Its pauses were changed on another device.")});
    }
    if (marks.erasedBefore) {
        texts.push_back(
            {QT_TRANSLATE_NOOP("Words", "One on the same was erased before its end, and this drawn after it.")});
    }
    if (marks.goneAt) {
        texts.push_back({QT_TRANSLATE_NOOP("Words", "Deleted or taken back after it was drawn.")});
    }
    return texts;
}

std::optional<Text> wordsOfLogged(const ExperimentView& view, std::string tested, std::string other)
{
    if (!view.loggedUnevenly()) {
        return std::nullopt;
    }
    const auto share = [](const Part& part) { return Figure{part.share(), FigureSort::percent}; };
    return Text{QT_TRANSLATE_NOOP("Words", "The outcome was logged on %1 % of the days with %2 and on %3 % of those "
                                           "with %4: if bad days are left out, that alone can make a difference."),
                {share(view.loggedTreated), std::move(tested), share(view.loggedControl), std::move(other)}};
}

Text washoutAdvice(const ExperimentPower& power)
{
    return {QT_TRANSLATE_NOOP("Words", "Your days resemble the day before by %1: what was, or what stops, echoes on. "
                                       "Washed-out days advised at the start of each period: %2."),
            {Figure{power.autocorrelation, FigureSort::ratio},
             Figure{static_cast<double>(power.washout), FigureSort::exact}}};
}

Text endUnconfirmed()
{
    return {QT_TRANSLATE_NOOP("Words", "The planned end is past, but nothing was logged on its last day or later.")};
}

Text sealBroken()
{
    return {QT_TRANSLATE_NOOP(
        "Words", "The seal does not hold: plan or order are not those of the start, so there is no result.")};
}

} // namespace hf::words
