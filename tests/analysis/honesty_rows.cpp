// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/honesty_rows.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace hf {

double Counted::reach() const
{
    constexpr double deviations = 1.96;
    return looked == 0 ? 1 : deviations * std::sqrt(share() * (1 - share()) / looked);
}

std::vector<HonestyRow> honestyRows()
{
    std::vector<HonestyRow> rows;
    addDiaryRows(rows);
    addTestRows(rows);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const HonestyRow& a, const HonestyRow& b) { return a.part < b.part; });
    return rows;
}

std::string lineOf(const HonestyRow& row, const Counted& counted)
{
    return fmt::format("| {} | {} | {:.1f} % |", row.says, counted.looked, 100 * counted.share());
}

std::string headingOf(HonestyPart part)
{
    switch (part) {
    case HonestyPart::nothing:
        return "| What the diaries hold | times looked | something was said |\n|---|---|---|";
    case HonestyPart::something:
        return "| What the diaries hold | times looked | found |\n|---|---|---|";
    case HonestyPart::notCured:
        break;
    }
    return "| What cannot be told from an effect | times looked | something was said |\n|---|---|---|";
}

} // namespace hf
