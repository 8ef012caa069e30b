// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/compute/compute.h"

#include <fstream>
#include <iostream>
#include <iterator>

#include <fmt/format.h>

namespace hf::cli {

namespace {

std::string textOf(std::istream& stream)
{
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string inputFrom(const std::string& file)
{
    if (file == "-") {
        return textOf(std::cin);
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text = stream ? textOf(stream) : std::string{};
    if (!stream || stream.bad()) {
        throw Failure{couldNot, fmt::format("{}: it cannot be read. Nothing was computed.", file)};
    }
    return text;
}

} // namespace

void addComputeCommands(CLI::App& app, Command& chosen)
{
    struct Options {
        std::string formula;
        std::string file = "-";
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("compute", "Run one published formula on a JSON object");
    command->add_option("FN", options->formula, "The formula, such as weekly_load")->required();
    command->add_option("FILE", options->file, "The input; - for standard input");
    command->callback([&chosen, options] {
        chosen = [options](Context& context) {
            const nlohmann::json out = compute(options->formula, inputFrom(options->file));
            context.answer(out, out.dump() + "\n");
            return done;
        };
    });
}

} // namespace hf::cli
