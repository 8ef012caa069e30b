// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_rows.h"

#include "journal/internal/recording.h"

namespace hf {

void endRows(JournalCore& core, std::vector<PendingRevision>& pending, std::span<const KnownPlan> rows, Day lastDay,
             const TimeFrame& frame)
{
    for (const KnownPlan& known : rows) {
        if (known.row.from > lastDay) {
            pending.push_back({known.id, Kind::plan, RecordState::deleted, std::nullopt});
        } else if (!known.row.until || *known.row.until > lastDay) {
            Plan ended = known.row;
            ended.until = lastDay;
            if (auto revision = pendingChange(core, {known.id, ended}, frame)) {
                pending.push_back(std::move(*revision));
            }
        }
    }
}

} // namespace hf
