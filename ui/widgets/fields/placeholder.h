// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace hf {

/// A field that is never narrower than the words which say what to write.
inline void keepWhole(QLineEdit& field)
{
    constexpr int around = 28;
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + around);
}

} // namespace hf
