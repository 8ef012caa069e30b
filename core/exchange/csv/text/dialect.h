// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/text/bytes.h"

#include <filesystem>
#include <optional>

namespace hf::csv {

struct Dialect {
    Encoding encoding = Encoding::utf8;
    char delimiter = ',';
};

/// The delimiter of `, ; TAB |` that gives the most constant number of cells over the first 100 records. Throws
/// ImportError when none gives two cells.
Dialect detectDialect(const std::filesystem::path& file, std::optional<Encoding> wanted);

} // namespace hf::csv
