// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace hf {

// A segment is a part of one device's chain of revisions in a file of its own: two lines of header, then the revisions
// as lines of the log's text form. The same part of the same chain always gives the same bytes, whoever writes it.

inline constexpr int segmentFormat = 1; ///< of the header
inline constexpr int segmentSchema = 1; ///< of the lines behind it

/// Numbers per segment: the nth holds n × this + 1 and the following. A new entry rewrites one small file.
inline constexpr std::int64_t revisionsPerSegment = 500;

/// Larger ones are not read.
inline constexpr std::uint64_t largestSegment = 200'000'000;

struct SegmentHeader {
    DeviceId device;
    std::int64_t first = 0; ///< numbers of the device
    std::int64_t last = 0;
    std::uint64_t length = 0; ///< of the body, in bytes
    std::string sha256;       ///< of the body, in hex

    bool operator==(const SegmentHeader&) const = default;
};

enum class SegmentFault : std::uint8_t {
    foreign,    ///< something else
    newer,      ///< written by a newer version
    incomplete, ///< shorter than its header says: perhaps not carried over wholly yet
    changed,    ///< the body is not the one the header was written for
};

/// A view into what was read.
struct Segment {
    SegmentHeader header;
    std::string_view body;
};

std::string writeSegment(DeviceId device, std::int64_t first, std::int64_t last, std::string_view body);

/// Reads a whole file, and holds the body to its digest. Never throws for what the bytes are.
std::variant<Segment, SegmentFault> readSegment(std::string_view bytes);

/// The number of the segment in which a revision's number lies, from 0.
constexpr std::int64_t segmentOf(std::int64_t number)
{
    return (number - 1) / revisionsPerSegment;
}

/// "DEVICE-000001.segment" for the first one.
std::string segmentName(DeviceId device, std::int64_t segment);

} // namespace hf
