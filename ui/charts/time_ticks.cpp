// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/time_ticks.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace hf {

namespace {

std::vector<TimeTick> everyDays(const DayRange& range, int step)
{
    std::vector<TimeTick> ticks;
    // Counted from a fixed Monday, so that a label stays with its day while the days pass by.
    constexpr Day monday{days{4}};
    const auto past = ((range.first - monday).count() % step + step) % step;
    for (Day day = range.first + days{past == 0 ? 0 : step - static_cast<int>(past)}; day <= range.last;
         day += days{step}) {
        const Day before = ticks.empty() ? range.last : ticks.back().day;
        ticks.push_back({day, sentences::dayMonth(day, before)}); // the year where it is another one than beside it
    }
    return ticks;
}

std::vector<TimeTick> everyMonths(const DayRange& range, int step)
{
    std::vector<TimeTick> ticks;
    const QDate last = sentences::dateOf(range.last);
    QDate date = sentences::dateOf(range.first);
    date = QDate(date.year(), date.month(), 1).addMonths(date.day() == 1 ? 0 : 1);
    while ((date.month() - 1) % step != 0) {
        date = date.addMonths(1);
    }
    for (; date <= last; date = date.addMonths(step)) {
        const bool year = step >= 12;
        ticks.push_back({sentences::dayOf(date),
                         QLocale().toString(date, year ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy"))});
    }
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(const DayRange& range, int most)
{
    const int length = range.length();
    for (const int step : {1, 2, 7, 14}) {
        if (length <= step * most) {
            return everyDays(range, step);
        }
    }
    constexpr int daysAMonth = 30;
    for (const int step : {1, 2, 3, 6, 12}) {
        if (length > step * daysAMonth * most) {
            continue;
        }
        std::vector<TimeTick> ticks = everyMonths(range, step);
        if (ticks.size() <= static_cast<std::size_t>(most)) { // February is shorter than a month
            return ticks;
        }
    }
    std::vector<TimeTick> years = everyMonths(range, 12);
    const std::size_t every = (years.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    std::erase_if(years, [every](const TimeTick& tick) {
        return sentences::dateOf(tick.day).year() % static_cast<int>(std::max<std::size_t>(1, every)) != 0;
    });
    return years;
}

} // namespace hf
