// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/device/device_files.h"
#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/features/reminders/reminder_service.h"
#include "ui/open_window.h"

namespace hf::test {

/// A plan of L-Glutamine, 5 g (2 g count), from the Monday of the tests on, and reminders that are told to nobody real.
class Planned : public OpenWindow {
public:
    explicit Planned(std::initializer_list<int> hours = {13})
    {
        Plan plan;
        plan.supplement = built_in::glutamine;
        plan.amount = makeAmount("5", Unit::g).value();
        plan.floor = makeAmount("2", Unit::g);
        for (const int hour : hours) {
            plan.times.emplace_back(hour * 60);
        }
        plan.from = bridge.today();
        lineage = std::get<RecordId>(PlanEditor(journal).savePlan(plan, std::nullopt, bridge.frame()));
    }

    /// Monday at a wall clock in Berlin, or a later day.
    void at(int hour, int minute = 0, int day = 0)
    {
        const SysSeconds wall = SysSeconds{monday + days{day}} + std::chrono::hours{hour} + minutes{minute};
        clock.set(SysMillis{wall - std::chrono::hours{1}});
    }
    OccurrenceId what(int slot = 0, int day = 0) const { return {lineage, monday + days{day}, slot}; }
    QString key(int slot = 0, int day = 0) const { return QString::fromStdString(toString(what(slot, day))); }
    OccurrenceState state(int slot = 0, int day = 0) const
    {
        return PlanBook(journal).occurrence(what(slot, day), bridge.frame()).value().state;
    }
    std::size_t told() const { return notifier.told.size(); }
    void answerOnNotice(const char* action, int slot = 0, int day = 0)
    {
        Q_EMIT notifier.answered(key(slot, day), QLatin1String(action));
    }
    std::filesystem::path memoryFile() const { return file().parent_path() / "state" / "reminders.json"; }
    std::unique_ptr<ReminderService> started()
    {
        auto service = std::make_unique<ReminderService>(bridge, notifier, memoryFile());
        service->start();
        return service;
    }

    Day monday = bridge.today();
    RecordId lineage;
};

} // namespace hf::test
