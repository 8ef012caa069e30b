// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/text/lines.h"

#include "domain/text.h"
#include "exchange/import_source.h"

#include <fmt/format.h>

namespace hf::csv {

namespace {

constexpr auto npos = std::string::npos;

std::int64_t lineEnds(std::string_view text)
{
    std::int64_t count = 0;
    for (std::size_t at = text.find_first_of("\r\n"); at != npos; at = text.find_first_of("\r\n", at + 1)) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            ++at;
        }
        ++count;
    }
    return count;
}

} // namespace

RecordReader::RecordReader(const std::filesystem::path& file, std::optional<Encoding> encoding, char delimiter)
    : m_source(file, encoding),
      m_delimiter(delimiter)
{
    for (const char stop : {delimiter, '\r', '\n'}) {
        m_stops[static_cast<unsigned char>(stop)] = true;
    }
}

bool RecordReader::next()
{
    while (nextRecord()) {
        const bool blank = m_cells.size() == 1 && trimmed(m_cells.front()).empty() && !m_spans.front().quoted;
        if (!blank) {
            return true;
        }
    }
    return false;
}

bool RecordReader::nextRecord()
{
    m_at = m_recordEnd;
    m_line = m_nextLine;
    m_cells.clear();
    while (!split(m_last)) {
        if (m_text.size() - m_at > longestLine) {
            throw ImportError("a line is longer than 1 MB", m_line);
        }
        m_last = !refill();
        if (m_last && m_at == m_text.size()) {
            return false;
        }
    }
    if (m_recordEnd - m_at > longestLine) {
        throw ImportError("a line is longer than 1 MB", m_line);
    }
    takeCells();
    return true;
}

bool RecordReader::refill()
{
    m_text.erase(0, m_at);
    m_at = 0;
    m_recordEnd = 0;
    if (m_source.appendTo(m_text)) {
        return true;
    }
    if (!m_source.fault().empty()) {
        throw ImportError(m_source.fault(), m_line + lineEnds(m_text), m_source.faultKind());
    }
    return false;
}

/// Finds the cells of the record at m_at; false when its end is not in the buffer yet.
bool RecordReader::split(bool last)
{
    m_spans.clear();
    m_unclosed = false;
    if (m_at == m_text.size()) {
        return false;
    }
    std::size_t at = m_at;
    while (splitCell(at, last)) {
        const std::size_t end = m_spans.back().to;
        if (end == m_text.size() || m_text[end] != m_delimiter) {
            return endRecord(end, last);
        }
        at = end + 1;
        if (m_spans.size() == mostColumns) {
            throw ImportError(fmt::format("a line has more than {} cells", mostColumns), m_line);
        }
    }
    return false;
}

bool RecordReader::splitCell(std::size_t at, bool last)
{
    const bool quoted = at < m_text.size() && m_text[at] == '"';
    std::size_t end = at;
    if (quoted) {
        end = afterQuotes(at + 1, last);
        if (end == npos && !last) {
            return false;
        }
        m_unclosed = m_unclosed || end == npos;
    }
    end = plainEnd(end == npos ? m_text.size() : end);
    m_spans.push_back({at, end, quoted});
    return end < m_text.size() || last;
}

/// Sets where the next record begins; a CR at the end of the buffer may be half a CRLF.
bool RecordReader::endRecord(std::size_t end, bool last)
{
    std::size_t after = end;
    if (after < m_text.size()) {
        const bool carriageReturn = m_text[after] == '\r';
        ++after;
        if (carriageReturn && after == m_text.size() && !last) {
            return false;
        }
        if (carriageReturn && after < m_text.size() && m_text[after] == '\n') {
            ++after;
        }
    }
    m_recordEnd = after;
    m_nextLine = m_line + 1;
    for (const Span& span : m_spans) {
        if (span.quoted) {
            m_nextLine += lineEnds(std::string_view(m_text).substr(span.from, span.to - span.from));
        }
    }
    return true;
}

/// Behind the closing quote; npos when the buffer does not tell.
std::size_t RecordReader::afterQuotes(std::size_t at, bool last) const
{
    for (at = m_text.find('"', at); at != npos; at = m_text.find('"', at + 2)) {
        if (at + 1 == m_text.size()) {
            return last ? at + 1 : npos;
        }
        if (m_text[at + 1] != '"') {
            return at + 1;
        }
    }
    return npos;
}

std::size_t RecordReader::plainEnd(std::size_t at) const
{
    const char* const text = m_text.data();
    const std::size_t size = m_text.size();
    while (at < size && !m_stops[static_cast<unsigned char>(text[at])]) {
        ++at;
    }
    return at;
}

void RecordReader::takeCells()
{
    for (const Span& span : m_spans) {
        const std::string_view cell =
            span.quoted ? unquoted(span) : std::string_view(m_text).substr(span.from, span.to - span.from);
        if (cell.size() > longestCell) {
            throw ImportError("a cell is longer than 64 KB", m_line);
        }
        m_cells.push_back(cell);
    }
}

/// Takes the quotes off in place: the record is not looked at again.
std::string_view RecordReader::unquoted(const Span& span)
{
    std::size_t out = span.from;
    bool inside = true;
    for (std::size_t at = span.from + 1; at < span.to; ++at) {
        if (inside && m_text[at] == '"') {
            const bool doubled = at + 1 < span.to && m_text[at + 1] == '"';
            inside = doubled;
            if (!doubled) {
                continue;
            }
            ++at;
        }
        m_text[out++] = m_text[at];
    }
    return std::string_view(m_text).substr(span.from, out - span.from);
}

std::string_view trimmedCell(std::string_view cell)
{
    const auto solid = [](char c) { return c > ' ' && c != '\x7F'; };
    if (cell.empty() || (solid(cell.front()) && solid(cell.back()))) {
        return cell;
    }
    return trimmed(cell);
}

} // namespace hf::csv
