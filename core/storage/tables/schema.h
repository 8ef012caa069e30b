// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace SQLite {
class Database;
}

namespace hf::schema {

/// "HbFg": marks the file as ours.
inline constexpr int applicationId = 0x48624667;
/// The format this version writes; a greater one is refused.
inline constexpr int version = 2;

/// Lays a new journal into an empty database, one transaction a step; an earlier version only for comparing with it.
void create(SQLite::Database& database, int until = version);

/// What the file says of itself; 0 when it says nothing.
int versionOf(SQLite::Database& database);

/// Brings an older journal to `version`, one transaction a step; nothing to do for one that is there already, also when
/// another program brought it there meanwhile. `refill` makes the rows of all tables anew, inside the transaction.
void migrate(SQLite::Database& database, const std::function<void()>& refill);

/// The definitions of all tables and indexes as SQLite keeps them, which tests compare with the shipped steps.
std::string dump(SQLite::Database& database);

/// Everything that SQLite keeps about tables and indexes, those it made itself among them: what `check` compares.
std::string layout(SQLite::Database& database);

/// What `layout` says of a journal of that version.
const std::string& expectedLayout(int of = version);

} // namespace hf::schema
