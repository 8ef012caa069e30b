// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/entry.h"

#include <vector>

namespace hf {

/// What "all fine" says of a day: a rating of none for every gut item that is enabled on it.
std::vector<Rating> fineRatings(const Catalogue& catalogue, Day day);

} // namespace hf
