// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/log/revision_log.h"

#include "storage/log/bind.h"

#include <algorithm>

namespace hf {

namespace {

// Column order that `read` expects.
#define HF_REVISION_COLUMNS                                                                                            \
    "seq, device, device_seq, action, act, undoes, record, kind, hlc, state, body, salt, body_digest, link"

constexpr std::chrono::hours farthestJump{24};

} // namespace

RevisionLog::RevisionLog(Database& database)
    : m_database(database)
{
    forget();
}

void RevisionLog::forget()
{
    m_devices.clear();
    m_own.reset();
    m_end.reset();
    SQLite::Statement query(m_database.handle(), "SELECT number, id FROM device");
    while (query.executeStep()) {
        m_devices[query.getColumn(0).getInt64()] = DeviceId{uuidAt(query, 1)};
    }
    SQLite::Statement own(m_database.handle(), "SELECT value FROM meta WHERE key='device'");
    if (own.executeStep()) {
        m_own = DeviceId{uuidAt(own, 0)};
    }
}

SQLite::Statement& RevisionLog::prepared(std::optional<SQLite::Statement>& slot, const char* sql)
{
    if (!slot) {
        slot.emplace(m_database.handle(), sql);
    }
    return *slot;
}

std::optional<DeviceId> RevisionLog::knownOwnDevice()
{
    return m_own;
}

DeviceId RevisionLog::ownDevice(SysMillis now, Entropy& entropy)
{
    if (!m_own) {
        // Another program may have made it since this one looked.
        SQLite::Statement query(m_database.handle(), "SELECT value FROM meta WHERE key='device'");
        m_own = query.executeStep() ? DeviceId{uuidAt(query, 0)} : DeviceId{randomUuid(now, entropy)};
        SQLite::Statement write(m_database.handle(), "INSERT OR IGNORE INTO meta(key, value) VALUES('device', ?)");
        bindUuid(write, 1, m_own->value);
        write.exec();
    }
    return *m_own;
}

std::vector<DeviceId> RevisionLog::devices()
{
    std::vector<DeviceId> all;
    SQLite::Statement query(m_database.handle(), "SELECT id FROM device ORDER BY id");
    while (query.executeStep()) {
        all.push_back(DeviceId{uuidAt(query, 0)});
    }
    return all;
}

std::int64_t RevisionLog::numberOfDevice(DeviceId device, bool create)
{
    for (const auto& [number, id] : m_devices) {
        if (id == device) {
            return number;
        }
    }
    SQLite::Statement query(m_database.handle(), "SELECT number FROM device WHERE id=?");
    bindUuid(query, 1, device.value);
    std::int64_t number = 0;
    if (query.executeStep()) {
        number = query.getColumn(0).getInt64();
    } else if (create) {
        SQLite::Statement insert(m_database.handle(), "INSERT INTO device(id) VALUES(?)");
        bindUuid(insert, 1, device.value);
        insert.exec();
        // Not remembered before the transaction is committed: a rollback takes the row with it.
        return m_database.handle().getLastInsertRowid();
    } else {
        return 0;
    }
    m_devices[number] = device;
    return number;
}

RevisionLog::ChainEnd RevisionLog::endOf(DeviceId device)
{
    ChainEnd end{device, numberOfDevice(device, true), 0, {}};
    SQLite::Statement last(m_database.handle(),
                           "SELECT device_seq, link FROM revision WHERE device=? ORDER BY device_seq DESC LIMIT 1");
    last.bind(1, end.number);
    if (last.executeStep()) {
        end.deviceSeq = last.getColumn(0).getInt64();
        end.link = bytesAt<32>(last, 1);
    }
    return end;
}

std::int64_t RevisionLog::append(Revision& revision)
{
    if (!m_end || m_end->device != revision.device) {
        m_end = endOf(revision.device);
    }
    revision.deviceSeq = m_end->deviceSeq + 1;
    revision.bodyDigest = bodyDigestOf(revision.salt, revision.body);
    revision.link = linkOf(m_end->link, revision);
    const std::int64_t seq = insert(revision, m_end->number);
    m_end->deviceSeq = revision.deviceSeq;
    m_end->link = revision.link;
    return seq;
}

std::int64_t RevisionLog::adopt(const Revision& revision)
{
    if (!m_end || m_end->device != revision.device) {
        m_end = endOf(revision.device);
    }
    const std::int64_t seq = insert(revision, m_end->number);
    m_end->deviceSeq = revision.deviceSeq;
    m_end->link = revision.link;
    return seq;
}

std::int64_t RevisionLog::insert(const Revision& revision, std::int64_t device)
{
    SQLite::Statement& row = prepared(m_insert, "INSERT INTO revision(device, device_seq, action, act, undoes, record,"
                                                " kind, hlc, state, body, salt, body_digest, link)"
                                                " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const Reset reset(row);
    row.bind(1, device);
    row.bind(2, revision.deviceSeq);
    bindUuid(row, 3, revision.action.value);
    row.bind(4, static_cast<int>(revision.act));
    if (revision.undoes) {
        bindUuid(row, 5, revision.undoes->value);
    }
    bindUuid(row, 6, revision.record.value);
    row.bind(7, static_cast<int>(revision.kind));
    row.bind(8, revision.stamp);
    row.bind(9, static_cast<int>(revision.state));
    if (revision.body) {
        row.bindNoCopy(10, *revision.body);
    }
    if (revision.salt) {
        bindBytes(row, 11, *revision.salt);
    }
    bindBytes(row, 12, revision.bodyDigest);
    bindBytes(row, 13, revision.link);
    row.exec();
    return m_database.handle().getLastInsertRowid();
}

Stamp RevisionLog::nextStamp(SysMillis now)
{
    Stamp least = 0;
    if (m_own) {
        SQLite::Statement last(m_database.handle(), "SELECT hlc FROM revision WHERE device=(SELECT number FROM device"
                                                    " WHERE id=?) ORDER BY device_seq DESC LIMIT 1");
        bindUuid(last, 1, m_own->value);
        if (last.executeStep()) {
            least = last.getColumn(0).getInt64();
        }
    }
    SQLite::Statement followed(m_database.handle(), "SELECT value FROM meta WHERE key='followed'");
    if (followed.executeStep()) {
        least = std::max(least, Stamp{followed.getColumn(0).getInt64()});
    }
    return std::max(stampOf(now), least + 1);
}

void RevisionLog::follow(Stamp foreign, SysMillis now)
{
    if (wallOf(foreign) > now + farthestJump) {
        return;
    }
    SQLite::Statement write(m_database.handle(), "INSERT INTO meta(key, value) VALUES('followed', ?1)"
                                                 " ON CONFLICT(key) DO UPDATE SET value=max(value, ?1)");
    write.bind(1, foreign);
    write.exec();
}

StoredRevision RevisionLog::read(SQLite::Statement& row)
{
    StoredRevision stored;
    Revision& revision = stored.revision;
    stored.seq = row.getColumn(0).getInt64();
    const std::int64_t device = row.getColumn(1).getInt64();
    if (!m_devices.contains(device)) {
        SQLite::Statement query(m_database.handle(), "SELECT id FROM device WHERE number=?");
        query.bind(1, device);
        if (query.executeStep()) {
            m_devices[device] = DeviceId{uuidAt(query, 0)};
        }
    }
    revision.device = m_devices[device];
    revision.deviceSeq = row.getColumn(2).getInt64();
    revision.action = ActionId{uuidAt(row, 3)};
    revision.act = static_cast<Act>(row.getColumn(4).getInt());
    if (!row.getColumn(5).isNull()) {
        revision.undoes = ActionId{uuidAt(row, 5)};
    }
    revision.record = RecordId{uuidAt(row, 6)};
    revision.kind = static_cast<Kind>(row.getColumn(7).getInt());
    revision.stamp = row.getColumn(8).getInt64();
    revision.state = static_cast<RecordState>(row.getColumn(9).getInt());
    if (!row.getColumn(10).isNull()) {
        revision.body = row.getColumn(10).getString();
    }
    if (!row.getColumn(11).isNull()) {
        revision.salt = bytesAt<16>(row, 11);
    }
    revision.bodyDigest = bytesAt<32>(row, 12);
    revision.link = bytesAt<32>(row, 13);
    return stored;
}

std::optional<StoredRevision> RevisionLog::winner(RecordId record)
{
    // Equal stamps of two devices are decided by the device's id, not by the order of arrival.
    SQLite::Statement& query =
        prepared(m_winner, "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE record=? ORDER BY hlc DESC,"
                           " (SELECT id FROM device WHERE number=revision.device) DESC LIMIT 1");
    const Reset reset(query);
    bindUuid(query, 1, record.value);
    return query.executeStep() ? std::optional(read(query)) : std::nullopt;
}

bool RevisionLog::knows(RecordId record)
{
    SQLite::Statement& query = prepared(m_knows, "SELECT 1 FROM revision WHERE record=? LIMIT 1");
    const Reset reset(query);
    bindUuid(query, 1, record.value);
    return query.executeStep();
}

std::optional<StoredRevision> RevisionLog::before(RecordId record, Stamp stamp)
{
    SQLite::Statement& query =
        prepared(m_before, "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE record=? AND hlc<? ORDER BY hlc DESC,"
                           " (SELECT id FROM device WHERE number=revision.device) DESC LIMIT 1");
    const Reset reset(query);
    bindUuid(query, 1, record.value);
    query.bind(2, stamp);
    return query.executeStep() ? std::optional(read(query)) : std::nullopt;
}

std::vector<StoredRevision> RevisionLog::ofRecord(RecordId record)
{
    std::vector<StoredRevision> all;
    SQLite::Statement query(m_database.handle(),
                            "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE record=? ORDER BY hlc,"
                            " (SELECT id FROM device WHERE number=revision.device)");
    bindUuid(query, 1, record.value);
    while (query.executeStep()) {
        all.push_back(read(query));
    }
    return all;
}

std::vector<StoredRevision> RevisionLog::ofWrittenSince(Kind kind, Stamp from)
{
    std::vector<StoredRevision> all;
    SQLite::Statement query(m_database.handle(), "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE record IN"
                                                 " (SELECT record FROM revision WHERE hlc>=?) AND kind=?");
    query.bind(1, static_cast<std::int64_t>(from));
    query.bind(2, static_cast<int>(kind));
    while (query.executeStep()) {
        all.push_back(read(query));
    }
    return all;
}

std::optional<StoredRevision> RevisionLog::at(std::int64_t seq)
{
    SQLite::Statement query(m_database.handle(), "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE seq=?");
    query.bind(1, seq);
    return query.executeStep() ? std::optional(read(query)) : std::nullopt;
}

std::optional<Revision> RevisionLog::atDeviceSeq(DeviceId device, std::int64_t deviceSeq)
{
    SQLite::Statement query(m_database.handle(), "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE device_seq=?"
                                                 " AND device=(SELECT number FROM device WHERE id=?)");
    query.bind(1, deviceSeq);
    bindUuid(query, 2, device.value);
    return query.executeStep() ? std::optional(read(query).revision) : std::nullopt;
}

std::int64_t RevisionLog::lastDeviceSeq(DeviceId device)
{
    SQLite::Statement query(m_database.handle(), "SELECT coalesce(max(device_seq), 0) FROM revision"
                                                 " WHERE device=(SELECT number FROM device WHERE id=?)");
    bindUuid(query, 1, device.value);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

Digest RevisionLog::lastLink(DeviceId device)
{
    const auto last = atDeviceSeq(device, lastDeviceSeq(device));
    return last ? last->link : Digest{};
}

std::int64_t RevisionLog::count()
{
    return m_database.handle().execAndGet("SELECT count(*) FROM revision").getInt64();
}

void RevisionLog::visit(const std::function<bool(const StoredRevision&)>& visitor)
{
    for (const DeviceId& device : devices()) {
        SQLite::Statement query(m_database.handle(),
                                "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE device=? ORDER BY device_seq");
        query.bind(1, numberOfDevice(device, false));
        while (query.executeStep()) {
            if (!visitor(read(query))) {
                return;
            }
        }
    }
}

std::vector<Revision> RevisionLog::ofDevice(DeviceId device, std::int64_t first, std::int64_t last)
{
    std::vector<Revision> revisions;
    SQLite::Statement query(m_database.handle(), "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE device=?"
                                                 " AND device_seq BETWEEN ? AND ? ORDER BY device_seq");
    query.bind(1, numberOfDevice(device, false));
    query.bind(2, first);
    query.bind(3, last);
    while (query.executeStep()) {
        revisions.push_back(read(query).revision);
    }
    return revisions;
}

void RevisionLog::visitWinners(const std::function<void(const StoredRevision&)>& visitor)
{
    SQLite::Statement query(m_database.handle(), "SELECT " HF_REVISION_COLUMNS " FROM revision ORDER BY record, hlc,"
                                                 " (SELECT id FROM device WHERE number=revision.device)");
    std::optional<StoredRevision> last;
    while (query.executeStep()) {
        StoredRevision next = read(query);
        if (last && last->revision.record != next.revision.record) {
            visitor(*last);
        }
        last = std::move(next);
    }
    if (last) {
        visitor(*last);
    }
}

void RevisionLog::visitOwnBackwards(const std::function<bool(const Revision&)>& visitor)
{
    if (!m_own) {
        return;
    }
    SQLite::Statement query(m_database.handle(),
                            "SELECT " HF_REVISION_COLUMNS " FROM revision WHERE device=? ORDER BY device_seq DESC");
    query.bind(1, numberOfDevice(*m_own, false));
    while (query.executeStep() && visitor(read(query).revision)) {
    }
}

} // namespace hf
