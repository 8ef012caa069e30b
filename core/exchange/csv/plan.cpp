// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/check.h"
#include "domain/text.h"
#include "exchange/csv/cells/when.h"
#include "exchange/csv/columns/roles.h"
#include "exchange/csv/columns/survey.h"
#include "exchange/csv/headers.h"
#include "exchange/csv/long_rows.h"
#include "exchange/csv/text/dialect.h"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

namespace hf {

namespace csv {

namespace {

constexpr std::int64_t sampledRows = 1000;
constexpr std::string_view importerVersion = "csv 1";

/// The first pass, in steps: dialect, columns, all cells, all names.
class Planner {
public:
    Planner(const std::filesystem::path& file, const ImportChoices& choices, const Catalogue& catalogue,
            const TimeFrame& frame)
        : m_file(file),
          m_choices(choices),
          m_catalogue(catalogue),
          m_frame(frame)
    {
    }

    ImportPlan plan();

private:
    void readDialect();
    void readHeader();
    void sampleCells();
    void readCells(OrderEvidence& dates);
    void decideFormat();
    void decideOrder(const OrderEvidence& dates);
    void nameLoopColumns();
    void readNames();
    void noteDay(Day day);
    void keepRepeated(std::vector<std::uint64_t>& hashes);
    void refuseRepeatedIds(std::vector<std::uint64_t>& hashes) const;
    void refuseIfTwice(std::uint64_t hash) const;
    RecordReader open() const;

    const std::filesystem::path& m_file;
    const ImportChoices& m_choices;
    const Catalogue& m_catalogue;
    const TimeFrame& m_frame;
    ImportPlan m_plan;
    Encoding m_encoding = Encoding::utf8;
    std::vector<Column> m_columns;
    UnitMemory m_units;
};

ImportPlan Planner::plan()
{
    readDialect();
    readHeader();
    sampleCells();
    chooseWhen(m_columns);
    OrderEvidence dates(latestImportDay(m_frame));
    readCells(dates);
    decideFormat();
    for (const Column& column : m_columns) {
        m_plan.columns.push_back(column.mapping);
    }
    m_plan.decimalMark = m_choices.decimalMark.value_or(decimalMarkOf(m_columns));
    decideOrder(dates);
    if (m_plan.dateOrder) {
        readNames();
    }
    return std::move(m_plan);
}

void Planner::readDialect()
{
    if (!m_choices.format.empty() && m_choices.format != "csv" && m_choices.format != "loop") {
        throw ImportError(fmt::format("\"{}\" is no format that can be imported", m_choices.format), 0,
                          ImportFault::choice);
    }
    const Dialect dialect = detectDialect(m_file, wantedEncoding(m_choices.encoding));
    m_encoding = dialect.encoding;
    m_plan.delimiter = dialect.delimiter;
    m_plan.encoding = nameOf(dialect.encoding);
    m_plan.importer = importerVersion;
}

RecordReader Planner::open() const
{
    RecordReader reader(m_file, m_encoding, m_plan.delimiter);
    reader.next();
    return reader;
}

void Planner::readHeader()
{
    const std::vector<std::string> headers = headersOf(open());
    for (const std::string& header : headers) {
        if (readWrittenDate(header)) {
            throw ImportError("the first line is no header: it holds a date", 1);
        }
        if (header.size() > longestName) {
            throw ImportError(fmt::format("the name of a column is longer than {} bytes", longestName), 1);
        }
    }
    m_columns = columnsOf(headers, m_choices.mapping);
}

/// Enough to find the dates; a column that fills only later in the file is seen by readCells().
void Planner::sampleCells()
{
    RecordReader reader = open();
    for (std::int64_t rows = 0; rows < sampledRows && reader.next(); ++rows) {
        if (shapeProblem(reader, m_columns.size()).empty()) {
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                m_columns[i].facts.add(trimmedCell(reader.cells()[i]), m_units);
            }
        }
    }
}

void Planner::readCells(OrderEvidence& dates)
{
    std::optional<std::size_t> date;
    for (Column& column : m_columns) {
        const ColumnRole role = column.mapping.role;
        date = role == ColumnRole::date || role == ColumnRole::dateTime ? column.mapping.column : date;
        column.facts = {};
    }
    RecordReader reader = open();
    while (reader.next()) {
        if (++m_plan.rows > mostRows) {
            throw ImportError(fmt::format("the file has more than {} rows", mostRows), reader.line());
        }
        if (!shapeProblem(reader, m_columns.size()).empty()) {
            continue;
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string_view cell = trimmedCell(reader.cells()[i]);
            if (i != date) {
                m_columns[i].facts.add(cell, m_units);
            } else if (const auto written = readWrittenDate(cell)) {
                dates.add(*written, reader.line());
            }
        }
    }
}

void Planner::decideFormat()
{
    const bool loop = m_choices.format == "loop" || (m_choices.format.empty() && looksLikeLoop(m_columns));
    if (loop) {
        m_plan.format = "loop";
        chooseLoop(m_columns);
    } else if (chooseLong(m_columns)) {
        m_plan.format = "csv-long";
    } else {
        m_plan.format = "csv-wide";
        chooseWide(m_columns, m_catalogue);
    }
}

/// Names a row for each order that reads some of the dates: these contradict each other.
[[noreturn]] void refuseDates(std::span<const OrderDecision::Miss> misses)
{
    constexpr std::array<std::string_view, 4> words{"year-month-day", "day-month-year", "month-day-year",
                                                    "year-day-month"};
    std::string text = "the dates of the file fit no single order of day, month and year";
    for (const OrderDecision::Miss& miss : misses) {
        text += fmt::format("{} line {} is no date in {}", &miss == misses.data() ? ":" : ",", miss.line,
                            words[static_cast<std::size_t>(miss.order)]);
    }
    throw ImportError(text, misses.empty() ? 0 : misses.front().line, ImportFault::dates);
}

void Planner::decideOrder(const OrderEvidence& dates)
{
    if (m_choices.dateOrder) {
        m_plan.dateOrder = m_choices.dateOrder;
        return;
    }
    OrderDecision decision = dates.decide();
    if (!decision.order && decision.orders.empty()) {
        refuseDates(decision.misses);
    }
    m_plan.dateOrder = decision.order;
    m_plan.orders = std::move(decision.orders);
}

void Planner::nameLoopColumns()
{
    TargetMaker maker(m_catalogue, m_plan.definitions);
    for (ColumnMapping& column : m_plan.columns) {
        const std::string name = column.target.empty() ? column.header : column.target;
        if (column.role == ColumnRole::item) {
            column.target = maker.habit(name, m_columns[column.column].facts.loopNumbers == 0);
        } else if (column.role == ColumnRole::dose) {
            column.target = maker.supplement(name, Unit::g);
        }
    }
}

void Planner::noteDay(Day day)
{
    if (!m_plan.days) {
        m_plan.days = DayRange{day, day};
    }
    m_plan.days->first = std::min(m_plan.days->first, day);
    m_plan.days->last = std::max(m_plan.days->last, day);
}

void Planner::readNames()
{
    const bool isLong = m_plan.format == "csv-long";
    const bool isLoop = m_plan.format == "loop";
    LongSurvey names(m_plan.columns, m_plan.decimalMark);
    WideSurvey items(m_plan.columns, m_plan.decimalMark);
    const WhenReader when(*m_plan.dateOrder, m_frame);
    const auto date = dateColumn(m_plan);
    const auto clock = columnWith(m_plan.columns, ColumnRole::time);
    RowKeys keys(m_plan.columns);
    std::vector<std::uint64_t> hashes;
    std::vector<std::uint64_t> ids;
    hashes.reserve(isLoop ? 0 : static_cast<std::size_t>(m_plan.rows));
    RecordReader reader = open();
    while (reader.next()) {
        if (!shapeProblem(reader, m_columns.size()).empty()) {
            continue;
        }
        if (!isLoop) {
            const RowKeys::Key key = keys.of(reader);
            (key.isId ? ids : hashes).push_back(key.hash());
        }
        const RowTime time = when.read(cellOf(reader, date), cellOf(reader, clock));
        if (!time.problem.empty()) {
            continue;
        }
        noteDay(time.when.day);
        if (isLong) {
            names.add(reader, time.when);
        } else if (!isLoop) {
            items.add(reader, time.when);
        }
    }
    refuseRepeatedIds(ids);
    keepRepeated(hashes);
    TargetMaker maker(m_catalogue, m_plan.definitions);
    if (isLong) {
        names.finish(maker, m_catalogue, m_plan);
    } else if (isLoop) {
        nameLoopColumns();
    } else {
        items.finish(maker, m_plan);
    }
}

void Planner::keepRepeated(std::vector<std::uint64_t>& hashes)
{
    std::sort(hashes.begin(), hashes.end());
    for (auto at = std::adjacent_find(hashes.begin(), hashes.end()); at != hashes.end();
         at = std::adjacent_find(at, hashes.end())) {
        m_plan.repeated.push_back(*at);
        at = std::upper_bound(at, hashes.end(), *at);
    }
}

void Planner::refuseRepeatedIds(std::vector<std::uint64_t>& hashes) const
{
    std::sort(hashes.begin(), hashes.end());
    for (auto at = std::adjacent_find(hashes.begin(), hashes.end()); at != hashes.end();
         at = std::adjacent_find(at, hashes.end())) {
        refuseIfTwice(*at);
        at = std::upper_bound(at, hashes.end(), *at);
    }
}

/// Equal hashes are not yet equal ids: reads again to see, and to say on which line.
void Planner::refuseIfTwice(std::uint64_t hash) const
{
    RowKeys keys(m_plan.columns);
    std::string first;
    RecordReader reader = open();
    while (reader.next()) {
        if (!shapeProblem(reader, m_columns.size()).empty()) {
            continue;
        }
        const RowKeys::Key key = keys.of(reader);
        if (!key.isId || key.hash() != hash) {
            continue;
        }
        if (key.text == first) {
            throw ImportError("the id column is not unique: this line has the id of an earlier one", reader.line());
        }
        first = key.text;
    }
}

} // namespace

} // namespace csv

ImportPlan planImport(const std::filesystem::path& file, const ImportChoices& choices, const Catalogue& catalogue,
                      const TimeFrame& frame)
{
    return csv::Planner(file, choices, catalogue, frame).plan();
}

} // namespace hf
