// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/named.h"

#include "app/cli/choices.h"
#include "app/cli/context.h"
#include "domain/text.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf::cli {

std::string nameOfSeries(const Journal& journal, const std::string& typed)
{
    const auto metric = journal.metricNamed(typed);
    if (!metric) {
        refuseSeries(journal, typed);
    }
    return metric->name;
}

std::string markNamed(const Journal& journal, const std::string& typed)
{
    std::vector<std::string> names = builtInMarks();
    if (const auto extent = journal.extent()) {
        for (const Record& record : journal.list(Kind::mark, *extent)) {
            names.push_back(std::get<DayMark>(record.body).mark);
        }
    }
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
        return foldForSearch(name) == foldForSearch(typed);
    });
    if (found == names.end()) {
        throw Failure{usage, fmt::format("--without: no day is marked \"{}\".", typed)};
    }
    return *found;
}

} // namespace hf::cli
