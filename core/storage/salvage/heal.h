// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/revision.h"

namespace hf {

/// Finds the one bit of body, salt or their digest that was turned over, by trying each: what fits a digest of 256 bits
/// is what was written. True when the body fits now; otherwise nothing is changed. `previous` is the link before it,
/// where it is known: without it a digest that was hit cannot be told from a body that was.
bool healBody(Revision& revision, const Digest* previous);

/// The same for everything else that the link holds together. True when the link fits now; otherwise nothing is
/// changed.
bool healFields(Revision& revision, const Digest& previous);

} // namespace hf
