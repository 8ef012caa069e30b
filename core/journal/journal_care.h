// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hf {

/// Looks whether a file is sound, and mends what the log can tell. Throws as `Journal` does.
class JournalCare {
public:
    explicit JournalCare(Journal& journal);

    CheckReport check() const;
    /// Tells the tables anew from the log.
    void rebuild();

private:
    JournalCore& m_core;
};

} // namespace hf
