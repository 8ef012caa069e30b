// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/revision.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace hf {

/// The size of a journal's pages: that which SQLite gives a new file.
inline constexpr std::size_t journalPageSize = 4096;

/// A revision as its bytes lie in the file; its device is a number that `Carved::devices` names.
struct CarvedRevision {
    std::int64_t seq = 0;
    std::int64_t device = 0;
    Revision revision;
};

/// What of a log is found in the bytes of a journal file.
struct Carved {
    std::vector<CarvedRevision>
        revisions; ///< as they lie; one may be there twice, and none has been held to its digest
    std::map<std::int64_t, DeviceId> devices;
    std::optional<DeviceId> own; ///< the device that the file writes as
};

/// Finds the rows of the log by their form alone (columns, their types and lengths; see "Database File Format" on
/// sqlite.org, sections 1.6, 2.1 and 2.2), wherever they lie: neither the header, nor the schema, nor the tree above
/// the rows has to be whole. `image` is what a journal file holds; anything may be. Never throws but bad_alloc.
Carved carve(std::string_view image);

} // namespace hf
