// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/revision.h"
#include "storage/file/database.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace hf {

/// A revision with its place in this file.
struct StoredRevision {
    std::int64_t seq = 0;
    Revision revision;
};

/// Revisions of a device, from one number to another, that are known to be lost: the file was damaged once.
struct LogGap {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const LogGap&) const = default;
};

/// What a log has of one device.
struct ChainExtent {
    DeviceId device;
    std::int64_t revisions = 0;
    std::int64_t last = 0;
    Stamp latest = 0;
};

/// The gaps as `meta` keeps them: pairs of numbers, parted by blanks.
std::vector<LogGap> gapsIn(const std::string& stored);

/// The insert-only log. All functions throw SQLite::Exception; writers need an open transaction.
class RevisionLog {
public:
    explicit RevisionLog(Database& database);

    /// The device this file writes as; made with `entropy` on the first write.
    DeviceId ownDevice(SysMillis now, Entropy& entropy);
    std::optional<DeviceId> knownOwnDevice();
    /// Whoever writes next is a new device.
    void forgetOwnDevice();
    std::vector<DeviceId> devices();

    /// Completes (device_seq, link) and inserts a revision of this device; its place in the file.
    std::int64_t append(Revision& revision);
    /// Inserts a revision of another log, as it is. Its device_seq and link must follow that device's last.
    std::int64_t adopt(const Revision& revision);
    /// The next stamp of this device: after everything it wrote or adopted.
    Stamp nextStamp(SysMillis now);
    /// Lets later stamps follow a foreign one, unless it lies more than a day ahead of the wall clock.
    void follow(Stamp foreign, SysMillis now);

    /// The revision that counts: the greatest stamp, then the greater device.
    std::optional<StoredRevision> winner(RecordId record);
    /// Whether the log has any revision of the record.
    bool knows(RecordId record);
    /// The one that counted before `stamp`.
    std::optional<StoredRevision> before(RecordId record, Stamp stamp);
    std::vector<StoredRevision> ofRecord(RecordId record); ///< oldest stamp first
    /// All revisions of the records of a kind that were written, edited, moved or deleted at `from` or later. It reads
    /// an index of the whole log.
    std::vector<StoredRevision> ofWrittenSince(Kind kind, Stamp from);
    std::optional<StoredRevision> at(std::int64_t seq);
    std::optional<Revision> atDeviceSeq(DeviceId device, std::int64_t deviceSeq);
    std::int64_t lastDeviceSeq(DeviceId device);
    Digest lastLink(DeviceId device);
    std::int64_t count();

    /// Revisions ordered by device and device_seq; stops when the visitor says false.
    void visit(const std::function<bool(const StoredRevision&)>& visitor);
    /// Those of one device from one number to another, in their order.
    std::vector<Revision> ofDevice(DeviceId device, std::int64_t first, std::int64_t last);
    /// What stands of each device, in the order of their ids.
    std::vector<ChainExtent> chains();
    /// Own revisions, newest first.
    void visitOwnBackwards(const std::function<bool(const Revision&)>& visitor);

    /// Empties body and salt of every revision of the record with a stamp before `stamp`; how many.
    int emptyBefore(RecordId record, Stamp stamp);
    /// The same in a copy of a journal whose chain cannot take the erase itself; the copy notes it.
    int emptyForGood(RecordId record, Stamp stamp);
    /// The stamp of the latest erase of the record, noted or in the log; nothing when it was never erased.
    std::optional<Stamp> erasedAt(RecordId record);

    /// What is known to be lost of a device, in order. A chain goes on behind a gap; a revision that turns up elsewhere
    /// may be put in again.
    std::vector<LogGap> gaps(DeviceId device);
    void setGaps(DeviceId device, const std::vector<LogGap>& gaps);
    /// Inserts a revision that was lost, as it is, and takes its number out of the gap it lies in.
    void fill(const Revision& revision);

    /// Looks again at what a rollback or another program may have changed.
    void forget();

    /// The revisions that count, one a record, in the order of their ids.
    void visitWinners(const std::function<void(const StoredRevision&)>& visitor);

private:
    struct ChainEnd;

    std::int64_t numberOfDevice(DeviceId device, bool create);
    std::int64_t insert(const Revision& revision, std::int64_t device);
    ChainEnd endOf(DeviceId device);
    StoredRevision read(SQLite::Statement& row);
    SQLite::Statement& prepared(std::optional<SQLite::Statement>& slot, const char* sql);

    Database& m_database;
    std::map<std::int64_t, DeviceId> m_devices;
    std::optional<DeviceId> m_own;
    /// The end of the chain that was appended to last, while the transaction lasts.
    struct ChainEnd {
        DeviceId device;
        std::int64_t number = 0;
        std::int64_t deviceSeq = 0;
        Digest link{};
    };
    std::optional<ChainEnd> m_end;
    std::optional<SQLite::Statement> m_insert;
    std::optional<SQLite::Statement> m_knows;
    std::optional<SQLite::Statement> m_winner;
    std::optional<SQLite::Statement> m_before;
};

} // namespace hf
