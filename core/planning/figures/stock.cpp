// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/figures/stock.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace hf {

namespace {

/// The packages that are there, used up from the oldest on.
class Shelf {
public:
    void put(const Supply& package) { m_packages.push_back({&package, static_cast<double>(package.content.count)}); }

    void take(double used)
    {
        while (!m_packages.empty() && used > 0) {
            Open& first = m_packages.front();
            const double part = std::min(used, first.left);
            first.left -= part;
            used -= part;
            if (first.left > 0) {
                break;
            }
            m_last = first.package;
            m_packages.pop_front();
        }
    }

    /// The open package, or the last one when all are used up.
    const Supply& inUse() const { return m_packages.empty() ? *m_last : *m_packages.front().package; }

    double left() const
    {
        double left = 0;
        for (const Open& open : m_packages) {
            left += open.left;
        }
        return left;
    }

    Stock stock() const
    {
        Stock stock;
        stock.content = inUse().content;
        stock.left = stock.content;
        double content = m_packages.empty() ? static_cast<double>(m_last->content.count) : 0;
        for (const Open& open : m_packages) {
            content += static_cast<double>(open.package->content.count);
        }
        stock.content.count = std::llround(content);
        stock.left.count = std::llround(left());
        return stock;
    }

private:
    struct Open {
        const Supply* package;
        double left;
    };

    std::deque<Open> m_packages;
    const Supply* m_last = nullptr;
};

void addUse(Stock& stock, std::span<const DayUse> use, Day today)
{
    constexpr int leastDays = 7;
    double used = 0;
    for (const DayUse& day : use) {
        if (day.day < today && day.day >= today - days{stockUseDays}) {
            used += day.used;
            ++stock.useDays;
        }
    }
    if (stock.useDays >= leastDays) {
        stock.dailyUse = used / stock.useDays;
    }
}

/// `left` is what was there as today began.
std::optional<Day> runsOut(double left, std::optional<double> dailyUse, Day today)
{
    constexpr double longest = 36'500; // a century
    const double lasts = dailyUse && *dailyUse > 0 ? left / *dailyUse : longest;
    return left > 0 && lasts < longest ? std::optional(today + days{static_cast<int>(std::ceil(lasts)) - 1})
                                       : std::nullopt;
}

void addCost(Stock& stock, const Supply& package)
{
    if (package.priceCents && stock.dailyUse) {
        const double price = static_cast<double>(*package.priceCents);
        stock.costADay = price / static_cast<double>(package.content.count) * *stock.dailyUse;
        stock.currency = package.currency;
    }
}

} // namespace

std::optional<Stock> stockOf(std::span<const Supply> packages, std::span<const DayUse> use, Day today)
{
    const auto there = static_cast<std::size_t>(std::count_if(
        packages.begin(), packages.end(), [today](const Supply& package) { return package.from <= today; }));
    if (there == 0) {
        return std::nullopt;
    }
    Shelf shelf;
    std::size_t next = 0;
    const auto putUntil = [&](Day day) {
        while (next < there && packages[next].from <= day) {
            shelf.put(packages[next++]);
        }
    };
    double usedToday = 0;
    for (const DayUse& day : use) {
        putUntil(day.day);
        if (day.day < today) {
            shelf.take(day.used);
        } else {
            usedToday += day.used;
        }
    }
    putUntil(today);
    const double asTodayBegan = shelf.left();
    shelf.take(usedToday);
    Stock stock = shelf.stock();
    addUse(stock, use, today);
    stock.runsOutOn = runsOut(asTodayBegan, stock.dailyUse, today);
    addCost(stock, shelf.inUse());
    return stock;
}

} // namespace hf
