// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/since_words.h"

#include "app/cli/analysis/finding_words.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "words/needs.h"
#include "words/relations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

std::string daysText(int count)
{
    return fmt::format("{} {}", count, count == 1 ? "day" : "days");
}

int signOfMean(double value, const Metric& metric)
{
    return signOf({value, sortOfMean(metric)});
}

std::string distance(double value, const Metric& metric)
{
    return meanText(std::abs(value), metric);
}

/// `0.7 points lower after`, `about the same`.
std::string differenceAfter(double difference, const Metric& metric)
{
    return signOfMean(difference, metric) == 0 ? "about the same" : differenceText(difference, metric) + " after";
}

/// `0.3 to 1.2 lower`, `0.9 lower to 0.3 higher`.
std::string intervalText(const Interval& interval, const Metric& metric)
{
    const int low = signOfMean(interval.low, metric);
    const int high = signOfMean(interval.high, metric);
    const std::string lowText = distance(interval.low, metric);
    const std::string highText = distance(interval.high, metric);
    if (low < 0 && high > 0) {
        return fmt::format("{} lower to {} higher", lowText, highText);
    }
    if (low < 0) {
        return fmt::format("{} to {} lower", highText, lowText);
    }
    return high > 0 ? fmt::format("{} to {} higher", lowText, highText) : "no difference";
}

/// A mean with its unit; on a scale only differences are points.
std::string meanWithUnit(double mean, const Metric& metric)
{
    return phraseOfValue(metric) == MetricPhrase::bare ? meanText(mean, metric) : withUnit(mean, metric);
}

/// `3 points lower after (95 % interval …)`; where nothing may be concluded, that comes first.
std::string verdictText(const BeforeAfter& change, const Metric& metric)
{
    return fmt::format("{}{} (95 % interval {})", whyNotClear(change) ? "no clear change; " : "",
                       differenceAfter(change.difference, metric), intervalText(change.interval, metric));
}

std::string notClearText(const BeforeAfter& change, const Metric& metric)
{
    const auto why = whyNotClear(change);
    if (!why) {
        return {};
    }
    return " " + words::inEnglish(words::whyNotClear(*why, withUnit(std::abs(change.difference), metric),
                                                     withUnit(change.smallestEffect, metric)));
}

std::string missingOf(const SinceComparison& comparison)
{
    const auto& missing = comparison.finding.missing;
    const auto side = std::find_if(missing.begin(), missing.end(), [](const Shortfall& one) {
        return one.need == Need::daysBefore || one.need == Need::daysAfter;
    });
    return side == missing.end() ? missingText(missing)
                                 : words::inEnglish(words::bothSidesWanted(side->wanted, comparison.known.before,
                                                                           comparison.known.after));
}

std::string withoutMarkedText(const SinceAnswer& answer)
{
    if (!answer.withoutMarked) {
        return {};
    }
    const SinceComparison& without = *answer.withoutMarked;
    if (answer.markedDays == 0) {
        return " No logged day of these is marked.";
    }
    const std::string left =
        answer.markedDays == 1 ? "the marked day" : fmt::format("the {} marked days", answer.markedDays);
    if (!without.finding) {
        return fmt::format(" Without {}: {}", left, missingOf(without));
    }
    return fmt::format(" Without {}: {}, {} and {} days.", left, verdictText(*without.finding, answer.metric),
                       without.finding->daysBefore, without.finding->daysAfter);
}

/// A circumstance in a few words; its direction is named only where there is a verdict.
std::string measureText(const SinceAnswer& answer)
{
    const Metric& metric = answer.metric;
    if (answer.hidden()) {
        return fmt::format("{}: held back while your experiment on it is not over.", metric.title);
    }
    const SinceComparison& whole = answer.whole;
    if (!whole.finding) {
        return fmt::format("{}: {}", metric.title, missingOf(whole));
    }
    const BeforeAfter& change = *whole.finding;
    const auto why = whyNotClear(change);
    std::string outcome = "no clear change";
    if (why && weeksDiffer(change)) {
        outcome = fmt::format("no clear step on this day, but the weeks differ (95 % interval {})",
                              intervalText(change.interval, metric));
    } else if (!why) {
        outcome = fmt::format("{}, 95 % interval {}", differenceText(change.difference, metric),
                              intervalText(change.interval, metric));
    }
    return fmt::format("{} {} before and {} after: {}.", metric.title, meanText(change.before, metric),
                       meanWithUnit(change.after, metric), outcome);
}

std::string changeText(const Change& change)
{
    std::string since = toString(change.day);
    std::string amount = change.amount ? describe(*change.amount, nullptr) : std::string{};
    if (change.times > 1) {
        amount = fmt::format("{} × {}", change.times, amount);
    }
    switch (change.sort) {
    case ChangeSort::planBegan:
        return fmt::format("{} planned from {}", amount, since);
    case ChangeSort::planChanged:
        return fmt::format("plan changed to {} on {}", amount, since);
    case ChangeSort::planEnded:
        return fmt::format("not planned any more from {}", since);
    case ChangeSort::firstDose:
        return fmt::format("first taken {}", since);
    case ChangeSort::mark:
    case ChangeSort::training:
        break;
    }
    return since;
}

std::string supplementText(const SinceSupplement& supplement, const SinceReport& report)
{
    std::string text = inOneRow(supplement.name);
    for (const Change& change : supplement.changes) {
        text += (&change == &supplement.changes.front() ? ": " : "; ") + changeText(change);
    }
    return fmt::format("{}{} taken on {} of the {} before and on {} after.", text,
                       supplement.changes.empty() ? ":" : ";", supplement.daysTaken.before,
                       daysText(report.windows.length()), supplement.daysTaken.after);
}

std::string marksText(const SinceReport& report)
{
    const BothSides& marked = report.other.marked;
    if (report.other.marks.empty()) {
        return "Day marks: none.";
    }
    std::string text = fmt::format(
        "Day marks on {} before and {} after:", marked.before == 0 ? "no day" : daysText(marked.before), marked.after);
    for (const SinceMark& mark : report.other.marks) {
        const std::string last = mark.range.length() == 1 ? std::string{} : " to " + toString(mark.range.last);
        text += fmt::format("{} {} {}{}", &mark == &report.other.marks.front() ? "" : ",", inOneRow(mark.mark),
                            toString(mark.range.first), last);
    }
    return text + ".";
}

std::string windowsText(const SinceReport& report)
{
    const SinceWindows& windows = report.windows;
    if (windows.length() == 0) {
        return fmt::format("Nothing lies on both sides of {}.", toString(report.day));
    }
    const std::string text =
        fmt::format("{} before {} and {} from it on, {} to {}", daysText(windows.length()), toString(report.day),
                    windows.length(), toString(windows.before.first), toString(windows.after.last));
    switch (windows.cut) {
    case SinceWindows::Cut::nothing:
        break;
    case SinceWindows::Cut::beginOfJournal:
        return text + fmt::format("; {} were asked for, the journal begins later.", windows.wanted);
    case SinceWindows::Cut::endOfJournal:
        return text + fmt::format("; {} were asked for, the later ones are not over.", windows.wanted);
    }
    return text + ".";
}

std::string elseLines(const SinceReport& report)
{
    std::string lines;
    const auto add = [&](const std::string& line) { lines += "  " + inOneRow(line) + "\n"; };
    for (const SinceAnswer& measure : report.other.measures) {
        add(measureText(measure));
    }
    for (const SinceSupplement& supplement : report.other.supplements) {
        if (supplement.changed() && !supplement.changedOn(report.day)) {
            add(supplementText(supplement, report));
        }
    }
    add(marksText(report));
    return lines;
}

} // namespace

std::string_view nameOf(ChangeSort sort)
{
    constexpr std::array<std::string_view, 6> names{"plan-began", "plan-changed", "plan-ended",
                                                    "first-dose", "mark",         "training"};
    return names[static_cast<std::size_t>(sort)];
}

std::string_view nameOf(NotClear why)
{
    constexpr std::array<std::string_view, 5> names{"holds-zero", "too-small", "line-explains-it", "other-days-too",
                                                    "many-looks"};
    return names[static_cast<std::size_t>(why)];
}

std::string sinceText(const SinceAnswer& answer, const SinceReport& report)
{
    const Metric& metric = answer.metric;
    const std::string since = fmt::format("{} since {}", metric.title, toString(report.day));
    if (answer.hidden()) {
        return since + ": held back while your experiment on it is not over.";
    }
    if (!answer.whole.finding) {
        return fmt::format("{}: not enough data. {}{}", since, missingOf(answer.whole), withoutMarkedText(answer));
    }
    const BeforeAfter& change = *answer.whole.finding;
    return fmt::format("{}: {}; {} on {} before, {} on {} after.{}{}", since, verdictText(change, metric),
                       meanText(change.before, metric), daysText(static_cast<int>(change.daysBefore)),
                       meanWithUnit(change.after, metric), daysText(static_cast<int>(change.daysAfter)),
                       notClearText(change, metric), withoutMarkedText(answer));
}

std::string sinceLines(const SinceReport& report, std::size_t looks)
{
    std::string lines = windowsText(report) + "\n";
    const auto add = [&](const std::string& line) { lines += inOneRow(line) + "\n"; };
    for (const SinceSupplement& supplement : report.other.supplements) {
        if (supplement.changedOn(report.day)) {
            add("On this day: " + supplementText(supplement, report));
        }
    }
    for (const SinceAnswer& answer : report.outcomes) {
        add(sinceText(answer, report));
    }
    if (report.windows.length() > 0) {
        lines += "What else changed:\n" + elseLines(report);
    }
    return lines + looksText(looks) +
           "This is not a test: other things changed in the same weeks, you knew of the change, and many begin "
           "in a bad spell that would have passed anyway. It cannot say which of them goes with the change; "
           "`experiment new` can.\n";
}

} // namespace hf::cli
