// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/every_dialog.h"

namespace hf::test {

void lookAtDamage(LivedJournal& lived, const Look& look);
void lookAtComparison(LivedJournal& lived, const Look& look);
void lookAtSealing(LivedJournal& lived, const Look& look);

} // namespace hf::test
