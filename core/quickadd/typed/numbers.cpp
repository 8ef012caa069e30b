// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/numbers.h"

#include "domain/numbers.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace hf::quickadd {

namespace {

bool isSeparator(char c)
{
    return c == '.' || c == ',';
}

std::size_t signLength(std::string_view word)
{
    if (word.empty() || (word[0] != '-' && word[0] != '+')) {
        return 0;
    }
    return 1;
}

/// The length of `e12`, `E-3` at the beginning, or 0.
std::size_t exponentLength(std::string_view rest)
{
    if (rest.size() < 2 || (rest[0] != 'e' && rest[0] != 'E')) {
        return 0;
    }
    const std::size_t first = 1 + signLength(rest.substr(1));
    std::size_t end = first;
    while (end < rest.size() && isDigit(rest[end])) {
        ++end;
    }
    return end == first ? 0 : end;
}

bool mayBeGrouped(std::string_view whole, std::string_view fraction)
{
    return fraction.size() == 3 && !whole.empty() && whole.size() <= 3 && whole[0] != '0';
}

/// Digits with at most one separator, as a decimal with a point.
void readDigits(std::string_view digits, GluedNumber& number)
{
    const auto separator = std::find_if(digits.begin(), digits.end(), isSeparator);
    if (separator == digits.end()) {
        number.decimal += digits;
        return;
    }
    const auto split = static_cast<std::size_t>(separator - digits.begin());
    const std::string whole(digits.substr(0, split));
    const std::string fraction(digits.substr(split + 1));
    if (std::any_of(fraction.begin(), fraction.end(), isSeparator)) {
        number.decimal.clear();
    } else if (*separator == ',' && mayBeGrouped(whole, fraction)) {
        number.decimal.clear();
        number.meanings = {whole + fraction, whole + "." + fraction};
    } else {
        number.decimal += whole + "." + fraction;
    }
}

std::optional<Span> spanOf(std::string_view decimal, bool hours)
{
    const auto value = decimalNumber(decimal);
    if (!value || *value < 0) {
        return std::nullopt;
    }
    return hours ? Span{*value, 0} : Span{0, *value};
}

/// `15`, `15min` or `15m` after whole hours.
std::optional<Span> hoursAndMinutes(std::string_view hours, std::string_view minutes)
{
    const std::size_t digits = std::min(minutes.find_first_not_of("0123456789"), minutes.size());
    const auto wholeHours = wholeNumber<int>(hours);
    const auto wholeMinutes = wholeNumber<int>(minutes.substr(0, digits));
    const std::string unit = foldForMatching(minutes.substr(digits));
    if (!wholeHours || *wholeHours < 0 || !wholeMinutes || *wholeMinutes > 59 || digits > 2 ||
        !(unit.empty() || isMinuteUnit(unit))) {
        return std::nullopt;
    }
    return Span{static_cast<double>(*wholeHours), static_cast<double>(*wholeMinutes)};
}

/// The minutes that may follow hours as words of their own: `15 min`, `15min`, or two bare digits.
ParseResult<Span> minutesAfter(std::span<const Word> words, std::string_view hours)
{
    const auto number = words.empty() || words[0].quoted ? std::nullopt : gluedNumber(words[0].text);
    if (!number || !wholeNumber<int>(number->decimal)) {
        return {};
    }
    if (isMinuteUnit(foldForMatching(number->glued))) {
        return {1, hoursAndMinutes(hours, number->decimal)};
    }
    if (!number->glued.empty()) {
        return {};
    }
    if (words.size() > 1 && !words[1].quoted && isMinuteUnit(words[1].value)) {
        return {2, hoursAndMinutes(hours, number->decimal)};
    }
    const bool nextIsBare = words.size() == 1 || words[1].quoted || !gluedNumber(words[1].text);
    return number->decimal.size() == 2 && nextIsBare ? ParseResult<Span>{1, hoursAndMinutes(hours, number->decimal)}
                                                     : ParseResult<Span>{};
}

/// A span whose number and unit take the first `used` words.
ParseResult<Span> withUnit(std::span<const Word> words, std::size_t used, const GluedNumber& number,
                           std::string_view unit)
{
    if (isMinuteUnit(unit)) {
        return {used, spanOf(number.decimal, false)};
    }
    if (!isHourUnit(unit)) {
        return {};
    }
    if (wholeNumber<int>(number.decimal)) {
        if (const ParseResult<Span> more = minutesAfter(words.subspan(used), number.decimal); more.words > 0) {
            return {used + more.words, more.value};
        }
    }
    return {used, spanOf(number.decimal, true)};
}

} // namespace

std::optional<GluedNumber> gluedNumber(std::string_view word)
{
    std::size_t at = signLength(word);
    const bool negative = at > 0 && word[0] == '-';
    const std::size_t first = at;
    while (at < word.size() && (isDigit(word[at]) || isSeparator(word[at]))) {
        ++at;
    }
    std::string_view digits = word.substr(first, at - first);
    if (std::none_of(digits.begin(), digits.end(), isDigit)) {
        return std::nullopt;
    }
    if (isSeparator(digits.back())) {
        digits.remove_suffix(1);
    }
    GluedNumber number;
    number.decimal = negative ? "-" : "";
    readDigits(digits, number);
    const std::size_t exponent = exponentLength(word.substr(at));
    if (!number.decimal.empty()) {
        number.decimal += word.substr(at, exponent);
    }
    number.glued = word.substr(at + exponent);
    return number;
}

std::optional<int> Span::inWholeMinutes() const
{
    constexpr double nearEnough = 1e-6;
    const double exact = inMinutes();
    const double rounded = std::round(exact);
    if (std::abs(exact - rounded) > nearEnough || rounded > static_cast<double>(std::numeric_limits<int>::max())) {
        return std::nullopt;
    }
    return static_cast<int>(rounded);
}

bool isHourUnit(std::string_view folded)
{
    constexpr std::array<std::string_view, 5> units{"h", "hr", "hrs", "hour", "hours"};
    return std::find(units.begin(), units.end(), folded) != units.end();
}

bool isMinuteUnit(std::string_view folded)
{
    constexpr std::array<std::string_view, 6> units{"min", "mins", "minute", "minutes", "m", "'"};
    return std::find(units.begin(), units.end(), folded) != units.end();
}

ParseResult<Span> readSpan(std::span<const Word> words)
{
    const auto number = words.empty() || words[0].quoted ? std::nullopt : gluedNumber(words[0].text);
    if (!number) {
        return {};
    }
    if (number->glued.empty()) {
        const bool unitFollows = words.size() > 1 && !words[1].quoted;
        return unitFollows ? withUnit(words, 2, *number, words[1].value) : ParseResult<Span>{};
    }
    const std::string unit = foldForMatching(number->glued);
    if (unit.size() > 1 && unit[0] == 'h' && isDigit(unit[1])) {
        return {1, hoursAndMinutes(number->decimal, std::string_view(unit).substr(1))};
    }
    return withUnit(words, 1, *number, unit);
}

} // namespace hf::quickadd
