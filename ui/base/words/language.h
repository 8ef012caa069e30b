// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace hf {

/// The plural forms of the English texts, for as long as the program runs.
void useEnglish();

/// The language that is asked for, above English: its name (`de`), or the file of a translation; without either that of
/// the system. False when there is none of that name.
bool useLanguage(const QString& asked);

} // namespace hf
