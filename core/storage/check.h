// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/log/revision_log.h"

#include <string>
#include <vector>

namespace hf {

/// One thing that is not as it must be.
struct StorageFinding {
    std::string code; ///< `header`, `page`, `schema`, `link`, `digest`, `body`, `projection`, `foreign-key`, `sequence`
    std::string detail;
    bool repairable = false; ///< the tables can be made anew from the log
};

/// The whole check: pages, schema, every link and digest, the tables against the fold of the log, references.
/// Reads only. At most `most` findings of each code are listed.
std::vector<StorageFinding> checkJournal(Database& database, RevisionLog& log, std::size_t most = 20);

/// The part of it that looks at the log alone.
std::vector<StorageFinding> checkLog(RevisionLog& log, std::size_t most = 20);

/// What opening looks at: that the newest `count` revisions of this device still fit their digests.
bool newestFit(RevisionLog& log, std::size_t count);

/// Makes the typed tables anew from the log. Needs an open transaction.
void rebuildTables(Database& database, RevisionLog& log);

} // namespace hf
