// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <string_view>

namespace hf::words {

/// The word in the context `Words` for something shipped that still has the name it came with. Nothing when the person
/// gave it a name: that is theirs, in whatever language.
const char* shippedName(SupplementId id, std::string_view name);
const char* shippedName(ItemId id, std::string_view name);

} // namespace hf::words
