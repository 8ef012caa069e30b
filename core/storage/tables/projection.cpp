// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/projection.h"

#include "storage/codec/record_codec.h"
#include "storage/log/bind.h"
#include "storage/tables/schema.h"

#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::array<std::string_view, 11> allTables{
    "dose", "session", "rest", "rating", "stool", "reflection", "mark", "fine", "undecided", "definition", "bin"};

/// Columns between `day, id` (or `kind, id` for definitions) and `rev`.
/// in a file of that version.
constexpr std::string_view columnsOf(Kind kind, int version)
{
    switch (kind) {
    case Kind::dose:
        return version < 2
                   ? "supplement, state, dimension, amount, at"
                   : "supplement, state, dimension, amount, at, utc_offset, answers, answers_day, answers_slot, "
                     "extra, placed";
    case Kind::session:
        return "activity, minutes, rpe, at";
    case Kind::rating:
        return "item, value";
    case Kind::stool:
        return "form, urgency, at";
    case Kind::mark:
        return "last, mark";
    case Kind::undecided:
        return "batch";
    case Kind::supplement:
    case Kind::item:
    case Kind::setting:
    case Kind::batch:
    case Kind::plan:
    case Kind::pause:
    case Kind::reminder:
    case Kind::supply:
    case Kind::experiment:
        return "name";
    case Kind::rest:
    case Kind::reflection:
    case Kind::fine:
        break;
    }
    return "";
}

void bindAt(SQLite::Statement& row, int index, const When& when)
{
    if (when.at) {
        row.bind(index, static_cast<std::int64_t>(when.at->instant.time_since_epoch().count()));
    }
}

// Each binds its columns from index 3 on and answers the index of `rev`.

int bindBody(SQLite::Statement& row, const Dose& dose)
{
    bindUuid(row, 3, dose.supplement.value);
    row.bind(4, static_cast<int>(dose.state));
    if (dose.amount) {
        row.bind(5, static_cast<int>(dose.amount->dimension));
        row.bind(6, dose.amount->count);
    }
    bindAt(row, 7, dose.when);
    if (row.getBindParameterCount() == 8) { // a table of version 1
        return 8;
    }
    if (dose.when.at) {
        row.bind(8, static_cast<std::int64_t>(dose.when.at->offset.count()));
    }
    if (dose.answers) {
        bindUuid(row, 9, dose.answers->plan.value);
        row.bind(10, numberOf(dose.answers->day));
        row.bind(11, dose.answers->slot);
    }
    row.bind(12, dose.extra ? 1 : 0);
    row.bind(13, dose.placed ? 1 : 0);
    return 14;
}

int bindBody(SQLite::Statement& row, const Session& session)
{
    row.bindNoCopy(3, session.activity);
    row.bind(4, session.minutes);
    if (session.rpe) {
        row.bind(5, *session.rpe);
    }
    bindAt(row, 6, session.when);
    return 7;
}

int bindBody(SQLite::Statement& row, const Rating& rating)
{
    bindUuid(row, 3, rating.item.value);
    row.bind(4, rating.value);
    return 5;
}

int bindBody(SQLite::Statement& row, const Stool& stool)
{
    if (stool.form) {
        row.bind(3, *stool.form);
    }
    if (stool.urgency) {
        row.bind(4, *stool.urgency);
    }
    bindAt(row, 5, stool.when);
    return 6;
}

int bindBody(SQLite::Statement& row, const DayMark& mark)
{
    row.bind(3, numberOf(mark.range.last));
    row.bindNoCopy(4, mark.mark);
    return 5;
}

int bindBody(SQLite::Statement& row, const Undecided& undecided)
{
    bindUuid(row, 3, undecided.batch.value);
    return 4;
}

template<class Definition>
int bindName(SQLite::Statement& row, const Definition& definition)
{
    row.bindNoCopy(3, definition);
    return 4;
}

int bindBody(SQLite::Statement& row, const Supplement& supplement)
{
    return bindName(row, supplement.name);
}

int bindBody(SQLite::Statement& row, const Item& item)
{
    return bindName(row, item.name);
}

int bindBody(SQLite::Statement& row, const JournalSetting& setting)
{
    return bindName(row, setting.key);
}

int bindBody(SQLite::Statement& row, const ImportBatch& batch)
{
    return bindName(row, batch.fileName);
}

int bindBody(SQLite::Statement& row, const Plan& plan)
{
    row.bind(3, toString(plan.supplement));
    return 4;
}

int bindBody(SQLite::Statement& row, const Pause& pause)
{
    return bindName(row, pause.reason);
}

int bindBody(SQLite::Statement& row, const ReminderRule& rule)
{
    row.bind(3, toString(rule.plan));
    return 4;
}

int bindBody(SQLite::Statement& row, const Experiment& experiment)
{
    return bindName(row, experiment.question);
}

int bindBody(SQLite::Statement& row, const Supply& supply)
{
    row.bind(3, toString(supply.supplement));
    return 4;
}

template<class Body>
int bindBody(SQLite::Statement& /*row*/, const Body& /*body*/)
{
    return 3;
}

/// The number that leads the table's key: the first day, or the kind of a definition.
int leadOf(Kind kind, const RecordBody& body)
{
    return isDated(kind) ? numberOf(daysOf(body).value().first) : static_cast<int>(kind);
}

} // namespace

std::span<const std::string_view> Projection::tables()
{
    return allTables;
}

std::string_view Projection::tableOf(Kind kind)
{
    return isDated(kind) ? nameOf(kind) : "definition";
}

Projection::Projection(SQLite::Database& database)
    : m_database(database)
{
}

SQLite::Statement& Projection::insertInto(Kind kind)
{
    auto& slot = m_inserts[static_cast<std::size_t>(kind)];
    if (!slot) {
        const std::string_view columns = columnsOf(kind, schema::versionOf(m_database));
        std::string marks;
        for (std::size_t i = 0; i < columns.size();
             i = columns.find(',', i) == std::string_view::npos ? columns.size() : columns.find(',', i) + 1) {
            marks += "?, ";
        }
        slot.emplace(m_database,
                     fmt::format("INSERT INTO {}({}, id{}{}, rev) VALUES(?, ?, {}?)", tableOf(kind),
                                 isDated(kind) ? "day" : "kind", columns.empty() ? "" : ", ", columns, marks));
    }
    return *slot;
}

void Projection::add(const StoredRevision& is)
{
    const Revision& revision = is.revision;
    if (revision.state == RecordState::deleted) {
        SQLite::Statement row(m_database, "INSERT INTO bin(id, kind, rev) VALUES(?,?,?)");
        bindUuid(row, 1, revision.record.value);
        row.bind(2, static_cast<int>(revision.kind));
        row.bind(3, is.seq);
        row.exec();
        return;
    }
    const auto body = revision.body ? decodeBody(revision.kind, *revision.body) : std::nullopt;
    if (!body) {
        // Erased, or a body that nobody can read: `check` lists the latter; the rest of the journal goes on.
        return;
    }
    addLive(revision.record, *body, is.seq);
}

void Projection::addLive(RecordId id, const RecordBody& body, std::int64_t seq)
{
    const Kind kind = kindOf(body);
    SQLite::Statement& row = insertInto(kind);
    const Reset reset(row);
    row.bind(1, leadOf(kind, body));
    bindUuid(row, 2, id.value);
    const int rev = std::visit([&row](const auto& entry) { return bindBody(row, entry); }, body);
    row.bind(rev, seq);
    row.exec();
}

void Projection::remove(const StoredRevision& was)
{
    const Revision& revision = was.revision;
    if (revision.state == RecordState::deleted) {
        SQLite::Statement row(m_database, "DELETE FROM bin WHERE id=?");
        bindUuid(row, 1, revision.record.value);
        row.exec();
        return;
    }
    const auto body = revision.body ? decodeBody(revision.kind, *revision.body) : std::nullopt;
    if (!body) {
        return;
    }
    SQLite::Statement row(m_database, fmt::format("DELETE FROM {} WHERE {}=? AND id=?", tableOf(revision.kind),
                                                  isDated(revision.kind) ? "day" : "kind"));
    row.bind(1, leadOf(revision.kind, *body));
    bindUuid(row, 2, revision.record.value);
    row.exec();
}

void Projection::replace(const std::optional<StoredRevision>& was, const StoredRevision& is)
{
    if (was && was->seq == is.seq) {
        return;
    }
    if (was) {
        remove(*was);
    }
    add(is);
}

void Projection::clear()
{
    for (const std::string_view table : allTables) {
        m_database.exec(fmt::format("DELETE FROM {}", table));
    }
}

} // namespace hf
