// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hf {

struct StorageFinding;

/// Looks whether a file is sound, and mends what can be mended. Throws as `Journal` does.
class JournalCare {
public:
    explicit JournalCare(Journal& journal);

    CheckReport check() const;
    /// Tells the tables of a sound journal anew from its log, after a backup. One that is not sound is repaired: a new
    /// file takes its place, with everything that can be read of it and of its backups, and it is kept beside it.
    std::optional<Repair> rebuild();

    /// Checks the journal, and shows what can be read of one that is not sound.
    void showRest();
    /// Lets go of the file while `between` puts another in its place, and opens that.
    void whileClosed(const std::function<void()>& between);

private:
    std::vector<StorageFinding> findings() const;

    JournalCore& m_core;
};

} // namespace hf
