// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/library.h"

#include <span>
#include <string_view>

namespace hf {

/// The JSON texts of the articles this build ships, in the order they are listed; make a `Library` of them.
std::span<const std::string_view> shippedArticles();

/// What the first sight of a day asks of an article, known without reading it.
struct ShippedCaution {
    std::string_view slug;
    int version = 0; ///< of its caution check; 0 without one
    int grams = 0;   ///< of its daily figure; 0 without one
};
std::span<const ShippedCaution> shippedCautions();

/// The same, read once: they never change while the program runs.
const Library& shippedLibrary();

} // namespace hf
