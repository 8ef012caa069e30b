// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/series_queries.h"

#include "storage/log/bind.h"

#include <map>

namespace hf {

namespace {

void bindRange(SQLite::Statement& query, int index, DayRange range)
{
    query.bind(index, numberOf(range.first));
    query.bind(index + 1, numberOf(range.last));
}

std::vector<DayValue> readValues(SQLite::Statement& query)
{
    std::vector<DayValue> values;
    while (query.executeStep()) {
        values.push_back({dayAt(query, 0), query.getColumn(1).getDouble()});
    }
    return values;
}

/// Rows of one item come by day and, within a day, by the time in their ids.
std::vector<DayValue> foldByDay(SQLite::Statement& query, DailyRule rule)
{
    std::vector<DayValue> values;
    int rows = 0;
    while (query.executeStep()) {
        const Day day = dayAt(query, 0);
        const double value = query.getColumn(1).getDouble();
        if (values.empty() || values.back().day != day) {
            values.push_back({day, value});
            rows = 1;
            continue;
        }
        double& sofar = values.back().value;
        ++rows;
        switch (rule) {
        case DailyRule::last:
            sofar = value;
            break;
        case DailyRule::sum:
            sofar += value;
            break;
        case DailyRule::mean:
            sofar += (value - sofar) / rows;
            break;
        }
    }
    return values;
}

} // namespace

std::vector<DayValue> SeriesQueries::doses(SupplementId supplement, Dimension dimension, DayRange range)
{
    SQLite::Statement query(m_database.handle(),
                            "SELECT day, sum(coalesce(amount, 0)) FROM dose WHERE day BETWEEN ?1 AND ?2"
                            " AND supplement=?3 AND (dimension IS NULL OR dimension=?4) GROUP BY day ORDER BY day");
    bindRange(query, 1, range);
    bindUuid(query, 3, supplement.value);
    query.bind(4, static_cast<int>(dimension));
    return readValues(query);
}

std::vector<LoadDay> SeriesQueries::load(DayRange range)
{
    std::map<Day, LoadDay> byDay;
    SQLite::Statement sessions(m_database.handle(), "SELECT day, total(rpe*minutes), count(*), count(rpe) FROM session"
                                                    " WHERE day BETWEEN ? AND ? GROUP BY day");
    bindRange(sessions, 1, range);
    while (sessions.executeStep()) {
        const Day day = dayAt(sessions, 0);
        byDay[day] = {day, sessions.getColumn(1).getDouble(),
                      sessions.getColumn(2).getInt() == sessions.getColumn(3).getInt()};
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

std::vector<DayValue> SeriesQueries::ratings(ItemId item, DailyRule rule, DayRange range)
{
    SQLite::Statement query(m_database.handle(), "SELECT day, value FROM rating INDEXED BY rating_of_item"
                                                 " WHERE item=? AND day BETWEEN ? AND ? ORDER BY day, id");
    bindUuid(query, 1, item.value);
    bindRange(query, 2, range);
    return foldByDay(query, rule);
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
