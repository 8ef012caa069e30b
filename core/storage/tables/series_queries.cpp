// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/series_queries.h"

#include "storage/log/bind.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace hf {

namespace {

/// A query stepped through SQLite's own calls: these loops run over every day of decades, and a column object a value
/// would cost more than the row itself.
class FastRows {
public:
    FastRows(SQLite::Database& database, const char* sql)
    {
        const int code = sqlite3_prepare_v2(database.getHandle(), sql, -1, &m_statement, nullptr);
        if (code != SQLITE_OK) {
            throw SQLite::Exception(database.getHandle(), code);
        }
        m_database = database.getHandle();
    }
    ~FastRows() { sqlite3_finalize(m_statement); }
    FastRows(const FastRows&) = delete;
    FastRows& operator=(const FastRows&) = delete;

    void bind(int index, const Uuid& uuid)
    {
        sqlite3_bind_blob(m_statement, index, uuid.bytes.data(), static_cast<int>(uuid.bytes.size()), SQLITE_STATIC);
    }
    void bind(int index, int number) { sqlite3_bind_int(m_statement, index, number); }
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE) {
            throw SQLite::Exception(m_database, code);
        }
        return code == SQLITE_ROW;
    }
    Day day() { return Day{days{sqlite3_column_int(m_statement, 0)}}; }
    double value() { return sqlite3_column_double(m_statement, 1); }
    std::int64_t integer(int column) { return sqlite3_column_int64(m_statement, column); }
    bool isNull(int column) { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    Uuid uuid(int column)
    {
        Uuid uuid;
        std::memcpy(uuid.bytes.data(), sqlite3_column_blob(m_statement, column), uuid.bytes.size());
        return uuid;
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

void bindRange(SQLite::Statement& query, int index, DayRange range)
{
    query.bind(index, numberOf(range.first));
    query.bind(index + 1, numberOf(range.last));
}

/// Room for a value a day, so that decades do not move about while they are read.
std::vector<DayValue> roomFor(DayRange range)
{
    constexpr int century = 36'525;
    std::vector<DayValue> values;
    values.reserve(static_cast<std::size_t>(std::min<std::int64_t>(range.length(), century)));
    return values;
}

std::vector<DayValue> readValues(FastRows& query, DayRange range)
{
    std::vector<DayValue> values = roomFor(range);
    while (query.step()) {
        values.push_back({query.day(), query.value()});
    }
    return values;
}

} // namespace

std::vector<DayValue> SeriesQueries::doses(SupplementId supplement, Dimension dimension, DayRange range)
{
    FastRows query(m_database.handle(), "SELECT day, sum(coalesce(amount, 0)) FROM dose WHERE day BETWEEN ?1 AND ?2"
                                        " AND supplement=?3 AND (dimension IS NULL OR dimension=?4)"
                                        " GROUP BY day ORDER BY day");
    query.bind(1, numberOf(range.first));
    query.bind(2, numberOf(range.last));
    query.bind(3, supplement.value);
    query.bind(4, static_cast<int>(dimension));
    return readValues(query, range);
}

std::map<std::pair<SupplementId, Dimension>, std::vector<DayValue>> SeriesQueries::allDoses(DayRange range)
{
    constexpr std::array dimensions{Dimension::mass, Dimension::volume, Dimension::pieces, Dimension::activity};
    FastRows query(m_database.handle(), "SELECT day, supplement, dimension, coalesce(amount, 0) FROM dose"
                                        " WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
    query.bind(1, numberOf(range.first));
    query.bind(2, numberOf(range.last));
    std::map<std::pair<SupplementId, Dimension>, std::vector<DayValue>> all;
    while (query.step()) {
        const Day day = query.day();
        const SupplementId supplement{query.uuid(1)};
        // A skip or an explicit none has no dimension and answers the day in each of them.
        const bool every = query.isNull(2);
        for (const Dimension dimension : dimensions) {
            if (every || query.integer(2) == static_cast<int>(dimension)) {
                auto& values = all[{supplement, dimension}];
                if (values.empty() || values.back().day != day) {
                    values.push_back({day, 0});
                }
                values.back().value += static_cast<double>(query.integer(3));
            }
        }
    }
    return all;
}

std::vector<LoadDay> SeriesQueries::load(DayRange range)
{
    std::map<Day, LoadDay> byDay;
    FastRows sessions(m_database.handle(), "SELECT day, coalesce(rpe, 0)*minutes, rpe IS NOT NULL FROM session"
                                           " WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
    sessions.bind(1, numberOf(range.first));
    sessions.bind(2, numberOf(range.last));
    while (sessions.step()) {
        LoadDay& day = byDay.try_emplace(sessions.day(), LoadDay{sessions.day(), 0, true}).first->second;
        day.load += sessions.value();
        day.known = day.known && sessions.integer(2) != 0;
    }
    SQLite::Statement rests(m_database.handle(), "SELECT day FROM rest WHERE day BETWEEN ? AND ?");
    bindRange(rests, 1, range);
    while (rests.executeStep()) {
        const Day day = dayAt(rests, 0);
        // Sessions speak louder than a rest day that another device said of the same day.
        byDay.try_emplace(day, LoadDay{day, 0, true});
    }
    std::vector<LoadDay> loads;
    loads.reserve(byDay.size());
    for (const auto& [day, load] : byDay) {
        loads.push_back(load);
    }
    return loads;
}

std::vector<DayValue> SeriesQueries::ratings(ItemId item, DayRange range)
{
    FastRows query(m_database.handle(), "SELECT day, value FROM rating INDEXED BY rating_of_item"
                                        " WHERE item=? AND day BETWEEN ? AND ? ORDER BY day, id");
    query.bind(1, item.value);
    query.bind(2, numberOf(range.first));
    query.bind(3, numberOf(range.last));
    return readValues(query, range);
}

std::vector<DayValue> SeriesQueries::newestRatings(ItemId item, DayRange range)
{
    FastRows query(m_database.handle(), "SELECT t.day, t.value FROM rating t INDEXED BY rating_of_item"
                                        " JOIN revision r ON r.seq=t.rev WHERE t.item=? AND t.day BETWEEN ? AND ?"
                                        " ORDER BY t.day, r.hlc, t.id");
    query.bind(1, item.value);
    query.bind(2, numberOf(range.first));
    query.bind(3, numberOf(range.last));
    std::vector<DayValue> values;
    while (query.step()) {
        const DayValue value{query.day(), query.value()};
        if (!values.empty() && values.back().day == value.day) {
            values.back() = value;
        } else {
            values.push_back(value);
        }
    }
    return values;
}

std::vector<StoolDay> SeriesQueries::stools(DayRange range)
{
    std::vector<StoolDay> stools;
    SQLite::Statement query(m_database.handle(), "SELECT day, count(form), avg(form) FROM stool"
                                                 " WHERE day BETWEEN ? AND ? GROUP BY day ORDER BY day");
    bindRange(query, 1, range);
    while (query.executeStep()) {
        StoolDay day{dayAt(query, 0), query.getColumn(1).getInt(), std::nullopt};
        if (!query.getColumn(2).isNull()) {
            day.meanForm = query.getColumn(2).getDouble();
        }
        stools.push_back(day);
    }
    return stools;
}

std::vector<Day> SeriesQueries::doseDays(DayRange range)
{
    std::vector<Day> logged;
    SQLite::Statement query(m_database.handle(),
                            "SELECT DISTINCT day FROM dose WHERE day BETWEEN ? AND ? ORDER BY day");
    bindRange(query, 1, range);
    while (query.executeStep()) {
        logged.push_back(dayAt(query, 0));
    }
    return logged;
}

std::vector<SupplementDimension> SeriesQueries::takenDimensions()
{
    std::vector<SupplementDimension> all;
    SQLite::Statement query(m_database.handle(), "SELECT DISTINCT supplement, dimension FROM dose"
                                                 " WHERE dimension IS NOT NULL ORDER BY supplement, dimension");
    while (query.executeStep()) {
        all.push_back({SupplementId{uuidAt(query, 0)}, static_cast<Dimension>(query.getColumn(1).getInt())});
    }
    return all;
}

} // namespace hf
