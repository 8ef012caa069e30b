// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/text/lines.h"

#include <string>
#include <vector>

namespace hf::csv {

/// The trimmed cells of the first record, without empty ones at its end.
std::vector<std::string> headersOf(const RecordReader& first);

} // namespace hf::csv
