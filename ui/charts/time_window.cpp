// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/time_window.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

double indexOf(const DayRange& whole, Day day)
{
    return static_cast<double>((day - whole.first).count());
}

} // namespace

TimeWindow::TimeWindow(DayRange all, DayRange part)
    : m_whole(all)
{
    *this = at(indexOf(all, part.first), part.length());
}

TimeWindow TimeWindow::at(double first, double length) const
{
    const double most = std::max(1, m_whole.length());
    TimeWindow moved = *this;
    moved.m_length = std::clamp(length, std::min<double>(shortest, most), most);
    moved.m_first = std::clamp(first, 0.0, most - moved.m_length);
    return moved;
}

DayRange TimeWindow::shown() const
{
    constexpr double middle = 0.5;
    const auto first = static_cast<int>(std::ceil(m_first - middle));
    const auto last = static_cast<int>(std::floor(m_first + m_length - middle));
    return {std::max(m_whole.first, m_whole.first + days{first}), std::min(m_whole.last, m_whole.first + days{last})};
}

TimeWindow TimeWindow::panned(double byDays) const
{
    return at(m_first + byDays, m_length);
}

TimeWindow TimeWindow::zoomed(double factor, double anchor) const
{
    const double before = std::round(m_length);
    double length = std::round(before * factor);
    if (length == before && factor != 1) {
        length += factor > 1 ? 1 : -1;
    }
    const TimeWindow sized = at(m_first, length);
    return at(std::round(m_first + anchor * (m_length - sized.m_length)), sized.m_length);
}

TimeWindow TimeWindow::snapped() const
{
    return at(std::round(m_first), std::round(m_length));
}

TimeWindow TimeWindow::showing(Day day) const
{
    const double index = indexOf(m_whole, day);
    if (index < m_first) {
        return at(index, m_length);
    }
    return index + 1 > m_first + m_length ? at(index + 1 - m_length, m_length) : *this;
}

} // namespace hf
