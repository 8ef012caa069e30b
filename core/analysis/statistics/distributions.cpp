// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/distributions.h"

#include <algorithm>

// Boost looks at numbers below 1e-800 as the program starts. Under valgrind, whose long double is a double, these are
// zero, and what overflows there must not end the program.
#define BOOST_MATH_OVERFLOW_ERROR_POLICY ignore_error
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace hf {

namespace {

using Student = boost::math::students_t_distribution<double>;
using Normal = boost::math::normal_distribution<double>;
using Binomial = boost::math::binomial_distribution<double>;

bool insideUnit(double p)
{
    return p > 0 && p < 1;
}

} // namespace

double studentCdf(double t, double freedom)
{
    return boost::math::cdf(Student(freedom), t);
}

std::optional<double> studentQuantile(double p, double freedom)
{
    return insideUnit(p) ? std::optional(boost::math::quantile(Student(freedom), p)) : std::nullopt;
}

double studentTwoSided(double t, double freedom)
{
    return 2 * boost::math::cdf(Student(freedom), t < 0 ? t : -t);
}

double normalCdf(double z)
{
    return boost::math::cdf(Normal(), z);
}

std::optional<double> normalQuantile(double p)
{
    return insideUnit(p) ? std::optional(boost::math::quantile(Normal(), p)) : std::nullopt;
}

double signTest(std::int64_t better, std::int64_t pairs)
{
    if (pairs == 0) {
        return 1;
    }
    const auto fewer = static_cast<double>(std::min(better, pairs - better));
    return std::min(1.0, 2 * boost::math::cdf(Binomial(static_cast<double>(pairs), 0.5), fewer));
}

} // namespace hf
