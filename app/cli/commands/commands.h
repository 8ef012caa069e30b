// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace hf::cli {

// Each adds its commands to the program; the one that was called leaves what to do in `chosen`.

void addEntryCommands(CLI::App& app, Command& chosen);
void addChangeCommands(CLI::App& app, Command& chosen);
void addDefinitionCommands(CLI::App& app, Command& chosen);
void addDayCommands(CLI::App& app, Command& chosen);
void addListCommands(CLI::App& app, Command& chosen);
void addSeriesCommands(CLI::App& app, Command& chosen);
void addExperimentCommands(CLI::App& app, Command& chosen);
void addRelateCommands(CLI::App& app, Command& chosen);
void addSinceCommands(CLI::App& app, Command& chosen);
void addComputeCommands(CLI::App& app, Command& chosen);
void addPlanCommands(CLI::App& app, Command& chosen);
void addRemindCommands(CLI::App& app, Command& chosen);
void addSettingCommand(CLI::App& app, Command& chosen);
void addSummaryCommands(CLI::App& app, Command& chosen);
void addExchangeCommands(CLI::App& app, Command& chosen);
void addGuidanceCommand(CLI::App& app, Command& chosen);
void addCareCommands(CLI::App& app, Command& chosen);
void addKeepingCommands(CLI::App& app, Command& chosen);
void addSyncCommands(CLI::App& app, Command& chosen);

/// Says on standard error what the last call took back of the days it wrote to; the same as texts.
std::vector<std::string> sayTakenBack(Context& context);

/// An id as the person typed it. Throws Failure.
RecordId readId(const std::string& text);

} // namespace hf::cli
