// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/compute/compute.h"
#include "journal/errors.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

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
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) {
        throw FileError(FileFault::folder, file);
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw cannotRead(file, errno);
    }
    std::string text = textOf(stream);
    if (stream.bad()) {
        throw cannotRead(file, EIO);
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
