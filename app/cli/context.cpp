// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"

#include <cerrno>

#include <fmt/format.h>
#include <unistd.h>

namespace hf::cli {

namespace {

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

void Context::setMoment(const std::optional<std::string>& now, const std::optional<std::string>& zone)
{
    m_zone = zone ? Zone::named(*zone) : std::optional(systemZone());
    if (!m_zone) {
        throw Failure{usage,
                      fmt::format("There is no time zone called \"{}\". Use a name such as Europe/Berlin.", *zone)};
    }
    if (!now) {
        m_clock = std::make_unique<SystemClock>();
        return;
    }
    const auto moment = parseNow(*now, *m_zone);
    if (!moment) {
        throw Failure{usage, fmt::format("\"{}\" is no moment. Write it like 2026-03-01T14:30:00+01:00.", *now)};
    }
    m_clock = std::make_unique<FixedClock>(*moment);
}

bool Context::journalExists() const
{
    std::error_code error;
    return std::filesystem::symlink_status(journalPath, error).type() != std::filesystem::file_type::not_found;
}

Journal& Context::journal(OpenMode mode)
{
    if (!m_journal) {
        m_journal = std::make_unique<Journal>(journalPath, mode, *m_clock, m_entropy);
    }
    return *m_journal;
}

TimeFrame Context::frame()
{
    const auto now = std::chrono::floor<seconds>(m_clock->now());
    return TimeFrame{now, *m_zone, m_journal ? m_journal->dayStart() : defaultDayStart, std::nullopt};
}

Day Context::readDay(std::string_view text)
{
    if (text == "today") {
        return frame().today();
    }
    if (text == "yesterday") {
        return frame().today() - days{1};
    }
    const auto day = parseDay(text);
    if (!day) {
        throw Failure{usage, fmt::format("\"{}\" is no day. Write it like 2026-03-01, or today, or yesterday.", text)};
    }
    return *day;
}

DayRange Context::readRange(const std::string& from, const std::string& to)
{
    const Day today = frame().today();
    DayRange range{today, today};
    if (const auto extent = journal(OpenMode::existing).extent()) {
        range = {extent->first, std::max(extent->last, today)};
    }
    if (!from.empty()) {
        range.first = readDay(from);
    }
    if (!to.empty()) {
        range.last = readDay(to);
    }
    if (range.last < range.first) {
        throw Failure{usage, fmt::format("The range ends on {} before it begins on {}.", toString(range.last),
                                         toString(range.first))};
    }
    return range;
}

void print(std::string_view text)
{
    if (!writeAll(STDOUT_FILENO, text)) {
        throw Failure{couldNot, "The answer could not be written to standard output. What was stored stays stored."};
    }
}

void complain(std::string_view text)
{
    writeAll(STDERR_FILENO, std::string(text) + "\n");
}

} // namespace hf::cli
