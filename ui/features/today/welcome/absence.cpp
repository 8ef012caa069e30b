// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/welcome/absence.h"

#include "ui/base/bridge/journal_bridge.h"

#include <algorithm>

namespace hf {

namespace {

constexpr int shortest = 3;
constexpr int mostShown = 7;

} // namespace

Reply<std::optional<Absence>> absenceOf(JournalBridge& journal)
{
    const Day yesterday = journal.today() - days{1};
    EntryFilter before;
    before.days = DayRange{earliestDay, yesterday};
    SearchStep one;
    one.wanted = 1;
    const auto found = journal.ask<EntryPage>([&](const Journal& asked) { return asked.search(before, one); });
    if (!found) {
        return Unread{};
    }
    if (found->entries.empty()) {
        return std::optional<Absence>();
    }
    Absence absence;
    for (const Record& record : found->entries) {
        if (const auto range = daysOf(record.body)) {
            absence.lastLogged = std::max(absence.lastLogged, std::min(range->last, yesterday));
        }
    }
    absence.length = static_cast<int>((yesterday - absence.lastLogged).count());
    if (absence.length < shortest) {
        return std::optional<Absence>();
    }
    for (int i = std::min(mostShown, absence.length) - 1; i >= 0; --i) {
        absence.shown.push_back(yesterday - days{i});
    }
    return std::optional(absence);
}

} // namespace hf
