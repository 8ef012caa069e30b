// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace hf {

namespace {

constexpr int week = 7;
constexpr Span nothing{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

Span joined(const Span& a, const Span& b)
{
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

DayStats statsOf(const std::vector<RollingMean>& means)
{
    std::vector<std::optional<double>> values;
    values.reserve(means.size());
    for (const RollingMean& mean : means) {
        values.push_back(mean.mean);
    }
    return DayStats(values);
}

/// A round step so that four of them cover the values.
double niceStep(double range)
{
    constexpr std::array steps{1.0, 2.0, 2.5, 5.0, 10.0};
    const double wanted = range / 4;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : steps) {
        if (wanted <= step * power * (1 + 1e-9)) {
            return step * power;
        }
    }
    return 10 * power;
}

} // namespace

DayStats::DayStats(const std::vector<std::optional<double>>& values)
    : m_size(values.size()),
      m_tree(2 * values.size(), nothing)
{
    for (std::size_t i = 0; i < m_size; ++i) {
        if (values[i]) {
            m_tree[m_size + i] = {*values[i], *values[i]};
        }
    }
    for (std::size_t i = m_size; i-- > 1;) {
        m_tree[i] = joined(m_tree[2 * i], m_tree[2 * i + 1]);
    }
    m_sums.assign(m_size + 1, 0);
    m_known.assign(m_size + 1, 0);
    for (std::size_t i = 0; i < m_size; ++i) {
        m_sums[i + 1] = m_sums[i] + values[i].value_or(0);
        m_known[i + 1] = m_known[i] + (values[i] ? 1 : 0);
    }
}

WindowMean DayStats::meanOver(int first, int end) const
{
    if (m_size == 0) {
        return {};
    }
    const auto from = static_cast<std::size_t>(std::clamp(first, 0, size()));
    const auto to = std::max(from, static_cast<std::size_t>(std::clamp(end, 0, size())));
    const int known = m_known[to] - m_known[from];
    return {known == 0 ? 0 : (m_sums[to] - m_sums[from]) / known, known};
}

std::optional<Span> DayStats::in(int first, int end) const
{
    Span found = nothing;
    auto left = static_cast<std::size_t>(std::clamp(first, 0, size())) + m_size;
    auto right = static_cast<std::size_t>(std::clamp(end, 0, size())) + m_size;
    for (; left < right; left /= 2, right /= 2) {
        if (left % 2 == 1) {
            found = joined(found, m_tree[left++]);
        }
        if (right % 2 == 1) {
            found = joined(found, m_tree[--right]);
        }
    }
    return found.low <= found.high ? std::optional(found) : std::nullopt;
}

ChartData::ChartData(Metric shown, Series known, ChartLook with)
    : metric(std::move(shown)),
      series(std::move(known)),
      look(with),
      means(rollingMean(series, week)),
      values(series.values),
      meanValues(statsOf(means))
{
}

std::optional<RollingMean> ChartData::meanOn(Day day) const
{
    return series.range().contains(day) ? std::optional(means[static_cast<std::size_t>((day - series.first).count())])
                                        : std::nullopt;
}

Series ChartData::cut(const DayRange& range) const
{
    Series part{range.first, {}};
    part.values.reserve(static_cast<std::size_t>(range.length()));
    for (Day day = range.first; day <= range.last; day += days{1}) {
        part.values.push_back(series.on(day));
    }
    return part;
}

bool ChartData::anyIn(const DayRange& range) const
{
    const auto first = static_cast<int>((range.first - series.first).count());
    return values.in(first, first + range.length()).has_value();
}

int daysAColumn(double length, double pixels)
{
    constexpr int narrowest = 2;
    return std::max(1, static_cast<int>(std::ceil(length * narrowest / std::max(1.0, pixels))));
}

std::vector<ColumnOfDays> columnsOf(const DayStats& values, const TimeWindow& window, int daysEach)
{
    std::vector<ColumnOfDays> columns;
    const int from = (static_cast<int>(window.first()) / daysEach - 1) * daysEach;
    const int last = static_cast<int>(std::ceil(window.first() + window.length())) + daysEach;
    for (int first = std::max(0, from); first < std::min(last, values.size()); first += daysEach) {
        if (const std::optional<Span> span = values.in(first, first + daysEach)) {
            const WindowMean known = values.meanOver(first, first + daysEach);
            columns.push_back({first, daysEach, span->low, span->high, known.mean, known.known});
        }
    }
    return columns;
}

std::vector<QLineF> unbrokenLines(const std::vector<ColumnOfDays>& columns)
{
    std::vector<QLineF> lines;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnOfDays& now = columns[i];
        if (now.low < now.high) {
            lines.emplace_back(now.middle(), now.low, now.middle(), now.high);
        }
        if (i == 0 || columns[i - 1].first + columns[i - 1].length != now.first) {
            continue;
        }
        const ColumnOfDays& before = columns[i - 1];
        // From the nearest end of the one to that of the other; where they overlap, a level stroke.
        const double from = std::clamp(now.low, before.low, before.high);
        const double to = std::clamp(from, now.low, now.high);
        lines.emplace_back(before.middle(), from, now.middle(), to);
    }
    return lines;
}

std::vector<QLineF> meanLines(const ChartData& data, const TimeWindow& window, int daysEach)
{
    if (!data.look.meanLine) {
        return {};
    }
    if (!ownMeans(daysEach)) {
        return unbrokenLines(columnsOf(data.meanValues, window, daysEach));
    }
    if (data.look.shape == ChartShape::bars) {
        return {}; // the bars are the means
    }
    std::vector<ColumnOfDays> columns = columnsOf(data.values, window, daysEach);
    std::erase_if(columns, [](const ColumnOfDays& column) { return 2 * column.known < column.length; });
    for (ColumnOfDays& column : columns) {
        column.low = column.mean;
        column.high = column.mean;
    }
    return unbrokenLines(columns);
}

std::optional<Span> drawnSpan(const ChartData& data, const TimeWindow& window, int daysEach)
{
    const int first = static_cast<int>(std::floor(window.first()));
    const int end = static_cast<int>(std::ceil(window.first() + window.length()));
    if (daysEach == 1 || data.look.shape == ChartShape::points || data.look.scale) {
        return data.values.in(first, end);
    }
    std::optional<Span> drawn;
    for (const ColumnOfDays& column : columnsOf(data.values, window, daysEach)) {
        const Span mean{column.mean, column.mean};
        drawn = drawn ? joined(*drawn, mean) : mean;
    }
    const std::optional<Span> line =
        data.look.meanLine && !ownMeans(daysEach) ? data.meanValues.in(first, end) : std::nullopt;
    return drawn && line ? joined(*drawn, *line) : drawn;
}

ValueScale scaleOf(const ChartLook& look, const std::optional<Span>& values)
{
    constexpr double emptyTop = 10;
    if (look.scale) {
        const double whole = look.scale->high - look.scale->low;
        // 0-1 and 1-7 have no middle quarter worth a label.
        return {*look.scale, whole == 1 ? 2 : whole == 6 ? 4 : 5};
    }
    if (!values) {
        return {{0, emptyTop}, 5};
    }
    if (look.shape == ChartShape::bars || (values->low >= 0 && values->low <= values->high / 2)) {
        return {{0, values->high > 0 ? niceTop(values->high) : emptyTop}, 5};
    }
    const double least = std::max(std::abs(values->high), 1.0) / 100;
    const double step = niceStep(std::max(values->high - values->low, least));
    const double low = std::floor(values->low / step) * step;
    const int steps = std::max(2, static_cast<int>(std::ceil((values->high - low) / step - 1e-9)));
    return {{low, low + steps * step}, steps + 1};
}

double PlotFrame::yOf(double value) const
{
    const double share = (value - scale.ends.low) / (scale.ends.high - scale.ends.low);
    return area.bottom() - std::clamp(share, 0.0, 1.0) * area.height();
}

std::optional<Day> PlotFrame::dayAt(double x) const
{
    if (x < area.left() || x > area.right()) {
        return std::nullopt;
    }
    const int index = static_cast<int>(std::floor(window.first() + (x - area.left()) / slot()));
    return window.whole().first + days{std::clamp(index, 0, window.whole().length() - 1)};
}

double niceTop(double value)
{
    if (value <= 0) {
        return 1;
    }
    constexpr std::array steps{1.0, 1.2, 1.6, 2.0, 4.0, 6.0, 8.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : steps) {
        if (value <= step * power * (1 + 1e-9)) {
            return step * power;
        }
    }
    return 10 * power;
}

} // namespace hf
