// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/metric.h"

namespace hf::words {

/// The words of a kind of metric, in English and in the context `Words`. Titles are nothing where the person names it.
struct MetricWords {
    const char* title = nullptr;
    const char* inText = nullptr; ///< its title in the middle of a sentence
    const char* meaning = "";     ///< what a value is, and when a day is missing
    const char* unit = nullptr;   ///< what stands after a value, where that is a word
};

MetricWords wordsOf(MetricKind kind);

/// What the values of this metric are.
const char* meaningOf(const Metric& metric);

} // namespace hf::words
