// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/day.h"
#include "domain/id.h"
#include "storage/file/database.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace hf {

/// A day and its value; days without one are not in the list.
struct DayValue {
    Day day;
    double value = 0;
};

/// What the sessions and the rest day of one day come to.
struct LoadDay {
    Day day;
    double load = 0;    ///< of the sessions that have RPE
    double minutes = 0; ///< of all sessions
    bool known = false; ///< a rest day, or every session has RPE
};

/// The stools of one day: how many, their mean form and worst urgency; none may be said explicitly.
struct StoolDay {
    Day day;
    int count = 0;
    std::optional<double> meanForm;
    std::optional<double> worstUrgency; ///< of those that have one
};

/// One value a day (but of ratings each), straight from the typed tables, oldest first. Throws SQLite::Exception.
class SeriesQueries {
public:
    explicit SeriesQueries(Database& database)
        : m_database(database)
    {
    }

    /// Totals in counts of the dimension; a day with only a skip or an explicit none is 0.
    std::vector<DayValue> doses(SupplementId supplement, Dimension dimension, DayRange range);
    /// The same for every supplement and dimension at once, in one walk.
    std::map<std::pair<SupplementId, Dimension>, std::vector<DayValue>> allDoses(DayRange range);
    std::vector<LoadDay> load(DayRange range);
    /// Every rating of the item, within a day by the time in their ids: an item may have several a day.
    std::vector<DayValue> ratings(ItemId item, DayRange range);
    /// Of each day the one that was given last.
    std::vector<DayValue> newestRatings(ItemId item, DayRange range);
    std::vector<StoolDay> stools(DayRange range);
    /// Days with a dose, skip or explicit none of any supplement.
    std::vector<Day> doseDays(DayRange range);
    /// The dimensions the supplement was ever taken in: look-ups, however many doses there are.
    std::vector<Dimension> takenDimensions(SupplementId supplement);

private:
    Database& m_database;
};

} // namespace hf
