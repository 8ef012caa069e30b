// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <string>

namespace hf::cli {

/// The steady name of a series that a person typed. Throws Failure.
std::string nameOfSeries(const Journal& journal, const std::string& typed);

/// A mark that is offered, or one that some day has; case and accents are the person's. Throws Failure.
std::string markNamed(const Journal& journal, const std::string& typed);

} // namespace hf::cli
