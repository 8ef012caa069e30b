// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/daily_values.h"

#include "journal/internal/series_reader.h"
#include "journal/plans/plan_reader.h"

namespace hf {

std::vector<CheckIn> checkInsOf(JournalCore& core, DayRange range, const TimeFrame& frame)
{
    std::vector<CheckIn> checkIns(static_cast<std::size_t>(range.length()));
    for (const Day day : core.series().doseDays(range)) {
        checkIns[static_cast<std::size_t>((day - range.first).count())].doses = true;
    }
    const auto answered = plansAnswered(core, range, frame);
    for (std::size_t i = 0; i < checkIns.size(); ++i) {
        checkIns[i].doses = answered[i].value_or(checkIns[i].doses);
    }
    SeriesReader reader(core, range);
    const Series load = reader.load();
    const Series burden = reader.gutBurden();
    for (std::size_t i = 0; i < checkIns.size(); ++i) {
        checkIns[i].load = load.values[i].has_value();
        checkIns[i].gut = burden.values[i].has_value();
        checkIns[i].recovery = true;
    }
    for (const KnownItem& known : core.catalogue().items) {
        if (known.definition.group != ItemGroup::recovery) {
            continue;
        }
        const Series& rated = reader.item(known.id);
        for (std::size_t i = 0; i < checkIns.size(); ++i) {
            const bool asked = known.definition.enabledOn(range.first + days{static_cast<int>(i)});
            checkIns[i].recovery = checkIns[i].recovery && (!asked || rated.values[i].has_value());
        }
    }
    return checkIns;
}

} // namespace hf
