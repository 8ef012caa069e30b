// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_read.h"

#include <algorithm>

namespace hf {

namespace {

/// Plans and doses first: they are what one asks about.
std::optional<Day> dayOf(const std::vector<Change>& changes, const std::optional<SupplementId>& supplement)
{
    const auto about = [&](const Change& change) {
        return supplement ? change.supplement == supplement : change.supplement.has_value();
    };
    const auto found = std::find_if(changes.begin(), changes.end(), about);
    if (found != changes.end()) {
        return found->day;
    }
    return changes.empty() ? std::nullopt : std::optional(changes.front().day);
}

bool isOutcome(const Metric& metric)
{
    return metric.group != MetricGroup::doses && metric.group != MetricGroup::training;
}

/// What is logged around the day; the gut burden where nothing is, so that there is something to say so of.
std::vector<Metric> outcomesAround(const Journal& journal, const SinceWanted& wanted)
{
    constexpr int week = 7;
    std::vector<Metric> all = journal.metrics();
    std::erase_if(all, [](const Metric& metric) { return !isOutcome(metric); });
    const days reach{wanted.weeks * week};
    const std::vector<Series> series = journal.series(all, {*wanted.day - reach, *wanted.day + reach - days{1}});
    std::vector<Metric> logged;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (series[i].known() > 0 || all[i].name == wanted.outcome) {
            logged.push_back(all[i]);
        }
    }
    if (logged.empty()) {
        logged.push_back(metricOf(rowOf(MetricKind::gutBurden)));
    }
    return logged;
}

std::string questionOf(const Journal& journal, RecordId experiment)
{
    const auto record = journal.find(experiment);
    const auto* body = record ? std::get_if<Experiment>(&record->body) : nullptr;
    return body == nullptr ? std::string{} : body->question;
}

} // namespace

SinceShown lookSince(const Journal& journal, SinceWanted wanted, const TimeFrame& frame, const Progress& progress)
{
    SinceShown shown;
    shown.changes = changesOf(journal, frame);
    if (!wanted.day) {
        wanted.day = dayOf(shown.changes, wanted.supplement);
    }
    if (wanted.day) {
        shown.outcomes = outcomesAround(journal, wanted);
        const auto still = std::find_if(shown.outcomes.begin(), shown.outcomes.end(),
                                        [&](const Metric& metric) { return metric.name == wanted.outcome; });
        wanted.outcome = still == shown.outcomes.end() ? shown.outcomes.front().name : wanted.outcome;
        SinceRequest request{*wanted.day, {wanted.outcome}, wanted.weeks};
        request.leaveOutAll = true;
        auto prepared = prepareSince(journal, request, frame);
        if (auto* work = std::get_if<SinceWork>(&prepared)) {
            shown.report = answerSince(std::move(*work), progress);
        }
    }
    if (shown.report && shown.report->outcomes.front().hiddenBy) {
        shown.hiddenBy = questionOf(journal, *shown.report->outcomes.front().hiddenBy);
    }
    shown.wanted = std::move(wanted);
    return shown;
}

} // namespace hf
