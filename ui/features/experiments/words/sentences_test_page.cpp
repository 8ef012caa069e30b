// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/words.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "words/experiments.h"

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

QString experimentOver()
{
    return Words::tr("The experiment is over");
}

QString keyEntered()
{
    return Words::tr("The key fits: the order is open");
}

QString experimentProblem(const ExperimentProblem& problem)
{
    return said(words::wordsOf(problem));
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
        "changed in between. You may copy it or write it down.");
}

QString sheetExplained()
{
    return Words::tr(
        "Now someone else takes over: save or print the helper\u2019s sheet without looking at it. It says what "
        "goes into the pack of each period, and it holds the key. The key stands nowhere else; without it there will "
        "be "
        "no result.");
}

QString notBlindExplained()
{
    return Words::tr(
        "Blind: someone else prepares a pack for each period and keeps the key until the end. Only for supplements.");
}

} // namespace hf::sentences
