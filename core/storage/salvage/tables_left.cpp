// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/tables_left.h"

#include "domain/entries/check.h"
#include "storage/log/bind.h"
#include "storage/log/revision_log.h"
#include "storage/tables/projection.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <type_traits>

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace hf {

namespace {

std::int64_t numbersIn(const std::vector<LogGap>& gaps)
{
    std::int64_t numbers = 0;
    for (const LogGap& gap : gaps) {
        numbers += gap.last - gap.first + 1;
    }
    return numbers;
}

// Each reads its columns from index 4 on: those before are day, id, rev and whether it is in the bin.

std::optional<Moment> momentAt(SQLite::Statement& row, int at, int offset)
{
    if (row.getColumn(at).isNull()) {
        return std::nullopt;
    }
    Moment moment;
    moment.instant = SysSeconds{seconds{row.getColumn(at).getInt64()}};
    moment.offsetAssumed = offset < 0;
    if (!moment.offsetAssumed) {
        moment.offset = seconds{row.getColumn(offset).getInt64()};
    }
    return moment;
}

std::optional<int> numberAt(SQLite::Statement& row, int column)
{
    return row.getColumn(column).isNull() ? std::nullopt : std::optional(row.getColumn(column).getInt());
}

RecordBody doseOf(SQLite::Statement& row)
{
    Dose dose;
    dose.supplement = SupplementId{uuidAt(row, 4)};
    // What no table lets in is read as a dose without an amount, which no check lets pass.
    const int state = row.getColumn(5).getInt();
    dose.state = state >= 0 && state <= 2 ? static_cast<DoseState>(state) : DoseState::taken;
    const auto dimension = numberAt(row, 6);
    if (dimension && *dimension >= 0 && *dimension <= 3) {
        const auto known = static_cast<Dimension>(*dimension);
        dose.amount = Amount{known, row.getColumn(7).getInt64(), seriesUnit(known)};
    }
    dose.when = {dayAt(row, 0), momentAt(row, 8, 9)};
    if (!row.getColumn(10).isNull()) {
        dose.answers = OccurrenceId{RecordId{uuidAt(row, 10)}, dayAt(row, 11), row.getColumn(12).getInt()};
    }
    dose.extra = row.getColumn(13).getInt() != 0;
    dose.placed = row.getColumn(14).getInt() != 0;
    return dose;
}

RecordBody sessionOf(SQLite::Statement& row)
{
    Session session;
    session.activity = row.getColumn(4).getString();
    session.minutes = row.getColumn(5).getInt();
    session.rpe = row.getColumn(6).isNull() ? std::nullopt : std::optional(row.getColumn(6).getDouble());
    session.when = {dayAt(row, 0), momentAt(row, 7, -1)};
    return session;
}

RecordBody ratingOf(SQLite::Statement& row)
{
    Rating rating;
    rating.item = ItemId{uuidAt(row, 4)};
    rating.value = row.getColumn(5).getDouble();
    rating.when.day = dayAt(row, 0);
    return rating;
}

RecordBody stoolOf(SQLite::Statement& row)
{
    Stool stool;
    stool.form = numberAt(row, 4);
    stool.urgency = numberAt(row, 5);
    stool.when = {dayAt(row, 0), momentAt(row, 6, -1)};
    return stool;
}

RecordBody markOf(SQLite::Statement& row)
{
    DayMark mark;
    mark.range = {dayAt(row, 0), dayAt(row, 4)};
    mark.mark = row.getColumn(5).getString();
    return mark;
}

template<class Body>
RecordBody dayOf(SQLite::Statement& row)
{
    Body body;
    body.day = dayAt(row, 0);
    return body;
}

/// Whether an entry can say this, whatever it is about and whenever it is read.
bool isReal(const RecordBody& body)
{
    constexpr Day today{std::chrono::year{9000} / 1 / 1}; // nothing lies ahead of it
    const auto problem = check(body, {SysSeconds{today}, today}, nullptr);
    return !problem || *problem == EntryProblem::unknownItem || *problem == EntryProblem::unknownSupplement;
}

/// How the rows of a kind are read, and what they say.
struct Reader {
    Kind kind;
    std::string_view columns;
    RecordBody (*read)(SQLite::Statement& row); ///< nothing where tables do not hold it
};

constexpr std::string_view doseNow = ", supplement, state, dimension, amount, at, utc_offset, answers, answers_day,"
                                     " answers_slot, extra, placed";
constexpr std::string_view doseBefore = ", supplement, state, dimension, amount, NULL, NULL, NULL, NULL, NULL, 0, 0";

constexpr std::array readers{
    Reader{Kind::dose, doseNow, doseOf},
    Reader{Kind::session, ", activity, minutes, rpe, at", sessionOf},
    Reader{Kind::rest, "", dayOf<RestDay>},
    Reader{Kind::rating, ", item, value", ratingOf},
    Reader{Kind::stool, ", form, urgency, at", stoolOf},
    Reader{Kind::reflection, "", nullptr},
    Reader{Kind::mark, ", last, mark", markOf},
    Reader{Kind::fine, "", dayOf<FineDay>},
    Reader{Kind::undecided, "", nullptr},
};

class Walk {
public:
    Walk(std::string& image, const std::function<bool(std::int64_t)>& wanted)
        : m_database(":memory:", SQLite::OPEN_READWRITE),
          m_wanted(wanted)
    {
        auto* bytes = reinterpret_cast<unsigned char*>(image.data());
        const auto size = static_cast<sqlite3_int64>(image.size());
        sqlite3_deserialize(m_database.getHandle(), "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY);
        m_database.tryExec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
    }

    TablesLeft run()
    {
        for (const Reader& reader : readers) {
            if (!dated(reader, reader.columns) && reader.kind == Kind::dose) {
                dated(reader, doseBefore); // the tables of version 1
            }
        }
        constexpr Reader definition{Kind::supplement, "", nullptr};
        for (const char* order : {"", " DESC"}) {
            rows(definition,
                 fmt::format("SELECT kind, id, rev, 0, kind FROM definition ORDER BY kind{0}, id{0}", order));
            rows(definition, fmt::format("SELECT kind, id, rev, 1, kind FROM bin ORDER BY id{}", order));
        }
        noteKnownLosses();
        for (auto& [id, row] : m_rows) {
            m_left.rows.push_back(std::move(row));
        }
        return std::move(m_left);
    }

private:
    bool dated(const Reader& reader, std::string_view columns)
    {
        bool reached = false;
        for (const char* order : {"", " DESC"}) {
            reached = rows(reader, fmt::format("SELECT day, id, rev, 0{0} FROM {1} ORDER BY day{2}, id{2}", columns,
                                               Projection::tableOf(reader.kind), order)) ||
                      reached;
        }
        return reached;
    }

    /// As far as SQLite gets from here; what lies beyond is reached from the other end, or not at all.
    bool rows(const Reader& reader, const std::string& sql)
    {
        bool any = false;
        try {
            SQLite::Statement query(m_database, sql);
            while (query.executeStep()) {
                any = true;
                take(reader, query);
            }
        } catch (const SQLite::Exception&) {
            return any;
        }
        return any;
    }

    void noteKnownLosses()
    {
        try {
            SQLite::Statement query(m_database, "SELECT value FROM meta WHERE key>='lost.' AND key<'lost/'");
            while (query.executeStep()) {
                m_left.knownLost += numbersIn(gapsIn(query.getColumn(0).getString()));
            }
        } catch (const SQLite::Exception&) {
            m_left.knownLost = 0; // they count as lost anew
        }
    }

    void take(const Reader& reader, SQLite::Statement& row)
    {
        LeftRow left;
        left.revision = row.getColumn(2).getInt64();
        if (!m_wanted(left.revision)) {
            return;
        }
        left.record = RecordId{uuidAt(row, 1)};
        left.binned = row.getColumn(3).getInt() != 0;
        left.kind = reader.kind;
        if (isDated(reader.kind)) {
            left.day = dayAt(row, 0);
        } else {
            const int kind = row.getColumn(4).getInt();
            left.kind = kind >= 0 && kind < static_cast<int>(kindCount) ? static_cast<Kind>(kind) : Kind::setting;
        }
        if (reader.read != nullptr) {
            left.body = reader.read(row);
            left.body = isReal(*left.body) ? std::move(left.body) : std::nullopt;
        }
        m_rows.insert_or_assign(left.record, std::move(left));
    }

    SQLite::Database m_database;
    const std::function<bool(std::int64_t)>& m_wanted;
    std::map<RecordId, LeftRow> m_rows;
    TablesLeft m_left;
};

/// A moment of a row, with the zone of the version before.
void lay(When& when, const When& row)
{
    when.day = row.day;
    if (!row.at) {
        when.at.reset();
    } else if (when.at) {
        when.at->instant = row.at->instant;
    } else if (!row.at->offsetAssumed) {
        when.at = row.at;
    }
}

void lay(Dose& dose, const Dose& row)
{
    const bool same = dose.amount && row.amount && dose.amount->dimension == row.amount->dimension;
    const auto unit = same ? std::optional(dose.amount->unit) : std::nullopt;
    dose.supplement = row.supplement;
    dose.state = row.state;
    dose.amount = row.amount;
    if (unit) {
        dose.amount->unit = *unit;
    }
    lay(dose.when, row.when);
    dose.answers = row.answers;
    dose.extra = row.extra;
    dose.placed = row.placed;
}

void lay(Session& session, const Session& row)
{
    session.activity = row.activity;
    session.minutes = row.minutes;
    session.rpe = row.rpe;
    lay(session.when, row.when);
}

void lay(Rating& rating, const Rating& row)
{
    rating.item = row.item;
    rating.value = row.value;
    rating.when.day = row.when.day;
}

void lay(Stool& stool, const Stool& row)
{
    stool.form = row.form;
    stool.urgency = row.urgency;
    lay(stool.when, row.when);
}

void lay(DayMark& mark, const DayMark& row)
{
    mark.range = row.range;
    mark.mark = row.mark;
}

void lay(RestDay& rest, const RestDay& row)
{
    rest.day = row.day;
}

void lay(FineDay& fine, const FineDay& row)
{
    fine.day = row.day;
}

template<class Body>
void lay(Body& /*earlier*/, const Body& /*row*/)
{
}

} // namespace

TablesLeft tablesLeft(std::string& image, const std::function<bool(std::int64_t)>& wanted)
{
    return Walk(image, wanted).run();
}

RecordBody laidOver(const RecordBody& earlier, const RecordBody& row)
{
    return std::visit(
        [&](const auto& says) -> RecordBody {
            using Body = std::decay_t<decltype(says)>;
            const auto* before = std::get_if<Body>(&earlier);
            Body body = before != nullptr ? *before : Body{};
            lay(body, says);
            return body;
        },
        static_cast<const AnyBody&>(row));
}

} // namespace hf
