// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever lies in a folder under a segment's name: it is read or named as a fault, and what is read is written again
// as a segment that says the same.

#include "sync/segment.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto read = hf::readSegment(bytes);
    if (const auto* segment = std::get_if<hf::Segment>(&read)) {
        const hf::SegmentHeader& header = segment->header;
        const std::string again = hf::writeSegment(header.device, header.first, header.last, segment->body);
        const auto same = hf::readSegment(again);
        if (!std::holds_alternative<hf::Segment>(same) || !(std::get<hf::Segment>(same).header == header)) {
            std::abort();
        }
    }
    return 0;
}
