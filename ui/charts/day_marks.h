// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtCore/QStringList>

#include <vector>

namespace hf {

/// A day mark as charts show it.
struct NamedSpan {
    DayRange range;
    QString name;
};

/// The day marks of a journal, found by day without a walk over all of them.
class DayMarks {
public:
    DayMarks() = default;
    explicit DayMarks(std::vector<NamedSpan> marks);

    bool empty() const { return m_marks.empty(); }
    /// Those that touch the range, by their first day. Valid as long as the marks.
    std::vector<const NamedSpan*> in(const DayRange& range) const;
    /// What the day is marked with, each name once.
    QStringList namesOn(Day day) const;

private:
    std::vector<NamedSpan> m_marks; ///< by first day
    std::vector<Day> m_lastSoFar;   ///< the latest day of this mark and those before it
};

} // namespace hf
