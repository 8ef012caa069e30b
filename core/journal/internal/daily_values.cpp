// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/daily_values.h"

#include "analysis/daily.h"

#include <array>

namespace hf {

Series seriesOf(DayRange range, const std::vector<DayValue>& values)
{
    Series series{range.first, std::vector<std::optional<double>>(static_cast<std::size_t>(range.length()))};
    for (const DayValue& value : values) {
        if (range.contains(value.day)) {
            series.values[static_cast<std::size_t>((value.day - range.first).count())] = value.value;
        }
    }
    return series;
}

Series gutBurdenSeries(JournalCore& core, DayRange range)
{
    std::vector<std::pair<const Item*, Series>> counted;
    for (const KnownItem& known : core.catalogue().items) {
        if (countsToGutBurden(known.id)) {
            const auto ratings = core.series().ratings(known.id, known.definition.daily, range);
            counted.emplace_back(&known.definition, seriesOf(range, ratings));
        }
    }
    Series burden = seriesOf(range, {});
    for (std::size_t i = 0; i < burden.values.size(); ++i) {
        std::array<BurdenItem, 5> items;
        const Day day = range.first + days{static_cast<int>(i)};
        for (std::size_t k = 0; k < counted.size() && k < items.size(); ++k) {
            items[k] = {counted[k].first->enabledOn(day), counted[k].second.values[i]};
        }
        burden.values[i] = gutBurden(items);
    }
    return burden;
}

Series loadSeries(JournalCore& core, DayRange range)
{
    std::vector<DayValue> known;
    for (const LoadDay& day : core.series().load(range)) {
        if (day.known) {
            known.push_back({day.day, day.load});
        }
    }
    return seriesOf(range, known);
}

std::vector<CheckIn> checkInsOf(JournalCore& core, DayRange range)
{
    std::vector<CheckIn> checkIns(static_cast<std::size_t>(range.length()));
    for (const Day day : core.series().doseDays(range)) {
        checkIns[static_cast<std::size_t>((day - range.first).count())].doses = true;
    }
    const Series load = loadSeries(core, range);
    const Series burden = gutBurdenSeries(core, range);
    for (std::size_t i = 0; i < checkIns.size(); ++i) {
        checkIns[i].load = load.values[i].has_value();
        checkIns[i].gut = burden.values[i].has_value();
        checkIns[i].recovery = true;
    }
    for (const KnownItem& known : core.catalogue().items) {
        if (known.definition.group != ItemGroup::recovery) {
            continue;
        }
        const Series rated = seriesOf(range, core.series().ratings(known.id, known.definition.daily, range));
        for (std::size_t i = 0; i < checkIns.size(); ++i) {
            const bool asked = known.definition.enabledOn(range.first + days{static_cast<int>(i)});
            checkIns[i].recovery = checkIns[i].recovery && (!asked || rated.values[i].has_value());
        }
    }
    return checkIns;
}

} // namespace hf
