// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hf {

/// Return presses the button that has the focus, as Space does: Qt does so in dialogs only. Chips and other switches
/// are left to Space, and whoever takes Return for itself keeps it.
void pressButtonsByReturn(QWidget& window);

} // namespace hf
