// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <span>
#include <string>
#include <vector>

namespace hf::cli {

/// What the person may not expect of entries that were just stored, an entry each: that one was entered twice, counts
/// to another day than the present one, or skips what was not planned. `typed` are the entries as they were read.
std::vector<std::vector<std::string>> notesOf(Context& context, std::span<const RecordId> ids,
                                              std::span<const RecordBody> typed);

} // namespace hf::cli
