// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

namespace hf::house {

/// Lines of the programs that decide themselves how many digits a person sees, where `digitsOf` decides it.
QStringList figuresWrittenElsewhere(const std::vector<File>& files);

/// The same by what the compiled window calls: an `arg` of a double looks like any other in the source. Takes what
/// `nm -A -u -C` says.
QStringList callsThatWriteDoubles(const QString& symbols);

} // namespace hf::house
