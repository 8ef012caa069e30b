// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics/moments.h"

#include <cstddef>
#include <span>

namespace hf {

/// Σ a_i a_{i−k} and Σ b_i b_{i−k} for k = 0 … lags.
struct LaggedProducts {
    Values a;
    Values b;
};

/// Of two lists of equal length at once, in n log n steps by one Fourier transform there and one back (FFTW 3,
/// Frigo & Johnson 2005, doi:10.1109/JPROC.2004.840301). Errors stay below 1e-12 of the sum of squares.
LaggedProducts laggedProducts(std::span<const double> a, std::span<const double> b, std::size_t lags);

} // namespace hf
