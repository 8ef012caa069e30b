// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/text/bytes.h"

#include "domain/files/file_error.h"
#include "domain/text.h"
#include "exchange/import_source.h"
#include "exchange/input_file.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fmt/format.h>

namespace hf::csv {

namespace {

constexpr std::size_t pieceSize = 256 * 1024;
constexpr std::array<std::string_view, 4> names{"utf-8", "utf-16le", "utf-16be", "windows-1252"};

/// 0x80 … 0x9F in Windows-1252; 0 where the code page has no character.
constexpr std::array<char16_t, 32> upperControls{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                 0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// How many bytes from `at` on are ASCII without NUL.
std::size_t plainEnd(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t lows = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    while (at + sizeof(std::uint64_t) <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if (((word | (word - lows)) & highs) != 0) {
            break;
        }
        at += sizeof word;
    }
    while (at < bytes.size() && byteAt(bytes, at) < 0x80 && bytes[at] != '\0') {
        ++at;
    }
    return at;
}

std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0xC2 || lead > 0xF4) {
        return 1;
    }
    return lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2);
}

bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    return names[static_cast<std::size_t>(encoding)];
}

std::optional<Encoding> encodingNamed(std::string_view name)
{
    const std::string folded = foldForMatching(name);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (folded == names[i]) {
            return static_cast<Encoding>(i);
        }
    }
    return std::nullopt;
}

std::optional<Encoding> wantedEncoding(const std::optional<std::string>& name)
{
    const auto wanted = name ? encodingNamed(*name) : std::nullopt;
    if (name && !wanted) {
        throw ImportError(fmt::format("\"{}\" is no encoding that can be read", *name), 0, ImportFault::choice);
    }
    return wanted;
}

TextSource::TextSource(const std::filesystem::path& file, std::optional<Encoding> wanted)
{
    m_bytesTotal = sizeOfInput(file);
    if (m_bytesTotal > largestFile) {
        throw FileError(FileFault::tooLarge, file, "at most 200 MB");
    }
    m_file.reset(std::fopen(file.c_str(), "rb"));
    if (!m_file) {
        throw cannotRead(file, errno);
    }
    readPiece();
    skipMark(wanted);
}

void TextSource::readPiece()
{
    const std::size_t kept = m_raw.size();
    m_raw.resize(kept + pieceSize);
    const std::size_t count = std::fread(m_raw.data() + kept, 1, pieceSize, m_file.get());
    m_raw.resize(kept + count);
    m_bytesRead += count;
    if (std::ferror(m_file.get()) != 0) {
        throw ImportError("the file cannot be read to its end", 0);
    }
    if (m_bytesRead > largestFile) {
        throw ImportError("the file is larger than 200 MB", 0);
    }
    m_atEnd = count < pieceSize;
}

void TextSource::skipMark(std::optional<Encoding> wanted)
{
    struct Mark {
        std::string_view bytes;
        Encoding encoding;
    };
    constexpr std::array<Mark, 3> marks{
        {{"\xEF\xBB\xBF", Encoding::utf8}, {"\xFF\xFE", Encoding::utf16le}, {"\xFE\xFF", Encoding::utf16be}}};
    for (const Mark& mark : marks) {
        if (m_raw.starts_with(mark.bytes) && wanted.value_or(mark.encoding) == mark.encoding) {
            m_encoding = mark.encoding;
            m_raw.erase(0, mark.bytes.size());
            return;
        }
    }
    m_encoding = wanted.value_or(Encoding::utf8);
}

bool TextSource::appendTo(std::string& text)
{
    const std::size_t before = text.size();
    while (m_fault.empty() && text.size() == before) {
        if (m_raw.empty() && m_atEnd) {
            return false;
        }
        std::size_t used = 0;
        switch (m_encoding) {
        case Encoding::utf8:
            used = appendUtf8(text);
            break;
        case Encoding::utf16le:
        case Encoding::utf16be:
            used = appendUtf16(text);
            break;
        case Encoding::windows1252:
            used = appendWindows1252(text);
            break;
        }
        m_raw.erase(0, used);
        if (m_fault.empty() && !m_atEnd) {
            readPiece();
        } else if (m_fault.empty() && !m_raw.empty()) {
            setFault("a character is cut off at the end of the file", 0);
        }
    }
    return text.size() > before;
}

std::size_t TextSource::appendUtf8(std::string& text)
{
    const std::string_view raw = m_raw;
    std::size_t at = plainEnd(raw, 0);
    while (at < raw.size()) {
        const std::size_t length = sequenceLength(byteAt(raw, at));
        if (raw[at] == '\0') {
            setFault("a NUL byte, which no text has", at);
            break;
        }
        if (at + length > raw.size() && !m_atEnd) {
            break;
        }
        if (firstInvalidUtf8(raw.substr(at, length)) != std::string_view::npos) {
            setFault("bytes that are not UTF-8", at);
            break;
        }
        at = plainEnd(raw, at + length);
    }
    text.append(raw.substr(0, at));
    return at;
}

std::size_t TextSource::appendUtf16(std::string& text)
{
    const std::string_view raw = m_raw;
    const std::size_t high = m_encoding == Encoding::utf16le ? 1 : 0;
    const auto unitAt = [&](std::size_t at) {
        return static_cast<char32_t>((byteAt(raw, at + high) << 8U) | byteAt(raw, at + 1 - high));
    };
    std::size_t at = 0;
    while (at + 2 <= raw.size()) {
        char32_t point = unitAt(at);
        std::size_t length = 2;
        if (isHighSurrogate(point) && at + 4 > raw.size() && !m_atEnd) {
            break;
        }
        if (isHighSurrogate(point) && at + 4 <= raw.size() && isLowSurrogate(unitAt(at + 2))) {
            point = 0x10000 + ((point - 0xD800) << 10U) + (unitAt(at + 2) - 0xDC00);
            length = 4;
        }
        if (point == 0 || isHighSurrogate(point) || isLowSurrogate(point)) {
            setFault(point == 0 ? "a NUL character, which no text has" : "half a character in UTF-16", at);
            break;
        }
        hf::appendUtf8(text, point);
        at += length;
    }
    return at;
}

std::size_t TextSource::appendWindows1252(std::string& text)
{
    const std::string_view raw = m_raw;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const unsigned char byte = byteAt(raw, at);
        const bool upperControl = byte >= 0x80 && byte < 0xA0;
        const char32_t point = upperControl ? char32_t{upperControls[byte - 0x80U]} : char32_t{byte};
        if (point == 0) {
            setFault(byte == 0 ? "a NUL byte, which no text has" : "a byte that Windows-1252 does not have", at);
            return at;
        }
        hf::appendUtf8(text, point);
    }
    return raw.size();
}

void TextSource::setFault(std::string_view what, std::size_t at)
{
    m_fault = fmt::format("{} (byte {} of the file)", what, m_bytesRead - m_raw.size() + at + 1);
    const bool wide = m_encoding == Encoding::utf16le || m_encoding == Encoding::utf16be;
    m_faultKind = !wide && m_raw.find('\0') != std::string::npos ? ImportFault::notText : ImportFault::encoding;
}

} // namespace hf::csv
