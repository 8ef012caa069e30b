// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure.h"

#include <string>
#include <variant>
#include <vector>

namespace hf::words {

/// A text of the tables that is marked for translation.
struct Marked {
    const char* english;
};

/// What stands in a place of a text: a name that a person gave, a shipped one that is translated, or a figure that each
/// program writes with its own marks.
using Value = std::variant<std::string, Marked, Figure>;

/// A whole sentence in English, marked for lupdate in the context `Words`, and what stands at its `%1`, `%2` … The
/// window translates it; the command line says it as it stands.
struct Text {
    const char* english = "";
    std::vector<Value> values = {};
};

std::string inEnglish(const Text& text);

} // namespace hf::words
