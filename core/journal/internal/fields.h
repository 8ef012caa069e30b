// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"
#include "domain/zone.h"

#include <string>
#include <string_view>

namespace hf {

/// Sets one field of a record from text (`amount`, `7.5 g`). False when the record has no such field or the text is
/// no value for it.
bool setField(RecordBody& body, std::string_view field, std::string_view value, const Catalogue& catalogue,
              const TimeFrame& frame);

} // namespace hf
