// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/errors.h"
#include "journal/journal.h"

#include <QtCore/QString>

#include <filesystem>
#include <optional>

namespace hf {

/// How the person wants to go on with a journal file that cannot be opened as it is.
struct WayOn {
    OpenMode mode = OpenMode::existing;
    QString said; ///< what was done, to be told in the window
};

/// What a start works with.
struct StartParts {
    std::filesystem::path file;
    const Clock& clock;
    Entropy& entropy;
    const Zone& zone;
};

/// Asks, and does what was chosen, until the journal can be opened; nothing when the program is to end. Nobody in this
/// process may have the journal open. Throws what was found where there is nothing to choose from.
std::optional<WayOn> settleBadFile(const StartParts& parts, const StorageError& found);

} // namespace hf
