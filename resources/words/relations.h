// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/relations.h"
#include "journal/relations/since.h"
#include "words/text.h"

namespace hf::words {

/// Why the questions of the last weeks are counted.
Text whyLooksCount();

/// What comes first, by the name it has in the program: `L-Glutamine taken or not`.
Text causeOf(const RelateItem& item, const std::string& name);

/// What stands in a comparison, as each program writes it.
struct Compared {
    std::string outcome;
    std::string difference; ///< `0.7 points lower`; not said where it is written as 0
    std::string cause;      ///< inside a sentence
    std::string more;       ///< the least value of the upper side, the greatest of the lower one and the median
    std::string less;
    std::string median;
};

/// The days with more of x against those with less, in plain units; a difference that is written as 0 is a tie, and
/// ends that are written alike are not held against each other.
Text comparison(const RelateItem& item, const AboveBelow& plain, const Compared& compared);

/// What is said where there is none: nearly all days have one value of x.
Text noComparison();

/// Why two series lie alike although nothing goes from one to the other, day by day; an empty text where neither.
Text commonCourse(const CommonCourse& common);

/// Why a difference since a day is no clear change; `difference` without its sign, and `smallest` is the least one that
/// counts, both with their unit.
Text whyNotClear(NotClear why, const std::string& difference, const std::string& smallest);

} // namespace hf::words
