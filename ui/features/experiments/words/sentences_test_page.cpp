// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/features/experiments/words/sentences_experiments.h"

namespace hf::sentences {

QString experimentStarted(const QString& question)
{
    return Words::tr("Started: %1").arg(question);
}

QString experimentPaused()
{
    return Words::tr("The experiment is paused");
}

QString experimentResumed()
{
    return Words::tr("The experiment goes on");
}

QString experimentStopped()
{
    return Words::tr("The experiment is stopped");
}

QString keyEntered()
{
    return Words::tr("The key fits: the order is open");
}

QString experimentProblem(const ExperimentProblem& problem)
{
    switch (problem.fault) {
    case ExperimentFault::notStorable:
        return problem.entry ? sentences::problem(*problem.entry) : Words::tr("The experiment cannot be stored.");
    case ExperimentFault::unknownOutcome:
        return Words::tr("Choose an outcome that is logged.");
    case ExperimentFault::unknownSupplement:
        return Words::tr("Choose a supplement.");
    case ExperimentFault::unknownHabit:
        return Words::tr("Choose a habit of yes and no.");
    case ExperimentFault::outcomeIsTested:
        return Words::tr("The outcome must be something else than what is tested.");
    case ExperimentFault::startsInThePast:
        return Words::tr("An experiment starts today or later: nothing may be chosen after the fact.");
    case ExperimentFault::alreadyTested:
        return Words::tr("An experiment on the same thing or the same outcome is not over yet.");
    case ExperimentFault::noSuchExperiment:
        return Words::tr("This experiment is no longer in the journal.");
    case ExperimentFault::notRunning:
        return Words::tr("This experiment is not running.");
    case ExperimentFault::alreadyPaused:
        return Words::tr("This experiment is already paused.");
    case ExperimentFault::notPaused:
        return Words::tr("This experiment is not paused.");
    case ExperimentFault::reasonMissing:
        return Words::tr("Write down why it is stopped: it belongs to an honest record.");
    case ExperimentFault::notBlind:
        return Words::tr("Guesses and keys belong to blind experiments.");
    case ExperimentFault::noSuchPeriod:
        return Words::tr("This period has not begun.");
    case ExperimentFault::tooEarly:
        return Words::tr("The key is entered after the planned end.");
    case ExperimentFault::wrongKey:
        return Words::tr("This key does not fit what was sealed at the start. Look for letters that were mixed up.");
    }
    return {};
}

QString experimentsSubtitle()
{
    return Words::tr("Does it do anything for you? A fair test on yourself.");
}

QStringList fairTest()
{
    return {
        Words::tr(
            "Looking back at a diary cannot tell what a supplement does: good weeks and bad weeks come on their own, "
            "and more is taken on some of them than on others."),
        Words::tr(
            "A fair test takes the choice out of your hands. The days are split into pairs of periods; in each pair "
            "one "
            "period is with it and one without, and the order is drawn by chance and sealed before the first day."),
        Words::tr("You log as always. Until the last planned day only the days done are shown; then the result, with "
                  "its uncertainty, and how large a gap chance alone would make.")};
}

QString sealExplained()
{
    return Words::tr(
        "This is the seal of the plan and its order. It is shown again with the result: if it still fits, nothing was "
        "changed in between. You may write it down.");
}

QString sheetExplained()
{
    return Words::tr(
        "Now someone else takes over: save or print the helper\u2019s sheet without looking at it. It says what "
        "goes into pack X and pack Y, and it holds the key. The key stands nowhere else; without it there will be "
        "no result.");
}

QString notBlindExplained()
{
    return Words::tr(
        "Blind: someone else prepares packs X and Y and keeps the key until the end. Only for supplements.");
}

} // namespace hf::sentences
