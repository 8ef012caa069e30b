// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <string>

namespace hf {

// The two kinds that imports bring by the hundred thousand, written without a tree of JSON values in between: the same
// bytes as the general way, which a test compares.

std::string encodeDose(const Dose& dose);
std::string encodeRating(const Rating& rating);

} // namespace hf
