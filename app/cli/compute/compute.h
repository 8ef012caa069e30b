// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/compute/input.h"

#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace hf::cli {

/// One published formula: reads its fields from the input and answers with its fields. Throws Failure.
struct Formula {
    std::string_view name;
    nlohmann::json (*run)(Input& in);
};

// The formulas, a table for each file. A new table is added here and to `tables` in compute.cpp.
std::span<const Formula> dayFormulas();
std::span<const Formula> loadFormulas();
std::span<const Formula> seriesFormulas();
std::span<const Formula> associationFormulas();
std::span<const Formula> experimentFormulas();
std::span<const Formula> distributionFormulas();
std::span<const Formula> habitFormulas();
std::span<const Formula> batchFormulas();

/// Runs a formula on the text of a JSON object and answers with its `out` object. Throws Failure for an unknown
/// formula, text that is no JSON object, a field that is missing, unknown or of the wrong kind, and for what makes no
/// sense.
nlohmann::json compute(std::string_view name, std::string_view text);

} // namespace hf::cli
