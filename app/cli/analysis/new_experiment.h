// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace hf::cli {

/// `experiment new`: shows what the test would notice, starts it, prints its seal; `--dry-run` only shows.
void addNewExperiment(CLI::App& group, Command& chosen);

} // namespace hf::cli
