// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/cited_text.h"

#include "domain/numbers.h"

#include <algorithm>
#include <utility>

namespace hf {

namespace {

constexpr int highestNumber = 999;

/// The number in "[n]" at the start of `text`, and how long the marker is.
std::pair<int, std::size_t> marker(std::string_view text)
{
    const std::size_t end = text.find(']');
    const std::string_view digits = text.substr(1, end == std::string_view::npos ? end : end - 1);
    const auto number = wholeNumber<int>(digits);
    if (text.front() != '[' || end == std::string_view::npos || !number || *number < 1 || *number > highestNumber ||
        digits.front() == '0') {
        throw GuidanceError("a bracket that is not a citation like [1]");
    }
    return {*number, end + 1};
}

} // namespace

std::vector<Claim> claims(std::string_view text)
{
    std::vector<Claim> found;
    while (!text.empty()) {
        const std::size_t bracket = std::min(text.find_first_of("[]"), text.size());
        Claim claim{std::string(text.substr(0, bracket)), {}};
        text.remove_prefix(bracket);
        while (!text.empty() && (text.front() == '[' || text.front() == ']')) {
            const auto [number, length] = marker(text);
            claim.sources.push_back(number);
            text.remove_prefix(length);
        }
        found.push_back(std::move(claim));
    }
    return found;
}

CitedText citedText(std::string text)
{
    CitedText cited;
    for (const Claim& claim : claims(text)) {
        for (const int number : claim.sources) {
            if (std::find(cited.sources.begin(), cited.sources.end(), number) == cited.sources.end()) {
                cited.sources.push_back(number);
            }
        }
    }
    cited.text = std::move(text);
    return cited;
}

} // namespace hf
