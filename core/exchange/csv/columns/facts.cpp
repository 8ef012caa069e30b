// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/facts.h"

#include "domain/text.h"
#include "exchange/csv/cells/dates.h"
#include "exchange/csv/loop_rows.h"

namespace hf::csv {

void ColumnFacts::add(std::string_view cell, UnitMemory& units)
{
    const Value value = readValue(cell, '?', units);
    if (value.kind == ValueKind::missing) {
        return;
    }
    ++filled;
    numbers += value.kind == ValueKind::number ? 1 : 0;
    amounts += value.kind == ValueKind::amount || value.kind == ValueKind::otherUnit ? 1 : 0;
    points += value.hint == MarkHint::point ? 1 : 0;
    commas += value.hint == MarkHint::comma ? 1 : 0;
    if (const auto loop = readLoopCell(cell)) {
        loopCodes += loop->state == LoopState::number ? 0 : 1;
        loopUnknowns += loop->state == LoopState::unknown ? 1 : 0;
        loopDone += loop->state == LoopState::done ? 1 : 0;
        loopNumbers += loop->state == LoopState::number ? 1 : 0;
    }
    if (value.kind == ValueKind::unreadable && cell.front() >= '0' && cell.front() <= '9') {
        const auto date = readWrittenDate(cell);
        dates += date ? 1 : 0;
        datesWithClock += date && date->clock ? 1 : 0;
        clocks += !date && readClock(cell) ? 1 : 0;
    }
}

std::optional<Unit> unitInHeader(std::string_view header)
{
    header = trimmed(header);
    const std::size_t open = header.find_last_of("([");
    if (open == std::string_view::npos || open == 0 || (header.back() != ')' && header.back() != ']')) {
        return std::nullopt;
    }
    return parseUnit(header.substr(open + 1, header.size() - open - 2));
}

std::string_view nameInHeader(std::string_view header)
{
    header = trimmed(header);
    return unitInHeader(header) ? trimmed(header.substr(0, header.find_last_of("(["))) : header;
}

} // namespace hf::csv
