// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

namespace hf {

namespace {

struct Decoded {
    char32_t point = 0;
    std::size_t length = 0; ///< 0 for a fault
};

Decoded decodeAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2);
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) {
        return {};
    }
    char32_t point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return {};
        }
        point = (point << 6U) | (byte(at + i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point < least[length] || surrogate || point > 0x10FFFF ? Decoded{} : Decoded{point, length};
}

char32_t lowered(char32_t c)
{
    if ((c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) ||
        (c >= 0x410 && c <= 0x42F)) {
        return c + 32;
    }
    if (c >= 0x400 && c <= 0x40F) {
        return c + 80;
    }
    // Latin Extended-A pairs capital and small letters: even first up to U+0137
    // and from U+014A to U+0177, odd first between and after; the capital of y
    // with two dots stands alone.
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) {
        return c | 1U;
    }
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) {
        return c + (c % 2);
    }
    return c == 0x178 ? 0xFF : c;
}

/// Lower case, with Greek mu (also the capital one) as the micro sign.
char32_t folded(char32_t c)
{
    const char32_t lower = lowered(c);
    return lower == 0x3BC ? 0xB5 : lower;
}

// The letter without its accents, from U+00C0 and from U+1E00 on; a blank where there is none.
constexpr std::string_view latinBases = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
                                        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllll "
                                        " llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view additionalBases = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                             "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                             "wwwwwwwwwwxxxxyyzzzzzzhtwy      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                             "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

/// Greek with tonos or dialytika, and Cyrillic ё; small letters and those capitals that `lowered` leaves alone.
char32_t otherBase(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 19> pairs{{
        {0x386, 0x3B1}, {0x388, 0x3B5}, {0x389, 0x3B7}, {0x38A, 0x3B9}, {0x38C, 0x3BF}, {0x38E, 0x3C5}, {0x38F, 0x3C9},
        {0x390, 0x3B9}, {0x3AC, 0x3B1}, {0x3AD, 0x3B5}, {0x3AE, 0x3B7}, {0x3AF, 0x3B9}, {0x3B0, 0x3C5}, {0x3CA, 0x3B9},
        {0x3CB, 0x3C5}, {0x3CC, 0x3BF}, {0x3CD, 0x3C5}, {0x3CE, 0x3C9}, {0x451, 0x435},
    }};
    for (const auto& [accented, base] : pairs) {
        if (accented == c) {
            return base;
        }
    }
    return c;
}

char32_t withoutAccent(char32_t c)
{
    const auto from = [c](std::string_view bases, char32_t first) {
        const char base = bases[c - first];
        return base == ' ' ? c : static_cast<char32_t>(base);
    };
    if (c >= 0xC0 && c < 0xC0 + latinBases.size()) {
        return from(latinBases, 0xC0);
    }
    if (c >= 0x1E00 && c < 0x1E00 + additionalBases.size()) {
        return from(additionalBases, 0x1E00);
    }
    return otherBase(c);
}

/// One letter as it is searched for; nothing is left of an accent that stands alone.
void appendForSearch(std::string& out, char32_t c)
{
    const bool accent = c >= 0x300 && c <= 0x36F;
    if (c == 0xDF || c == 0x1E9E) {
        out += "ss";
    } else if (c == 0xE6) {
        out += "ae";
    } else if (c == 0x153) {
        out += "oe";
    } else if (!accent) {
        appendUtf8(out, withoutAccent(c));
    }
}

/// What a terminal obeys instead of showing it, and what ends a line for programs that read rows.
bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

std::string escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return "\\n";
    case U'\t':
        return "\\t";
    case U'\r':
        return "\\r";
    default:
        return fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    }
}

bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\r' || c == U'\n' || c == 0xA0 || c == 0x202F || c == 0xFEFF;
}

} // namespace

void appendUtf8(std::string& out, char32_t point)
{
    const auto put = [&out](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0U | (point >> 6U));
        put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    } else {
        put(0xF0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3FU));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    }
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = static_cast<unsigned char>(text[at]) < 0x80 ? 1 : decodeAt(text, at).length;
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::array<std::string_view, 7> blanks{" ", "\t", "\r", "\n", "\u00A0", "\u202F", "\uFEFF"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string inOneRow(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decodeAt(text, at);
        if (decoded.length == 0) {
            out += "\uFFFD";
            ++at;
            continue;
        }
        if (isControl(decoded.point)) {
            out += escaped(decoded.point);
        } else {
            out += text.substr(at, decoded.length);
        }
        at += decoded.length;
    }
    return out;
}

std::string excerpt(std::string_view text)
{
    constexpr std::size_t most = 60;
    std::size_t at = 0;
    for (std::size_t shown = 0; shown < most && at < text.size(); ++shown) {
        at += std::max<std::size_t>(decodeAt(text, at).length, 1);
    }
    return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

std::string foldForMatching(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool blankBefore = true;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decodeAt(text, at);
        if (decoded.length == 0) {
            out += text[at++];
            blankBefore = false;
            continue;
        }
        at += decoded.length;
        const bool blank = isBlank(decoded.point);
        if (!blank) {
            appendUtf8(out, folded(decoded.point));
        } else if (!blankBefore) {
            out += ' ';
        }
        blankBefore = blank;
    }
    while (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

std::string foldForSearch(std::string_view text)
{
    const std::string lower = foldForMatching(text);
    std::string out;
    out.reserve(lower.size());
    for (std::size_t at = 0; at < lower.size();) {
        const Decoded decoded = decodeAt(lower, at);
        if (decoded.length == 0) {
            out += lower[at++];
            continue;
        }
        at += decoded.length;
        appendForSearch(out, decoded.point);
    }
    return out;
}

std::string slug(std::string_view text)
{
    std::string out;
    for (const char c : foldForMatching(text)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
        if (letter) {
            out += c;
        } else if (!out.empty() && out.back() != '-') {
            out += '-';
        }
    }
    while (out.ends_with('-')) {
        out.pop_back();
    }
    return out.empty() ? "unnamed" : out;
}

} // namespace hf
