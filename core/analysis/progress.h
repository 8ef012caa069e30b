// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace hf {

/// Told the share that is done, 0 … 1, by whatever takes long; false stops it.
using Progress = std::function<bool(double)>;

} // namespace hf
