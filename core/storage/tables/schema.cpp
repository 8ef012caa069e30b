// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/schema.h"

#include "storage/errors.h"

#include <array>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

namespace hf::schema {

namespace {

// A step that was shipped is never edited; a change of the format is a new step at the end.
constexpr const char* step1 = R"sql(
CREATE TABLE meta(
  key TEXT PRIMARY KEY NOT NULL,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device(
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id)=16)
) STRICT;

CREATE TABLE revision(
  seq INTEGER PRIMARY KEY,
  device INTEGER NOT NULL REFERENCES device(number),
  device_seq INTEGER NOT NULL CHECK(device_seq>0),
  action BLOB NOT NULL CHECK(length(action)=16),
  act INTEGER NOT NULL CHECK(act BETWEEN 0 AND 3),
  undoes BLOB CHECK(undoes IS NULL OR length(undoes)=16),
  record BLOB NOT NULL CHECK(length(record)=16),
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 63),
  hlc INTEGER NOT NULL CHECK(hlc>=0),
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2),
  body TEXT CHECK(body IS NULL OR state=0),
  salt BLOB CHECK(salt IS NULL OR length(salt)=16),
  body_digest BLOB NOT NULL CHECK(length(body_digest)=32),
  link BLOB NOT NULL CHECK(length(link)=32),
  UNIQUE(device, device_seq)
) STRICT;
CREATE INDEX revision_of_record ON revision(record, hlc);

CREATE TABLE dose(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  supplement BLOB NOT NULL CHECK(length(supplement)=16),
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2),
  dimension INTEGER CHECK(dimension BETWEEN 0 AND 3),
  amount INTEGER CHECK(amount>=0),
  at INTEGER,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE session(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  activity TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK(minutes>0),
  rpe REAL CHECK(rpe BETWEEN 0 AND 10),
  at INTEGER,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rest(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  item BLOB NOT NULL CHECK(length(item)=16),
  value REAL NOT NULL,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_of_item ON rating(item, day, id, value);

CREATE TABLE stool(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  form INTEGER CHECK(form BETWEEN 1 AND 7),
  urgency INTEGER CHECK(urgency BETWEEN 0 AND 10),
  at INTEGER,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reflection(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  last INTEGER NOT NULL CHECK(last>=day),
  mark TEXT NOT NULL,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE fine(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE undecided(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  batch BLOB NOT NULL CHECK(length(batch)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE definition(
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 63),
  id BLOB NOT NULL CHECK(length(id)=16),
  name TEXT NOT NULL,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE bin(
  id BLOB PRIMARY KEY NOT NULL CHECK(length(id)=16),
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 63),
  rev INTEGER NOT NULL REFERENCES revision(seq)
) STRICT, WITHOUT ROWID;
)sql";

// What plans ask of a dose, without its body; and by supplement, so that decades of others are not walked. A table made
// anew, not one with more columns: a program of version 1 that has the file open must fail at it and not fill it by
// half.
constexpr const char* step2 = R"sql(
DROP TABLE dose;

CREATE TABLE dose(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  supplement BLOB NOT NULL CHECK(length(supplement)=16),
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2),
  dimension INTEGER CHECK(dimension BETWEEN 0 AND 3),
  amount INTEGER CHECK(amount>=0),
  at INTEGER,
  utc_offset INTEGER,
  answers BLOB CHECK(answers IS NULL OR length(answers)=16),
  answers_day INTEGER,
  answers_slot INTEGER,
  extra INTEGER NOT NULL CHECK(extra IN (0, 1)),
  placed INTEGER NOT NULL CHECK(placed IN (0, 1)),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dose_of_supplement ON dose(supplement, dimension, day, amount);
)sql";

constexpr std::array steps{step1, step2};
static_assert(steps.size() == version);

void apply(SQLite::Database& database, int until, const std::function<void()>& refill)
{
    for (;;) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
        // Asked with the file in hand: another program may have been quicker.
        const int have = versionOf(database);
        if (have >= until) {
            return;
        }
        database.exec(steps[static_cast<std::size_t>(have)]);
        database.exec(fmt::format("PRAGMA user_version={}", have + 1));
        if (refill) {
            refill();
        }
        if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep()) {
            throw StorageError(StorageFault::damaged, "rows refer to rows that do not exist");
        }
        transaction.commit();
    }
}

} // namespace

int versionOf(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

void create(SQLite::Database& database, int until)
{
    database.exec(fmt::format("PRAGMA application_id={}", applicationId));
    apply(database, until, nullptr);
}

void migrate(SQLite::Database& database, const std::function<void()>& refill)
{
    const int have = versionOf(database);
    if (have < 1) {
        throw StorageError(StorageFault::damaged, "the file names no version");
    }
    if (have < version) {
        apply(database, version, refill);
    }
}

std::string dump(SQLite::Database& database)
{
    std::string text;
    SQLite::Statement query(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (query.executeStep()) {
        text += query.getColumn(0).getString() + ";\n";
    }
    return text;
}

std::string layout(SQLite::Database& database)
{
    std::string text;
    SQLite::Statement query(database,
                            "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    while (query.executeStep()) {
        for (int column = 0; column < 4; ++column) {
            text += query.getColumn(column).getString() + "|";
        }
        text += "\n";
    }
    return text;
}

const std::string& expectedLayout(int of)
{
    static const std::array<std::string, steps.size()> expected = [] {
        std::array<std::string, steps.size()> layouts;
        for (std::size_t i = 0; i < layouts.size(); ++i) {
            SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            create(memory, static_cast<int>(i) + 1);
            layouts[i] = layout(memory);
        }
        return layouts;
    }();
    return expected.at(static_cast<std::size_t>(of - 1));
}

} // namespace hf::schema
