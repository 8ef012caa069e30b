// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// A fault in an article's text; `what()` says where and what, in English, for whoever writes articles.
class GuidanceError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Plain text in which "[n]" cites source n, directly after what it supports.
struct CitedText {
    std::string text;
    std::vector<int> sources; ///< the cited numbers, each once, in order of first citing
};

/// One stretch of text and the sources cited directly after it; the last stretch may have none.
struct Claim {
    std::string text;
    std::vector<int> sources;
};

/// The text as claims: for drawing citations as links and for comparing figures with their sources.
/// Throws GuidanceError when a bracket is not a citation "[1]" … "[999]".
std::vector<Claim> claims(std::string_view text);

/// Throws GuidanceError like `claims`.
CitedText citedText(std::string text);

} // namespace hf
