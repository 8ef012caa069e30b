// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hf {

/// What an amount measures; amounts of different dimension are never added.
enum class Dimension : std::uint8_t { mass, volume, pieces, activity };

/// Units as people write them. A scoop is a mass or volume that the supplement defines.
enum class Unit : std::uint8_t { kg, g, mg, ug, ng, l, ml, ul, capsule, tablet, drop, piece, iu, scoop };

/// The dimension of a unit; a scoop has that of its definition and answers `mass` here.
Dimension dimensionOf(Unit unit);

/// `g`, `µg`, `IU`, `capsule`.
std::string_view symbol(Unit unit);

/// The unit as it is written after a number: `5 g`, `1 capsule`, `0.5 capsules`.
std::string unitAfter(std::string_view decimal, Unit unit);

/// Reads a unit in any of its usual spellings: µg = μg = ug = mcg, IU = UI = IE, caps, tabs, and their plurals.
std::optional<Unit> parseUnit(std::string_view text);

/// An amount in whole nanograms, nanolitres, or thousandths of a piece or of an IU, so that totals never drift.
struct Amount {
    Dimension dimension = Dimension::mass;
    std::int64_t count = 0;
    Unit unit = Unit::g; ///< as entered; only for showing

    /// Equal when they are the same quantity, however entered.
    friend bool operator==(const Amount& a, const Amount& b)
    {
        return a.dimension == b.dimension && a.count == b.count;
    }
};

/// How many counts one unit is: 1 g is 1 000 000 000 ng, 1 capsule is 1000 thousandths. Not for scoops (0).
std::int64_t countsPerUnit(Unit unit);

/// Exact decimal text (`0.3`, `1250`, `.5`, no sign, no exponent) times a unit. Nothing when it is no such number,
/// finer than a count, or beyond what 64 bits hold.
std::optional<Amount> makeAmount(std::string_view decimal, Unit unit);

/// `decimal` scoops, where one scoop is `scoop`.
std::optional<Amount> makeScoops(std::string_view decimal, const Amount& scoop);

/// The number of `unit` in the amount, as shortest decimal text without trailing zeros; a scoop is written in g or ml.
std::string decimalIn(const Amount& amount, Unit unit);

/// The amount as a floating-point number of `unit`, for series and charts.
double valueIn(const Amount& amount, Unit unit);

/// `5 g`, `2 capsules`; a scoop is written in g or ml.
std::string toString(const Amount& amount);

/// The unit of a dimension that series use: g, ml, piece, IU.
Unit seriesUnit(Dimension dimension);

/// The greatest amount one dose may have, in counts: just under 10 kg (people log sugar too), 5 l, 1000 pieces,
/// 10 000 000 IU.
std::int64_t greatestDose(Dimension dimension);

namespace literals {
consteval Amount operator""_g(unsigned long long n)
{
    return {Dimension::mass, static_cast<std::int64_t>(n) * 1'000'000'000, Unit::g};
}
consteval Amount operator""_mg(unsigned long long n)
{
    return {Dimension::mass, static_cast<std::int64_t>(n) * 1'000'000, Unit::mg};
}
consteval Amount operator""_ml(unsigned long long n)
{
    return {Dimension::volume, static_cast<std::int64_t>(n) * 1'000'000, Unit::ml};
}
} // namespace literals

} // namespace hf
