// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/zone.h"

#include <string>
#include <string_view>
#include <vector>

namespace hf::cli {

/// The entries of some texts: a text may hold several, parted by a comma and a blank.
struct TypedEntries {
    std::vector<RecordBody> bodies;
    std::vector<std::size_t> texts; ///< which text each is of
};

/// What the texts say. Throws Failure that names the first word that could not be read, or, unless the person is
/// `sure`, the first amount or night that is hardly meant.
TypedEntries readTexts(const std::vector<std::string>& texts, const Catalogue& catalogue, const TimeFrame& frame,
                       bool sure);

/// Asks for --yes where an amount is hardly meant; `nothing` says what was left undone. Throws Failure.
[[noreturn]] void refuseUnlikely(const Amount& amount, const Supplement& supplement, std::string_view nothing,
                                 std::string_view text = {});
/// The same for the clocks of a night.
[[noreturn]] void refuseUnlikely(const Night& night, std::string_view nothing, std::string_view text = {});

} // namespace hf::cli
