// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

namespace hf {

/// Throws GuidanceError unless every cited number has its source and every source is cited, numbers run from 1 without
/// gaps, strengths are 0 to 4, cautions, evidence and facts cite something, every figure has a source with an address,
/// every anchor is there once, and addresses and dates have their shape.
void validate(const Article&);

} // namespace hf
