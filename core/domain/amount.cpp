// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amount.h"

#include "domain/text.h"

#include <array>
#include <limits>
#include <numeric>

#include <fmt/format.h>

namespace hf {

namespace {

struct UnitFacts {
    Unit unit;
    Dimension dimension;
    std::int64_t counts;
    std::string_view symbol;
};

constexpr std::array<UnitFacts, 14> unitFacts{{
    {Unit::kg, Dimension::mass, 1'000'000'000'000, "kg"},
    {Unit::g, Dimension::mass, 1'000'000'000, "g"},
    {Unit::mg, Dimension::mass, 1'000'000, "mg"},
    {Unit::ug, Dimension::mass, 1'000, "µg"},
    {Unit::ng, Dimension::mass, 1, "ng"},
    {Unit::l, Dimension::volume, 1'000'000'000, "l"},
    {Unit::ml, Dimension::volume, 1'000'000, "ml"},
    {Unit::ul, Dimension::volume, 1'000, "µl"},
    {Unit::capsule, Dimension::pieces, 1'000, "capsule"},
    {Unit::tablet, Dimension::pieces, 1'000, "tablet"},
    {Unit::drop, Dimension::pieces, 1'000, "drop"},
    {Unit::piece, Dimension::pieces, 1'000, "piece"},
    {Unit::iu, Dimension::activity, 1'000, "IU"},
    {Unit::scoop, Dimension::mass, 0, "scoop"},
}};

struct Spelling {
    std::string_view text;
    Unit unit;
};

constexpr std::array<Spelling, 57> spellings{{
    {"kg", Unit::kg},
    {"kilogram", Unit::kg},
    {"kilograms", Unit::kg},
    {"g", Unit::g},
    {"gram", Unit::g},
    {"grams", Unit::g},
    {"gr", Unit::g},
    {"mg", Unit::mg},
    {"milligram", Unit::mg},
    {"milligrams", Unit::mg},
    {"µg", Unit::ug},
    {"ug", Unit::ug},
    {"mcg", Unit::ug},
    {"microgram", Unit::ug},
    {"micrograms", Unit::ug},
    {"ng", Unit::ng},
    {"nanogram", Unit::ng},
    {"nanograms", Unit::ng},
    {"l", Unit::l},
    {"litre", Unit::l},
    {"litres", Unit::l},
    {"liter", Unit::l},
    {"liters", Unit::l},
    {"ml", Unit::ml},
    {"millilitre", Unit::ml},
    {"millilitres", Unit::ml},
    {"milliliter", Unit::ml},
    {"milliliters", Unit::ml},
    {"µl", Unit::ul},
    {"ul", Unit::ul},
    {"microlitre", Unit::ul},
    {"microlitres", Unit::ul},
    {"microliter", Unit::ul},
    {"microliters", Unit::ul},
    {"capsule", Unit::capsule},
    {"capsules", Unit::capsule},
    {"caps", Unit::capsule},
    {"cap", Unit::capsule},
    {"tablet", Unit::tablet},
    {"tablets", Unit::tablet},
    {"tab", Unit::tablet},
    {"tabs", Unit::tablet},
    {"drop", Unit::drop},
    {"drops", Unit::drop},
    {"piece", Unit::piece},
    {"pieces", Unit::piece},
    {"pcs", Unit::piece},
    {"pc", Unit::piece},
    {"iu", Unit::iu},
    {"ui", Unit::iu},
    {"ie", Unit::iu},
    {"scoop", Unit::scoop},
    {"scoops", Unit::scoop},
    {"pill", Unit::tablet},
    {"pills", Unit::tablet},
    {"softgel", Unit::capsule},
    {"softgels", Unit::capsule},
}};

const UnitFacts& factsOf(Unit unit)
{
    return unitFacts[static_cast<std::size_t>(unit)];
}

/// digits · 10^-decimals · counts, exactly; nothing when it overflows or is finer than one count.
std::optional<std::int64_t> scaled(std::string_view decimal, std::int64_t counts)
{
    const auto point = decimal.find('.');
    const std::string_view whole = decimal.substr(0, point);
    std::string_view fraction = point == std::string_view::npos ? std::string_view{} : decimal.substr(point + 1);
    while (fraction.ends_with('0')) {
        fraction.remove_suffix(1);
    }
    if (whole.empty() && (point == std::string_view::npos || decimal.size() == 1)) {
        return std::nullopt;
    }
    std::int64_t digits = 0;
    for (const std::string_view part : {whole, fraction}) {
        for (const char c : part) {
            std::int64_t tenfold = 0;
            if (c < '0' || c > '9' || __builtin_mul_overflow(digits, std::int64_t{10}, &tenfold) ||
                __builtin_add_overflow(tenfold, std::int64_t{c - '0'}, &digits)) {
                return std::nullopt;
            }
        }
    }
    std::int64_t divisor = 1;
    for (std::size_t i = 0; i < fraction.size(); ++i) {
        if (__builtin_mul_overflow(divisor, std::int64_t{10}, &divisor)) {
            return std::nullopt;
        }
    }
    const std::int64_t common = std::gcd(divisor, counts);
    divisor /= common;
    std::int64_t result = 0;
    if (digits % divisor != 0 || __builtin_mul_overflow(digits / divisor, counts / common, &result)) {
        return std::nullopt;
    }
    return result;
}

} // namespace

Dimension dimensionOf(Unit unit)
{
    return factsOf(unit).dimension;
}

std::string_view symbol(Unit unit)
{
    return factsOf(unit).symbol;
}

std::string unitAfter(std::string_view decimal, Unit unit)
{
    const bool counted = unit == Unit::scoop || dimensionOf(unit) == Dimension::pieces;
    return std::string(symbol(unit)) + (counted && decimal != "1" ? "s" : "");
}

std::optional<Unit> parseUnit(std::string_view text)
{
    const std::string folded = foldForMatching(text);
    for (const Spelling& spelling : spellings) {
        if (spelling.text == folded) {
            return spelling.unit;
        }
    }
    return std::nullopt;
}

std::int64_t countsPerUnit(Unit unit)
{
    return factsOf(unit).counts;
}

std::optional<Amount> makeAmount(std::string_view decimal, Unit unit)
{
    if (unit == Unit::scoop) {
        return std::nullopt;
    }
    const auto count = scaled(decimal, countsPerUnit(unit));
    return count ? std::optional(Amount{dimensionOf(unit), *count, unit}) : std::nullopt;
}

std::optional<Amount> makeScoops(std::string_view decimal, const Amount& scoop)
{
    const auto count = scaled(decimal, scoop.count);
    return count ? std::optional(Amount{scoop.dimension, *count, Unit::scoop}) : std::nullopt;
}

std::string decimalIn(const Amount& amount, Unit unit)
{
    if (unit == Unit::scoop || dimensionOf(unit) != amount.dimension) {
        unit = seriesUnit(amount.dimension);
    }
    const std::int64_t counts = countsPerUnit(unit);
    const std::int64_t magnitude = amount.count < 0 ? -amount.count : amount.count;
    std::string text = fmt::format("{}{}", amount.count < 0 ? "-" : "", magnitude / counts);
    const std::int64_t rest = magnitude % counts;
    if (rest != 0) {
        const auto width = fmt::formatted_size("{}", counts) - 1;
        text += fmt::format(".{:0{}}", rest, width);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

double valueIn(const Amount& amount, Unit unit)
{
    const Unit shown = unit == Unit::scoop ? seriesUnit(amount.dimension) : unit;
    return static_cast<double>(amount.count) / static_cast<double>(countsPerUnit(shown));
}

std::string toString(const Amount& amount)
{
    const bool fits = amount.unit != Unit::scoop && dimensionOf(amount.unit) == amount.dimension;
    const Unit unit = fits ? amount.unit : seriesUnit(amount.dimension);
    const std::string decimal = decimalIn(amount, unit);
    return fmt::format("{} {}", decimal, unitAfter(decimal, unit));
}

Unit seriesUnit(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return Unit::g;
    case Dimension::volume:
        return Unit::ml;
    case Dimension::pieces:
        return Unit::piece;
    case Dimension::activity:
        return Unit::iu;
    }
    return Unit::g;
}

std::int64_t greatestDose(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return 9'999'999'999'999;
    case Dimension::volume:
        return 5'000'000'000;
    case Dimension::pieces:
        return 1'000'000;
    case Dimension::activity:
        return 10'000'000'000;
    }
    return 0;
}

} // namespace hf
