// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/named.h"
#include "app/cli/analysis/since_words.h"
#include "app/cli/analysis/waiting.h"
#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "journal/experiments/experiments.h"
#include "journal/relations/looks.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

struct SinceOptions {
    std::string day;
    std::vector<std::string> metrics;
    int weeks = usualSinceWeeks;
    std::vector<std::string> without;
};

SinceRequest requestOf(Context& context, const SinceOptions& options)
{
    const Journal& journal = context.journal(OpenMode::existing);
    SinceRequest request;
    request.day = context.readDay(options.day);
    request.weeks = options.weeks;
    if (request.day > context.frame().today()) {
        throw Failure{usage, fmt::format("{} is still ahead: nothing is known after it.", toString(request.day))};
    }
    for (const std::string& typed : options.metrics) {
        const std::string name = nameOfSeries(journal, typed);
        if (std::find(request.metrics.begin(), request.metrics.end(), name) == request.metrics.end()) {
            request.metrics.push_back(name);
        }
    }
    for (const std::string& typed : options.without) {
        request.leaveOut.push_back(markToLeaveOut(journal, typed));
    }
    return request;
}

int sinceCommand(Context& context, const SinceOptions& options)
{
    Journal& journal = context.journal(OpenMode::existing);
    auto prepared = prepareSince(journal, requestOf(context, options), context.frame());
    if (const auto* unknown = std::get_if<UnknownSeries>(&prepared)) {
        refuseSeries(journal, unknown->name);
    }
    const Waiting waiting("Comparing before and after");
    const auto report = answerSince(std::get<SinceWork>(std::move(prepared)), waiting.progress());
    if (!report) {
        throw Failure{couldNot, "Stopped. Nothing was changed."};
    }
    const std::size_t looks = noteLooks(journal, report->earlier, shownIn(*report), context.frame());
    context.answer(sinceJson(*report, looks), sinceLines(*report, looks));
    Experiments(journal).noteShown(toldIn(*report), context.frame());
    return done;
}

} // namespace

void addSinceCommands(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<SinceOptions>();
    CLI::App* command =
        app.add_subcommand("since", "Equal weeks before a day and from it on, and what else changed in them");
    command->add_option("DAY", options->day, "The first day after the change")->required();
    command->add_option("METRIC", options->metrics, "Names from `metrics`")->required();
    command->add_option("--weeks", options->weeks, "On each side, as far as the journal goes")
        ->check(CLI::Range(leastSinceWeeks, mostSinceWeeks))
        ->capture_default_str();
    command->add_option("--without", options->without, "Day marks whose days a second answer leaves out")
        ->delimiter(',');
    command->callback([&chosen, options] { chosen = [options](Context& c) { return sinceCommand(c, *options); }; });
}

} // namespace hf::cli
