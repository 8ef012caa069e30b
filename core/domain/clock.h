// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hf {

using SysMillis = std::chrono::sys_time<std::chrono::milliseconds>;
using SysSeconds = std::chrono::sys_seconds;

/// Tells the present instant (UTC). Core never reads the time itself: programs pass a clock in.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    virtual SysMillis now() const = 0;
};

/// A clock that stands still where it was set: for tests and for `--now`.
class FixedClock final : public Clock {
public:
    explicit FixedClock(SysMillis now)
        : m_now(now)
    {
    }

    SysMillis now() const override { return m_now; }
    void set(SysMillis now) { m_now = now; }

private:
    SysMillis m_now;
};

} // namespace hf
