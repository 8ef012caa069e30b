// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figure.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr double hundred = 100;
constexpr double leastProbability = 0.001;
constexpr double leastPercent = 0.1;
constexpr double mostPercent = 99.9;

/// What sums of doubles lose stands behind the twelfth digit.
constexpr double lost = 1e-12;

/// Decimals that leave so many significant digits.
int decimalsFor(double size, int significant)
{
    constexpr int most = 15;
    const int exponent = size > 0 ? static_cast<int>(std::floor(std::log10(size) + lost)) : 0;
    return std::clamp(significant - 1 - exponent, 0, most);
}

/// Two decimals below 1, one below 100, else none.
int decimalsOfMeasure(double size)
{
    return size >= hundred ? 0 : size >= 1 ? 1 : 2;
}

/// Decimals that leave two significant digits of what is below 1.
int decimalsOfTiny(double size)
{
    // Sums of amounts end at a billionth of a unit; what lies below is what sums of doubles lose.
    constexpr double leastAmount = 1e-9;
    return size < leastAmount || size >= 1 ? 0 : decimalsFor(size, 2);
}

int decimalsFor(double size, FigureSort sort)
{
    constexpr int asEntered = 10;
    switch (sort) {
    case FigureSort::exact:
        return decimalsFor(size, asEntered);
    case FigureSort::ofDay:
        return std::max(2, decimalsOfTiny(size));
    case FigureSort::measure:
        return decimalsOfMeasure(size);
    case FigureSort::amount:
        return std::max(decimalsOfMeasure(size), decimalsOfTiny(size));
    case FigureSort::ratio:
    case FigureSort::money:
        return 2;
    case FigureSort::whole:
    case FigureSort::floored:
        return 0;
    case FigureSort::percent:
        return (size > lost && size < 1) || (size > hundred - 1 && size < hundred * (1 - lost)) ? 1 : 0;
    case FigureSort::probability:
        return 3;
    }
    return 0;
}

/// Half away from zero, by the decimal digits: a hair more makes the double that lies below 0.545 round as 0.545 does.
std::string rounded(double size, int decimals)
{
    constexpr double atMost = 0.01;
    return fmt::format("{:.{}f}", size + std::min(size * lost, atMost), decimals);
}

void dropLastZeros(std::string& digits)
{
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.') {
            digits.pop_back();
        }
    }
}

bool keepsZeros(FigureSort sort)
{
    return sort == FigureSort::ratio || sort == FigureSort::money || sort == FigureSort::probability;
}

/// The size that is written: what lies beyond the digits of its sort is written as their end.
double writtenSize(Figure figure)
{
    const double size = std::abs(figure.value) * (figure.sort == FigureSort::percent ? hundred : 1);
    switch (boundOf(figure)) {
    case FigureBound::below:
        return figure.sort == FigureSort::percent ? leastPercent : leastProbability;
    case FigureBound::above:
        return mostPercent;
    case FigureBound::at:
        break;
    }
    return figure.sort == FigureSort::floored ? std::floor(size * (1 + lost)) : size;
}

} // namespace

std::string digitsOf(Figure figure)
{
    if (!std::isfinite(figure.value)) {
        return fmt::format("{}", figure.value);
    }
    const double size = writtenSize(figure);
    std::string digits = rounded(size, decimalsFor(size, figure.sort));
    if (!keepsZeros(figure.sort)) {
        dropLastZeros(digits);
    }
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    return (std::signbit(figure.value) && !zero ? "-" : "") + digits;
}

FigureBound boundOf(Figure figure)
{
    if (figure.sort == FigureSort::probability) {
        return figure.value >= 0 && figure.value < leastProbability ? FigureBound::below : FigureBound::at;
    }
    if (figure.sort == FigureSort::percent) {
        const double size = figure.value * hundred;
        return size > lost && size < leastPercent                         ? FigureBound::below
               : size > mostPercent + lost && size < hundred * (1 - lost) ? FigureBound::above
                                                                          : FigureBound::at;
    }
    return FigureBound::at;
}

int signOf(Figure figure)
{
    if (digitsOf(figure).find_first_of("123456789") == std::string::npos) {
        return 0;
    }
    return figure.value < 0 ? -1 : 1;
}

bool isWrittenAsOne(Figure figure)
{
    return digitsOf(figure) == "1";
}

int decimalsOf(Figure figure)
{
    const std::string digits = digitsOf(figure);
    const auto point = digits.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
}

} // namespace hf
