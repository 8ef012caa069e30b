// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hf {

/// What sort of figure a number is decides how far it is written out. Both programs write the same digits; the decimal
/// mark, the minus sign and the words around them are theirs. What machines read is never rounded.
enum class FigureSort : std::uint8_t {
    exact,       ///< as it was entered or counted: at most ten significant digits
    ofDay,       ///< a day's value, maybe a mean of what was entered: two decimals, two significant digits at least
    measure,     ///< a mean, difference, total or end of an interval: two decimals below 1, one below 100, else none
    amount,      ///< the same of what is taken, which may be tiny: at least two significant digits
    ratio,       ///< a coefficient or quotient: always two decimals
    whole,       ///< none
    floored,     ///< none, rounded down: of what is too little, so that it never looks like enough
    percent,     ///< of a share from 0 to 1: none, but one decimal within 1 % of either end
    probability, ///< always three decimals
    money,       ///< always two decimals
};

struct Figure {
    double value = 0;
    FigureSort sort = FigureSort::measure;
};

/// The digits of a figure: `-0.55`, `12`, `1250`. No exponent, no marks between thousands and never `-0`. Rounds half
/// away from zero by the decimal digits that a person would write (0.545 is 0.55 although the double lies below).
std::string digitsOf(Figure figure);

/// Whether a figure lies beyond its digits: a probability of 0.0004 is below its `0.001`, a share of 0.9999 above its
/// `99.9` percent.
enum class FigureBound : std::uint8_t { at, below, above };
FigureBound boundOf(Figure figure);

/// -1, 0 or 1: what the written figure is, so that nothing is called lower by 0.
int signOf(Figure figure);

/// Whether it is written as 1, for the words that go with it.
bool isWrittenAsOne(Figure figure);

/// How many decimals its digits have.
int decimalsOf(Figure figure);

} // namespace hf
