// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every test of the window reads the English texts with their plural forms, as the program does.

#include "ui/base/words/language.h"

#include <QtCore/QCoreApplication>

namespace hf {

Q_COREAPP_STARTUP_FUNCTION(useEnglish)

} // namespace hf
