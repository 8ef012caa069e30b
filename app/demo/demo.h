// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <cstdint>
#include <filesystem>

namespace hf {

struct DemoReport {
    std::int64_t entries = 0;
    std::int64_t days = 0;
};

/// How long a demo of so many years is.
constexpr days demoYears(int years)
{
    constexpr int aYear = 365;
    constexpr int untilLeap = 4;
    return days{years * aYear + years / untilLeap};
}

/// Writes a made-up journal of so many days that ends today: for looking around, tests and benchmarks. The same seed,
/// moment and zone give the same journal. Refuses a file that exists.
DemoReport makeDemo(const std::filesystem::path& file, days length, std::uint64_t seed, const TimeFrame& frame);

} // namespace hf
