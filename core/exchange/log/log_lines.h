// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "domain/log/revision.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace hf {

// The lossless text form of the log, JSON Lines (UTF-8, LF): a header, one revision a line ordered by device and
// device_seq, and a checksum line over all bytes before it. Nothing in it depends on the moment of the export, so that
// the same log always gives the same bytes.

/// What the first line says.
struct LogHeader {
    std::int64_t revisions = 0;
    bool partial = false; ///< entries of a range without their chain, instead of the log
};

/// Revisions that the log knows to be lost: it was damaged once. The chain goes on behind them.
struct LostRevisions {
    DeviceId device;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// The last line: hex of SHA-256 over everything before it.
struct LogFooter {
    std::string sha256;
};

/// One entry of a partial export.
struct LooseRecord {
    RecordId record;
    Kind kind = Kind::dose;
    std::string body;
};

/// Why a line is none: a code (`not-json`, `not-ours`, `newer`, `field`, `kind`, `too-long`, `too-deep`).
struct LineFault {
    std::string code;
    std::string detail;
};

using LogLine = std::variant<LogHeader, Revision, LooseRecord, LostRevisions, LogFooter, LineFault>;

inline constexpr std::size_t longestLine = 1024 * 1024;

std::string writeHeader(const LogHeader& header);
std::string writeLine(const Revision& revision);
std::string writeLine(const LooseRecord& record);
std::string writeLine(const LostRevisions& lost);
std::string writeFooter(const LogFooter& footer);

/// Reads any line of such a file, without its line end. Bodies come back in canonical form. Never throws.
LogLine readLine(std::string_view line);

} // namespace hf
