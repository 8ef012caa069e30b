// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/next_due.h"

#include <algorithm>

namespace hf {

namespace {

minutes clockOf(const Moment& moment)
{
    const SysSeconds wall = moment.wall();
    return std::chrono::floor<minutes>(wall - std::chrono::floor<days>(wall));
}

/// The instant, or the end of the quiet hours that it lies in.
SysSeconds afterQuiet(SysSeconds instant, const QuietHours& quiet, const TimeFrame& frame)
{
    const Moment moment = frame.zone.at(instant);
    if (!quiet.contains(clockOf(moment))) {
        return instant;
    }
    const Day date = std::chrono::floor<days>(moment.wall());
    const SysSeconds sameDate = frame.zone.atWall(date, quiet.until).instant;
    return sameDate > instant ? sameDate : frame.zone.atWall(date + days{1}, quiet.until).instant;
}

/// The times of one reminder, in order.
class Times {
public:
    Times(const Reminder& reminder, const ReminderMemory& memory, const QuietHours& quiet, const TimeFrame& frame)
        : m_reminder(reminder),
          m_quiet(quiet),
          m_frame(frame),
          m_first(frame.onDay(reminder.key.what.day, reminder.clock).instant)
    {
        if (const auto snoozed = memory.snoozedUntil.find(reminder.key); snoozed != memory.snoozedUntil.end()) {
            m_notBefore = snoozed->second;
        }
    }

    int count() const { return 1 + (m_reminder.every > minutes{0} ? std::max(0, m_reminder.repeats) : 0); }
    SysSeconds at(int repeat) const
    {
        const SysSeconds plain = std::max(m_first + m_reminder.every * repeat, m_notBefore);
        const SysSeconds quietOver = afterQuiet(plain, m_quiet, m_frame);
        return inTime(quietOver) ? quietOver : plain;
    }
    /// Whether it still can be answered then.
    bool inTime(SysSeconds instant) const { return !m_reminder.dueUntil || instant < *m_reminder.dueUntil; }

private:
    const Reminder& m_reminder;
    const QuietHours& m_quiet;
    const TimeFrame& m_frame;
    SysSeconds m_first;
    SysSeconds m_notBefore = SysSeconds::min();
};

void changesAt(NextDue& due, SysSeconds instant)
{
    due.nextChange = due.nextChange ? std::min(*due.nextChange, instant) : instant;
}

/// What one reminder adds to the answer.
void addReminder(const Reminder& reminder, const Times& times, const TimeFrame& frame, NextDue& due)
{
    const int before = due.memory.announced[reminder.key];
    int passed = before;
    while (passed < times.count() && times.at(passed) <= frame.now) {
        ++passed;
    }
    if (reminder.open && passed < times.count()) {
        changesAt(due, times.at(passed));
    }
    if (reminder.open && passed > 0 && reminder.dueUntil && *reminder.dueUntil > frame.now) {
        changesAt(due, *reminder.dueUntil); // its notice is to go then
    }
    if (!reminder.open) {
        // A day that is over has no times to come, told or not.
        const bool unseen = reminder.lapsed && before == 0;
        if (unseen) {
            due.caughtUp.push_back({reminder.key, 0, true});
        }
        // What was answered ahead of its time comes after all if the answer is taken back.
        due.memory.announced[reminder.key] = reminder.lapsed ? times.count() : passed;
        return;
    }
    if (passed == before) {
        return;
    }
    const bool slept = frame.now - times.at(before) > tardy;
    (slept ? due.caughtUp : due.now).push_back({reminder.key, passed - 1, false});
    due.memory.announced[reminder.key] = passed;
}

} // namespace

bool QuietHours::contains(minutes clock) const
{
    return from <= until ? from <= clock && clock < until : clock >= from || clock < until;
}

NextDue nextDue(std::span<const Reminder> reminders, const ReminderMemory& memory, const QuietHours& quiet,
                const TimeFrame& frame)
{
    NextDue due;
    // What is long past is forgotten, or the memory would grow for ever; travel west brings back only a day.
    constexpr days kept{7};
    const Day oldest = frame.today() - kept;
    for (const auto& [key, count] : memory.announced) {
        if (key.what.day >= oldest) {
            due.memory.announced.emplace(key, count);
        }
    }
    for (const auto& [key, until] : memory.snoozedUntil) {
        if (until > frame.now) {
            due.memory.snoozedUntil.emplace(key, until);
        }
    }
    for (const Reminder& reminder : reminders) {
        addReminder(reminder, Times(reminder, memory, quiet, frame), frame, due);
    }
    return due;
}

std::vector<ComingTime> comingTimes(std::span<const Reminder> reminders, const ReminderMemory& memory,
                                    const QuietHours& quiet, const TimeFrame& frame)
{
    std::vector<ComingTime> coming;
    for (const Reminder& reminder : reminders) {
        const Times times(reminder, memory, quiet, frame);
        const auto announced = memory.announced.find(reminder.key);
        int next = announced == memory.announced.end() ? 0 : announced->second;
        while (next < times.count() && times.at(next) <= frame.now) {
            ++next;
        }
        if (reminder.open && next < times.count() && times.inTime(times.at(next))) {
            coming.push_back({times.at(next), reminder.key});
        }
    }
    std::stable_sort(coming.begin(), coming.end(),
                     [](const ComingTime& a, const ComingTime& b) { return a.at < b.at; });
    return coming;
}

void putOff(ReminderMemory& memory, const ReminderKey& key, SysSeconds until)
{
    int& announced = memory.announced[key];
    announced = std::max(0, announced - 1);
    memory.snoozedUntil[key] = until;
}

SysSeconds snoozeEnd(Snooze snooze, const TimeFrame& frame)
{
    constexpr minutes shortest{10};
    constexpr minutes hour{60};
    if (snooze == Snooze::tenMinutes) {
        return frame.now + shortest;
    }
    const SysSeconds tonight = frame.onDay(frame.today(), tonightAt).instant;
    return snooze == Snooze::tonight && tonight > frame.now ? tonight : frame.now + hour;
}

} // namespace hf
