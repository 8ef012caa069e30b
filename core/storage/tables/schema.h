// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace SQLite {
class Database;
}

namespace hf::schema {

/// "HbFg": marks the file as ours.
inline constexpr int applicationId = 0x48624667;
/// The format this version writes; a greater one is refused.
inline constexpr int version = 1;

/// Lays a new journal into an empty database, in one transaction.
void create(SQLite::Database& database);

/// Brings an older journal to `version`, one transaction a step; nothing to do for one that is there already.
void migrate(SQLite::Database& database);

/// The definitions of all tables and indexes as SQLite keeps them, for `check` and the dump that tests compare.
std::string dump(SQLite::Database& database);

/// What `dump` says of a journal of this version.
const std::string& expectedDump();

} // namespace hf::schema
