// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/day_marks.h"

#include <algorithm>

namespace hf {

DayMarks::DayMarks(std::vector<NamedSpan> marks)
    : m_marks(std::move(marks))
{
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const NamedSpan& a, const NamedSpan& b) { return a.range.first < b.range.first; });
    m_lastSoFar.reserve(m_marks.size());
    for (const NamedSpan& mark : m_marks) {
        m_lastSoFar.push_back(m_lastSoFar.empty() ? mark.range.last : std::max(m_lastSoFar.back(), mark.range.last));
    }
}

std::vector<const NamedSpan*> DayMarks::in(const DayRange& range) const
{
    std::vector<const NamedSpan*> found;
    const auto from = std::lower_bound(m_lastSoFar.begin(), m_lastSoFar.end(), range.first) - m_lastSoFar.begin();
    for (auto i = static_cast<std::size_t>(from); i < m_marks.size() && m_marks[i].range.first <= range.last; ++i) {
        if (m_marks[i].range.last >= range.first) {
            found.push_back(&m_marks[i]);
        }
    }
    return found;
}

QStringList DayMarks::namesOn(Day day) const
{
    QStringList names;
    for (const NamedSpan* mark : in({day, day})) {
        if (!names.contains(mark->name)) {
            names << mark->name;
        }
    }
    return names;
}

} // namespace hf
