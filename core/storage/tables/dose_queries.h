// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/entry.h"
#include "storage/file/database.h"

#include <optional>
#include <vector>

namespace hf {

/// A dose as plans look at it: all but the person's words, its batch and the name of its zone; its amount in the unit
/// of its series.
struct PlainDose {
    RecordId id;
    Dose dose;
};

/// Doses from the columns of their table, which hold what plans ask; of a file of version 1, which can only have been
/// opened for reading, from their bodies. Throws SQLite::Exception.
class DoseQueries {
public:
    explicit DoseQueries(Database& database)
        : m_database(database)
    {
    }

    /// The doses that count (`RecordQueries::ofKind`), by day and id; of one supplement alone where it is given.
    std::vector<PlainDose> in(DayRange range, std::optional<SupplementId> supplement = std::nullopt);
    /// The same from the bodies in the log, whatever version the file has.
    std::vector<PlainDose> fromBodies(DayRange range, std::optional<SupplementId> supplement = std::nullopt);

private:
    Database& m_database;
};

} // namespace hf
