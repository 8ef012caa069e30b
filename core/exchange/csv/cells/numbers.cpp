// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/cells/numbers.h"

#include "domain/numbers.h"
#include "domain/text.h"

#include <algorithm>

namespace hf::csv {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::size_t mostUnits = 64;

bool isMissing(std::string_view cell)
{
    if (cell.empty() || cell == "-" || cell == "--") {
        return true;
    }
    if (cell.size() > 4 || isDigit(cell.front())) {
        return false;
    }
    const std::string folded = foldForMatching(cell);
    return folded == "null" || folded == "n/a" || folded == "na" || folded == "nan";
}

/// `1,025` or `12.345.678`: whole groups of three, which do not begin with a zero.
bool isGrouped(std::string_view body, char separator)
{
    const std::size_t first = body.find(separator);
    if (first == 0 || first > 3 || body.front() == '0' || (body.size() - first) % 4 != 0) {
        return false;
    }
    for (std::size_t at = first; at < body.size(); at += 4) {
        const std::string_view group = body.substr(at + 1, 3);
        if (body[at] != separator || group.find_first_not_of(digits) != std::string_view::npos) {
            return false;
        }
    }
    return true;
}

/// How a run of digits, points and commas is to be read.
struct Marks {
    bool good = false;
    char mark = '\0';  ///< the decimal mark in it; NUL when it has none
    char group = '\0'; ///< the mark between thousands; NUL when it has none
    MarkHint hint = MarkHint::none;
};

MarkHint hintOf(char decimalMark)
{
    return decimalMark == '.' ? MarkHint::point : MarkHint::comma;
}

Marks readBothMarks(std::string_view body)
{
    const std::size_t last = body.find_last_of(".,");
    const char mark = body[last];
    const char group = mark == '.' ? ',' : '.';
    const std::string_view whole = body.substr(0, last);
    return {whole.find(mark) == std::string_view::npos && isGrouped(whole, group), mark, group, hintOf(mark)};
}

Marks readMarks(std::string_view body, char fileMark)
{
    const std::size_t first = body.find_first_of(".,");
    if (first == std::string_view::npos) {
        return {!body.empty(), '\0', '\0', MarkHint::none};
    }
    const char mark = body[first];
    const char other = mark == '.' ? ',' : '.';
    if (body.find(other) != std::string_view::npos) {
        return readBothMarks(body);
    }
    if (body.find(mark, first + 1) != std::string_view::npos) {
        return {isGrouped(body, mark), '\0', mark, hintOf(other)};
    }
    if (body.size() == 1) {
        return {};
    }
    // One mark and three digits behind it can be either; the file's own decimal mark decides, nothing else does.
    const MarkHint hint = isGrouped(body, mark) ? MarkHint::none : hintOf(mark);
    return {fileMark == '?' || fileMark == mark, mark, '\0', hint};
}

bool takeSign(std::string_view& text)
{
    constexpr std::string_view minus = "\u2212";
    if (text.starts_with(minus)) {
        text.remove_prefix(minus.size());
        return true;
    }
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    return negative;
}

bool copyDigits(std::string_view body, const Marks& reading, Decimal& decimal)
{
    for (const char c : body) {
        if (c == reading.group && c != '\0') {
            continue;
        }
        if (!decimal.append(isDigit(c) ? c : '.')) {
            return false;
        }
    }
    return true;
}

void readUnit(std::string_view rest, UnitMemory& units, Value& value)
{
    if (rest.empty()) {
        value.kind = ValueKind::number;
    } else if (rest.find_first_of(digits) != std::string_view::npos) {
        value.kind = ValueKind::unreadable;
    } else {
        value.unit = units.unitOf(rest);
        value.kind = value.unit ? ValueKind::amount : ValueKind::otherUnit;
    }
}

} // namespace

bool Decimal::append(char c)
{
    if (m_size == m_text.size()) {
        return false;
    }
    m_text[m_size++] = c;
    return true;
}

bool Decimal::isZero() const
{
    return text().find_first_not_of("0.") == std::string_view::npos;
}

double Decimal::value() const
{
    return decimalNumber(text()).value_or(0);
}

std::optional<Unit> UnitMemory::unitOf(std::string_view text)
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [text](const auto& k) { return k.first == text; });
    if (found != m_known.end()) {
        return found->second;
    }
    const auto unit = parseUnit(text);
    if (m_known.size() < mostUnits && text.size() <= mostUnits) {
        m_known.emplace_back(text, unit);
    }
    return unit;
}

void addUnit(Value& value, std::string_view unitCell, UnitMemory& units)
{
    if (value.kind == ValueKind::number && !unitCell.empty()) {
        value.unit = units.unitOf(unitCell);
        value.kind = value.unit ? ValueKind::amount : ValueKind::otherUnit;
    }
}

Value readValue(std::string_view cell, char mark, UnitMemory& units)
{
    Value value;
    if (isMissing(cell)) {
        value.kind = ValueKind::missing;
        return value;
    }
    value.negative = takeSign(cell);
    const std::size_t end = std::min(cell.find_first_not_of("0123456789.,"), cell.size());
    const std::string_view body = cell.substr(0, end);
    const Marks reading = readMarks(body, mark);
    if (!reading.good || body.find_first_of(digits) == std::string_view::npos ||
        !copyDigits(body, reading, value.decimal)) {
        return value;
    }
    value.hint = reading.hint;
    readUnit(trimmed(cell.substr(end)), units, value);
    return value;
}

} // namespace hf::csv
