// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/options.h"

#include "app/shared/system.h"
#include "domain/numbers.h"

#include <algorithm>
#include <sstream>
#include <string_view>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace hf {

namespace {

using Text = std::optional<std::string>;

constexpr int smallestFont = 6;
constexpr int largestFont = 36;

/// The words of the line as they were given.
struct Given {
    std::vector<std::string> text;
    Text journal;
    Text page;
    Text day;
    Text theme;
    Text size;
    std::optional<int> fontSize;
    Text language;
    Text screenshot;
    Text now;
    Text zone;
};

/// A place in the guidance, such as `guidance/choline#sources`; nothing is wrong with it where this is empty.
std::string faultOfPlace(const std::string& text)
{
    return text.starts_with("guidance/") ? std::string{} : "not a place in the guidance";
}

void describe(CLI::App& app, Given& given, Options& options)
{
    app.description("A private journal for supplements, training, gut and recovery. A second start shows the window of "
                    "the first; with a text it opens quick add with the text filled in.");
    app.set_version_flag("--version", "habitforge " HABITFORGE_VERSION);
    CLI::Option* text =
        app.add_option("text", given.text, "An entry for quick add; it is stored when you say so")->type_name("");
    CLI::Option* background = app.add_flag("--background", options.background, "Reminders and tray icon, no window");
    CLI::Option* quickAdd =
        app.add_flag("--quick-add", options.quickAdd, "One line to add an entry, without the whole window");
    app.add_flag("--demo", options.madeUp, "A made-up journal to look around in, beside your own")
        ->excludes(text)
        ->excludes(background)
        ->excludes(quickAdd);
    app.add_option("--journal", given.journal, "The journal file (also HABITFORGE_JOURNAL)")->type_name("FILE");
    app.add_option("--page", given.page, "The page that is shown")
        ->check(CLI::IsMember({"today", "history", "trends", "since", "backups", "experiments", "guidance", "plan",
                               "settings", "lock", "welcome", "manual", "keys", "about"}) |
                CLI::Validator(faultOfPlace, "guidance/SLUG#PLACE"));
    app.add_option("--day", given.day, "The day that Today shows, like 2026-03-01")->type_name("DAY");
    app.add_option("--theme", given.theme, "For this run")->check(CLI::IsMember({"light", "dark"}));
    app.add_option("--size", given.size, "The size of the window, like 1240x820")->type_name("WxH");
    app.add_option("--font-size", given.fontSize, "Points, for this run; default: the desktop's")
        ->check(CLI::Range(smallestFont, largestFont));
    app.add_option("--language", given.language, "Like de, or the .qm file of one; default: that of the system")
        ->type_name("NAME");
    app.add_option("--screenshot", given.screenshot,
                   "Paint the page into a PNG and end; an answer in it is a look like any other")
        ->type_name("FILE");
    app.add_option("--now", given.now, "Pretend this moment (also HABITFORGE_NOW)")->type_name("ISO8601");
    app.add_option("--zone", given.zone, "Pretend this place (also HABITFORGE_ZONE)")->type_name("IANA");
}

std::optional<std::pair<int, int>> parseSize(std::string_view text)
{
    const std::size_t cross = std::min(text.find('x'), text.size());
    const auto width = wholeNumber<int>(text.substr(0, cross));
    const auto height = wholeNumber<int>(text.substr(std::min(cross + 1, text.size())));
    return width && height && *width > 0 && *height > 0 ? std::optional(std::pair(*width, *height)) : std::nullopt;
}

/// What the line says, or else the environment.
Text orElse(const Text& said, const char* variable)
{
    return said ? said : environment(variable);
}

void takePlace(const Given& given, Options& options)
{
    options.nowText = given.now;
    options.zoneText = given.zone;
    options.zone = systemZone();
    options.zoneGiven = environment("TZ").has_value();
    if (const Text name = orElse(given.zone, "HABITFORGE_ZONE")) {
        const std::optional<Zone> zone = Zone::named(*name);
        if (!zone) {
            throw CLI::ValidationError("--zone", "unknown time zone " + *name);
        }
        options.zone = *zone;
        options.zoneGiven = true;
    }
    if (const Text now = orElse(given.now, "HABITFORGE_NOW")) {
        options.now = parseNow(*now, options.zone);
        if (!options.now || *options.now < earliestNow || *options.now > latestNow) {
            throw CLI::ValidationError("--now", "not a moment that a journal can date: " + *now);
        }
    }
}

void takeView(const Given& given, Options& options)
{
    options.page = given.page.value_or(options.page);
    options.theme = given.theme;
    options.language = given.language.value_or("");
    options.fontSize = given.fontSize;
    options.screenshot = given.screenshot;
    if (given.day) {
        options.day = parseDay(*given.day);
        if (!options.day) {
            throw CLI::ValidationError("--day", "not a day like 2026-03-01: " + *given.day);
        }
    }
    if (given.size) {
        options.size = parseSize(*given.size);
        if (!options.size) {
            throw CLI::ValidationError("--size", "not like 1240x820: " + *given.size);
        }
    }
}

void take(const Given& given, Options& options)
{
    for (const std::string& word : given.text) {
        options.text += (options.text.empty() ? "" : " ") + word;
    }
    options.quickAdd = options.quickAdd || !given.text.empty();
    takePlace(given, options);
    takeView(given, options);
    options.ownJournal = given.journal.has_value();
    const Text journal = orElse(given.journal, "HABITFORGE_JOURNAL");
    options.journal = journal ? std::filesystem::path(*journal) : defaultJournalPath();
}

} // namespace

std::variant<Options, OptionsAnswer> readOptions(int argc, const char* const* argv)
{
    Options options;
    Given given;
    CLI::App app("", "habitforge");
    describe(app, given, options);
    try {
        std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
        std::erase(words, "-reverse");            // which Qt reads: all from right to left
        std::reverse(words.begin(), words.end()); // as CLI11 wants them
        app.parse(std::move(words));
        take(given, options);
        return options;
    } catch (const CLI::ParseError& error) {
        std::ostringstream help;
        std::ostringstream wrong;
        const int code = app.exit(error, help, wrong);
        return code == 0 ? OptionsAnswer{0, help.str()} : OptionsAnswer{2, "habitforge: " + wrong.str()};
    }
}

} // namespace hf
