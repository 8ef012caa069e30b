// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/cells/dates.h"

#include "domain/numbers.h"

#include <algorithm>

namespace hf::csv {

namespace {

/// Takes up to four digits off the front.
WrittenDate::Part takeNumber(std::string_view& text)
{
    WrittenDate::Part part;
    while (part.digits < text.size() && part.digits < 4 && isDigit(text[part.digits])) {
        part.number = part.number * 10 + (text[part.digits] - '0');
        ++part.digits;
    }
    text.remove_prefix(part.digits);
    return part;
}

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

void skipBlanks(std::string_view& text)
{
    while (take(text, ' ')) {
    }
    constexpr std::string_view narrow = "\u202F";
    if (text.starts_with(narrow)) {
        text.remove_prefix(narrow.size());
    }
}

/// Nothing when the hour does not belong to a clock of twelve hours.
std::optional<int> twelveHours(std::string_view& text, int hour)
{
    const char half = text.front();
    const bool after = half == 'p' || half == 'P';
    text.remove_prefix(1);
    if (text.empty() || (text.front() != 'm' && text.front() != 'M') || hour < 1 || hour > 12) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    return hour % 12 + (after ? 12 : 0);
}

/// Takes `HH:MM[:SS[.fff]] [am|pm]` off the front.
std::optional<seconds> takeClock(std::string_view& text)
{
    const auto hour = takeNumber(text);
    if (hour.digits < 1 || hour.digits > 2 || !take(text, ':')) {
        return std::nullopt;
    }
    const auto minute = takeNumber(text);
    WrittenDate::Part second{0, 2};
    if (take(text, ':')) {
        second = takeNumber(text);
        if (text.size() > 1 && text.front() == '.' && isDigit(text[1])) {
            text.remove_prefix(std::min(text.find_first_not_of("0123456789", 1), text.size()));
        }
    }
    if (minute.digits != 2 || second.digits != 2 || minute.number > 59 || second.number > 59) {
        return std::nullopt;
    }
    std::optional<int> hours = hour.number;
    std::string_view half = text;
    skipBlanks(half);
    if (!half.empty() && std::string_view("aApP").find(half.front()) != std::string_view::npos) {
        hours = twelveHours(half, hour.number);
        text = half;
    }
    if (!hours || *hours > 23) {
        return std::nullopt;
    }
    return std::chrono::hours{*hours} + minutes{minute.number} + seconds{second.number};
}

/// `Z`, `+02:00`, `-0330`, `+02`.
std::optional<seconds> readOffset(std::string_view text)
{
    if (text == "Z" || text == "z") {
        return seconds{0};
    }
    const bool west = take(text, '-');
    if (!west && !take(text, '+')) {
        return std::nullopt;
    }
    WrittenDate::Part hour = takeNumber(text);
    WrittenDate::Part minute{0, 2};
    if (hour.digits == 4) {
        minute.number = hour.number % 100;
        hour = {hour.number / 100, 2};
    } else if (take(text, ':')) {
        minute = takeNumber(text);
    }
    if (!text.empty() || hour.digits != 2 || minute.digits != 2 || hour.number > 18 || minute.number > 59) {
        return std::nullopt;
    }
    const seconds offset = std::chrono::hours{hour.number} + minutes{minute.number};
    return west ? -offset : offset;
}

bool readRest(std::string_view text, WrittenDate& date)
{
    if (text.empty()) {
        return true;
    }
    date.iso = take(text, 'T') || take(text, 't');
    if (!date.iso) {
        const std::size_t before = text.size();
        skipBlanks(text);
        if (text.size() == before) {
            return false;
        }
    }
    date.clock = takeClock(text);
    skipBlanks(text);
    if (date.clock && !text.empty()) {
        date.offset = readOffset(text);
        date.iso = true;
    }
    return date.clock && (text.empty() || date.offset);
}

std::optional<int> yearOf(const WrittenDate::Part& part)
{
    if (part.digits == 4) {
        return part.number;
    }
    if (part.digits != 2) {
        return std::nullopt;
    }
    return part.number + (part.number >= 70 ? 1900 : 2000);
}

} // namespace

std::optional<WrittenDate> readWrittenDate(std::string_view text)
{
    WrittenDate date;
    date.parts[0] = takeNumber(text);
    const char separator = text.empty() ? '\0' : text.front();
    if (date.parts[0].digits == 0 || (separator != '-' && separator != '/' && separator != '.')) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < 3; ++i) {
        if (!take(text, separator)) {
            return std::nullopt;
        }
        date.parts[i] = takeNumber(text);
        if (date.parts[i].digits == 0) {
            return std::nullopt;
        }
    }
    return readRest(text, date) ? std::optional(date) : std::nullopt;
}

std::optional<seconds> readClock(std::string_view text)
{
    const auto clock = takeClock(text);
    return text.empty() ? clock : std::nullopt;
}

std::optional<Day> dayIn(const WrittenDate& date, DateOrder order)
{
    struct Places {
        std::size_t year;
        std::size_t month;
        std::size_t day;
    };
    constexpr std::array<Places, 4> places{{{0, 1, 2}, {2, 1, 0}, {2, 0, 1}, {0, 2, 1}}};
    if (date.iso && order != DateOrder::ymd) {
        return std::nullopt;
    }
    const Places& at = places[static_cast<std::size_t>(order)];
    const auto& month = date.parts[at.month];
    const auto& day = date.parts[at.day];
    const auto year = yearOf(date.parts[at.year]);
    if (!year || month.digits > 2 || day.digits > 2 || month.number > 12 || day.number > 31) {
        return std::nullopt;
    }
    return makeDay(*year, static_cast<unsigned>(month.number), static_cast<unsigned>(day.number));
}

void OrderEvidence::add(const WrittenDate& date, std::int64_t line)
{
    std::array<std::optional<Day>, 4> days;
    bool readable = false;
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i] = dayIn(date, dateOrders[i]);
        readable = readable || days[i];
    }
    if (!readable) {
        return;
    }
    ++m_dates;
    for (std::size_t i = 0; i < days.size(); ++i) {
        Candidate& candidate = m_candidates[i];
        if (!days[i]) {
            candidate.firstMiss = candidate.firstMiss == 0 ? line : candidate.firstMiss;
            continue;
        }
        ++candidate.fits;
        candidate.future = candidate.future || *days[i] > m_latest;
        const Day previous = candidate.previous.value_or(*days[i]);
        candidate.rises = candidate.rises && previous <= *days[i];
        candidate.falls = candidate.falls && previous >= *days[i];
        candidate.previous = days[i];
        for (std::size_t j = 0; j < i; ++j) {
            m_differ[i][j] = m_differ[i][j] || (days[j] && *days[j] != *days[i]);
        }
    }
}

std::array<std::size_t, 4> OrderEvidence::byFits() const
{
    std::array<std::size_t, 4> best{0, 1, 2, 3};
    std::stable_sort(best.begin(), best.end(),
                     [this](std::size_t a, std::size_t b) { return m_candidates[a].fits > m_candidates[b].fits; });
    return best;
}

/// The orders that read every date; where none does, the one that reads all but a typing error or two in a hundred.
std::vector<std::size_t> OrderEvidence::fitting() const
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_candidates[i].fits == m_dates) {
            all.push_back(i);
        }
    }
    if (!all.empty()) {
        return all;
    }
    const auto best = byFits();
    const std::int64_t misses = m_dates - m_candidates[best[0]].fits;
    const bool clear = m_candidates[best[0]].fits > m_candidates[best[1]].fits;
    if (clear && misses <= std::max<std::int64_t>(1, m_dates / 50)) {
        all.push_back(best[0]);
    }
    return all;
}

bool OrderEvidence::agree(const std::vector<std::size_t>& candidates) const
{
    return std::none_of(candidates.begin(), candidates.end(), [&](std::size_t i) {
        return std::any_of(candidates.begin(), candidates.end(), [&](std::size_t j) { return m_differ[i][j]; });
    });
}

OrderDecision OrderEvidence::decide() const
{
    std::vector<std::size_t> left = fitting();
    const auto keepIf = [&](auto&& good) {
        if (std::any_of(left.begin(), left.end(), good)) {
            left.erase(std::remove_if(left.begin(), left.end(), std::not_fn(good)), left.end());
        }
    };
    keepIf([this](std::size_t i) { return !m_candidates[i].future; });
    keepIf([this](std::size_t i) { return m_candidates[i].sorted(); });

    // No locale writes year-day-month: where only that stands beside year-month-day, any locale would decide.
    keepIf([](std::size_t i) { return dateOrders[i] != DateOrder::ydm; });

    OrderDecision decision;
    if (left.empty()) {
        for (const std::size_t i : byFits()) {
            if (m_candidates[i].fits > 0) {
                decision.misses.push_back({dateOrders[i], m_candidates[i].firstMiss});
            }
        }
    } else if (left.size() == 1 || agree(left)) {
        decision.order = dateOrders[left.front()];
    } else {
        for (const std::size_t i : left) {
            decision.orders.push_back(dateOrders[i]);
        }
    }
    return decision;
}

} // namespace hf::csv
