// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"
#include "journal/relations/relations.h"

#include <algorithm>

namespace hf {

namespace {

/// So few that nobody is tempted by a long list of chances.
constexpr std::size_t mostSupplements = 2;

/// The series that have a value on some of the last 90 days.
std::vector<Metric> metricsInUse(const Journal& journal, const TimeFrame& frame)
{
    constexpr days looked{89};
    const std::vector<Metric> all = journal.metrics();
    const std::vector<Series> series = journal.series(all, {frame.today() - looked, frame.today()});
    std::vector<Metric> used;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (series[i].known() > 0) {
            used.push_back(all[i]);
        }
    }
    return used;
}

} // namespace

std::vector<RelateQuestion> usualQuestions(const Journal& journal, const TimeFrame& frame)
{
    const std::vector<Metric> used = metricsInUse(journal, frame);
    std::vector<RelateQuestion> questions;
    const auto nameOf = [&](auto fits) {
        const auto found = std::find_if(used.begin(), used.end(), fits);
        return found == used.end() ? std::string{} : found->name;
    };
    const auto item = [&](ItemId id) {
        return nameOf([&](const Metric& metric) { return metric.kind == MetricKind::item && metric.item == id; });
    };
    const auto ask = [&](const std::string& x, const std::string& y, std::vector<int> lags) {
        if (!x.empty() && !y.empty()) {
            questions.push_back({x, y, std::move(lags)});
        }
    };
    const std::string gut = nameOf([](const Metric& metric) { return metric.kind == MetricKind::gutBurden; });
    const std::string load = nameOf([](const Metric& metric) { return metric.kind == MetricKind::load; });
    const std::string sleep = item(built_in::sleepHours);
    std::size_t supplements = 0;
    for (const Metric& metric : used) {
        if (metric.kind == MetricKind::dose && supplements < mostSupplements) {
            ++supplements;
            ask(metric.name, gut, {0, 1});
            ask(metric.name, item(built_in::freshMuscles), {1});
            ask(metric.name, item(built_in::energy), {1});
        }
    }
    ask(load, gut, {0, 1});
    ask(load, item(built_in::freshMuscles), {1});
    // Sleep of a day is that of the night before it.
    ask(sleep, gut, {0});
    ask(sleep, item(built_in::energy), {0});
    return questions;
}

} // namespace hf
