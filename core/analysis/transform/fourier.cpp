// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/transform/fourier.h"

#include <algorithm>
#include <bit>
#include <complex>
#include <memory>
#include <mutex>
#include <new>
#include <type_traits>
#include <vector>

#include <fftw3.h>

namespace hf {

namespace {

using Complex = std::complex<double>;

/// A transform in place of n complex values, in memory that is laid out for it. Throws std::bad_alloc.
class Transform {
public:
    explicit Transform(std::size_t n)
        : m_values(reinterpret_cast<Complex*>(fftw_alloc_complex(n))),
          m_size(n)
    {
        if (!m_values) {
            throw std::bad_alloc();
        }
        // FFTW's planner is the one part of it that threads may not enter together.
        const std::lock_guard lock(planner());
        // An estimated plan is the same on every run; a measured one would let the last digits depend on the day.
        auto* const values = reinterpret_cast<fftw_complex*>(m_values.get());
        m_plan.reset(fftw_plan_dft_1d(static_cast<int>(n), values, values, FFTW_FORWARD, FFTW_ESTIMATE));
    }

    std::span<Complex> values() { return {m_values.get(), m_size}; }
    void run() { fftw_execute(m_plan.get()); }

private:
    static std::mutex& planner()
    {
        static std::mutex mutex;
        return mutex;
    }

    struct Free {
        void operator()(Complex* values) const { fftw_free(values); }
        void operator()(fftw_plan plan) const
        {
            const std::lock_guard lock(planner());
            fftw_destroy_plan(plan);
        }
    };

    std::unique_ptr<Complex, Free> m_values;
    std::size_t m_size;
    std::unique_ptr<std::remove_pointer_t<fftw_plan>, Free> m_plan;
};

} // namespace

LaggedProducts laggedProducts(std::span<const double> a, std::span<const double> b, std::size_t lags)
{
    // Room for the lags behind the list, so that its end never meets its beginning.
    const std::size_t n = std::bit_ceil(std::max<std::size_t>(a.size() + lags + 1, 2));
    Transform transform(n);
    const std::span<Complex> values = transform.values();
    for (std::size_t i = 0; i < n; ++i) {
        values[i] = i < a.size() ? Complex(a[i], b[i]) : Complex();
    }
    transform.run();
    // Both lists are real, so the two spectra can be told apart, and their squared sizes travel back together.
    std::vector<Complex> powers(n);
    for (std::size_t k = 0; k < n; ++k) {
        const Complex here = values[k];
        const Complex mirrored = std::conj(values[(n - k) % n]);
        powers[k] = {std::norm(here + mirrored) / 4, std::norm(here - mirrored) / 4};
    }
    std::copy(powers.begin(), powers.end(), values.begin());
    transform.run();
    LaggedProducts products;
    for (std::size_t k = 0; k <= lags; ++k) {
        products.a.push_back(values[k].real() / static_cast<double>(n));
        products.b.push_back(values[k].imag() / static_cast<double>(n));
    }
    return products;
}

} // namespace hf
