// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/options.h"

#include "app/shared/system.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string_view>

namespace hf {

namespace {

constexpr std::array known{"--journal", "--page",     "--day", "--screenshot", "--theme",
                           "--size",    "--language", "--now", "--zone"};
constexpr std::array pages{"today", "history", "trends", "experiments", "guidance", "plan"};

template<class Names>
bool among(const Names& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

using Values = std::map<std::string, std::string, std::less<>>;

/// Splits `--name value` and `--name=value`; sets `problem` at the first thing that is neither.
Values split(std::span<char* const> arguments, Options& options)
{
    Values values;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.help = true;
            continue;
        }
        if (argument == "--version") {
            options.version = true;
            continue;
        }
        if (argument == "--background") {
            options.background = true;
            continue;
        }
        if (argument == "--quick-add") {
            options.quickAdd = true;
            continue;
        }
        if (!argument.starts_with('-')) {
            options.quickAdd = true;
            options.text += (options.text.empty() ? "" : " ") + std::string(argument);
            continue;
        }
        const std::size_t equals = argument.find('=');
        const std::string name(argument.substr(0, equals));
        const bool next = equals == std::string_view::npos;
        if (!among(known, name) || (next && i + 1 >= arguments.size())) {
            options.problem =
                among(known, name) ? name + " needs a value" : "unknown argument " + std::string(argument);
            return values;
        }
        values[name] = next ? std::string(arguments[++i]) : std::string(argument.substr(equals + 1));
    }
    return values;
}

std::optional<std::string> valueOf(const Values& values, std::string_view name, const char* variable = nullptr)
{
    const auto found = values.find(name);
    if (found != values.end()) {
        return found->second;
    }
    return variable == nullptr ? std::nullopt : environment(variable);
}

std::optional<std::pair<int, int>> parseSize(std::string_view text)
{
    int width = 0;
    int height = 0;
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos) {
        return std::nullopt;
    }
    const auto whole = [](std::string_view part, int& number) {
        const auto [end, fault] = std::from_chars(part.data(), part.data() + part.size(), number);
        return fault == std::errc() && end == part.data() + part.size() && number > 0;
    };
    return whole(text.substr(0, cross), width) && whole(text.substr(cross + 1), height)
               ? std::optional(std::pair(width, height))
               : std::nullopt;
}

void takePlace(const Values& values, Options& options)
{
    options.zone = systemZone();
    options.zoneGiven = environment("TZ").has_value();
    if (const auto name = valueOf(values, "--zone", "HABITFORGE_ZONE")) {
        const std::optional<Zone> zone = Zone::named(*name);
        if (!zone) {
            options.problem = "unknown time zone " + *name;
            return;
        }
        options.zone = *zone;
        options.zoneGiven = true;
    }
    if (const auto now = valueOf(values, "--now", "HABITFORGE_NOW")) {
        options.now = parseNow(*now, options.zone);
        if (!options.now || *options.now < earliestNow || *options.now > latestNow) {
            options.problem = "--now is not a moment that a journal can date: " + *now;
        }
    }
}

void takeView(const Values& values, Options& options)
{
    if (const auto page = valueOf(values, "--page")) {
        options.page = *page;
        if (!among(pages, *page)) {
            options.problem = "unknown page " + *page;
        }
    }
    if (const auto day = valueOf(values, "--day")) {
        options.day = parseDay(*day);
        if (!options.day) {
            options.problem = "--day is not a day like 2026-03-01: " + *day;
        }
    }
    options.language = valueOf(values, "--language").value_or("");
    if (const auto size = valueOf(values, "--size")) {
        options.size = parseSize(*size);
        if (!options.size) {
            options.problem = "--size is not like 1240x820: " + *size;
        }
    }
    options.theme = valueOf(values, "--theme");
    if (options.theme && *options.theme != "light" && *options.theme != "dark") {
        options.problem = "--theme is light or dark";
    }
}

} // namespace

Options readOptions(std::span<char* const> arguments)
{
    Options options;
    const Values values = split(arguments, options);
    if (!options.problem.empty() || options.help || options.version) {
        return options;
    }
    takePlace(values, options);
    takeView(values, options);
    if (const auto file = valueOf(values, "--screenshot")) {
        options.screenshot = *file;
    }
    options.ownJournal = values.contains("--journal");
    const auto journal = valueOf(values, "--journal", "HABITFORGE_JOURNAL");
    options.journal = journal ? std::filesystem::path(*journal) : defaultJournalPath();
    return options;
}

std::string helpText()
{
    return "Usage: habitforge [OPTION]… [TEXT]…\n"
           "A private journal for supplements, training, gut and recovery. A second start shows the window of the "
           "first;\n"
           "with a text it opens quick add with the text filled in.\n\n"
           "  --background        reminders and tray icon, no window\n"
           "  --quick-add [TEXT]  one line to add an entry, without the whole window\n"
           "  --journal FILE      the journal; default $XDG_DATA_HOME/habitforge/journal.db\n"
           "  --page PAGE         today, history, trends, experiments, guidance or plan\n"
           "  --day DAY           the day that Today shows, like 2026-03-01\n"
           "  --theme THEME       light or dark, for this run\n"
           "  --size WxH          the size of the window\n"
           "  --language NAME     the language, like de, or the .qm file of one; default: that of the system\n"
           "  --screenshot FILE   paints the page into a PNG and ends\n"
           "  --now MOMENT        pretends a moment, like 2026-03-01T20:00\n"
           "  --zone ZONE         pretends a place, like Europe/Berlin\n"
           "  --help, --version\n";
}

} // namespace hf
