// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/series_queries.h"

#include "storage/log/bind.h"
#include "storage/tables/fast_rows.h"

#include <algorithm>
#include <array>

namespace hf {

namespace {

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
    // Two look-ups in the index of the supplement, which an OR would not be.
    FastRows query(m_database.handle(),
                   "SELECT day, sum(amount) FROM ("
                   "SELECT day, coalesce(amount, 0) AS amount FROM dose"
                   " WHERE supplement=?3 AND dimension IS NULL AND day BETWEEN ?1 AND ?2"
                   " UNION ALL SELECT day, coalesce(amount, 0) FROM dose"
                   " WHERE supplement=?3 AND dimension=?4 AND day BETWEEN ?1 AND ?2) GROUP BY day ORDER BY day");
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
    FastRows sessions(m_database.handle(), "SELECT day, coalesce(rpe, 0)*minutes, rpe IS NOT NULL, minutes FROM session"
                                           " WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
    sessions.bind(1, numberOf(range.first));
    sessions.bind(2, numberOf(range.last));
    while (sessions.step()) {
        LoadDay& day = byDay.try_emplace(sessions.day(), LoadDay{sessions.day(), 0, 0, true}).first->second;
        day.load += sessions.value();
        day.minutes += static_cast<double>(sessions.integer(3));
        day.known = day.known && sessions.integer(2) != 0;
    }
    SQLite::Statement rests(m_database.handle(), "SELECT day FROM rest WHERE day BETWEEN ? AND ?");
    bindRange(rests, 1, range);
    while (rests.executeStep()) {
        const Day day = dayAt(rests, 0);
        // Sessions speak louder than a rest day that another device said of the same day.
        byDay.try_emplace(day, LoadDay{day, 0, 0, true});
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
    SQLite::Statement query(
        m_database.handle(),
        "SELECT day, count(form), avg(form), max(CASE WHEN form IS NOT NULL THEN urgency END) FROM stool"
        " WHERE day BETWEEN ? AND ? GROUP BY day ORDER BY day");
    bindRange(query, 1, range);
    while (query.executeStep()) {
        StoolDay day{dayAt(query, 0), query.getColumn(1).getInt(), std::nullopt, std::nullopt};
        if (!query.getColumn(2).isNull()) {
            day.meanForm = query.getColumn(2).getDouble();
        }
        if (!query.getColumn(3).isNull()) {
            day.worstUrgency = query.getColumn(3).getDouble();
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

std::vector<Dimension> SeriesQueries::takenDimensions(SupplementId supplement)
{
    FastRows query(m_database.handle(), "SELECT d.dimension FROM (SELECT 0 AS dimension UNION ALL SELECT 1"
                                        " UNION ALL SELECT 2 UNION ALL SELECT 3) d WHERE EXISTS(SELECT 1 FROM dose"
                                        " WHERE supplement=?1 AND dimension=d.dimension) ORDER BY 1");
    query.bind(1, supplement.value);
    std::vector<Dimension> taken;
    while (query.step()) {
        taken.push_back(static_cast<Dimension>(query.integer(0)));
    }
    return taken;
}

} // namespace hf
