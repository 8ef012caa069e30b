// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>

namespace hf {

/// Lets SQLite undo what a program that died in the middle of a commit left behind. Where the file was replaced since,
/// its `-journal` is of another one and makes a ruin of it: so the file is copied first and checked wholly after. One
/// that is unsound only since then is put back as it was, without the side file. Where both are unsound the copy stays,
/// as `journal.before-rollback.db`. Throws StorageError and SQLite::Exception.
void rollBack(const std::filesystem::path& file, std::chrono::milliseconds waitAtMost);

/// `journal.before-rollback.db` beside `journal.db`, later ones with a number.
std::filesystem::path copyBeforeRollback(const std::filesystem::path& journal, int number = 1);

} // namespace hf
