// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/log/revision_log.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace hf {

/// The typed tables as the fold of the log: one row for each record that counts. Written in the transaction that
/// writes the log, with the columns of the version that the file has. Throws SQLite::Exception.
class Projection {
public:
    explicit Projection(SQLite::Database& database);

    /// Lets the row of `was` (if any) give way to that of `is`.
    void replace(const std::optional<StoredRevision>& was, const StoredRevision& is);
    void remove(const StoredRevision& was);
    void add(const StoredRevision& is);
    /// The row of a live record whose body is at hand.
    void addLive(RecordId id, const RecordBody& body, std::int64_t seq);
    /// Empties all tables of the projection.
    void clear();

    static std::span<const std::string_view> tables();
    /// The table that holds live records of a kind.
    static std::string_view tableOf(Kind kind);

private:
    SQLite::Statement& insertInto(Kind kind);

    SQLite::Database& m_database;
    std::array<std::optional<SQLite::Statement>, kindCount> m_inserts;
};

} // namespace hf
