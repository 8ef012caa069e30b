// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"

#include "app/cli/context.h"
#include "domain/near_words.h"
#include "domain/text.h"

#include <fmt/format.h>

namespace hf::cli {

namespace {

std::vector<std::string> commandsOf(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
    }
    return names;
}

void addOptionsOf(const CLI::App& app, std::vector<std::string>& names)
{
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
}

} // namespace

std::string didYouMean(std::string_view typed, std::span<const std::string> words)
{
    const std::vector<std::string> near = nearWords(typed, words);
    return near.empty() ? std::string{} : fmt::format(" Did you mean: {}?", fmt::join(near, ", "));
}

void refuseSeries(const Journal& journal, std::string_view name)
{
    std::vector<std::string> names;
    for (const Metric& known : journal.metrics()) {
        names.push_back(known.name);
        names.push_back(known.name.substr(known.name.find('.') + 1));
    }
    throw Failure{usage, fmt::format("There is no series \"{}\".{} `metrics` lists them.", excerpt(name),
                                     didYouMean(name, names))};
}

CLI::Validator oneOf(std::vector<std::string> words, std::string what)
{
    return CLI::Validator(
        [words, what = std::move(what)](const std::string& typed) {
            if (std::find(words.begin(), words.end(), typed) != words.end()) {
                return std::string{};
            }
            return fmt::format("There is no {} \"{}\".{} It is one of: {}.", what, excerpt(typed),
                               didYouMean(typed, words), fmt::join(words, ", "));
        },
        std::string{});
}

void addRange(CLI::App& command, std::string& from, std::string& to, const std::string& fromHelp)
{
    const auto aDay = [](const std::string& typed) {
        return typed.empty() ? std::string("no day was given. Write it like 2026-03-01, or leave the option away.")
                             : std::string{};
    };
    command.add_option("--from", from, fromHelp)->check(CLI::Validator(aDay, std::string{}));
    command.add_option("--to", to, "Last day")->check(CLI::Validator(aDay, std::string{}));
}

std::string unexpectedWord(const CLI::App& app)
{
    if (app.remaining_size(true) == 0) {
        return {};
    }
    const std::vector<CLI::App*> chosen = app.get_subcommands();
    if (chosen.empty()) {
        const std::string word = app.remaining(true).front();
        return fmt::format("There is no command \"{}\".{}", excerpt(word), didYouMean(word, commandsOf(app)));
    }
    std::vector<std::string> options;
    addOptionsOf(*chosen.front(), options);
    addOptionsOf(app, options);
    const std::vector<std::string> left = app.remaining(true);
    for (const std::string& word : left) {
        if (word.starts_with("--")) {
            const std::string name = word.substr(0, word.find('='));
            return fmt::format("{} has no option {}.{}", chosen.front()->get_name(), excerpt(name),
                               didYouMean(name, options));
        }
    }
    return fmt::format("{} takes no further word, but there is \"{}\".", chosen.front()->get_name(),
                       excerpt(left.back()));
}

} // namespace hf::cli
