// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/distributions.h"
#include "app/cli/compute/compute.h"

#include <array>

#include <fmt/format.h>

namespace hf::cli {

namespace {

double probabilityIn(Input& in)
{
    const double p = in.number("p");
    if (p < 0 || p > 1) {
        refuse(fmt::format("p: {} is no probability.", p));
    }
    return p;
}

nlohmann::json studentTCdf(Input& in)
{
    const double freedom = in.above("df", 0);
    const auto t = in.maybeNumber("t");
    return {{"p", orNull(t ? std::optional(studentCdf(*t, freedom)) : std::nullopt)}};
}

nlohmann::json studentTQuantile(Input& in)
{
    const double freedom = in.above("df", 0);
    return {{"t", orNull(studentQuantile(probabilityIn(in), freedom))}};
}

nlohmann::json normalCdfOf(Input& in)
{
    const auto z = in.maybeNumber("z");
    return {{"p", orNull(z ? std::optional(normalCdf(*z)) : std::nullopt)}};
}

nlohmann::json normalQuantileOf(Input& in)
{
    return {{"z", orNull(normalQuantile(probabilityIn(in)))}};
}

nlohmann::json signTestOf(Input& in)
{
    const std::int64_t better = in.wholeAtLeast("better", 0);
    const std::int64_t pairs = in.wholeAtLeast("n_nonzero", 0);
    if (better > pairs) {
        refuse(fmt::format("better: {} is more than the {} pairs.", better, pairs));
    }
    return {{"p_two_sided", signTest(better, pairs)}};
}

} // namespace

std::span<const Formula> distributionFormulas()
{
    static constexpr std::array formulas{
        Formula{"student_t_cdf", studentTCdf}, Formula{"student_t_quantile", studentTQuantile},
        Formula{"normal_cdf", normalCdfOf},    Formula{"normal_quantile", normalQuantileOf},
        Formula{"sign_test", signTestOf},
    };
    return formulas;
}

} // namespace hf::cli
