// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_log.h"
#include "domain/files/file_error.h"
#include "exchange/input_file.h"
#include "exchange/log/log_lines.h"
#include "journal/internal/journal_core.h"
#include "journal/internal/log_merge.h"
#include "journal/journal_import.h"
#include "storage/check.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <map>
#include <ostream>
#include <set>

#include <fmt/format.h>

namespace hf {

namespace {

/// Lines out, with the checksum of all of them.
class ChecksummedLines {
public:
    explicit ChecksummedLines(std::ostream& out)
        : m_out(out)
    {
    }

    void put(std::string line)
    {
        line += '\n';
        m_hash.add(line);
        m_out << line;
    }
    std::string checksum() { return toHex(m_hash.digest()); }

private:
    std::ostream& m_out;
    Sha256 m_hash;
};

/// Deleted definitions whose entries are still there, hidden: without them the entries would have no names elsewhere.
std::vector<Record> goneWithEntries(JournalCore& core)
{
    std::vector<Record> all;
    for (const KnownSupplement& known : core.catalogue().goneSupplements) {
        if (core.records().hasEntries(known.id)) {
            Supplement hidden = known.definition;
            hidden.hidden = true;
            all.push_back({RecordId{known.id.value}, hidden});
        }
    }
    for (const KnownItem& known : core.catalogue().goneItems) {
        if (core.records().hasEntries(known.id)) {
            Item hidden = known.definition;
            hidden.enabled.clear();
            all.push_back({RecordId{known.id.value}, hidden});
        }
    }
    return all;
}

/// Thrown to leave the transaction when the person cancels.
struct Cancelled {};

/// Thrown to leave it when the merge was only tried.
struct Tried {
    MergeReport report;
};

[[noreturn]] void refuse(const std::string& why, std::int64_t line)
{
    throw ImportError(why, line, ImportFault::log);
}

void takeRevision(const Revision& revision, std::int64_t line, LogMerge& merge)
{
    switch (merge.take(revision)) {
    case LogMerge::Fit::missing:
        refuse(fmt::format("revision {} of device {} is missing before this line", merge.nextOf(revision.device),
                           toString(revision.device)),
               line);
    case LogMerge::Fit::changed:
        refuse("the line was changed after it was written: its digest does not fit", line);
    case LogMerge::Fit::conflict:
        throw StorageError(StorageFault::conflict,
                           fmt::format("line {}: both logs have a revision {} of device {}, but not the same one", line,
                                       revision.deviceSeq, toString(revision.device)));
    case LogMerge::Fit::next:
    case LogMerge::Fit::present:
    case LogMerge::Fit::fillsGap:
        break;
    }
}

void takeLine(const LogLine& line, std::int64_t number, LogMerge& merge)
{
    if (const auto* revision = std::get_if<Revision>(&line)) {
        takeRevision(*revision, number, merge);
    } else if (const auto* lost = std::get_if<LostRevisions>(&line)) {
        merge.take(*lost);
    } else if (const auto* loose = std::get_if<LooseRecord>(&line)) {
        merge.take(*loose, number);
    }
}

/// Reads the whole file into the merge; throws ImportError for anything that is not a whole, unchanged export.
void readLog(std::istream& in, std::uint64_t bytes, LogMerge& merge, const ImportProgress& progress)
{
    Sha256 hash;
    std::string text;
    std::int64_t number = 0;
    std::uint64_t read = 0;
    while (std::getline(in, text)) {
        ++number;
        read += text.size() + 1;
        const LogLine line = readLine(text);
        if (const auto* fault = std::get_if<LineFault>(&line)) {
            refuse(fault->code + ": " + fault->detail, number);
        }
        if (number == 1 && !std::holds_alternative<LogHeader>(line)) {
            refuse("the file does not begin with the header of a HabitForge export", number);
        }
        if (const auto* footer = std::get_if<LogFooter>(&line)) {
            if (footer->sha256 != toHex(hash.digest())) {
                refuse("the checksum does not fit: the file was changed or cut", number);
            }
            return;
        }
        takeLine(line, number, merge);
        hash.add(text);
        hash.add("\n");
        if (progress && number % 1000 == 0 && !progress(read, bytes)) {
            throw Cancelled{};
        }
    }
    refuse("the file ends before its checksum line", number);
}

void putRevisions(RevisionLog& log, ChecksummedLines& lines)
{
    std::map<DeviceId, std::int64_t> last; // the number of each device that went out last
    log.visit([&](const StoredRevision& stored) {
        const Revision& revision = stored.revision;
        std::int64_t& before = last[revision.device];
        if (revision.deviceSeq > before + 1) { // a known gap, or the check would have said so
            lines.put(writeLine(LostRevisions{revision.device, before + 1, revision.deviceSeq - 1}));
        }
        before = revision.deviceSeq;
        lines.put(writeLine(revision));
        return true;
    });
}

} // namespace

JournalExport::JournalExport(const Journal& journal)
    : m_core(*journal.m_core)
{
}

void JournalExport::exportLog(std::ostream& out) const
{
    // Looked through before the first line goes out: what is damaged must not leave as if it were whole.
    m_core.read([&] {
        const auto findings = checkLog(m_core.log(), 1);
        if (!findings.empty()) {
            throw StorageError(StorageFault::damaged, findings.front().code + ": " + findings.front().detail);
        }
        return true;
    });
    m_core.read([&] {
        RevisionLog& log = m_core.log();
        ChecksummedLines lines(out);
        lines.put(writeHeader({log.count(), false}));
        putRevisions(log, lines);
        out << writeFooter({lines.checksum()}) << '\n';
        return true;
    });
}

void JournalExport::exportEntries(std::ostream& out, DayRange range) const
{
    m_core.read([&] {
        std::vector<LooseRecord> records;
        std::set<RecordId> imports; // those that brought an entry of these days
        const auto add = [&](const Record& record) {
            records.push_back({record.id, kindOf(record.body), *m_core.log().winner(record.id)->revision.body});
        };
        for (std::size_t i = 0; i < kindCount; ++i) {
            const Kind kind = static_cast<Kind>(i);
            const bool dated = isDated(kind);
            for (const Record& record : dated ? m_core.entries(kind, range) : m_core.records().definitions(kind)) {
                if (const auto batch = batchOf(record.body)) {
                    imports.insert(*batch);
                }
                if (kind != Kind::batch) {
                    add(record);
                }
            }
        }
        for (const Record& batch : m_core.records().definitions(Kind::batch)) {
            if (imports.contains(batch.id)) {
                add(batch);
            }
        }
        for (const Record& gone : goneWithEntries(m_core)) {
            records.push_back({gone.id, kindOf(gone.body), encodeBody(gone.body)});
        }
        ChecksummedLines lines(out);
        lines.put(writeHeader({static_cast<std::int64_t>(records.size()), true}));
        for (const LooseRecord& record : records) {
            lines.put(writeLine(record));
        }
        out << writeFooter({lines.checksum()}) << '\n';
        return true;
    });
}

MergeReport JournalImport::importLog(const std::filesystem::path& file, const ImportProgress& progress, bool dryRun)
{
    const std::uint64_t bytes = sizeOfInput(file);
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        throw cannotRead(file, errno);
    }
    if (!dryRun) {
        m_core.backUpBefore(BackupReason::import);
    }
    try {
        const BulkCache cache(m_core.database());
        return m_core.write([&] {
            in.clear();
            in.seekg(0);
            LogMerge merge(m_core);
            readLog(in, bytes, merge, progress);
            MergeReport report = merge.finish();
            if (dryRun) {
                throw Tried{report};
            }
            return report;
        });
    } catch (const Tried& tried) {
        m_core.definitionsTouched = false;
        return tried.report;
    } catch (const Cancelled&) {
        MergeReport report;
        report.cancelled = true;
        return report;
    }
}

} // namespace hf
