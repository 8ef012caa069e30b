// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/finding_words.h"

#include "domain/text.h"
#include "journal/relations/looks.h"
#include "words/needs.h"
#include "words/relations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace hf::cli {

namespace {

constexpr std::array<std::string_view, 14> needNames{
    "known-days",  "complete-days", "effective-days", "distinct-causes", "distinct-values",
    "cause-sides", "outcome-sides", "logged-share",   "recent-days",     "earlier-days",
    "days-before", "days-after",    "pairs",          "variation"};

std::string lagWords(int lag)
{
    if (lag == 0) {
        return "on the same day";
    }
    return lag == 1 ? "the day after" : fmt::format("{} days later", lag);
}

std::string saidIn(MetricPhrase phrase, Figure figure, const Metric& metric)
{
    const std::string digits = digitsOf(figure);
    switch (phrase) {
    case MetricPhrase::points:
        return digits + (isWrittenAsOne(figure) ? " point" : " points");
    case MetricPhrase::stools:
        return digits + (isWrittenAsOne(figure) ? " stool" : " stools");
    case MetricPhrase::unit:
        return digits + " " + inOneRow(metric.unit);
    case MetricPhrase::bare:
        break;
    }
    return digits;
}

std::string daysText(std::size_t count)
{
    return fmt::format("{} {}", count, count == 1 ? "day" : "days");
}

std::string coefficient(double value)
{
    return digitsOf({value, FigureSort::ratio});
}

std::string_view verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::higher:
        return "went together";
    case Verdict::lower:
        return "one went up as the other went down";
    case Verdict::noClearChange:
        break;
    }
    return "no clear change";
}

/// The comparison in plain units, or why there is none.
std::string plainText(const RelateAnswer& answer)
{
    const auto& plain = answer.finding->plain;
    if (!plain) {
        return words::inEnglish(words::noComparison());
    }
    const Metric& x = answer.item.x;
    const Metric& y = answer.item.y;
    const words::Compared compared{y.title,
                                   differenceText(plain->difference, y),
                                   x.title,
                                   valueWithUnit(plain->leastAbove, x),
                                   valueWithUnit(plain->mostBelow, x),
                                   valueWithUnit(plain->median, x)};
    return fmt::format("{} 95 % interval of the difference {} to {}, {} against {}.",
                       words::inEnglish(words::comparison(answer.item, *plain, compared)),
                       meanText(plain->interval.low, y), meanText(plain->interval.high, y), daysText(plain->above),
                       daysText(plain->below));
}

std::string commonText(const CommonCourse& common)
{
    const std::string text = words::inEnglish(words::commonCourse(common));
    return text.empty() ? text : " " + text;
}

std::string withoutMarkedText(const RelateAnswer& answer)
{
    if (!answer.withoutMarked) {
        return {};
    }
    if (answer.item.markedDays == 0) {
        return " No day that counts here has a mark that was to be left out.";
    }
    const std::string days =
        answer.item.markedDays == 1 ? "the one marked day" : fmt::format("the {} marked days", answer.item.markedDays);
    const Finding<Relation>& without = *answer.withoutMarked;
    if (!without) {
        return fmt::format(" Without {}: not enough data. {}", days, missingText(without.missing));
    }
    return fmt::format(" Without {}: {}, rank correlation {} ({} to {}).", days, verdictText(without->verdict),
                       coefficient(without->rho), coefficient(without->interval.low),
                       coefficient(without->interval.high));
}

} // namespace

std::string_view nameOf(Verdict verdict)
{
    constexpr std::array<std::string_view, 3> names{"no-clear-change", "lower", "higher"};
    return names[static_cast<std::size_t>(verdict)];
}

std::string_view nameOf(Need need)
{
    return needNames[static_cast<std::size_t>(need)];
}

nlohmann::json missingJson(std::span<const Shortfall> missing)
{
    nlohmann::json all = nlohmann::json::array();
    for (const Shortfall& one : missing) {
        all.push_back({{"need", nameOf(one.need)},
                       {"have", one.have},
                       {"wanted", one.wanted},
                       {"days_ahead", one.daysAhead ? nlohmann::json(*one.daysAhead) : nlohmann::json()}});
    }
    return all;
}

std::string missingText(std::span<const Shortfall> missing)
{
    std::string text;
    for (const Shortfall& one : missing) {
        text += (text.empty() ? "" : " ") + words::inEnglish(words::wordsOf(one));
        if (one.daysAhead && *one.daysAhead > 0) {
            text += fmt::format(" That may be so in {} {}.", *one.daysAhead, *one.daysAhead == 1 ? "day" : "days");
        }
    }
    return text;
}

std::string meanText(double value, const Metric& metric)
{
    return digitsOf({value, sortOfMean(metric)});
}

std::string withUnit(double value, const Metric& metric)
{
    return saidIn(phraseOf(metric), Figure{value, sortOfMean(metric)}, metric);
}

std::string valueWithUnit(double value, const Metric& metric)
{
    return saidIn(phraseOfValue(metric), Figure{value, FigureSort::ofDay}, metric);
}

std::string differenceText(double difference, const Metric& metric)
{
    const int sign = signOf({difference, sortOfMean(metric)});
    return sign == 0 ? "no different"
                     : fmt::format("{} {}", withUnit(std::abs(difference), metric), sign < 0 ? "lower" : "higher");
}

std::string pText(double p)
{
    const Figure figure{p, FigureSort::probability};
    return fmt::format("p {} {}", boundOf(figure) == FigureBound::below ? "<" : "=", digitsOf(figure));
}

std::string relationText(const RelateAnswer& answer)
{
    const std::string what =
        fmt::format("{} and {} {}", words::inEnglish(words::causeOf(answer.item, answer.item.x.title)),
                    answer.item.y.title, lagWords(answer.item.lag));
    if (answer.hidden()) {
        return what + ": hidden while your experiment on just this is not over.";
    }
    if (!answer.finding) {
        return fmt::format("{}: not enough data. {}", what, missingText(answer.finding.missing));
    }
    const Relation& relation = *answer.finding;
    const bool clear = relation.verdict != Verdict::noClearChange;
    return fmt::format("{}: {}.{} {} Rank correlation {} ({} to {}), {} that count as {}, {} for {}.{}", what,
                       verdictText(relation.verdict), clear ? "" : commonText(relation.common), plainText(answer),
                       coefficient(relation.rho), coefficient(relation.interval.low),
                       coefficient(relation.interval.high), daysText(relation.basis.n),
                       digitsOf({relation.basis.nEffective, FigureSort::whole}), pText(relation.adjustedP),
                       relation.lookedAt == 1 ? "the one look" : fmt::format("{} looks", relation.lookedAt),
                       withoutMarkedText(answer));
}

std::size_t lookedAt(std::span<const RelateAnswer> answers)
{
    const auto count = std::count_if(answers.begin(), answers.end(),
                                     [](const RelateAnswer& answer) { return answer.finding.value.has_value(); });
    return static_cast<std::size_t>(count);
}

std::string lookedAtText(std::span<const RelateAnswer> answers)
{
    const std::size_t looks = lookedAt(answers);
    return fmt::format("{} of {} {} could be looked at. What went together was observed: other things changed on those "
                       "days too.",
                       looks, answers.size(), answers.size() == 1 ? "question" : "questions");
}

std::string looksText(std::size_t looks)
{
    return looks == 0 ? std::string{}
                      : fmt::format("{} {} in the last {} days. {}\n", looks, looks == 1 ? "look" : "looks", lookDays,
                                    words::inEnglish(words::whyLooksCount()));
}

} // namespace hf::cli
