// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/text/bytes.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf::csv {

inline constexpr std::size_t longestLine = 1'000'000;
inline constexpr std::size_t longestCell = 64 * 1024;
inline constexpr std::size_t mostColumns = 512;
inline constexpr std::int64_t mostRows = 2'000'000;

/// The records of a delimited text (RFC 4180 quotes; LF, CRLF or CR alone), one after the other. Holds one record and
/// a fixed buffer. Throws ImportError with the line where the text breaks a limit or is no text.
class RecordReader {
public:
    RecordReader(const std::filesystem::path& file, std::optional<Encoding> encoding, char delimiter);

    /// Goes to the next record that is not a blank line; false at the end.
    bool next();

    /// The cells as written, without quotes; valid until the next call of next().
    std::span<const std::string_view> cells() const { return m_cells; }

    /// The line of the file on which the record begins; 1 is the first.
    std::int64_t line() const { return m_line; }

    /// The file ends within a quoted cell of this record.
    bool unclosed() const { return m_unclosed; }

    Encoding encoding() const { return m_source.encoding(); }
    std::uint64_t bytesRead() const { return m_source.bytesRead(); }
    std::uint64_t bytesTotal() const { return m_source.bytesTotal(); }

private:
    /// A cell as it lies in the buffer, quotes included.
    struct Span {
        std::size_t from = 0;
        std::size_t to = 0;
        bool quoted = false;
    };

    bool nextRecord();
    bool split(bool last);
    bool splitCell(std::size_t at, bool last);
    bool endRecord(std::size_t end, bool last);
    std::size_t afterQuotes(std::size_t at, bool last) const;
    std::size_t plainEnd(std::size_t at) const;
    void takeCells();
    std::string_view unquoted(const Span& span);
    bool refill();

    TextSource m_source;
    char m_delimiter;
    std::array<bool, 256> m_stops{};
    std::string m_text; ///< what is read and not yet used, from m_at on
    std::size_t m_at = 0;
    std::size_t m_recordEnd = 0;
    std::vector<Span> m_spans;
    std::vector<std::string_view> m_cells;
    std::int64_t m_line = 0;
    std::int64_t m_nextLine = 1;
    bool m_unclosed = false;
    bool m_last = false;
};

/// `domain`'s trimmed(), quick for cells that need none.
std::string_view trimmedCell(std::string_view cell);

} // namespace hf::csv
