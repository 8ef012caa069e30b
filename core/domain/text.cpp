// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <utf8proc.h>

namespace hf {

namespace {

struct Decoded {
    char32_t point = 0;
    std::size_t length = 0; ///< 0 for a fault
};

Decoded decodeAt(std::string_view text, std::size_t at)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
    utf8proc_int32_t point = 0;
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    return length > 0 ? Decoded{static_cast<char32_t>(point), static_cast<std::size_t>(length)} : Decoded{};
}

/// Lower case, with Greek mu (also the capital one) as the micro sign.
char32_t folded(char32_t c)
{
    const auto lower = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
    return lower == 0x3BC ? 0xB5 : lower;
}

/// Letters that Unicode does not take apart, but that are searched for by what they look like.
std::string_view lookOf(char32_t c)
{
    constexpr std::array<std::pair<char32_t, std::string_view>, 13> looks{{
        {U'ß', "ss"},
        {U'æ', "ae"},
        {U'œ', "oe"},
        {U'ø', "o"},
        {U'đ', "d"},
        {U'ħ', "h"},
        {U'ı', "i"},
        {U'ł', "l"},
        {U'ŧ', "t"},
        {U'ŀ', "l"},
        {U'ŉ', "n"},
        {U'ſ', "s"},
        {U'ẞ', "ss"},
    }};
    for (const auto& [letter, look] : looks) {
        if (letter == c) {
            return look;
        }
    }
    return {};
}

/// One letter as it is searched for; nothing is left of an accent that stands alone.
void appendForSearch(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    if (const std::string_view look = lookOf(c); !look.empty()) {
        out += look;
        return;
    }
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
    std::array<utf8proc_int32_t, 8> parts{}; // no letter has more accents than that
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(),
                                               static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
    for (utf8proc_ssize_t i = 0; i < count; ++i) {
        appendUtf8(out, static_cast<char32_t>(parts[static_cast<std::size_t>(i)]));
    }
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
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
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

bool isControl(char32_t c)
{
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || turns;
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

std::string nameToCompare(std::string_view name)
{
    std::string key = foldForSearch(name);
    std::replace_if(
        key.begin(), key.end(), [](char c) { return c == '-' || c == '_' || c == '/'; }, ' ');
    return foldForMatching(key);
}

} // namespace hf
