// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"
#include "ui/features/experiments/words/sentences_experiments.h"

#include <QtCore/QCoreApplication>

namespace hf::sentences {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Sentences", text);
}

} // namespace

QString experimentStarted(const QString& question)
{
    return tr("Started: %1").arg(question);
}

QString experimentPaused()
{
    return tr("The experiment is paused");
}

QString experimentResumed()
{
    return tr("The experiment goes on");
}

QString experimentStopped()
{
    return tr("The experiment is stopped");
}

QString keyEntered()
{
    return tr("The key fits: the order is open");
}

QString experimentProblem(const ExperimentProblem& problem)
{
    switch (problem.fault) {
    case ExperimentFault::notStorable:
        return problem.entry ? sentences::problem(*problem.entry) : tr("The experiment cannot be stored.");
    case ExperimentFault::unknownOutcome:
        return tr("Choose an outcome that is logged.");
    case ExperimentFault::unknownSupplement:
        return tr("Choose a supplement.");
    case ExperimentFault::unknownHabit:
        return tr("Choose a habit of yes and no.");
    case ExperimentFault::outcomeIsTested:
        return tr("The outcome must be something else than what is tested.");
    case ExperimentFault::startsInThePast:
        return tr("An experiment starts today or later: nothing may be chosen after the fact.");
    case ExperimentFault::alreadyTested:
        return tr("An experiment on the same thing or the same outcome is not over yet.");
    case ExperimentFault::noSuchExperiment:
        return tr("This experiment is no longer in the journal.");
    case ExperimentFault::notRunning:
        return tr("This experiment is not running.");
    case ExperimentFault::alreadyPaused:
        return tr("This experiment is already paused.");
    case ExperimentFault::notPaused:
        return tr("This experiment is not paused.");
    case ExperimentFault::reasonMissing:
        return tr("Write down why it is stopped: it belongs to an honest record.");
    case ExperimentFault::notBlind:
        return tr("Guesses and keys belong to blind experiments.");
    case ExperimentFault::noSuchPeriod:
        return tr("This period has not begun.");
    case ExperimentFault::tooEarly:
        return tr("The key is entered after the planned end.");
    case ExperimentFault::wrongKey:
        return tr("This key does not fit what was sealed at the start. Look for letters that were mixed up.");
    }
    return {};
}

QString experimentsSubtitle()
{
    return tr("Does it do anything for you? A fair test on yourself.");
}

QStringList fairTest()
{
    return {
        tr("Looking back at a diary cannot tell what a supplement does: good weeks and bad weeks come on their own, "
           "and more is taken on some of them than on others."),
        tr("A fair test takes the choice out of your hands. The days are split into pairs of periods; in each pair one "
           "period is with it and one without, and the order is drawn by chance and sealed before the first day."),
        tr("You log as always. Until the last planned day only the days done are shown; then the result, with "
           "its uncertainty, and how large a gap chance alone would make.")};
}

QString sealExplained()
{
    return tr(
        "This is the seal of the plan and its order. It is shown again with the result: if it still fits, nothing was "
        "changed in between. You may write it down.");
}

QString sheetExplained()
{
    return tr(
        "Now someone else takes over: save or print the helper\u2019s sheet without looking at it. It says what "
        "goes into pack X and pack Y, and it holds the key. The key stands nowhere else; without it there will be "
        "no result.");
}

QString notBlindExplained()
{
    return tr("Blind: someone else prepares packs X and Y and keeps the key until the end. Only for supplements.");
}

} // namespace hf::sentences
