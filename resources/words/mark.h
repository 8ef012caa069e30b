// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a text so that lupdate finds it, as Qt's macro of this name does; nothing here needs Qt.
#define QT_TRANSLATE_NOOP(context, text) text
