// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

#include <optional>

namespace hf::house {

/// Sources over 400 lines, headers over 200, folders of more than 14 sources.
QStringList oversizedFiles(const std::vector<File>& files);

/// Functions over 60 lines, as ctags sees them; nothing when there is no Universal Ctags.
std::optional<QStringList> oversizedFunctions(const QString& root, const std::vector<File>& files);

} // namespace hf::house
