// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace hf::test {

/// A disk that fails when told to: the file layer of SQLite for every journal that is opened while this lives. One at a
/// time; it must outlive the journals.
class FaultyFiles {
public:
    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles&) = delete;
    FaultyFiles& operator=(const FaultyFiles&) = delete;

    /// Nothing of a file can be read any more, as when a share is gone or a disk is worn out.
    void failReads(bool fail);
    /// As many reads still go well, then none.
    void failReadsAfter(int reads);
    /// How many reads have been refused.
    int refused() const;
};

} // namespace hf::test
