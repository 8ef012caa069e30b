// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/reconcile.h"

#include <algorithm>

namespace hf {

namespace {

class Reconciler {
public:
    Reconciler(const NoticeState& before, const NoticeReading& reading, const TimeFrame& frame)
        : m_reading(reading),
          m_frame(frame)
    {
        m_result.state = before;
        for (const Occurrence& occurrence : reading.occurrences) {
            m_occurrences.emplace(occurrence.id, &occurrence);
        }
    }

    void take(const NoticeAnswer& answer)
    {
        switch (answer.choice) {
        case NoticeChoice::open:
            noteEnd(memory(), answer.what, NoticeEnd::byNotice, std::nullopt);
            return;
        case NoticeChoice::putOff:
            delay(answer);
            return;
        case NoticeChoice::take:
        case NoticeChoice::skip:
            break;
        }
        const Occurrence* now = find(answer.what);
        if (answer.stored) {
            if (answer.onNotice) {
                m_answeredOnNotice.insert(answer.what);
            }
            withdraw(answer.what);
        } else if (now != nullptr && now->open()) {
            show(*now, true); // the desktop has taken the notice away, and the dose is as open as before
        }
    }

    void withdrawWhatIsOver()
    {
        std::set<OccurrenceId> waiting = m_result.state.together;
        for (const auto& [what, told] : memory().firstTold) {
            waiting.insert(what);
        }
        for (const OccurrenceId& what : waiting) {
            const Occurrence* now = find(what);
            if (now == nullptr || !now->open()) {
                withdraw(what);
                noteWhatBecameOf(what, now);
            }
        }
    }

    void showWhatIsDue()
    {
        const NextDue due = nextDue(m_reading.reminders, memory().reminders, m_reading.quiet, m_frame);
        memory().reminders = due.memory;
        m_result.nextChange = due.nextChange;
        if (memory().mutedOn == m_frame.today()) {
            return;
        }
        for (const Announcement& announcement : due.now) {
            if (const Occurrence* now = find(announcement.key.what)) {
                m_result.state.showing[now->id] = announcement.key;
                show(*now, announcement.repeat > 0);
            }
        }
        if (!due.caughtUp.empty()) {
            showTogether(due.caughtUp);
        }
    }

    Reconciled result() { return std::move(m_result); }

private:
    NoticeMemory& memory() { return m_result.state.memory; }

    const Occurrence* find(const OccurrenceId& what) const
    {
        const auto found = m_occurrences.find(what);
        return found == m_occurrences.end() ? nullptr : found->second;
    }

    std::optional<ReminderKey> lastShown(const OccurrenceId& what)
    {
        const auto showing = m_result.state.showing.find(what);
        if (showing != m_result.state.showing.end()) {
            return showing->second;
        }
        std::optional<ReminderKey> last; // shown by an earlier run: by the last of its rules that has come
        for (const auto& [key, times] : memory().reminders.announced) {
            if (key.what == what && times > 0) {
                last = key;
            }
        }
        return last;
    }

    void delay(const NoticeAnswer& answer)
    {
        const auto key = lastShown(answer.what);
        if (!key) {
            return; // what was never announced needs no putting off
        }
        if (answer.until <= m_frame.now) {
            m_result.actions.emplace_back(PutOffTooLate{answer.what});
            return;
        }
        putOff(memory().reminders, *key, answer.until);
        noteEnd(memory(), answer.what, NoticeEnd::byNotice, std::nullopt);
        withdraw(answer.what);
    }

    void noteWhatBecameOf(const OccurrenceId& what, const Occurrence* now)
    {
        if (now == nullptr || now->state == OccurrenceState::paused) {
            memory().firstTold.erase(what); // it is no longer asked for, and says nothing about the reminder
            return;
        }
        const bool byNotice = m_answeredOnNotice.contains(what) || now->state == OccurrenceState::skipped;
        const NoticeEnd end = byNotice                                ? NoticeEnd::byNotice
                              : now->state == OccurrenceState::missed ? NoticeEnd::dayOver
                                                                      : NoticeEnd::elsewhere;
        const auto taken = m_reading.takenAt.find(what);
        noteEnd(memory(), what, end, taken == m_reading.takenAt.end() ? std::nullopt : std::optional(taken->second));
    }

    void show(const Occurrence& occurrence, bool again)
    {
        noteTold(memory(), occurrence.id, m_frame.now);
        m_result.actions.emplace_back(ShowNotice{occurrence, again});
    }

    void showTogether(std::span<const Announcement> caughtUp)
    {
        std::map<OccurrenceId, const Occurrence*> open; // a dose may come with several rules
        std::set<OccurrenceId> passed;
        for (const Announcement& announcement : caughtUp) {
            const OccurrenceId& what = announcement.key.what;
            const Occurrence* now = find(what);
            if (now == nullptr) {
                continue;
            }
            if (announcement.lapsed) {
                passed.insert(what);
            } else {
                open.emplace(what, now);
                m_result.state.showing[what] = announcement.key;
            }
        }
        if (open.size() == 1 && passed.empty()) {
            show(*open.begin()->second, true); // alone it can be answered where it stands
            return;
        }
        if (open.empty() && passed.empty()) {
            return;
        }
        ShowTogether all{{}, passed.size()};
        for (const auto& [what, occurrence] : open) {
            all.open.push_back(*occurrence);
            m_result.state.together.insert(what);
        }
        std::sort(all.open.begin(), all.open.end(),
                  [](const Occurrence& a, const Occurrence& b) { return a.at.instant < b.at.instant; });
        m_result.actions.emplace_back(std::move(all));
    }

    void withdraw(const OccurrenceId& what)
    {
        if (m_result.state.showing.erase(what) > 0) {
            m_result.actions.emplace_back(WithdrawNotice{what});
        }
        if (m_result.state.together.erase(what) > 0 && m_result.state.together.empty()) {
            m_result.actions.emplace_back(WithdrawTogether{});
        }
    }

    const NoticeReading& m_reading;
    const TimeFrame& m_frame;
    std::map<OccurrenceId, const Occurrence*> m_occurrences;
    std::set<OccurrenceId> m_answeredOnNotice;
    Reconciled m_result;
};

} // namespace

DayRange daysOfNotices(const NoticeMemory& memory, Day today)
{
    constexpr days furthest{14};
    Day first = today - days{1};
    for (const auto& [what, told] : memory.firstTold) {
        first = std::min(first, what.day);
    }
    return {std::max(first, today - furthest), today + days{1}};
}

Reconciled reconcile(const NoticeState& before, const NoticeReading& reading, std::span<const NoticeAnswer> answers,
                     const TimeFrame& frame)
{
    Reconciler reconciler(before, reading, frame);
    for (const NoticeAnswer& answer : answers) {
        reconciler.take(answer);
    }
    reconciler.withdrawWhatIsOver();
    reconciler.showWhatIsDue();
    return reconciler.result();
}

} // namespace hf
