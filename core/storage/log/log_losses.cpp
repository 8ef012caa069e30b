// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a log no longer has: revisions that damage took, and texts that were erased for good.

#include "storage/log/bind.h"
#include "storage/log/revision_log.h"

#include <algorithm>
#include <sstream>

namespace hf {

namespace {

std::string gapKey(DeviceId device)
{
    return "lost." + toString(device);
}

std::string erasedKey(RecordId record)
{
    return "erased." + toString(record);
}

} // namespace

void RevisionLog::forgetOwnDevice()
{
    m_database.handle().exec("DELETE FROM meta WHERE key='device'");
    forget();
}

std::vector<LogGap> gapsIn(const std::string& stored)
{
    std::vector<LogGap> gaps;
    std::istringstream text(stored);
    LogGap gap;
    while (text >> gap.first >> gap.last) {
        gaps.push_back(gap);
    }
    return gaps;
}

std::vector<LogGap> RevisionLog::gaps(DeviceId device)
{
    SQLite::Statement query(m_database.handle(), "SELECT value FROM meta WHERE key=?");
    query.bind(1, gapKey(device));
    return query.executeStep() ? gapsIn(query.getColumn(0).getString()) : std::vector<LogGap>();
}

std::vector<ChainExtent> RevisionLog::chains()
{
    std::vector<ChainExtent> chains;
    SQLite::Statement query(m_database.handle(), "SELECT count(*), max(device_seq), max(hlc) FROM revision"
                                                 " WHERE device=?");
    for (const DeviceId& device : devices()) {
        query.reset();
        query.bind(1, numberOfDevice(device, false));
        if (query.executeStep() && query.getColumn(0).getInt64() > 0) {
            chains.push_back(
                {device, query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), query.getColumn(2).getInt64()});
        }
    }
    return chains;
}

void RevisionLog::setGaps(DeviceId device, const std::vector<LogGap>& gaps)
{
    std::string text;
    for (const LogGap& gap : gaps) {
        text += (text.empty() ? "" : " ") + std::to_string(gap.first) + " " + std::to_string(gap.last);
    }
    SQLite::Statement write(m_database.handle(), text.empty() ? "DELETE FROM meta WHERE key=?"
                                                              : "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
    write.bind(1, gapKey(device));
    if (!text.empty()) {
        write.bind(2, text);
    }
    write.exec();
}

void RevisionLog::fill(const Revision& revision)
{
    insert(revision, numberOfDevice(revision.device, true));
    std::vector<LogGap> left;
    for (const LogGap& gap : gaps(revision.device)) {
        left.push_back({gap.first, std::min(gap.last, revision.deviceSeq - 1)});
        left.push_back({std::max(gap.first, revision.deviceSeq + 1), gap.last});
    }
    std::erase_if(left, [](const LogGap& gap) { return gap.first > gap.last; });
    setGaps(revision.device, left);
}

int RevisionLog::emptyBefore(RecordId record, Stamp stamp)
{
    SQLite::Statement update(m_database.handle(), "UPDATE revision SET body=NULL, salt=NULL"
                                                  " WHERE record=? AND hlc<? AND body IS NOT NULL");
    bindUuid(update, 1, record.value);
    update.bind(2, stamp);
    return update.exec();
}

int RevisionLog::emptyForGood(RecordId record, Stamp stamp)
{
    const int emptied = emptyBefore(record, stamp);
    if (emptied > 0) {
        SQLite::Statement write(m_database.handle(), "INSERT INTO meta(key, value) VALUES(?1, ?2)"
                                                     " ON CONFLICT(key) DO UPDATE SET value=max(value, ?2)");
        write.bind(1, erasedKey(record));
        write.bind(2, stamp);
        write.exec();
    }
    return emptied;
}

std::optional<Stamp> RevisionLog::erasedAt(RecordId record)
{
    SQLite::Statement query(m_database.handle(), "SELECT max(hlc) FROM (SELECT hlc FROM revision WHERE record=? AND"
                                                 " state=2 UNION ALL SELECT value FROM meta WHERE key=?)");
    bindUuid(query, 1, record.value);
    query.bind(2, erasedKey(record));
    const bool found = query.executeStep() && !query.getColumn(0).isNull();
    return found ? std::optional<Stamp>(query.getColumn(0).getInt64()) : std::nullopt;
}

} // namespace hf
