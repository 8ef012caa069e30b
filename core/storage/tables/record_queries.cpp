// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/record_queries.h"

#include "storage/codec/record_codec.h"
#include "storage/log/bind.h"
#include "storage/tables/projection.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf {

namespace {

/// The longest a mark may reach beyond its first day, so that a look for covering marks stays short.
constexpr int longestMarkDays = 3660;

/// The revision that counted before a deletion `d` of the record of `b`: the newest live one.
constexpr std::string_view lastLive = "SELECT p.seq FROM revision p WHERE p.record=b.id AND p.state=0 AND p.hlc<d.hlc"
                                      " AND p.body IS NOT NULL ORDER BY p.hlc DESC LIMIT 1";

/// Leaves out a "none" (state 2) where a dose was taken (state 0). The plus keeps SQLite at the rows of the day, where
/// it might take the index of the supplement with all its years.
constexpr std::string_view doseCounts = "AND NOT (t.state=2 AND EXISTS(SELECT 1 FROM dose o WHERE o.day=t.day"
                                        " AND +o.supplement=t.supplement AND o.state=0))";

/// Leaves out a rest day on which there was a session.
constexpr std::string_view restCounts = "AND NOT EXISTS(SELECT 1 FROM session o WHERE o.day=t.day)";

/// What of a kind does not count beside what else stands on its day.
std::string_view whatCounts(Kind kind)
{
    switch (kind) {
    case Kind::mark:
        return "AND t.last>=?";
    case Kind::dose:
        return doseCounts;
    case Kind::rest:
        return restCounts;
    case Kind::session:
    case Kind::rating:
    case Kind::stool:
    case Kind::reflection:
    case Kind::fine:
    case Kind::supplement:
    case Kind::item:
    case Kind::setting:
    case Kind::batch:
    case Kind::undecided:
    case Kind::plan:
    case Kind::pause:
    case Kind::reminder:
    case Kind::supply:
    case Kind::experiment:
        break;
    }
    return {};
}

/// What is shown is what was written: a body that does not fit its digest is damage, not an answer.
void refuseDamaged(SQLite::Statement& query, std::string_view body)
{
    Sha256 hash;
    const SQLite::Column salt = query.getColumn(2);
    hash.add({static_cast<const char*>(salt.getBlob()), static_cast<std::size_t>(salt.getBytes())});
    hash.add(body);
    if (hash.digest() != bytesAt<32>(query, 3)) {
        throw StorageError(StorageFault::damaged, "an entry does not fit its digest");
    }
}

/// Columns: id, body, salt, body_digest.
std::vector<Record> readAll(SQLite::Statement& query, Kind kind)
{
    std::vector<Record> records;
    while (query.executeStep()) {
        const SQLite::Column text = query.getColumn(1);
        if (text.isNull()) {
            continue; // emptied for good
        }
        refuseDamaged(query, std::string_view(text.getText(), static_cast<std::size_t>(text.getBytes())));
        auto body = decodeBody(kind, std::string_view(text.getText(), static_cast<std::size_t>(text.getBytes())));
        if (body) {
            records.push_back({RecordId{uuidAt(query, 0)}, std::move(*body)});
        }
    }
    return records;
}

} // namespace

std::vector<Record> RecordQueries::ofKind(Kind kind, DayRange range)
{
    if (range.length() == 0) {
        return {};
    }
    const bool mark = kind == Kind::mark;
    SQLite::Statement query(
        m_database.handle(),
        fmt::format("SELECT t.id, r.body, r.salt, r.body_digest FROM {} t JOIN revision r ON r.seq=t.rev"
                    " WHERE t.day BETWEEN ? AND ? {} ORDER BY t.day, t.id",
                    Projection::tableOf(kind), whatCounts(kind)));
    query.bind(1, numberOf(range.first) - (mark ? longestMarkDays : 0));
    query.bind(2, numberOf(range.last));
    if (mark) {
        query.bind(3, numberOf(range.first));
    }
    return readAll(query, kind);
}

std::vector<Record> RecordQueries::dosesOf(SupplementId supplement, DayRange range)
{
    SQLite::Statement query(
        m_database.handle(),
        fmt::format("SELECT t.id, r.body, r.salt, r.body_digest FROM dose t JOIN revision r ON r.seq=t.rev"
                    " WHERE t.day BETWEEN ? AND ? AND +t.supplement=? {} ORDER BY t.day, t.id",
                    doseCounts));
    query.bind(1, numberOf(range.first));
    query.bind(2, numberOf(range.last));
    bindUuid(query, 3, supplement.value);
    return readAll(query, Kind::dose);
}

std::vector<Record> RecordQueries::definitions(Kind kind)
{
    SQLite::Statement query(
        m_database.handle(),
        "SELECT t.id, r.body, r.salt, r.body_digest FROM definition t JOIN revision r ON r.seq=t.rev"
        " WHERE t.kind=? ORDER BY t.name, t.id");
    query.bind(1, static_cast<int>(kind));
    return readAll(query, kind);
}

std::vector<Record> RecordQueries::deletedDefinitions(Kind kind)
{
    SQLite::Statement query(m_database.handle(),
                            fmt::format("SELECT b.id, l.body, l.salt, l.body_digest FROM bin b"
                                        " JOIN revision d ON d.seq=b.rev JOIN revision l ON l.seq=({})"
                                        " WHERE b.kind=? ORDER BY d.hlc DESC, b.id",
                                        lastLive));
    query.bind(1, static_cast<int>(kind));
    return readAll(query, kind);
}

std::map<RecordId, Stamp> RecordQueries::deletions(Kind kind)
{
    SQLite::Statement query(m_database.handle(),
                            "SELECT b.id, d.hlc FROM bin b JOIN revision d ON d.seq=b.rev WHERE b.kind=?");
    query.bind(1, static_cast<int>(kind));
    std::map<RecordId, Stamp> deleted;
    while (query.executeStep()) {
        deleted.emplace(RecordId{uuidAt(query, 0)}, query.getColumn(1).getInt64());
    }
    return deleted;
}

std::vector<Record> RecordQueries::nonesOn(Day day, SupplementId supplement)
{
    SQLite::Statement query(m_database.handle(),
                            "SELECT t.id, r.body, r.salt, r.body_digest FROM dose t JOIN revision r ON r.seq=t.rev"
                            " WHERE t.day=? AND +t.supplement=? AND t.state=2");
    query.bind(1, numberOf(day));
    bindUuid(query, 2, supplement.value);
    return readAll(query, Kind::dose);
}

std::int64_t RecordQueries::entriesOf(SupplementId supplement)
{
    SQLite::Statement query(m_database.handle(), "SELECT count(*) FROM dose WHERE supplement=?");
    bindUuid(query, 1, supplement.value);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

bool RecordQueries::hasEntries(SupplementId supplement)
{
    SQLite::Statement query(m_database.handle(), "SELECT 1 FROM dose WHERE supplement=? LIMIT 1");
    bindUuid(query, 1, supplement.value);
    return query.executeStep();
}

bool RecordQueries::hasEntries(ItemId item)
{
    SQLite::Statement query(m_database.handle(), "SELECT 1 FROM rating INDEXED BY rating_of_item WHERE item=? LIMIT 1");
    bindUuid(query, 1, item.value);
    return query.executeStep();
}

std::int64_t RecordQueries::entriesOf(ItemId item)
{
    SQLite::Statement query(m_database.handle(), "SELECT count(*) FROM rating INDEXED BY rating_of_item WHERE item=?");
    bindUuid(query, 1, item.value);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

std::optional<std::pair<double, double>> RecordQueries::valuesOf(ItemId item)
{
    SQLite::Statement query(m_database.handle(),
                            "SELECT min(value), max(value) FROM rating INDEXED BY rating_of_item WHERE item=?");
    bindUuid(query, 1, item.value);
    const bool any = query.executeStep() && !query.getColumn(0).isNull();
    return any ? std::optional(std::pair(query.getColumn(0).getDouble(), query.getColumn(1).getDouble()))
               : std::nullopt;
}

std::vector<Day> RecordQueries::daysAbove(ItemId item, double low, DayRange range, bool onceADay)
{
    // Of the rows above alone it is asked whether a newer one says otherwise.
    constexpr std::string_view newest = "AND NOT EXISTS(SELECT 1 FROM rating o JOIN revision n ON n.seq=o.rev"
                                        " JOIN revision r ON r.seq=t.rev WHERE o.item=t.item AND o.day=t.day"
                                        " AND (n.hlc, o.id)>(r.hlc, t.id))";
    SQLite::Statement query(m_database.handle(),
                            fmt::format("SELECT t.day FROM rating t INDEXED BY rating_of_item"
                                        " WHERE t.item=? AND t.day BETWEEN ? AND ? AND t.value>? {}",
                                        onceADay ? newest : ""));
    bindUuid(query, 1, item.value);
    query.bind(2, numberOf(range.first));
    query.bind(3, numberOf(range.last));
    query.bind(4, low);
    std::vector<Day> above;
    while (query.executeStep()) {
        above.push_back(dayAt(query, 0));
    }
    return above;
}

std::optional<RecordId> RecordQueries::ratingOn(Day day, ItemId item)
{
    SQLite::Statement query(m_database.handle(),
                            "SELECT id FROM rating INDEXED BY rating_of_item WHERE item=? AND day=?");
    bindUuid(query, 1, item.value);
    query.bind(2, numberOf(day));
    return query.executeStep() ? std::optional(RecordId{uuidAt(query, 0)}) : std::nullopt;
}

std::optional<RecordId> RecordQueries::firstOn(Kind kind, Day day)
{
    SQLite::Statement query(m_database.handle(),
                            fmt::format("SELECT id FROM {} WHERE day=? LIMIT 1", Projection::tableOf(kind)));
    query.bind(1, numberOf(day));
    return query.executeStep() ? std::optional(RecordId{uuidAt(query, 0)}) : std::nullopt;
}

std::optional<Day> RecordQueries::lastDayBefore(Day day)
{
    std::optional<Day> last;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Kind::fine); ++i) {
        SQLite::Statement query(m_database.handle(), fmt::format("SELECT max(day) FROM {} WHERE day<?",
                                                                 Projection::tableOf(static_cast<Kind>(i))));
        query.bind(1, numberOf(day));
        if (query.executeStep() && !query.getColumn(0).isNull()) {
            last = std::max(last.value_or(dayAt(query, 0)), dayAt(query, 0));
        }
    }
    return last;
}

std::vector<BinnedRecord> RecordQueries::bin()
{
    std::vector<BinnedRecord> binned;
    SQLite::Statement query(m_database.handle(),
                            fmt::format("SELECT b.id, (SELECT body FROM revision WHERE seq=({})), b.kind, d.hlc,"
                                        " d.undoes FROM bin b JOIN revision d ON d.seq=b.rev ORDER BY d.hlc DESC, b.id",
                                        lastLive));
    while (query.executeStep()) {
        const SQLite::Column text = query.getColumn(1);
        const Kind kind = static_cast<Kind>(query.getColumn(2).getInt());
        auto body = text.isNull() ? std::nullopt : decodeBody(kind, text.getString());
        if (body) {
            binned.push_back({{RecordId{uuidAt(query, 0)}, std::move(*body)},
                              query.getColumn(3).getInt64(),
                              !query.getColumn(4).isNull()});
        }
    }
    return binned;
}

std::map<Kind, std::int64_t> RecordQueries::counts()
{
    std::map<Kind, std::int64_t> counts;
    for (std::size_t i = 0; i < kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        const bool entry = isDated(kind);
        counts[kind] =
            m_database.handle()
                .execAndGet(entry ? fmt::format("SELECT count(*) FROM {} t WHERE 1 {}", Projection::tableOf(kind),
                                                kind == Kind::mark ? "" : whatCounts(kind))
                                  : fmt::format("SELECT count(*) FROM definition WHERE kind={}", i))
                .getInt64();
    }
    return counts;
}

std::optional<DayRange> RecordQueries::extent()
{
    std::optional<DayRange> extent;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Kind::fine); ++i) {
        const Kind kind = static_cast<Kind>(i);
        // Two look-ups at the ends of the key; min and max in one query would read the whole table.
        SQLite::Statement query(m_database.handle(),
                                fmt::format("SELECT (SELECT min(day) FROM {0}), (SELECT max({1}) FROM {0})",
                                            Projection::tableOf(kind), kind == Kind::mark ? "last" : "day"));
        if (query.executeStep() && !query.getColumn(0).isNull()) {
            const DayRange here{dayAt(query, 0), dayAt(query, 1)};
            extent = extent ? DayRange{std::min(extent->first, here.first), std::max(extent->last, here.last)} : here;
        }
    }
    return extent;
}

} // namespace hf
