// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sync/segments_here.h"

#include "exchange/log/log_lines.h"
#include "storage/errors.h"
#include "sync/segment.h"

#include <algorithm>

namespace hf {

namespace {

SegmentHere bodyOf(DeviceId device, std::int64_t first, std::int64_t last, const std::vector<Revision>& revisions)
{
    SegmentHere here{first, last, static_cast<std::int64_t>(revisions.size()), {}};
    std::int64_t next = first;
    const auto lose = [&](std::int64_t until) {
        if (next < until) {
            here.body += writeLine(LostRevisions{device, next, until - 1}) + '\n';
        }
        next = until;
    };
    for (const Revision& revision : revisions) {
        if (!bodyFits(revision)) {
            throw StorageError(StorageFault::damaged, "a text in the log is not the one that was written");
        }
        lose(revision.deviceSeq);
        here.body += writeLine(revision) + '\n';
        next = revision.deviceSeq + 1;
    }
    lose(last + 1);
    return here;
}

} // namespace

std::optional<SegmentHere> segmentHere(JournalCore& core, DeviceId device, std::int64_t segment)
{
    return core.read([&]() -> std::optional<SegmentHere> {
        const std::int64_t first = segment * revisionsPerSegment + 1;
        const std::int64_t last = std::min(first + revisionsPerSegment - 1, core.log().lastDeviceSeq(device));
        if (last < first) {
            return std::nullopt;
        }
        return bodyOf(device, first, last, core.log().ofDevice(device, first, last));
    });
}

} // namespace hf
