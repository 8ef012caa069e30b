// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/transform/fourier.h"

#include <bit>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace hf {

namespace {

using Complex = std::complex<double>;

/// a·b without the checks for infinities that the operator makes.
Complex times(const Complex& a, const Complex& b)
{
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

/// e^(−2πik/n) for the first half of the circle. Only the first eighth is computed, the rest are its mirror images.
std::vector<Complex> rootsOf(std::size_t n)
{
    std::vector<Complex> roots(n / 2);
    const std::size_t quarter = n / 4;
    for (std::size_t k = 0; k < roots.size() && k <= n / 8; ++k) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(n);
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        roots[k] = {c, -s};
        if (quarter > 0) {
            roots[quarter - k] = {s, -c};
        }
        if (k > 0) {
            roots[quarter + k] = {-s, -c};
            roots[2 * quarter - k] = {-c, -s};
        }
    }
    return roots;
}

void reorder(std::vector<Complex>& values)
{
    for (std::size_t i = 1, j = 0; i < values.size(); ++i) {
        std::size_t bit = values.size() / 2;
        for (; (j & bit) != 0; bit /= 2) {
            j ^= bit;
        }
        j ^= bit;
        if (i < j) {
            std::swap(values[i], values[j]);
        }
    }
}

/// In place; the number of values is a power of two.
void transform(std::vector<Complex>& values, const std::vector<Complex>& roots)
{
    reorder(values);
    const std::size_t n = values.size();
    Complex* const data = values.data();
    for (std::size_t half = 1; half < n; half *= 2) {
        const std::size_t stride = n / (2 * half);
        for (std::size_t first = 0; first < n; first += 2 * half) {
            for (std::size_t k = 0; k < half; ++k) {
                const Complex odd = times(data[first + k + half], roots[k * stride]);
                data[first + k + half] = data[first + k] - odd;
                data[first + k] += odd;
            }
        }
    }
}

} // namespace

LaggedProducts laggedProducts(std::span<const double> a, std::span<const double> b, std::size_t lags)
{
    // Room for the lags behind the list, so that its end never meets its beginning.
    const std::size_t n = std::bit_ceil(std::max<std::size_t>(a.size() + lags + 1, 2));
    const auto roots = rootsOf(n);
    std::vector<Complex> values(n);
    for (std::size_t i = 0; i < a.size(); ++i) {
        values[i] = {a[i], b[i]};
    }
    transform(values, roots);
    // Both lists are real, so the two spectra can be told apart, and their squared sizes travel back together.
    std::vector<Complex> powers(n);
    for (std::size_t k = 0; k < n; ++k) {
        const Complex here = values[k];
        const Complex mirrored = std::conj(values[(n - k) % n]);
        powers[k] = {std::norm(here + mirrored) / 4, std::norm(here - mirrored) / 4};
    }
    transform(powers, roots);
    LaggedProducts products;
    for (std::size_t k = 0; k <= lags; ++k) {
        products.a.push_back(powers[k].real() / static_cast<double>(n));
        products.b.push_back(powers[k].imag() / static_cast<double>(n));
    }
    return products;
}

} // namespace hf
