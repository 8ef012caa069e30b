// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/belief.h"

#include "analysis/statistics/moments.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <boost/math/quadrature/gauss.hpp>

namespace hf {

namespace {

/// The posterior but for a factor, cut into stretches on which it is smooth: around the prior's centre and around that
/// of the data, each in steps that double.
class Posterior {
public:
    Posterior(std::span<const double> differences, double priorDeviation);

    double mass() const { return m_before.back(); }
    /// Integral of power · density over everything.
    double moment(int power) const;
    /// Share of the mass below a bound.
    double below(double bound) const;
    /// The value below which this share lies.
    double quantile(double share) const;

private:
    double logDensity(double e) const;
    double between(double low, double high, int power) const;

    double m_k;
    double m_centre;
    double m_squaredError; ///< (k − 1) · s² / k
    double m_prior;
    double m_highest = 0; ///< of the logarithm, so that nothing overflows
    std::vector<double> m_edges;
    std::vector<double> m_before; ///< mass up to each edge
};

Posterior::Posterior(std::span<const double> differences, double priorDeviation)
    : m_k(static_cast<double>(differences.size())),
      m_centre(*mean(differences)),
      m_squaredError((m_k - 1) * std::pow(*sampleDeviation(differences), 2) / m_k),
      m_prior(priorDeviation)
{
    constexpr double smallest = 1.0 / 16;
    constexpr double largest = 64;
    const double spread = std::sqrt(m_squaredError / (m_k - 1));
    const auto addAround = [&](double centre, double unit) {
        m_edges.push_back(centre);
        for (double step = smallest; step <= largest; step *= std::sqrt(2.0)) {
            m_edges.push_back(centre - step * unit);
            m_edges.push_back(centre + step * unit);
        }
    };
    addAround(0, m_prior);
    addAround(m_centre, spread);
    std::sort(m_edges.begin(), m_edges.end());
    m_highest = logDensity(m_edges.front());
    for (const double edge : m_edges) {
        m_highest = std::max(m_highest, logDensity(edge));
    }
    m_before.push_back(0);
    for (std::size_t i = 1; i < m_edges.size(); ++i) {
        m_before.push_back(m_before.back() + between(m_edges[i - 1], m_edges[i], 0));
    }
}

double Posterior::logDensity(double e) const
{
    return -e * e / (2 * m_prior * m_prior) - m_k / 2 * std::log1p((m_centre - e) * (m_centre - e) / m_squaredError);
}

double Posterior::between(double low, double high, int power) const
{
    constexpr unsigned points = 20;
    if (!(low < high)) {
        return 0;
    }
    const auto density = [&](double e) { return std::pow(e, power) * std::exp(logDensity(e) - m_highest); };
    return boost::math::quadrature::gauss<double, points>::integrate(density, low, high);
}

double Posterior::moment(int power) const
{
    double sum = 0;
    for (std::size_t i = 1; i < m_edges.size(); ++i) {
        sum += between(m_edges[i - 1], m_edges[i], power);
    }
    return sum / mass();
}

double Posterior::below(double bound) const
{
    const auto edge = std::upper_bound(m_edges.begin(), m_edges.end(), bound);
    if (edge == m_edges.begin()) {
        return 0;
    }
    const auto last = static_cast<std::size_t>(edge - m_edges.begin()) - 1;
    const double within = last + 1 < m_edges.size() ? between(m_edges[last], bound, 0) : 0;
    return (m_before[last] + within) / mass();
}

double Posterior::quantile(double share) const
{
    constexpr int halvings = 80;
    double low = m_edges.front();
    double high = m_edges.back();
    for (int i = 0; i < halvings; ++i) {
        const double middle = low + (high - low) / 2;
        (below(middle) < share ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

} // namespace

std::optional<BeliefOfMean> beliefOfMean(std::span<const double> differences, double priorDeviation)
{
    constexpr double tail = 0.025;
    constexpr double half = 0.5;
    if (differences.size() < 2 || allAlike(differences)) {
        return std::nullopt;
    }
    const Posterior posterior(differences, priorDeviation);
    BeliefOfMean belief;
    belief.mean = posterior.moment(1);
    belief.deviation = std::sqrt(std::max(0.0, posterior.moment(2) - belief.mean * belief.mean));
    belief.interval = {posterior.quantile(tail), posterior.quantile(1 - tail)};
    belief.belowZero = posterior.below(0);
    belief.belowMinusHalf = posterior.below(-half);
    return belief;
}

} // namespace hf
