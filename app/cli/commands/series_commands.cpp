// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"
#include "domain/text.h"
#include "words/metrics.h"

#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

/// As written everywhere: at most ten significant digits, so that a total reads as it was entered.
nlohmann::json jsonNumber(const std::optional<double>& value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

int series(Context& context, const std::string& name, const std::string& from, const std::string& to)
{
    Journal& journal = context.journal(OpenMode::existing);
    const auto metric = journal.metricNamed(name);
    if (!metric) {
        refuseSeries(journal, name);
    }
    const Series series = journal.series(*metric, context.readRange(from, to));
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const std::string day = toString(series.first + days{static_cast<int>(i)});
        if (context.json) {
            all.push_back({{"day", day}, {"value", jsonNumber(series.values[i])}});
        } else {
            lines +=
                fmt::format("{}  {}\n", day, series.values[i] ? digitsOf({*series.values[i], FigureSort::ofDay}) : "-");
        }
    }
    context.answer(all, lines);
    return done;
}

int metrics(Context& context)
{
    Journal& journal = context.journal(OpenMode::existing);
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (const Metric& metric : journal.metrics()) {
        all.push_back({{"name", metric.name},
                       {"title", metric.title},
                       {"unit", metric.unit},
                       {"meaning", words::meaningOf(metric)},
                       {"missing", rowOf(metric.kind).missingRule}});
        const std::string unit = metric.unit.empty() ? std::string{} : ", " + metric.unit;
        lines +=
            fmt::format("{}  ({})\n    {}\n", metric.name, inOneRow(metric.title + unit), words::meaningOf(metric));
    }
    context.answer(nlohmann::json{{"metrics", all}}, lines);
    return done;
}

} // namespace

void addSeriesCommands(CLI::App& app, Command& chosen)
{
    struct Options {
        std::string name;
        std::string from;
        std::string to;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("series", "One value a day; null where the day is not known");
    command->add_option("NAME", options->name, "A name from `metrics`")->required();
    addRange(*command, options->from, options->to);
    command->callback([&chosen, options] {
        chosen = [options](Context& c) { return series(c, options->name, options->from, options->to); };
    });
    app.add_subcommand("metrics", "Every series: name, unit, meaning, when a day is missing")->callback([&chosen] {
        chosen = [](Context& c) { return metrics(c); };
    });
}

} // namespace hf::cli
