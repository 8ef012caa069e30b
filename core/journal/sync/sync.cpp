// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sync/sync.h"

#include "journal/errors.h"
#include "journal/internal/log_merge.h"
#include "journal/sync/segments_here.h"
#include "storage/file/atomic_file.h"
#include "sync/segment.h"
#include "sync/sync_folder.h"

#include <algorithm>
#include <system_error>
#include <tuple>
#include <utility>

namespace hf {

namespace {

/// A segment that lies in the folder.
struct Lying {
    std::filesystem::path file;
    std::optional<SegmentProblem> problem;
    SegmentHeader header;
    std::int64_t revisions = 0;
    std::vector<LogLine> lines; ///< only of one that is not the same here
};

std::int64_t numbersIn(const std::vector<LogGap>& gaps)
{
    std::int64_t numbers = 0;
    for (const LogGap& gap : gaps) {
        numbers += gap.last - gap.first + 1;
    }
    return numbers;
}

SegmentProblem problemOf(SegmentFault fault)
{
    switch (fault) {
    case SegmentFault::newer:
        return SegmentProblem::newer;
    case SegmentFault::incomplete:
        return SegmentProblem::incomplete;
    case SegmentFault::changed:
        return SegmentProblem::changed;
    case SegmentFault::foreign:
        break;
    }
    return SegmentProblem::foreign;
}

/// The lines of a body; a problem when one of them is none, or speaks of another device.
std::optional<SegmentProblem> readLines(std::string_view body, Lying& lying)
{
    while (!body.empty()) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        LogLine line = readLine(body.substr(0, end));
        body.remove_prefix(std::min(end + 1, body.size()));
        const auto* revision = std::get_if<Revision>(&line);
        const auto* lost = std::get_if<LostRevisions>(&line);
        if (const auto* fault = std::get_if<LineFault>(&line); fault != nullptr && fault->code == "newer") {
            return SegmentProblem::newer;
        }
        const bool ours = (revision != nullptr && revision->device == lying.header.device &&
                           revision->deviceSeq >= lying.header.first && revision->deviceSeq <= lying.header.last) ||
                          (lost != nullptr && lost->device == lying.header.device && lost->last <= lying.header.last);
        if (!ours) {
            return SegmentProblem::changed;
        }
        lying.revisions += revision != nullptr ? 1 : 0;
        lying.lines.push_back(std::move(line));
    }
    return std::nullopt;
}

class Exchange {
public:
    Exchange(JournalCore& core, std::filesystem::path folder)
        : m_core(core),
          m_folder(std::move(folder))
    {
    }

    SyncReport run(JournalSync::Removals removals)
    {
        for (const std::filesystem::path& file : segmentFilesIn(m_folder)) {
            m_lying.push_back(look(file));
        }
        std::sort(m_lying.begin(), m_lying.end(), [](const Lying& a, const Lying& b) {
            return std::tie(a.header.device, a.header.first, a.header.last, a.file) <
                   std::tie(b.header.device, b.header.first, b.header.last, b.file);
        });
        takeAll(removals);
        writeAll();
        for (const Lying& lying : m_lying) {
            if (lying.problem) {
                const bool read = lying.header.first > 0;
                m_report.troubles.push_back({lying.file, *lying.problem,
                                             read ? std::optional(lying.header.device) : std::nullopt,
                                             lying.header.first});
            }
        }
        return m_report;
    }

private:
    Lying look(const std::filesystem::path& file)
    {
        Lying lying;
        lying.file = file;
        try {
            const std::string bytes = readSegmentFile(file);
            const auto read = readSegment(bytes);
            if (const auto* fault = std::get_if<SegmentFault>(&read)) {
                lying.problem = problemOf(*fault);
                return lying;
            }
            const auto& segment = std::get<Segment>(read);
            lying.header = segment.header;
            const auto here = segmentHere(m_core, segment.header.device, segmentOf(segment.header.first));
            if (here && here->body == segment.body) {
                lying.revisions = here->revisions;
            } else {
                lying.problem = readLines(segment.body, lying);
            }
        } catch (const FileError&) {
            lying.problem = SegmentProblem::unreadable;
        }
        return lying;
    }

    void takeAll(JournalSync::Removals removals)
    {
        const bool any = std::any_of(m_lying.begin(), m_lying.end(),
                                     [](const Lying& lying) { return !lying.problem && !lying.lines.empty(); });
        if (!any) {
            return;
        }
        if (!takeUnlessTooMany(false) && removals == JournalSync::Removals::take) {
            m_core.backUpBefore(BackupReason::import);
            takeUnlessTooMany(true);
        }
    }

    /// False when nothing was taken, as too many entries would be removed.
    bool takeUnlessTooMany(bool allowed)
    {
        m_report.asks = false;
        try {
            m_core.write([&] { return take(allowed); });
        } catch (const TooMany&) {
            m_core.definitionsTouched = false;
            m_report.taken = 0;
            m_report.asks = true;
        }
        return !m_report.asks;
    }

    /// Thrown to leave the transaction.
    struct TooMany {};

    bool take(bool allowed)
    {
        m_report.entries = 0; // the step may be run again
        for (const auto& [kind, count] : m_core.records().counts()) {
            m_report.entries += isDated(kind) ? count : 0;
        }
        LogMerge merge(m_core);
        for (Lying& lying : m_lying) {
            if (!lying.problem && !lying.lines.empty()) {
                takeOne(merge, lying);
            }
        }
        m_report.taken = merge.finish().added;
        m_report.removed = merge.removed();
        if (!allowed && m_report.removed * 5 > m_report.entries) {
            throw TooMany{};
        }
        return true;
    }

    static void takeOne(LogMerge& merge, Lying& lying)
    {
        const LogMerge::Fit fit = merge.look(lying.lines);
        if (!LogMerge::isGood(fit)) {
            lying.problem = fit == LogMerge::Fit::missing    ? SegmentProblem::gap
                            : fit == LogMerge::Fit::conflict ? SegmentProblem::conflict
                                                             : SegmentProblem::changed;
            return;
        }
        for (const LogLine& line : lying.lines) {
            if (const auto* revision = std::get_if<Revision>(&line)) {
                merge.take(*revision);
            } else {
                merge.take(std::get<LostRevisions>(line));
            }
        }
    }

    void writeAll()
    {
        if (m_report.asks) {
            return; // what is there may be what is here, once the person has said so
        }
        const auto own = m_core.read([&] { return m_core.log().knownOwnDevice(); });
        for (const ChainExtent& chain : m_core.read([&] { return m_core.log().chains(); })) {
            writeChain(chain, own == chain.device);
        }
        removeCopies();
    }

    void writeChain(const ChainExtent& chain, bool own)
    {
        for (std::int64_t number = 0; number <= segmentOf(chain.last); ++number) {
            const auto here = segmentHere(m_core, chain.device, number);
            const std::filesystem::path file = m_folder / segmentName(chain.device, number);
            const auto found = std::find_if(m_lying.begin(), m_lying.end(),
                                            [&file](const Lying& lying) { return lying.file == file; });
            if (here && (found == m_lying.end() || isBehind(*found, *here, own))) {
                write(file, chain.device, *here);
            }
        }
    }

    /// Whether the file lacks what is here, or still has a text that was erased.
    static bool isBehind(const Lying& lying, const SegmentHere& here, bool own)
    {
        if (lying.problem) {
            const bool spoilt = lying.problem == SegmentProblem::incomplete || lying.problem == SegmentProblem::changed;
            return spoilt && own;
        }
        return lying.header.last < here.last || lying.revisions < here.revisions ||
               (lying.revisions == here.revisions && lying.header.length > here.body.size());
    }

    void write(const std::filesystem::path& file, DeviceId device, const SegmentHere& here)
    {
        AtomicFile target(file);
        target.write(writeSegment(device, here.first, here.last, here.body));
        target.commit();
        ++m_report.written;
        for (Lying& lying : m_lying) {
            if (lying.file == file) {
                lying.problem.reset(); // it is as it should be now
            }
        }
    }

    /// A copy that a file syncer set aside has nothing of its own any more, but perhaps a text that was erased.
    void removeCopies() const
    {
        for (const Lying& lying : m_lying) {
            const bool named = lying.file.filename() == segmentName(lying.header.device, segmentOf(lying.header.first));
            if (!lying.problem && lying.header.first > 0 && !named) {
                std::error_code kept; // it is tried again next time
                std::filesystem::remove(lying.file, kept);
            }
        }
    }

    JournalCore& m_core;
    std::filesystem::path m_folder;
    std::vector<Lying> m_lying;
    SyncReport m_report;
};

} // namespace

JournalSync::JournalSync(Journal& journal)
    : m_core(*journal.m_core)
{
}

void JournalSync::begin(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        throw cannotWrite(folder, error.value());
    }
    if (!isSyncFolder(folder)) {
        AtomicFile mark(folder / syncMark);
        mark.write(markText());
        mark.commit();
    }
}

bool JournalSync::isBegun(const std::filesystem::path& folder)
{
    return isSyncFolder(folder);
}

SyncReport JournalSync::exchange(const std::filesystem::path& folder, Removals removals)
{
    if (!isSyncFolder(folder)) {
        throw FileError(FileFault::noFolder, folder, "it has no " + std::string(syncMark));
    }
    return Exchange(m_core, folder).run(removals);
}

std::vector<DeviceView> JournalSync::devices() const
{
    return m_core.read([&] {
        std::vector<DeviceView> views;
        const auto own = m_core.log().knownOwnDevice();
        for (const ChainExtent& chain : m_core.log().chains()) {
            views.push_back({chain.device, own == chain.device, chain.revisions,
                             numbersIn(m_core.log().gaps(chain.device)), wallOf(chain.latest)});
        }
        return views;
    });
}

} // namespace hf
