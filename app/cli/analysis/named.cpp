// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/named.h"

#include "app/cli/choices.h"
#include "app/cli/context.h"
#include "domain/entries/catalogue.h"
#include "domain/text.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf::cli {

namespace {

/// A mark that is offered, or one that some day has; case and accents are the person's. By its series' name too.
std::optional<Metric> markNamed(const Journal& journal, const std::string& typed)
{
    std::vector<Metric> marks = journal.marks();
    for (const std::string& mark : builtInMarks()) {
        marks.push_back(metricOfMark(mark));
    }
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Metric& mark) {
        return mark.name == typed || foldForSearch(mark.title) == foldForSearch(typed);
    });
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::string nameOfSeries(const Journal& journal, const std::string& typed)
{
    const auto metric = journal.metricNamed(typed);
    if (!metric) {
        refuseSeries(journal, typed);
    }
    return metric->name;
}

std::string nameOfCause(const Journal& journal, const std::string& typed)
{
    const auto metric = journal.metricNamed(typed);
    const auto mark = metric ? metric : markNamed(journal, typed);
    if (!mark) {
        refuseSeries(journal, typed);
    }
    return mark->name;
}

std::string markToLeaveOut(const Journal& journal, const std::string& typed)
{
    const auto mark = markNamed(journal, typed);
    if (!mark) {
        throw Failure{usage, fmt::format("--without: no day is marked \"{}\".", typed)};
    }
    return mark->title;
}

} // namespace hf::cli
