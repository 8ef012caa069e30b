// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/names.h"

#include <optional>

namespace hf::quickadd {

/// What a name for something new already stands for.
struct TakenName {
    Meaning meaning = Meaning::supplement;
    std::string shown;  ///< the name of that thing
    bool whole = false; ///< its own name up to case, accents and hyphens; else another word for it, words of its name,
                        ///< or a name that is like its
    bool like = false;  ///< only like its name
};

/// What keeps quick add from ever reading a name as one.
enum class NameFault : std::uint8_t {
    severalRows, ///< it holds the end of a line or another control character
    says,        ///< it reads as an amount, a day, a time or a keyword: "5g", "yesterday", "note"
};

std::optional<NameFault> nameFault(std::string_view name, const TimeFrame& frame);

/// Looks for whole names first, then for other words: activities and marks by all of theirs, supplements and items by
/// words of their names ("glutamine" of "L-Glutamine"), and supplements whose name is one slip of the keyboard away
/// ("Glutamin"). `own` is the record of the one that gets the name.
std::optional<TakenName> takenName(const Catalogue& catalogue, std::string_view name,
                                   std::optional<RecordId> own = std::nullopt);

} // namespace hf::quickadd
