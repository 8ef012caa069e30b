// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/finding_words.h"
#include "app/cli/analysis/since_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

using nlohmann::json;

json rangeJson(const DayRange& range)
{
    return range.length() == 0 ? json() : json{{"from", toString(range.first)}, {"to", toString(range.last)}};
}

json sidesJson(const BothSides& sides)
{
    return {{"before", sides.before}, {"after", sides.after}};
}

/// Without a value every figure is null, so that scripts need not ask which there are.
json comparisonJson(const SinceComparison& comparison)
{
    json object{{"days_before", comparison.known.before},
                {"days_after", comparison.known.after},
                {"missing", missingJson(comparison.finding.missing)}};
    for (const char* field : {"verdict", "mean_before", "mean_after", "difference", "interval", "p", "p_adjusted",
                              "looked_at", "beside_line", "share_as_clear", "smallest_effect", "n_eff", "not_clear"}) {
        object[field] = nullptr;
    }
    if (!comparison.finding) {
        return object;
    }
    const BeforeAfter& change = *comparison.finding;
    object["verdict"] = nameOf(change.verdict);
    object["mean_before"] = change.before;
    object["mean_after"] = change.after;
    object["difference"] = change.difference;
    object["interval"] = {change.interval.low, change.interval.high};
    object["p"] = change.p;
    object["p_adjusted"] = change.adjustedP;
    object["looked_at"] = change.lookedAt;
    object["beside_line"] = {{"difference", change.besideLine}, {"p", change.besideLineP}};
    object["share_as_clear"] = change.shareAsClear ? json(*change.shareAsClear) : json();
    object["smallest_effect"] = change.smallestEffect;
    object["n_eff"] = change.basis.nEffective;
    const auto why = whyNotClear(change);
    object["not_clear"] = why ? json(nameOf(*why)) : json();
    return object;
}

json answerJson(const SinceAnswer& answer)
{
    json object = comparisonJson(answer.whole);
    object["metric"] = answer.metric.name;
    object["unit"] = answer.metric.unit;
    object["hidden"] = answer.hidden();
    if (answer.hiddenBy) {
        object["experiment"] = toString(*answer.hiddenBy);
    }
    object["without_marked"] = nullptr;
    if (answer.withoutMarked) {
        object["without_marked"] = comparisonJson(*answer.withoutMarked);
        object["without_marked"]["marked_days"] = answer.markedDays;
    }
    return object;
}

json changesJson(const std::vector<Change>& changes)
{
    json all = json::array();
    for (const Change& change : changes) {
        all.push_back({{"sort", nameOf(change.sort)},
                       {"day", toString(change.day)},
                       {"amount", change.amount ? json(toString(*change.amount)) : json()}});
    }
    return all;
}

json takenJson(const Series& taken)
{
    json all = json::array();
    for (Day day = taken.range().first; day <= taken.range().last; day += days{1}) {
        if (taken.on(day) == 1.0) {
            all.push_back(toString(day));
        }
    }
    return all;
}

json supplementsJson(const std::vector<SinceSupplement>& supplements)
{
    json all = json::array();
    for (const SinceSupplement& supplement : supplements) {
        all.push_back({{"name", supplement.name},
                       {"days_taken", sidesJson(supplement.daysTaken)},
                       {"planned_after", supplement.planned},
                       {"answered_after", supplement.answered},
                       {"changed", supplement.changed()},
                       {"changes", changesJson(supplement.changes)},
                       {"taken", takenJson(supplement.taken)}});
    }
    return all;
}

json elseJson(const SinceElse& other)
{
    json measures = json::array();
    for (const SinceAnswer& measure : other.measures) {
        measures.push_back(answerJson(measure));
    }
    json marks = json::array();
    for (const SinceMark& mark : other.marks) {
        json one = rangeJson(mark.range);
        one["mark"] = mark.mark;
        marks.push_back(std::move(one));
    }
    return {{"measures", std::move(measures)},
            {"supplements", supplementsJson(other.supplements)},
            {"marks", std::move(marks)},
            {"marked_days", sidesJson(other.marked)}};
}

} // namespace

json sinceJson(const SinceReport& report, std::size_t looks)
{
    constexpr std::array<std::string_view, 3> cuts{"nothing", "begin-of-journal", "end-of-journal"};
    json outcomes = json::array();
    for (const SinceAnswer& answer : report.outcomes) {
        outcomes.push_back(answerJson(answer));
        outcomes.back()["text"] = sinceText(answer, report);
    }
    const SinceWindows& windows = report.windows;
    return {{"day", toString(report.day)},
            {"days", windows.length()},
            {"days_wanted", windows.wanted},
            {"cut", cuts[static_cast<std::size_t>(windows.cut)]},
            {"before", rangeJson(windows.before)},
            {"after", rangeJson(windows.after)},
            {"method", "newey-west"},
            {"looks", looks},
            {"outcomes", std::move(outcomes)},
            {"what_else", elseJson(report.other)}};
}

} // namespace hf::cli
