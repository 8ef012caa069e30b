// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/plans.h"

#include "domain/entries/catalogue.h"
#include "journal/journal_entries.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace hf {

namespace {

constexpr Amount grams(std::int64_t number)
{
    return {Dimension::mass, number * 1'000'000'000, Unit::g};
}

Plan planOf(SupplementId supplement, Amount amount, std::initializer_list<int> hours, Day from)
{
    Plan plan;
    plan.supplement = supplement;
    plan.amount = amount;
    for (const int hour : hours) {
        plan.times.emplace_back(hour * 60);
    }
    plan.from = from;
    return plan;
}

std::vector<RecordId> stored(Journal& journal, const std::vector<RecordBody>& bodies, const TimeFrame& frame)
{
    const auto outcome = JournalEntries(journal).record(bodies, frame);
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        throw std::logic_error("a made-up plan was refused: " + std::string(nameOf(refused->problem)));
    }
    return std::get<std::vector<RecordId>>(outcome);
}

Supply package(SupplementId supplement, Amount content, Day from, std::int64_t cents)
{
    return {supplement, content, from, cents, "EUR", {}};
}

} // namespace

void planDemo(Journal& journal, const std::vector<SupplementId>& others, Day first, const TimeFrame& frame)
{
    const Day today = frame.today();
    const Day changed = std::max(first, today - days{120});
    Plan mornings = planOf(built_in::glutamine, grams(5), {8}, first);
    Plan creatine = planOf(others.at(0), grams(3), {9}, first);
    Plan magnesium = planOf(others.at(1), {Dimension::mass, 400'000'000, Unit::mg}, {10}, first);
    magnesium.rhythm.weekdays = 0b0011111; // Monday to Friday
    std::vector<RecordBody> plans{creatine, magnesium};
    if (changed > first) {
        mornings.until = changed - days{1};
        plans.emplace_back(mornings);
    }
    const std::vector<RecordId> ids = stored(journal, plans, frame);

    // A second time of day and a smaller amount that counts came later.
    Plan twice = planOf(built_in::glutamine, grams(5), {8, 20}, changed);
    twice.floor = Amount{Dimension::mass, 2'500'000'000, Unit::g};
    if (changed > first) {
        twice.lineage = ids.back();
    }
    const Day away = std::max(first, today - days{45});
    stored(
        journal,
        {twice, Pause{{away, away + days{3}}, std::nullopt, "travel"},
         ReminderRule{ids.front(), minutes{10}, minutes{30}, 1},
         package(built_in::glutamine, grams(1000), std::max(first, today - days{60}), 2490),
         package(others.at(0), grams(300), std::max(first, today - days{80}), 1490),
         JournalSetting{"quiet-hours", "22:30-07:00"},
         JournalSetting{"recovery-menu", R"(["Half a scoop with breakfast counts","A glass of water and a short walk",)"
                                         R"("Put the tin beside the kettle tonight"])"}},
        frame);
}

} // namespace hf
