// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"

#include <nlohmann/json.hpp>

namespace hf::cli {

/// The record as it stands in the log, with `id`, `kind`, the `name` of what it is about and its `text`.
nlohmann::json recordJson(const Record& record, const Catalogue& catalogue);

} // namespace hf::cli
