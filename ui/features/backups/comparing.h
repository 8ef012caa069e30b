// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/errors.h"
#include "journal/journal.h"

#include <QtCore/QString>

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace hf {

/// A backup beside the journal of now. Made of two journals that are only read.
struct BackupComparison {
    struct Count {
        Kind kind = Kind::dose;
        std::int64_t then = 0;
        std::int64_t now = 0;
    };
    struct OnlyOne {
        bool inBackup = false; ///< else in the journal of now
        Day day{};
        QString entry;
    };
    std::vector<Count> counts;    ///< kinds that either has
    std::vector<OnlyOne> onlyOne; ///< entries that one of them lacks, the newest days first, at most `mostListed`
    std::int64_t alsoOnlyOne = 0; ///< entries of that sort beyond the list
    std::int64_t otherwise = 0;   ///< entries that both have and that say something else
    bool damaged = false;         ///< of the backup what can be read was counted

    static constexpr std::size_t mostListed = 20;
};

/// What is compared, and how long another program that holds the journal is waited for.
struct BackupToCompare {
    std::filesystem::path backup;
    std::filesystem::path journal;
    std::chrono::milliseconds waitAtMost{};
    TimeFrame frame;
};

/// Which of the two could not be read, and why.
struct NotCompared {
    bool backup = false;
    StorageError error;
};

/// On any thread. Exactly one of the two answers is there.
struct ComparingDone {
    BackupComparison comparison;
    std::optional<NotCompared> failure;
};
ComparingDone compareWithNow(const BackupToCompare& both);

} // namespace hf
