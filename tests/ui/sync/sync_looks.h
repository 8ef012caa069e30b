// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/every_dialog.h"

namespace hf::test {

/// Without a folder, with two devices, with a question and files that wait and were refused, and without its drive.
void lookAtBothRated(LivedJournal& lived, const Look& look);
void lookAtSync(LivedJournal& lived, const Look& look);

} // namespace hf::test
