// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "journal/plans/plan_book.h"

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace hf::cli {

/// `1 day`, `2 days`.
std::string counted(std::size_t count, std::string_view what);
std::string nameOf(SupplementId supplement, const Catalogue& catalogue);
/// `taken`, `floor`, …
std::string_view wordOf(OccurrenceState state);
/// `08:00` on the wall.
std::string wallClock(const Moment& moment);

/// `L-Glutamine`; in a blind experiment `Pack #3`.
std::string nameOf(const Occurrence& occurrence, const Catalogue& catalogue);
/// `08:00  L-Glutamine 5 g: taken`.
std::string describe(const Occurrence& occurrence, const Catalogue& catalogue);
nlohmann::json occurrenceJson(const Occurrence& occurrence, const Catalogue& catalogue);

nlohmann::json planJson(const PlanView& plan, const Catalogue& catalogue);
std::string describe(const PlanView& plan, const Catalogue& catalogue);

/// `310 g of 500 g left, 5 g a day (28 days), until 2026-05-02, 0.25 EUR a day`.
std::string describe(const SupplyView& supply, const Catalogue& catalogue);
nlohmann::json supplyJson(const SupplyView& supply, const Catalogue& catalogue);

/// What a cue says, and how it came about.
std::string describe(const Cue& cue, const Catalogue& catalogue);
std::string explain(const Cue& cue);
nlohmann::json cueJson(const Cue& cue, const Catalogue& catalogue);

} // namespace hf::cli
