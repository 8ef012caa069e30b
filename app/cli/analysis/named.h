// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <string>

namespace hf::cli {

/// The steady name of a series that a person typed. Throws Failure.
std::string nameOfSeries(const Journal& journal, const std::string& typed);

/// The same of what comes first, which may be a mark as well; a series of that name comes before it. Throws Failure.
std::string nameOfCause(const Journal& journal, const std::string& typed);

/// A mark as days carry it; case and accents are the person's. Throws Failure.
std::string markToLeaveOut(const Journal& journal, const std::string& typed);

} // namespace hf::cli
