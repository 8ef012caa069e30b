// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/metric.h"

#include <optional>
#include <string_view>

namespace hf {

/// A paragraph of the guidance.
struct Passage {
    std::string_view slug;
    std::string_view anchor;
};

/// What the shipped pages say about what a chart shows; nothing where they do not speak of it.
std::optional<Passage> passageAbout(const Metric& metric, const Catalogue& catalogue);

} // namespace hf
