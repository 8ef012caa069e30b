// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace hf {

/// What kind of thing is wrong with a file, so that programs know what to advise.
enum class ImportFault : std::uint8_t {
    notText,
    encoding, ///< text, but not in the encoding it was read in
    choice,   ///< the person's choices do not fit the file
    columns,  ///< no column means what one must
    dates,
    log, ///< an export that was changed or cut
    content,
};

/// The file cannot be read as what it is said to be: nothing of it was used. `line` is 0 where no line is to blame.
class ImportError : public std::runtime_error {
public:
    ImportError(const std::string& what, std::int64_t line, ImportFault fault = ImportFault::content)
        : std::runtime_error(what),
          m_line(line),
          m_fault(fault)
    {
    }
    std::int64_t line() const { return m_line; }
    ImportFault fault() const { return m_fault; }

private:
    std::int64_t m_line;
    ImportFault m_fault;
};

/// The order of day, month and year in a file's dates; one for the whole file.
enum class DateOrder : std::uint8_t { ymd, dmy, mdy, ydm };

/// What one column of a table means.
enum class ColumnRole : std::uint8_t {
    ignore,
    date,
    dateTime,
    time,
    name,
    value,
    unit,
    note,
    id,
    item,
    dose,
    mark,
    reflection
};

struct ColumnMapping {
    std::size_t column = 0;
    std::string header;
    ColumnRole role = ColumnRole::ignore;
    std::string target; ///< for item, dose and mark columns: the name in the journal; the header when empty
};

/// What one name in the name column of a long table means in the journal.
struct NameMapping {
    std::string name;                     ///< folded as for matching
    ColumnRole role = ColumnRole::ignore; ///< item or dose; ignore: its rows are left to the person
    std::string target;                   ///< the name in the journal
};

/// What the person can choose; everything else is detected.
struct ImportChoices {
    std::string format;               ///< `csv`, `loop`; empty: detect
    std::vector<std::string> mapping; ///< `COLUMN=ROLE` or `COLUMN=ROLE:TARGET`, column by header or number from 1
    std::optional<DateOrder> dateOrder;
    std::optional<char> decimalMark;
    std::optional<std::string> encoding; ///< `windows-1252` only when the person says so
};

/// What a first pass over the file found. Nothing is stored yet.
struct ImportPlan {
    std::string format;   ///< `csv-long`, `csv-wide`, `loop`
    std::string importer; ///< version of the reader, for the batch
    char delimiter = ',';
    std::string encoding;               ///< `utf-8`, `utf-16le`, …
    std::optional<DateOrder> dateOrder; ///< nothing when several fit: then `orders` holds them and nothing is imported
    std::vector<DateOrder> orders;
    char decimalMark = '.';
    std::vector<ColumnMapping> columns;
    std::vector<NameMapping> names; ///< of a long table, sorted by name
    std::int64_t rows = 0;          ///< data rows, without the header and blank lines
    std::optional<DayRange> days;
    std::vector<Record> definitions;     ///< supplements and items the catalogue does not have yet
    std::vector<std::uint64_t> repeated; ///< sorted hashes of row keys that occur more than once

    bool needsDecision() const { return !dateOrder; }
};

/// How a table is written, and its first rows: what can be told before anybody decides what it means.
struct ImportPreview {
    char delimiter = ',';
    std::string encoding;
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows; ///< the first 20, their cells cut at 200 bytes
};

/// A row that could not be taken in, with its line (the header is 1) and a code.
struct RowProblem {
    std::int64_t line = 0;
    std::string code; ///< `date-unreadable`, `cells-too-many`, `value-out-of-range`, …
    std::string text; ///< the cell or row to blame, at most 200 bytes
};

/// Takes what a second pass reads, in the order of the file.
class ImportSink {
public:
    ImportSink() = default;
    ImportSink(const ImportSink&) = delete;
    ImportSink& operator=(const ImportSink&) = delete;
    virtual ~ImportSink() = default;

    /// `externalId` names the entry within its source, the same on every reading of the file.
    virtual void entry(std::int64_t line, const std::string& externalId, RecordBody&& body) = 0;
    virtual void undecided(const std::string& externalId, Undecided&& row) = 0;
    virtual void problem(RowProblem&& problem) = 0;
    /// A cell that says "unknown" or "derived": makes no record, is counted by code (`unknown`, `auto`).
    virtual void nothing(const std::string& code) = 0;
    /// The row on this line equals an earlier one; it is given as an entry of its own all the same.
    virtual void repeated(std::int64_t /*line*/) {}
    /// Called at least every 1000 rows with the bytes read so far; false stops the reading.
    virtual bool keepGoing(std::uint64_t bytesRead, std::uint64_t bytesTotal) = 0;
};

/// Looks at the beginning of the file alone. Throws ImportError.
ImportPreview previewImport(const std::filesystem::path& file, const ImportChoices& choices);

/// First pass: detects everything that belongs to the whole file. Throws ImportError.
ImportPlan planImport(const std::filesystem::path& file, const ImportChoices& choices, const Catalogue& catalogue,
                      const TimeFrame& frame);

/// Second pass: gives every row to the sink exactly once. Throws ImportError for a file that changed or is damaged.
void readImport(const std::filesystem::path& file, const ImportPlan& plan, const Catalogue& catalogue,
                const TimeFrame& frame, RecordId batch, ImportSink& sink);

} // namespace hf
