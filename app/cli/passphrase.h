// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace hf::cli {

/// Reads a passphrase: one line from the descriptor, or typed on the terminal without being shown, and with `twice`
/// once more. It is never an argument, which other people on the computer could see. Throws Failure.
std::string readPassphrase(std::optional<int> descriptor, bool twice);

} // namespace hf::cli
