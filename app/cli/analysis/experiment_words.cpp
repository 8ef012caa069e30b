// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/experiment_words.h"

#include "app/cli/analysis/finding_words.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "journal/experiments/experiments.h"
#include "words/experiments.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

using State = ExperimentView::State;

std::string subjectOf(const Experiment& plan, const Catalogue& catalogue)
{
    const Supplement* supplement = plan.supplement ? catalogue.find(*plan.supplement) : nullptr;
    const Item* habit = plan.habit ? catalogue.find(*plan.habit) : nullptr;
    return supplement != nullptr ? supplement->name : (habit != nullptr ? habit->name : "?");
}

std::string labelled(std::string text, const std::string& label)
{
    return inOneRow(label.empty() ? text : fmt::format("{} ({})", text, label));
}

/// Which side a period is of, or its code while nobody may know.
std::string periodSide(const ExperimentView& view, std::size_t index, const Catalogue& catalogue)
{
    if (view.plan.blind) {
        const std::string pack = "pack " + view.plan.packName(index);
        return view.needsKey()
                   ? pack
                   : fmt::format("{}: {}", pack, sideText(view.plan, view.schedule[index].treated, catalogue));
    }
    return sideText(view.plan, view.schedule[index].treated, catalogue);
}

std::string knewText(const ExperimentView& view)
{
    if (!view.plan.blind) {
        return "You knew what you took.";
    }
    if (!view.guesses) {
        return "You did not know what you took, and guessed nothing.";
    }
    return fmt::format("You did not know what you took: {} of {} guesses were right ({} against a coin).",
                       view.guesses->right, view.guesses->guesses, pText(view.guesses->p));
}

std::string verdictText(const ExperimentView& view, const SelfExperimentResult& result, const Catalogue& catalogue)
{
    const std::string& outcome = view.metric.title;
    const std::string sides = fmt::format("with {} than with {}", sideText(view.plan, true, catalogue),
                                          sideText(view.plan, false, catalogue));
    const std::string figures =
        fmt::format("{} {} (95 % interval {} to {}; {} pairs, {})", differenceText(result.test.effect, view.metric),
                    sides, meanText(result.t.interval->low, view.metric),
                    meanText(result.t.interval->high, view.metric), result.basis.n, pText(result.test.pTwoSided));
    return result.verdict == Verdict::noClearChange
               ? fmt::format("No clear change. In your test, {} was {}.", outcome, figures)
               : fmt::format("{}. In your test, {} was {}.", result.verdict == Verdict::lower ? "Lower" : "Higher",
                             outcome, figures);
}

std::string besideText(const ExperimentView& view, const SelfExperimentResult& result)
{
    std::string text = fmt::format("Of each pair of days, one with and one without, the one with was {} in {} of 100.",
                                   result.lower() ? "lower" : "higher", outOf100(result.overlapThatWay()));
    if (const BeliefOfMean* said = result.beliefToSay()) {
        const BeliefOfMean& belief = *said;
        text += fmt::format(" To someone who expected nothing, {} is now {} likely (95 % interval {} to {}).",
                            belief.lower() ? "lower" : "higher", percent(belief.sure()),
                            meanText(belief.interval.low, view.metric), meanText(belief.interval.high, view.metric));
    }
    return text;
}

std::string shapeText(int pairs, int periodDays)
{
    return periodDays == 1 ? fmt::format("{} pairs of single days", pairs)
                           : fmt::format("{} pairs of {} days", pairs, periodDays);
}

std::string washoutText(int days)
{
    switch (days) {
    case 0:
        return "every day of a period counts";
    case 1:
        return "the first day of each period does not count";
    default:
        return fmt::format("the first {} days of each period do not count", days);
    }
}

std::string findingText(const ExperimentView& view, const Finding<SelfExperimentResult>& finding,
                        const Catalogue& catalogue)
{
    return finding ? inOneRow(verdictText(view, *finding, catalogue) + " " + besideText(view, *finding))
                   : fmt::format("Not enough data. {}", missingText(finding.missing));
}

} // namespace

std::string_view nameOf(State state)
{
    constexpr std::array<std::string_view, 7> names{"ahead", "running",     "paused", "stopped",
                                                    "over",  "unconfirmed", "gone"};
    return names[static_cast<std::size_t>(state)];
}

std::string explain(const ExperimentProblem& problem)
{
    const std::string text = words::inEnglish(words::wordsOf(problem));
    return problem.fault == ExperimentFault::unknownOutcome ? text + " `metrics` lists them." : text;
}

std::string sideText(const Experiment& plan, bool test, const Catalogue& catalogue)
{
    const Condition& side = test ? plan.treated : plan.control;
    const std::string subject = subjectOf(plan, catalogue);
    if (plan.habit) {
        return labelled(test ? subject : "no " + subject, side.label);
    }
    const Supplement* supplement = catalogue.find(*plan.supplement);
    return labelled(side.amount ? subject + " " + describe(*side.amount, supplement) : "no " + subject, side.label);
}

std::string marksText(const TestMarks& marks)
{
    std::string lines;
    for (const words::Text& text : words::wordsOf(marks)) {
        lines += "     " + words::inEnglish(text) + "\n";
    }
    return lines;
}

std::string headline(const ExperimentView& view, const Catalogue& /*catalogue*/)
{
    return fmt::format("{}  {}  \"{}\", {} from {} to {}, {} of {} days\n", toString(view.id), nameOf(view.state),
                       inOneRow(view.plan.question), shapeText(view.plan.pairs, view.plan.periodDays),
                       toString(view.plan.first), toString(view.plannedEnd()), view.daysDone, view.daysPlanned) +
           marksText(view.marks);
}

namespace {

std::string sealText(const ExperimentView& view)
{
    const std::string_view kept = view.needsKey()  ? "the helper holds the key"
                                  : view.sealHolds ? "holds"
                                                   : "DOES NOT HOLD";
    return fmt::format("Sealed {} ({})\n", view.plan.digest, kept);
}

} // namespace

std::string courseText(const ExperimentView& view, const Catalogue& catalogue)
{
    const Experiment& plan = view.plan;
    std::string text = headline(view, catalogue);
    text += fmt::format(
        "Outcome {}; {} against {}; {}.\n", inOneRow(view.metric.title.empty() ? plan.outcome : view.metric.title),
        sideText(plan, true, catalogue), sideText(plan, false, catalogue), washoutText(plan.washoutDays));
    text += sealText(view);
    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        const PeriodAdherence& adherence = view.adherence[i];
        text += fmt::format("{:3}  {} to {}  {}", i + 1, toString(view.schedule[i].days.first),
                            toString(view.schedule[i].days.last), periodSide(view, i, catalogue));
        if (adherence.days > 0) {
            text += fmt::format("  kept {} of {}{}, {} otherwise, {} not said; outcome on {}", adherence.kept,
                                adherence.days,
                                adherence.keptUnsaid > 0 ? fmt::format(" ({} not said)", adherence.keptUnsaid) : "",
                                adherence.other, adherence.unknown, adherence.outcomeKnown);
        }
        text += view.period == i ? "  <- now\n" : "\n";
    }
    for (const DayRange& pause : plan.pauses) {
        text += fmt::format("Paused from {}{}\n", toString(pause.first),
                            pause.last == Experiment::untilResumed ? std::string{} : " to " + toString(pause.last));
    }
    if (plan.stoppedOn) {
        text += fmt::format("Given up on {}: {}\n", toString(*plan.stoppedOn), inOneRow(plan.stopReason));
    }
    return text;
}

namespace {

std::string noResultText(const ExperimentView& view)
{
    switch (view.state) {
    case State::stopped:
        return "It was given up, so there is no result.";
    case State::gone:
        return "It is not in the journal any more, so there is no result.";
    case State::unconfirmed:
        return words::inEnglish(words::endUnconfirmed()) + " Is it over? Then `experiment end ID` says so.";
    case State::over:
        return view.needsKey() ? "It is over; the result needs the helper's key (`experiment key ID KEY`)."
                               : words::inEnglish(words::sealBroken());
    case State::ahead:
    case State::running:
    case State::paused:
        break;
    }
    return fmt::format("The result comes after {}.", toString(view.plannedEnd()));
}

} // namespace

std::string resultText(const ExperimentView& view, const Catalogue& catalogue)
{
    if (!view.result) {
        return courseText(view, catalogue) + noResultText(view) + "\n";
    }
    std::string text = findingText(view, *view.result, catalogue) + " " + knewText(view) + "\n";
    if (view.withoutMarked) {
        const std::string days =
            view.markedDays == 1 ? "the one marked day" : fmt::format("the {} marked days", view.markedDays);
        text += fmt::format("Without {}: {}\n", days, findingText(view, *view.withoutMarked, catalogue));
    }
    if (const auto logged =
            words::wordsOfLogged(view, sideText(view.plan, true, catalogue), sideText(view.plan, false, catalogue))) {
        text += words::inEnglish(*logged) + "\n";
    }
    return text + courseText(view, catalogue);
}

std::string powerText(const ExperimentDraft& draft, const Finding<ExperimentPower>& power, const Metric& metric)
{
    const std::string shape = shapeText(draft.pairs, draft.periodDays);
    if (!power) {
        return fmt::format("What {} would notice cannot be said yet. {}\n", shape, missingText(power.missing));
    }
    std::string text =
        fmt::format("{}: would notice a difference of {} in {} of 100 tries (simulated from {} of your own days; "
                    "{} to {} for days that these leave possible).\n",
                    shape, withUnit(power->noticed.effect, metric), outOf100(power->noticed.share), power->baselineDays,
                    outOf100(power->range.low), outOf100(power->range.high));
    if (power->washout > draft.washoutDays) {
        text += words::inEnglish(words::washoutAdvice(*power)) + "\n";
    }
    return text;
}

std::string sheetText(const Experiment& plan, const HelperSheet& sheet, const Catalogue& catalogue)
{
    std::string text = fmt::format("FOR THE HELPER ONLY. Do not show this before the end.\n\nExperiment: {}\n"
                                   "Prepare {} packs that look and taste alike, and write the numbers below on them. "
                                   "One of the pack of the period is taken each time.\n\n",
                                   inOneRow(plan.question), sheet.schedule.size());
    for (std::size_t i = 0; i < sheet.schedule.size(); ++i) {
        text +=
            fmt::format("Pack {} holds: {} ({} to {})\n", i + 1, sideText(plan, sheet.schedule[i].treated, catalogue),
                        toString(sheet.schedule[i].days.first), toString(sheet.schedule[i].days.last));
    }
    return text + fmt::format("\nThe days move later when the experiment is paused; the order stays.\n"
                              "Key, to be told after the end: {}\nSealed {}\n",
                              sheet.key, sheet.digest);
}

} // namespace hf::cli
