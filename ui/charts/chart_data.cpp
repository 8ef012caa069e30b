// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_data.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hf {

std::vector<ColumnOfDays> columnsOf(const Series& series, int pixels)
{
    std::vector<ColumnOfDays> columns;
    const auto total = static_cast<std::int64_t>(series.values.size());
    const std::int64_t wide = std::clamp<std::int64_t>(pixels, 1, std::max<std::int64_t>(1, total));
    std::int64_t current = -1;
    for (std::int64_t i = 0; i < total; ++i) {
        const auto& value = series.values[static_cast<std::size_t>(i)];
        if (!value) {
            continue;
        }
        const std::int64_t column = i * wide / total;
        if (column != current) {
            current = column;
            columns.push_back({static_cast<int>(i), *value, *value});
        } else {
            columns.back().low = std::min(columns.back().low, *value);
            columns.back().high = std::max(columns.back().high, *value);
        }
    }
    return columns;
}

std::vector<std::vector<QPointF>> unbroken(const std::vector<RollingMean>& means)
{
    std::vector<std::vector<QPointF>> runs;
    bool open = false;
    for (std::size_t i = 0; i < means.size(); ++i) {
        if (!means[i].mean) {
            open = false;
            continue;
        }
        if (!open) {
            runs.emplace_back();
            open = true;
        }
        runs.back().emplace_back(static_cast<double>(i), *means[i].mean);
    }
    return runs;
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

int decimalsOf(double step)
{
    constexpr int most = 9;
    constexpr double almost = 1e-6;
    int decimals = 0;
    for (double scaled = step; decimals < most; ++decimals, scaled *= 10) {
        if (std::abs(scaled - std::round(scaled)) < almost * std::max(1.0, std::abs(scaled))) {
            break;
        }
    }
    return decimals;
}

} // namespace hf
