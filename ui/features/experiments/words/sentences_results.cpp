// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/words/sentences_results.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/words.h"
#include "ui/features/experiments/sides.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "words/experiments.h"

#include <numeric>

namespace hf::sentences {

namespace {

const SelfExperimentResult* resultOf(const ExperimentView& view)
{
    return view.result && *view.result ? &**view.result : nullptr;
}

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

QString verdictOf(Verdict verdict)
{
    return verdict == Verdict::lower    ? Words::tr("Lower", "verdict")
           : verdict == Verdict::higher ? Words::tr("Higher", "verdict")
                                        : Words::tr("No clear difference");
}

QString verdictInText(Verdict verdict)
{
    return verdict == Verdict::lower    ? Words::tr("lower", "verdict")
           : verdict == Verdict::higher ? Words::tr("higher", "verdict")
                                        : Words::tr("no clear difference", "verdict");
}

QString triesOf100(double share)
{
    return Words::tr("%1 of 100 tries").arg(outOf100(share));
}

QString shape(const ExperimentDraft& draft)
{
    return draft.periodDays == 1 ? Words::tr("%n pairs of single days", nullptr, draft.pairs)
                                 : Words::tr("%n pairs of %1 days", nullptr, draft.pairs).arg(draft.periodDays);
}

} // namespace

QString verdictWord(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    if (result == nullptr) {
        return Words::tr("Not enough data");
    }
    return result->verdict == Verdict::noClearChange
               ? verdictOf(result->verdict)
               : Words::tr("%1 with %2", "verdict, side").arg(verdictOf(result->verdict), testedSide(view.plan));
}

QString resultHeadline(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    return result == nullptr ? Words::tr("Not enough data") : higherOrLower(result->test.effect, view.metric);
}

QString resultInShort(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    if (result == nullptr || !result->t.interval) {
        return {};
    }
    return Words::tr("%1, %2 to %3", "difference, both ends of its interval")
        .arg(meanFigure(result->test.effect, view.metric), meanFigure(result->t.interval->low, view.metric),
             meanFigure(result->t.interval->high, view.metric));
}

QString verdictSentence(const ExperimentView& view, const Catalogue& catalogue)
{
    const SelfExperimentResult* result = resultOf(view);
    const QString outcome = metricInText(view.metric);
    if (result == nullptr) {
        return Words::tr("Too few days were logged for a result on %1.").arg(outcome);
    }
    const QString knowing =
        view.plan.blind ? Words::tr("You were not told what you took.") : Words::tr("You knew what you took.");
    const QString subject = testSubject(view.plan, catalogue);
    if (result->verdict == Verdict::noClearChange) {
        return Words::tr("In your test there was no clear difference in %1 between %2 %3 and %4. %5")
            .arg(outcome, subject, testedSide(view.plan), otherSide(view.plan), knowing);
    }
    const QString way = result->verdict == Verdict::lower ? Words::tr("lower") : Words::tr("higher");
    return Words::tr("In your test %1 was %2 with %3 %4 than with %5. %6")
        .arg(outcome, way, subject, testedSide(view.plan), otherSide(view.plan), knowing);
}

QString resultInterval(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    if (result == nullptr || !result->t.interval) {
        return {};
    }
    return Words::tr("95\u00A0% interval: %1; %n pairs.", nullptr, counted(result->differences.size()))
        .arg(differenceRange(*result->t.interval, view.metric));
}

QString chanceLine(const SelfExperimentResult& result)
{
    const QString share = percent(result.test.pTwoSided);
    return result.test.exact
               ? Words::tr("Of all the ways the order could have been drawn, %1 show a gap this large.").arg(share)
               : Words::tr("Of %1 orders drawn anew, %2 show a gap this large.")
                     .arg(QLocale().toString(static_cast<qulonglong>(result.test.assignments)), share);
}

QString overlapLine(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    if (result == nullptr) {
        return {};
    }
    return Words::tr(
               "Taking one day of each side, the day with %1 was the %2 one in %3 of 100 such pairs of days (half is "
               "chance).")
        .arg(testedSide(view.plan), result->lower() ? Words::tr("lower") : Words::tr("higher"),
             outOf100(result->overlapThatWay()));
}

QString beliefLine(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    const BeliefOfMean* said = result == nullptr ? nullptr : result->beliefToSay();
    if (said == nullptr) {
        return {};
    }
    const BeliefOfMean& belief = *said;
    return Words::tr("Someone who expected no difference at first would now put %1 on it being %2 with %3, by %4.")
        .arg(percent(belief.sure()), belief.lower() ? Words::tr("lower") : Words::tr("higher"), testedSide(view.plan),
             differenceRange(belief.interval, view.metric));
}

QString guessRateLine(const ExperimentView& view)
{
    if (!view.guesses || view.guesses->guesses == 0) {
        return view.plan.blind ? Words::tr("No period was guessed, so nobody knows how well it was kept from you.")
                               : QString();
    }
    return Words::tr("%1 of %n guesses were right; a coin does as well or better with p = %2.", nullptr,
                     view.guesses->guesses)
        .arg(view.guesses->right)
        .arg(probability(view.guesses->p));
}

QString withoutMarkedLine(const ExperimentView& view)
{
    if (!view.withoutMarked || view.markedDays == 0) {
        return view.plan.leaveOut.empty() ? QString() : Words::tr("No day had a mark that was to be left out.");
    }
    const QString left = Words::tr("Without the %n marked days", nullptr, view.markedDays);
    const Finding<SelfExperimentResult>& found = *view.withoutMarked;
    if (!found) {
        return Words::tr("%1: not enough data. %2").arg(left, shortfalls(found.missing).join(QLatin1Char(' ')));
    }
    return Words::tr("%1: %2 (%3), %4.")
        .arg(left, higherOrLower(found->test.effect, view.metric),
             found->t.interval ? differenceRange(*found->t.interval, view.metric) : QString(),
             verdictInText(found->verdict));
}

QString sealLine(const ExperimentView& view)
{
    const QString digest = fromUtf8(view.plan.digest);
    return view.sealHolds
               ? Words::tr("The seal holds: plan and order are those of the start (%1\u2026).").arg(digest.left(16))
               : Words::tr("The seal is broken: plan or order are not those of the start. Do not trust this result.");
}

QStringList resultLines(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    QStringList lines;
    if (result == nullptr) {
        lines << (view.result ? shortfalls(view.result->missing) : QStringList());
    } else {
        lines << resultInterval(view) << chanceLine(*result) << overlapLine(view) << beliefLine(view);
    }
    if (const auto logged =
            words::wordsOfLogged(view, testedSide(view.plan).toStdString(), otherSide(view.plan).toStdString())) {
        lines << said(*logged);
    }
    lines << keptLine(view) << guessRateLine(view) << withoutMarkedLine(view) << sealLine(view);
    lines.removeAll(QString());
    return lines;
}

QString dotsNote(const ExperimentView& view, const QString& scale)
{
    const QString title = metricTitle(view.metric);
    return Words::tr("%1 a day. Each dot is a day that counts, the stroke is their mean.")
        .arg(scale.isEmpty() ? title : Words::tr("%1 (%2)", "metric, scale").arg(title, scale));
}

QString dotsDescribed(const ExperimentView& view, const std::vector<double>& tested, const std::vector<double>& other)
{
    const auto words = [&](const QString& name, const std::vector<double>& values) {
        return values.empty() ? Words::tr("%1: no day that counts.").arg(name)
                              : Words::tr("%1: mean %2 of %n days.", nullptr, counted(values.size()))
                                    .arg(name, meanFigure(meanOf(values), view.metric));
    };
    return Words::tr("%1 by side. %2 %3")
        .arg(metricTitle(view.metric), words(testedSide(view.plan), tested), words(otherSide(view.plan), other));
}

QStringList resultWhy(const ExperimentView& view)
{
    const SelfExperimentResult* result = resultOf(view);
    QStringList lines{
        Words::tr("A period counts when at least half of its days after the washed-out ones are logged, a pair "
                  "when both of its "
                  "periods count. %1 pairs are needed.")
            .arg(leastPairs)};
    if (result == nullptr) {
        return lines;
    }
    QStringList differences;
    for (const double each : result->differences) {
        differences << meanFigure(each, view.metric);
    }
    lines
        << Words::tr("Of each pair: mean with %1 less mean with %2.").arg(testedSide(view.plan), otherSide(view.plan))
        << Words::tr("The %n pairs, in order: %1.", nullptr, counted(result->differences.size()))
               .arg(commaList(differences))
        << Words::tr("Their mean is the difference: %1.").arg(meanFigure(result->test.effect, view.metric))
        << Words::tr(
               "Its sign could have been drawn the other way in each pair. %1 orders were looked at; the share with a "
               "mean "
               "at least as far from 0 is p = %2 (sign randomisation).")
               .arg(QLocale().toString(static_cast<qulonglong>(result->test.assignments)),
                    probability(result->test.pTwoSided))
        << Words::tr("The interval is Student\u2019s t of the pair differences, the overlap counts all pairs of a day "
                     "of each "
                     "side (NAP), and the last figure starts from a normal belief around 0 with half the spread of "
                     "your days, "
                     "and does not know how much pairs differ.")
        << Words::tr(
               "\u201CLower\u201D or \u201Chigher\u201D needs p \u2264 0.05, an interval that leaves 0 out, and a "
               "difference of at least %1; "
               "the days with %2 have a spread (SD) of %3.")
               .arg(inUnit(result->smallestEffect, view.metric), otherSide(view.plan),
                    inUnit(result->baselineDeviation, view.metric))
        << sealLine(view) << Words::tr("Seal: %1").arg(fromUtf8(view.plan.digest));
    return lines;
}

QString powerLine(const ExperimentPower& power, const ExperimentDraft& draft, const Metric& outcome)
{
    const QString line = Words::tr("%1: would notice a difference of %2 in %3; %4 to %5 for days that yours leave "
                                   "possible.",
                                   "shape, difference, tries of 100, range")
                             .arg(shape(draft), inUnit(power.noticed.effect, outcome), triesOf100(power.noticed.share),
                                  outOf100(power.range.low), outOf100(power.range.high));
    return power.washout > draft.washoutDays ? line + QLatin1Char(' ') + said(words::washoutAdvice(power)) : line;
}

QStringList powerTable(const ExperimentPower& power, const Metric& outcome)
{
    constexpr double sure = 0.995;
    QStringList lines;
    for (const ExperimentPower::At& at : power.at) {
        lines
            << Words::tr("%1: noticed in %2", "true difference").arg(inUnit(at.effect, outcome), triesOf100(at.share));
        if (at.share >= sure) {
            break; // larger ones are noticed as well
        }
    }
    return lines;
}

QString powerBasis(const ExperimentPower& power, const Metric& outcome)
{
    return Words::tr(
               "Simulated from your own %1 logged days of %2: spread (SD) %3, a day resembles the one before by %4, "
               "logged on "
               "%5 of the days.")
        .arg(power.baselineDays)
        .arg(metricInText(outcome), inUnit(power.deviation, outcome), coefficient(power.autocorrelation),
             percent(power.loggedShare));
}

QString powerWork()
{
    return Words::tr("Trying the plan many times on days like yours\u2026");
}

QString powerStopped()
{
    return Words::tr("Cancelled. The plan may be started without this figure.");
}

QString powerMissing()
{
    return Words::tr("How much this plan would notice cannot be said yet:");
}

} // namespace hf::sentences
