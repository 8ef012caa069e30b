// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/check.h"

#include "storage/codec/record_codec.h"
#include "storage/file/header.h"
#include "storage/file/raw_file.h"
#include "storage/tables/projection.h"
#include "storage/tables/schema.h"

#include <map>

#include <fmt/format.h>

namespace hf {

namespace {

/// Collects findings, at most so many of one code.
class Findings {
public:
    explicit Findings(std::size_t most)
        : m_most(most)
    {
    }

    void add(const char* code, const std::string& detail, bool repairable = false)
    {
        if (++m_counts[code] <= m_most) {
            m_list.push_back({code, detail, repairable});
        }
    }
    std::vector<StorageFinding> take() { return std::move(m_list); }

private:
    std::size_t m_most;
    std::map<std::string, std::size_t> m_counts;
    std::vector<StorageFinding> m_list;
};

void checkPages(SQLite::Database& database, Findings& findings)
{
    SQLite::Statement pages(database, "PRAGMA integrity_check(20)");
    while (pages.executeStep()) {
        const std::string line = pages.getColumn(0).getString();
        if (line != "ok") {
            findings.add("page", line);
        }
    }
    const int version = schema::versionOf(database);
    if (version < 1 || version > schema::version || schema::layout(database) != schema::expectedLayout(version)) {
        findings.add("schema", "the tables are not defined as their version defines them");
    }
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    while (references.executeStep()) {
        findings.add("foreign-key", references.getColumn(0).getString(), true);
    }
}

/// The counters and constants of the file's first bytes, which SQLite itself looks at only in part.
void checkHeader(Database& database, Findings& findings)
{
    const RawFile file(database.path());
    if (!file.isOpen() || database.inMemory()) {
        return;
    }
    for (const std::string& fault : headerFaults(file.read(0, headerSize).value_or(""), file.size())) {
        findings.add("header", fault);
    }
}

/// Whether the numbers from `expected` up to the one before `found` are known to be lost.
bool isKnownGap(const std::vector<LogGap>& gaps, std::int64_t expected, std::int64_t found)
{
    for (const LogGap& gap : gaps) {
        expected = gap.first <= expected && expected <= gap.last ? gap.last + 1 : expected;
    }
    return expected >= found;
}

void checkChains(RevisionLog& log, Findings& findings)
{
    std::optional<DeviceId> device;
    std::vector<LogGap> gaps;
    Digest previous{};
    std::int64_t expected = 1;
    log.visit([&](const StoredRevision& stored) {
        const Revision& revision = stored.revision;
        if (device != revision.device) {
            device = revision.device;
            gaps = log.gaps(*device);
            previous = Digest{};
            expected = 1;
        }
        const std::string where = fmt::format("record {}, revision {} of device {}", toString(revision.record),
                                              revision.deviceSeq, toString(revision.device));
        const bool behindGap = revision.deviceSeq > expected && isKnownGap(gaps, expected, revision.deviceSeq);
        if (revision.deviceSeq != expected && !behindGap) {
            findings.add("sequence", where);
        }
        if (!bodyFits(revision)) {
            findings.add("digest", where);
        } else if (revision.body && !decodeBody(revision.kind, *revision.body)) {
            findings.add("body", where);
        } else if (revision.state == RecordState::live && !revision.body &&
                   log.erasedAt(revision.record).value_or(0) <= revision.stamp) {
            findings.add("digest", where + ": the text is gone without an erase");
        }
        if (!behindGap && linkOf(previous, revision) != revision.link) {
            findings.add("link", where);
        }
        previous = revision.link;
        expected = revision.deviceSeq + 1;
        return true;
    });
}

/// Two tables of the same name, row by row in the order of their keys.
void compareTable(SQLite::Database& stored, SQLite::Database& expected, std::string_view table, Findings& findings)
{
    const std::string sql = fmt::format("SELECT * FROM {} ORDER BY 1, 2", table);
    SQLite::Statement has(stored, sql);
    SQLite::Statement should(expected, sql);
    for (;;) {
        const bool one = has.executeStep();
        const bool other = should.executeStep();
        if (!one && !other) {
            return;
        }
        if (one != other) {
            findings.add("projection", fmt::format("{}: {} rows than the log tells", table, one ? "more" : "fewer"),
                         true);
            return;
        }
        for (int column = 0; column < has.getColumnCount(); ++column) {
            const SQLite::Column a = has.getColumn(column);
            const SQLite::Column b = should.getColumn(column);
            if (a.getType() != b.getType() || a.getString() != b.getString()) {
                findings.add("projection", fmt::format("{}: a row differs from the log", table), true);
                return;
            }
        }
    }
}

void checkProjection(Database& database, RevisionLog& log, Findings& findings)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    schema::create(memory, schema::versionOf(database.handle()));
    memory.exec("BEGIN");
    Projection fold(memory);
    log.visitWinners([&](const StoredRevision& winner) { fold.add(winner); });
    for (const std::string_view table : Projection::tables()) {
        compareTable(database.handle(), memory, table, findings);
    }
}

} // namespace

std::vector<StorageFinding> checkJournal(Database& database, RevisionLog& log, std::size_t most)
{
    Findings findings(most);
    // What cannot be read in one part of the file says nothing of the others.
    const auto part = [&findings](auto&& look) {
        try {
            look();
        } catch (const SQLite::Exception& error) {
            findings.add("page", error.what());
        }
    };
    part([&] { checkHeader(database, findings); });
    part([&] { checkPages(database.handle(), findings); });
    part([&] { checkChains(log, findings); });
    part([&] { checkProjection(database, log, findings); });
    return findings.take();
}

std::vector<StorageFinding> checkLog(RevisionLog& log, std::size_t most)
{
    Findings findings(most);
    checkChains(log, findings);
    return findings.take();
}

bool newestFit(RevisionLog& log, std::size_t count)
{
    bool fit = true;
    std::optional<Revision> newer;
    log.visitOwnBackwards([&](const Revision& revision) {
        const bool beside = newer && newer->deviceSeq == revision.deviceSeq + 1; // else a known gap lies between
        fit = fit && bodyFits(revision) && (!beside || linkOf(revision.link, *newer) == newer->link);
        newer = revision;
        return fit && --count > 0;
    });
    return fit;
}

void rebuildTables(Database& database, RevisionLog& log)
{
    Projection projection(database.handle());
    projection.clear();
    log.visitWinners([&](const StoredRevision& winner) { projection.add(winner); });
}

} // namespace hf
