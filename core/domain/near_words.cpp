// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/near_words.h"

#include "domain/text.h"

#include <algorithm>
#include <utility>

namespace hf {

namespace {

/// Longer words are no slip of the keyboard.
constexpr std::size_t longestMistyped = 64;
constexpr std::size_t shortestBeginning = 2;

} // namespace

std::u32string letters(std::string_view text)
{
    std::u32string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) == 0x80U && !out.empty() && out.back() >= 0x80) {
            out.back() = (out.back() << 6U) | (byte & 0x3FU);
        } else {
            out += byte;
        }
    }
    return out;
}

std::size_t slips(const std::u32string& a, const std::u32string& b, std::size_t most)
{
    if (a.size() > b.size() + most || b.size() > a.size() + most) {
        return most + 1;
    }
    std::vector<std::size_t> beforeLast;
    std::vector<std::size_t> last(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, changed, swapped ? beforeLast[j - 2] + 1 : changed});
        }
        beforeLast = std::exchange(last, std::move(row));
    }
    return last[b.size()];
}

std::vector<std::string> nearWords(std::string_view typed, std::span<const std::string> words, std::size_t most)
{
    const std::string key = foldForMatching(typed);
    const std::u32string wanted = letters(key);
    if (wanted.size() < shortestBeginning || wanted.size() > longestMistyped) {
        return {};
    }
    const std::size_t allowed = std::max<std::size_t>(1, wanted.size() / 3);
    std::vector<std::pair<std::size_t, const std::string*>> ranked;
    for (const std::string& word : words) {
        const std::string other = foldForMatching(word);
        const std::size_t distance = other.starts_with(key) ? 0 : slips(wanted, letters(other), allowed);
        if (distance <= allowed) {
            ranked.emplace_back(distance, &word);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> found;
    for (const auto& [distance, word] : ranked) {
        if (found.size() < most && std::find(found.begin(), found.end(), *word) == found.end()) {
            found.push_back(*word);
        }
    }
    return found;
}

} // namespace hf
