// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/id.h"

#include <cstdint>
#include <cstring>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace hf {

/// A query stepped through SQLite's own calls: these loops run over every day of decades, and a column object a value
/// would cost more than the row itself.
class FastRows {
public:
    FastRows(SQLite::Database& database, const char* sql)
    {
        const int code = sqlite3_prepare_v2(database.getHandle(), sql, -1, &m_statement, nullptr);
        if (code != SQLITE_OK) {
            throw SQLite::Exception(database.getHandle(), code);
        }
        m_database = database.getHandle();
    }
    ~FastRows() { sqlite3_finalize(m_statement); }
    FastRows(const FastRows&) = delete;
    FastRows& operator=(const FastRows&) = delete;

    void bind(int index, const Uuid& uuid)
    {
        sqlite3_bind_blob(m_statement, index, uuid.bytes.data(), static_cast<int>(uuid.bytes.size()), SQLITE_STATIC);
    }
    void bind(int index, int number) { sqlite3_bind_int(m_statement, index, number); }
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE) {
            throw SQLite::Exception(m_database, code);
        }
        return code == SQLITE_ROW;
    }
    Day day() { return Day{days{sqlite3_column_int(m_statement, 0)}}; }
    double value() { return sqlite3_column_double(m_statement, 1); }
    std::int64_t integer(int column) { return sqlite3_column_int64(m_statement, column); }
    bool isNull(int column) { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    Uuid uuid(int column)
    {
        Uuid uuid;
        std::memcpy(uuid.bytes.data(), sqlite3_column_blob(m_statement, column), uuid.bytes.size());
        return uuid;
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace hf
