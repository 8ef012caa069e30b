// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/roles.h"

#include "domain/numbers.h"
#include "domain/text.h"
#include "exchange/csv/columns/targets.h"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

namespace hf::csv {

namespace {

struct Word {
    std::string_view text;
    ColumnRole role;
};

/// Headers as people and programs write them, folded; how a date column is read is told by its cells.
constexpr std::array<Word, 64> headerWords{{
    {"date", ColumnRole::date},         {"datetime", ColumnRole::date},   {"date-time", ColumnRole::date},
    {"date time", ColumnRole::date},    {"date_time", ColumnRole::date},  {"timestamp", ColumnRole::date},
    {"day", ColumnRole::date},          {"when", ColumnRole::date},       {"full_date", ColumnRole::date},
    {"calendardate", ColumnRole::date}, {"datum", ColumnRole::date},      {"tag", ColumnRole::date},
    {"fecha", ColumnRole::date},        {"data", ColumnRole::date},       {"jour", ColumnRole::date},
    {"taken at", ColumnRole::date},     {"time", ColumnRole::time},       {"clock", ColumnRole::time},
    {"uhrzeit", ColumnRole::time},      {"zeit", ColumnRole::time},       {"heure", ColumnRole::time},
    {"hora", ColumnRole::time},         {"ora", ColumnRole::time},        {"name", ColumnRole::name},
    {"substance", ColumnRole::name},    {"supplement", ColumnRole::name}, {"item", ColumnRole::name},
    {"what", ColumnRole::name},         {"metric", ColumnRole::name},     {"habit", ColumnRole::name},
    {"habitname", ColumnRole::name},    {"feature", ColumnRole::name},    {"featurename", ColumnRole::name},
    {"symptom", ColumnRole::name},      {"product", ColumnRole::name},    {"medication", ColumnRole::name},
    {"nom", ColumnRole::name},          {"nombre", ColumnRole::name},     {"value", ColumnRole::value},
    {"amount", ColumnRole::value},      {"dose", ColumnRole::value},      {"dosage", ColumnRole::value},
    {"quantity", ColumnRole::value},    {"qty", ColumnRole::value},       {"rating", ColumnRole::value},
    {"score", ColumnRole::value},       {"menge", ColumnRole::value},     {"wert", ColumnRole::value},
    {"valeur", ColumnRole::value},      {"valor", ColumnRole::value},     {"unit", ColumnRole::unit},
    {"units", ColumnRole::unit},        {"einheit", ColumnRole::unit},    {"unité", ColumnRole::unit},
    {"unidad", ColumnRole::unit},       {"note", ColumnRole::note},       {"notes", ColumnRole::note},
    {"comment", ColumnRole::note},      {"comments", ColumnRole::note},   {"commenttext", ColumnRole::note},
    {"remark", ColumnRole::note},       {"remarks", ColumnRole::note},    {"experiment", ColumnRole::note},
    {"notiz", ColumnRole::note},
}};

/// Roles as the person writes them.
constexpr std::array<Word, 19> roleWords{{
    {"ignore", ColumnRole::ignore},
    {"date", ColumnRole::date},
    {"datetime", ColumnRole::dateTime},
    {"date-time", ColumnRole::dateTime},
    {"time", ColumnRole::time},
    {"name", ColumnRole::name},
    {"value", ColumnRole::value},
    {"unit", ColumnRole::unit},
    {"note", ColumnRole::note},
    {"id", ColumnRole::id},
    {"item", ColumnRole::item},
    {"own metric", ColumnRole::item},
    {"gut item", ColumnRole::item},
    {"recovery item", ColumnRole::item},
    {"dose", ColumnRole::dose},
    {"dose of", ColumnRole::dose},
    {"mark", ColumnRole::mark},
    {"day mark", ColumnRole::mark},
    {"reflection", ColumnRole::reflection},
}};

/// Columns that only number the rows: no measurement, and never taken as ids by themselves.
constexpr std::array<std::string_view, 7> countingHeaders{"", "id", "uuid", "index", "#", "row", "nr"};

template<class Words>
std::optional<ColumnRole> roleIn(const Words& words, std::string_view text)
{
    const std::string folded = foldForMatching(text);
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.text == folded; });
    return found == words.end() ? std::nullopt : std::optional(found->role);
}

std::optional<std::size_t> columnCalled(const std::vector<Column>& columns, std::string_view text)
{
    const std::string folded = foldForMatching(text);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!folded.empty() && foldForMatching(columns[i].mapping.header) == folded) {
            return i;
        }
    }
    const auto number = wholeNumber<std::size_t>(text);
    return number && *number >= 1 && *number <= columns.size() ? std::optional(*number - 1) : std::nullopt;
}

bool isTaken(const std::vector<Column>& columns, ColumnRole role)
{
    return std::any_of(columns.begin(), columns.end(), [role](const Column& c) { return c.mapping.role == role; });
}

bool isFree(const Column& column)
{
    return !column.chosen && column.mapping.role == ColumnRole::ignore;
}

/// The first free column that `suits`.
template<class Suits>
std::optional<std::size_t> firstFree(const std::vector<Column>& columns, Suits&& suits)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (isFree(columns[i]) && suits(columns[i])) {
            return i;
        }
    }
    return std::nullopt;
}

bool isCalled(const Column& column, ColumnRole role)
{
    return roleIn(headerWords, column.mapping.header) == role;
}

bool chosenAs(const std::vector<Column>& columns, std::initializer_list<ColumnRole> roles)
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
        return column.chosen && std::find(roles.begin(), roles.end(), column.mapping.role) != roles.end();
    });
}

void applyChoice(std::vector<Column>& columns, std::string_view choice)
{
    // Headers may hold `=`: the last one that has a column before it divides.
    for (std::size_t at = choice.rfind('='); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : choice.rfind('=', at - 1)) {
        const auto column = columnCalled(columns, trimmed(choice.substr(0, at)));
        if (!column) {
            continue;
        }
        const std::string_view meaning = choice.substr(at + 1);
        const std::size_t colon = meaning.find(':');
        const auto role = roleIn(roleWords, meaning.substr(0, colon));
        if (!role) {
            throw ImportError(fmt::format("no column can be \"{}\"", meaning.substr(0, colon)), 0, ImportFault::choice);
        }
        Column& chosen = columns[*column];
        chosen.mapping.role = *role;
        chosen.mapping.target =
            colon == std::string_view::npos ? std::string{} : std::string(trimmed(meaning.substr(colon + 1)));
        chosen.chosen = true;
        return;
    }
    throw ImportError(fmt::format("the mapping \"{}\" names no column of the file", choice), 0, ImportFault::choice);
}

bool isRepeatedHeader(const std::vector<Column>& columns, std::size_t at)
{
    const std::string folded = foldForMatching(columns[at].mapping.header);
    return std::any_of(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(at),
                       [&](const Column& column) { return foldForMatching(column.mapping.header) == folded; });
}

bool isCounting(const Column& column)
{
    const std::string folded = foldForMatching(column.mapping.header);
    return std::find(countingHeaders.begin(), countingHeaders.end(), folded) != countingHeaders.end();
}

bool holdsDates(const Column& column)
{
    return column.facts.filled > 0 && 2 * column.facts.dates > column.facts.filled;
}

ColumnRole wideRole(const Column& column, const Catalogue& catalogue)
{
    if (column.facts.isAmounts()) {
        return ColumnRole::dose;
    }
    if (column.facts.isNumeric()) {
        const bool supplement = unitInHeader(column.mapping.header) &&
                                matchingSupplement(catalogue, nameInHeader(column.mapping.header)) != nullptr;
        return supplement ? ColumnRole::dose : ColumnRole::item;
    }
    return isCalled(column, ColumnRole::note) ? ColumnRole::reflection : ColumnRole::ignore;
}

} // namespace

std::vector<Column> columnsOf(const std::vector<std::string>& headers, std::span<const std::string> choices)
{
    std::vector<Column> columns;
    for (const std::string& header : headers) {
        Column column;
        column.mapping.column = columns.size();
        column.mapping.header = header;
        columns.push_back(column);
    }
    for (const std::string& choice : choices) {
        applyChoice(columns, choice);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        // A chosen `ignore` is what "the first one counts" means for the second.
        columns[i].repeated = !columns[i].chosen && isRepeatedHeader(columns, i);
        columns[i].chosen = columns[i].chosen || columns[i].repeated;
    }
    return columns;
}

void chooseWhen(std::vector<Column>& columns)
{
    const bool chosen = isTaken(columns, ColumnRole::date) || isTaken(columns, ColumnRole::dateTime);
    if (!chosen) {
        const bool empty =
            std::all_of(columns.begin(), columns.end(), [](const Column& c) { return c.facts.filled == 0; });
        auto found = firstFree(
            columns, [empty](const Column& c) { return isCalled(c, ColumnRole::date) && (empty || holdsDates(c)); });
        found = found ? found : firstFree(columns, holdsDates);
        if (!found) {
            throw ImportError("no column of the file holds dates", 1, ImportFault::columns);
        }
        columns[*found].mapping.role = ColumnRole::date;
        if (columns[*found].facts.datesWithClock > 0) {
            columns[*found].mapping.role = ColumnRole::dateTime;
        }
    }
    if (isTaken(columns, ColumnRole::date) && !isTaken(columns, ColumnRole::time)) {
        const auto clock = firstFree(columns, [](const Column& c) {
            return isCalled(c, ColumnRole::time) && 2 * c.facts.clocks > c.facts.filled;
        });
        if (clock) {
            columns[*clock].mapping.role = ColumnRole::time;
        }
    }
}

bool looksLikeLoop(const std::vector<Column>& columns)
{
    std::int64_t unknowns = 0;
    std::int64_t done = 0;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        const ColumnFacts& facts = columns[i].facts;
        if (columns[i].chosen || facts.loopCodes + facts.loopNumbers != facts.filled) {
            return false;
        }
        unknowns += facts.loopUnknowns;
        done += facts.loopDone;
    }
    return unknowns > 0 && done > 0 && foldForMatching(columns.front().mapping.header) == "date";
}

bool chooseLong(std::vector<Column>& columns)
{
    const bool wide = chosenAs(columns, {ColumnRole::item, ColumnRole::dose, ColumnRole::mark, ColumnRole::reflection});
    const bool chosenLong = chosenAs(columns, {ColumnRole::name, ColumnRole::value});
    if (wide && chosenLong) {
        throw ImportError("a table has either a name column or columns of items, not both", 0, ImportFault::choice);
    }
    if (wide) {
        return false;
    }
    std::vector<Column> guess = columns;
    const auto choose = [&guess](ColumnRole role, auto&& suits) {
        if (!isTaken(guess, role)) {
            if (const auto found = firstFree(guess, suits)) {
                guess[*found].mapping.role = role;
            }
        }
    };
    const auto called = [](ColumnRole role) { return [role](const Column& c) { return isCalled(c, role); }; };
    const auto isValue = [](const Column& c) { return c.facts.isNumeric() || c.facts.isAmounts(); };
    choose(ColumnRole::value, called(ColumnRole::value));
    choose(ColumnRole::name,
           [](const Column& c) { return isCalled(c, ColumnRole::name) && (c.facts.filled == 0 || c.facts.isText()); });
    choose(ColumnRole::unit, called(ColumnRole::unit));
    choose(ColumnRole::note, called(ColumnRole::note));
    // One of the two must be called so: a text beside a number can as well be the weather beside the mood.
    const bool nameIsSure = isTaken(guess, ColumnRole::name);
    const auto values = std::count_if(guess.begin(), guess.end(),
                                      [&](const Column& c) { return isFree(c) && isValue(c) && !isCounting(c); });
    if (isTaken(guess, ColumnRole::value)) {
        choose(ColumnRole::name, [](const Column& c) { return c.facts.isText(); });
    } else if (nameIsSure && values == 1) {
        choose(ColumnRole::value, [&](const Column& c) { return isValue(c) && !isCounting(c); });
    }
    if (!isTaken(guess, ColumnRole::name) || !isTaken(guess, ColumnRole::value)) {
        if (chosenLong) {
            throw ImportError("a long table needs a name column and a value column", 1, ImportFault::choice);
        }
        return false;
    }
    columns = std::move(guess);
    return true;
}

void chooseWide(std::vector<Column>& columns, const Catalogue& catalogue)
{
    for (Column& column : columns) {
        if (isFree(column) && !isCounting(column)) {
            column.mapping.role = wideRole(column, catalogue);
        }
    }
    const bool any = std::any_of(columns.begin(), columns.end(), [](const Column& c) {
        return c.mapping.role >= ColumnRole::item && c.mapping.role <= ColumnRole::reflection;
    });
    if (!any) {
        throw ImportError("no column of the file holds numbers or amounts", 1, ImportFault::columns);
    }
}

void chooseLoop(std::vector<Column>& columns)
{
    std::map<std::string, int> seen;
    for (Column& column : columns) {
        if (trimmed(column.mapping.header).empty()) {
            continue;
        }
        // Two habits of Loop may have one name; they stay two.
        const int count = ++seen[foldForMatching(column.mapping.header)];
        if (column.repeated) {
            column.mapping.header += fmt::format(" ({})", count);
        }
        if (isFree(column) || column.repeated) {
            column.mapping.role = ColumnRole::item;
        }
    }
    if (!isTaken(columns, ColumnRole::item) && !isTaken(columns, ColumnRole::dose)) {
        throw ImportError("the file has no habits", 1, ImportFault::columns);
    }
}

char decimalMarkOf(const std::vector<Column>& columns)
{
    std::int64_t points = 0;
    std::int64_t commas = 0;
    for (const Column& column : columns) {
        const ColumnRole role = column.mapping.role;
        if (role == ColumnRole::value || role == ColumnRole::item || role == ColumnRole::dose) {
            points += column.facts.points;
            commas += column.facts.commas;
        }
    }
    return commas > 0 && points == 0 ? ',' : '.';
}

std::optional<std::size_t> columnWith(std::span<const ColumnMapping> columns, ColumnRole role)
{
    for (const ColumnMapping& column : columns) {
        if (column.role == role) {
            return column.column;
        }
    }
    return std::nullopt;
}

} // namespace hf::csv
