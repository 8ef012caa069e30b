// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace hf {

/// A stretch of a text.
struct Match {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Match&) const = default;
};

/// Where in the words what was searched stands, by the rules of the search: whatever the case, the accents, the sort of
/// blank and the decimal mark. `numbersWhole` looks for a number of its own, as an entry's figures are searched.
std::optional<Match> matchOf(const QString& words, const QString& searched, bool numbersWhole = false);

/// Where in the words each of the searched ones stands, from the first to the last; stretches that meet are one.
/// Nothing where one of them is missing and all are wanted.
std::vector<Match> matchesOf(const QString& words, const QString& searched, bool allWanted);

} // namespace hf
