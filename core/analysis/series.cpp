// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/series.h"

namespace hf {

std::vector<RollingMean> rollingMean(const Series& series, int windowDays)
{
    std::vector<RollingMean> means(series.values.size());
    const auto window = static_cast<std::size_t>(windowDays);
    for (std::size_t i = 0; i < means.size(); ++i) {
        // Summed anew for each day: a running sum would drift, and a window is short.
        double sum = 0;
        int known = 0;
        for (std::size_t j = i + 1 > window ? i + 1 - window : 0; j <= i; ++j) {
            if (series.values[j]) {
                sum += *series.values[j];
                ++known;
            }
        }
        means[i].known = known;
        if (known > 0 && 2 * known >= windowDays) {
            means[i].mean = sum / known;
        }
    }
    return means;
}

std::optional<double> meanOf(const Series& series)
{
    double sum = 0;
    std::size_t known = 0;
    for (const auto& value : series.values) {
        if (value) {
            sum += *value;
            ++known;
        }
    }
    return known == 0 ? std::nullopt : std::optional(sum / static_cast<double>(known));
}

} // namespace hf
