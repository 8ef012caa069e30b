// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/zone.h"
#include "exchange/import_source.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hf::csv {

inline constexpr std::array<DateOrder, 4> dateOrders{DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ydm};

/// The three numbers of a date with 2- or 4-digit year, between `-`, `/` or `.`, and the clock behind it, as written.
struct WrittenDate {
    struct Part {
        int number = 0;
        std::size_t digits = 0;
    };
    std::array<Part, 3> parts;
    std::optional<seconds> clock;  ///< since midnight
    std::optional<seconds> offset; ///< from UTC
    bool iso = false;              ///< `…T…` or with an offset: that is written year-month-day only
};

/// `2024-01-31`, `31.1.24 7:05 pm`, `2024-01-31T07:05:00+02:00`; nothing for anything else.
std::optional<WrittenDate> readWrittenDate(std::string_view text);

/// `7:05`, `19:05:30`, `7:05 pm`; nothing for anything else.
std::optional<seconds> readClock(std::string_view text);

/// The day in that order; nothing when there is no such day. Years 70-99 are 19xx, 00-69 are 20xx.
std::optional<Day> dayIn(const WrittenDate& date, DateOrder order);

struct OrderDecision {
    std::optional<DateOrder> order;
    std::vector<DateOrder> orders; ///< when several fit
    struct Miss {
        DateOrder order;
        std::int64_t line; ///< the first whose date it cannot read, though another order can
    };
    std::vector<Miss> misses; ///< when none fits: of each order that reads any date, the best first
};

/// Decides the order of day, month and year from all dates of a file, or says that they do not tell.
class OrderEvidence {
public:
    /// Dates after `latest` speak against an order.
    explicit OrderEvidence(Day latest)
        : m_latest(latest)
    {
    }

    void add(const WrittenDate& date, std::int64_t line);
    OrderDecision decide() const;

private:
    struct Candidate {
        std::int64_t fits = 0;
        std::int64_t firstMiss = 0; ///< line of the first date that only another order can read
        bool future = false;
        bool rises = true;
        bool falls = true;
        std::optional<Day> previous;

        bool sorted() const { return rises || falls; }
    };

    std::array<std::size_t, 4> byFits() const; ///< the candidates, that with the most dates first
    std::vector<std::size_t> fitting() const;
    bool agree(const std::vector<std::size_t>& candidates) const;

    Day m_latest;
    std::int64_t m_dates = 0; ///< that at least one order can read
    std::array<Candidate, 4> m_candidates;
    std::array<std::array<bool, 4>, 4> m_differ{};
};

} // namespace hf::csv
