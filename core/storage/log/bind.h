// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <array>
#include <cstring>
#include <optional>
#include <string>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace hf {

// Fixed-size bytes in and out of statements, without copies. The bytes must outlive the step.

template<std::size_t Size>
void bindBytes(SQLite::Statement& statement, int index, const std::array<std::uint8_t, Size>& bytes)
{
    statement.bindNoCopy(index, bytes.data(), static_cast<int>(Size));
}

inline void bindUuid(SQLite::Statement& statement, int index, const Uuid& uuid)
{
    bindBytes(statement, index, uuid.bytes);
}

template<std::size_t Size>
std::array<std::uint8_t, Size> bytesAt(SQLite::Statement& statement, int index)
{
    std::array<std::uint8_t, Size> bytes{};
    const SQLite::Column column = statement.getColumn(index);
    if (column.getBytes() == static_cast<int>(Size)) {
        std::memcpy(bytes.data(), column.getBlob(), Size);
    }
    return bytes;
}

inline Uuid uuidAt(SQLite::Statement& statement, int index)
{
    return Uuid{bytesAt<16>(statement, index)};
}

inline Day dayAt(SQLite::Statement& statement, int index)
{
    return Day{days{statement.getColumn(index).getInt()}};
}

inline int numberOf(Day day)
{
    return static_cast<int>(day.time_since_epoch().count());
}

/// Makes a prepared statement ready for the next use when the scope ends, so that it holds no lock.
class Reset {
public:
    explicit Reset(SQLite::Statement& statement)
        : m_statement(statement)
    {
    }
    ~Reset()
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;

private:
    SQLite::Statement& m_statement;
};

} // namespace hf
