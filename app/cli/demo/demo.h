// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <cstdint>
#include <filesystem>

namespace hf::cli {

struct DemoReport {
    std::int64_t entries = 0;
    std::int64_t days = 0;
};

/// Writes a synthetic journal of `years` years that ends today: for trying, tests and benchmarks. The same seed, day
/// and zone give the same journal. Refuses a file that exists.
DemoReport makeDemo(const std::filesystem::path& file, int years, std::uint64_t seed, const TimeFrame& frame);

} // namespace hf::cli
