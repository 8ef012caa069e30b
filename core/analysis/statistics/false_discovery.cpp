// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/false_discovery.h"

#include <algorithm>

namespace hf {

MaybeValues adjustedForLooking(std::span<const std::optional<double>> p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i]) {
            order.push_back(i);
        }
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return *p[a] < *p[b]; });
    MaybeValues adjusted(p.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t index = order[rank - 1];
        least = std::min(least, *p[index] * (static_cast<double>(order.size()) / static_cast<double>(rank)));
        adjusted[index] = least;
    }
    return adjusted;
}

Values adjustedAmong(Values shown, std::size_t others)
{
    MaybeValues p(shown.begin(), shown.end());
    p.resize(shown.size() + others, 1.0);
    const MaybeValues adjusted = adjustedForLooking(p);
    std::transform(adjusted.begin(), adjusted.begin() + static_cast<std::ptrdiff_t>(shown.size()), shown.begin(),
                   [](const auto& one) { return *one; });
    return shown;
}

bool survives(std::optional<double> adjusted, double q)
{
    return adjusted && *adjusted <= q * (1 + 1e-12);
}

} // namespace hf
