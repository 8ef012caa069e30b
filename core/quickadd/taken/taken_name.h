// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/names.h"

#include <optional>

namespace hf::quickadd {

/// What a name for something new already stands for.
struct TakenName {
    Meaning meaning = Meaning::supplement;
    std::string shown; ///< the name of that thing
    bool whole =
        false; ///< its own name up to case, accents and hyphens; else another word for it, or words of its name
};

/// Looks for whole names first, then for other words: activities and marks by all of theirs, supplements and items by
/// words of their names ("glutamine" of "L-Glutamine"). `own` is the record of the one that gets the name.
std::optional<TakenName> takenName(const Catalogue& catalogue, std::string_view name,
                                   std::optional<RecordId> own = std::nullopt);

} // namespace hf::quickadd
