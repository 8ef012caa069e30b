// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QLabel;
class QWidget;

namespace hf {

/// The words before a field of a form, with its key.
QLabel* buddyLabel(const QString& words, QWidget* field, QWidget* parent);

} // namespace hf
