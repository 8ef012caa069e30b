// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_source.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hf::csv {

enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, windows1252 };

/// `utf-8`, `utf-16le`, …
std::string_view nameOf(Encoding encoding);
std::optional<Encoding> encodingNamed(std::string_view name);

/// The encoding by a name that may be left out; throws ImportError for a name of none.
std::optional<Encoding> wantedEncoding(const std::optional<std::string>& name);

/// The largest file that is read, in bytes.
inline constexpr std::uint64_t largestFile = 200'000'000;

/// The text of one file as valid UTF-8 without byte order mark and NUL, piece by piece. Only reads the file.
class TextSource {
public:
    /// Without `wanted` a byte order mark decides, else it is UTF-8. Throws ImportError for what is no readable regular
    /// file or too large.
    TextSource(const std::filesystem::path& file, std::optional<Encoding> wanted);

    Encoding encoding() const { return m_encoding; }

    /// Appends the next piece; false when there is none, at the end or before bytes that are no text.
    bool appendTo(std::string& text);

    /// What is wrong with the byte after the last piece; empty when nothing is.
    const std::string& fault() const { return m_fault; }
    ImportFault faultKind() const { return m_faultKind; }

    std::uint64_t bytesRead() const { return m_bytesRead; }
    std::uint64_t bytesTotal() const { return m_bytesTotal; }

private:
    struct Close {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };

    void readPiece();
    void skipMark(std::optional<Encoding> wanted);
    std::size_t appendUtf8(std::string& text);
    std::size_t appendUtf16(std::string& text);
    std::size_t appendWindows1252(std::string& text);
    void setFault(std::string_view what, std::size_t at);

    std::unique_ptr<std::FILE, Close> m_file;
    Encoding m_encoding = Encoding::utf8;
    std::string m_raw; ///< bytes read and not yet given out
    std::string m_fault;
    ImportFault m_faultKind = ImportFault::encoding;
    std::uint64_t m_bytesRead = 0;
    std::uint64_t m_bytesTotal = 0;
    bool m_atEnd = false;
};

} // namespace hf::csv
