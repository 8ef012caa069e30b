// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/id.h"

#include <cstdint>
#include <string>

namespace hf {

enum class MetricKind : std::uint8_t { dose, load, gutBurden, item, stoolCount, stoolForm };

/// A series that exists: its name is steady and made for typing (`dose.l-glutamine`, `gut.bloating`, `load`).
struct Metric {
    std::string name;
    std::string title; ///< the person's own name for it, or an English word for fixed ones
    std::string unit;
    MetricKind kind = MetricKind::load;
    SupplementId supplement;               ///< for doses
    Dimension dimension = Dimension::mass; ///< for doses
    Unit doseUnit = Unit::g;               ///< for doses: the supplement's own unit, or that of the dimension
    ItemId item;                           ///< for items
    bool yesNo = false;

    /// A code for what the values mean and when a day is missing; sentences are made of it.
    std::string missingRule;
};

} // namespace hf
