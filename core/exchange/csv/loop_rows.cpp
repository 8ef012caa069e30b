// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/loop_rows.h"

#include "domain/numbers.h"
#include "domain/text.h"
#include "exchange/csv/columns/roles.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace hf::csv {

namespace {

constexpr double thousandths = 1000;
const std::string automaticCode = "auto";
const std::string skipCode = "skip";

LoopCell cellOfRaw(std::int64_t raw)
{
    return {raw > 3 ? LoopState::number : static_cast<LoopState>(raw + 1), raw};
}

std::optional<LoopCell> cellOfWord(std::string_view cell)
{
    struct Word {
        std::string_view text;
        std::int64_t raw;
    };
    constexpr std::array<Word, 6> words{
        {{"unknown", -1}, {"no", 0}, {"yes_auto", 1}, {"yes_manual", 2}, {"skip", 3}, {"skipped", 3}}};
    const std::string folded = foldForMatching(cell);
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.text == folded; });
    return found == words.end() ? std::nullopt : std::optional(cellOfRaw(found->raw));
}

} // namespace

std::optional<LoopCell> readLoopCell(std::string_view cell)
{
    if (const auto raw = wholeNumber<std::int64_t>(cell)) {
        return *raw < -1 ? std::nullopt : std::optional(cellOfRaw(*raw));
    }
    const bool mayBeWord = !cell.empty() && cell.size() <= 10 && !isDigit(cell.front());
    return mayBeWord ? cellOfWord(cell) : std::nullopt;
}

LoopRows::LoopRows(const Reading& reading)
    : m_reading(reading),
      m_when(*reading.plan.dateOrder, reading.frame),
      m_date(columnWith(reading.plan.columns, ColumnRole::date))
{
    if (!m_date) {
        m_date = columnWith(reading.plan.columns, ColumnRole::dateTime);
    }
    const TargetFinder finder(reading.catalogue, reading.plan.definitions);
    for (const ColumnMapping& column : reading.plan.columns) {
        if (column.role == ColumnRole::item) {
            m_habits.push_back({column.column, column.header, finder.item(column.target), {}});
        } else if (column.role == ColumnRole::dose) {
            m_habits.push_back({column.column, column.header, {}, finder.supplement(column.target)});
        }
    }
}

void LoopRows::take(const RecordReader& row)
{
    std::string_view problem = shapeProblem(row, m_reading.plan.columns.size());
    RowTime time;
    if (problem.empty()) {
        time = m_when.read(cellOf(row, m_date), {});
        problem = time.problem;
    }
    // Loop has one value a habit and day: a second row of a day was added by hand.
    if (problem.empty() && !m_days.isFirst(time.when.day)) {
        problem = "day-repeated";
    }
    if (!problem.empty()) {
        m_reading.sink.problem(problemOf(row, problem));
        return;
    }
    time.when.at.reset();
    for (const Habit& habit : m_habits) {
        takeCell(row, habit, time.when);
    }
}

void LoopRows::takeCell(const RecordReader& row, const Habit& habit, const When& when)
{
    const std::string_view text = cellOf(row, habit.column);
    const auto cell = text.empty() ? std::optional(LoopCell{}) : readLoopCell(text);
    if (!cell) {
        m_reading.sink.problem(problemOf(row.line(), "value-unreadable", text));
        return;
    }
    if (cell->state == LoopState::unknown) {
        m_reading.sink.nothing(unknownCode);
        return;
    }
    m_externalId.clear();
    fmt::format_to(std::back_inserter(m_externalId), "{}\x1F{}", habit.name, toString(when.day));
    const Given given{row.line(), m_externalId, habit.name, text, {}, when};
    if (habit.supplement.definition != nullptr) {
        giveIntake(habit, *cell, given);
    } else {
        giveMark(habit, *cell, given);
    }
}

void LoopRows::giveMark(const Habit& habit, const LoopCell& cell, const Given& given)
{
    const Item& item = *habit.item.definition;
    if (cell.state == LoopState::skip) {
        m_reading.sink.nothing(skipCode);
        return;
    }
    if (item.yesNo && cell.state == LoopState::automatic) {
        m_reading.sink.nothing(automaticCode);
        return;
    }
    const double number =
        item.yesNo ? (cell.state == LoopState::no ? 0 : 1) : static_cast<double>(cell.raw) / thousandths;
    const bool outside = (item.low && number < *item.low) || (item.high && number > *item.high);
    if (outside || (item.yesNo && cell.state == LoopState::number)) {
        m_reading.sink.problem(problemOf(given.line, "value-out-of-range", given.cell));
        return;
    }
    Rating rating;
    rating.item = habit.item.id;
    rating.value = number;
    rating.when = given.when;
    rating.batch = m_reading.batch;
    m_reading.sink.entry(given.line, given.externalId, std::move(rating));
}

void LoopRows::giveIntake(const Habit& habit, const LoopCell& cell, const Given& given)
{
    const Supplement& supplement = *habit.supplement.definition;
    if (cell.state == LoopState::automatic) {
        m_reading.sink.nothing(automaticCode);
        return;
    }
    if (cell.state == LoopState::number || (cell.state == LoopState::done && !supplement.usual)) {
        giveUndecided(m_reading, cell.state == LoopState::number ? "unit-missing" : "amount-missing", given);
        return;
    }
    Dose dose;
    dose.supplement = habit.supplement.id;
    dose.when = given.when;
    dose.batch = m_reading.batch;
    if (cell.state == LoopState::done) {
        dose.amount = supplement.usual;
    } else {
        dose.state = cell.state == LoopState::no ? DoseState::none : DoseState::skipped;
    }
    m_reading.sink.entry(given.line, given.externalId, std::move(dose));
}

} // namespace hf::csv
