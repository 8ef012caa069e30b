// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"

#include <string>

#include <nlohmann/json.hpp>

namespace hf::cli {

/// What an import did, or would do, per kind and with the lines to blame.
std::string reportText(const ImportReport& report, bool dryRun);
/// What the person has to do before all of the file is in the journal, and what was stored; empty when nothing.
std::string whatIsWanted(const ImportReport& report, bool dryRun);
nlohmann::json reportJson(const ImportReport& report, bool dryRun);

/// Whether rows were refused and none became an entry or was one already.
bool nothingFits(const ImportReport& report);
std::string whyNothing(const ImportReport& report);

} // namespace hf::cli
