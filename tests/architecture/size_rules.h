// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

#include <optional>

namespace hf::house {

/// Sources over 400 lines and headers over 200.
QStringList oversizedFiles(const std::vector<File>& files);

/// Functions over 60 lines, as ctags sees them; nothing when there is no Universal Ctags.
std::optional<QStringList> oversizedFunctions(const QString& root, const std::vector<File>& files);

/// Folders with sources of which the table "Folders" of `architecture`, a Markdown text, does not say what is in them
/// in exactly one row, and rows of folders that are gone.
QStringList foldersWithoutSentence(const QString& architecture, const std::vector<File>& files);

} // namespace hf::house
