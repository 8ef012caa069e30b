// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/keeping/damage.h"
#include "journal/plans/plan_views.h"
#include "storage/file/database.h"
#include "storage/log/revision_log.h"
#include "storage/tables/projection.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hf {

/// What an open file needs; made anew when the file was replaced.
struct OpenFile {
    explicit OpenFile(std::unique_ptr<Database> opened)
        : database(std::move(opened)),
          log(*database),
          projection(database->handle())
    {
    }

    std::unique_ptr<Database> database;
    RevisionLog log;
    Projection projection;
    std::optional<Damage> damage; ///< the file is not sound, and this is what of it can be read
};

/// What plans are made of, as of the last look at the file.
struct PlanRecords {
    std::vector<KnownPlan> plans; ///< by their first days
    std::vector<Record> pauses;   ///< by their first days
    std::vector<Pause> paused;    ///< the same, without their ids
    std::vector<KnownReminder> reminders;
    std::vector<Record> supplies; ///< by their first days
    std::vector<Record> experiments;
};

/// What is remembered of a file's definitions.
struct Definitions {
    Catalogue catalogue;
    std::vector<Record> settings;
    PlanRecords planned;
};

} // namespace hf
