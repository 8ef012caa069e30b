// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace hf {

using Values = std::vector<double>;
using MaybeValues = std::vector<std::optional<double>>;

/// The known ones of the values, in their order.
Values knownOf(std::span<const std::optional<double>> values);

/// True when there are no two different values.
bool allAlike(std::span<const double> values);
/// Different known values, at most `enough`: counted no further.
std::size_t distinctCount(std::span<const std::optional<double>> values, std::size_t enough);

/// Nothing for no values. Of equal values it is exactly that value.
std::optional<double> mean(std::span<const double> values);

/// Divided by n − 1; nothing for fewer than two values. Of equal values it is exactly 0.
std::optional<double> sampleDeviation(std::span<const double> values);

/// Divided by n; nothing for no values.
std::optional<double> populationDeviation(std::span<const double> values);

/// The middle value, of an even number the mean of the two in the middle; nothing for no values.
std::optional<double> median(Values values);

/// Ranks from 1, equal values sharing the mean of theirs.
Values averageRanks(std::span<const double> values);

} // namespace hf
