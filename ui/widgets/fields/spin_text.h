// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSpinBox>

namespace hf {

/// Shows the number at the `%1` of a whole sentence, so that a translation may put it anywhere.
inline void sayAround(QSpinBox& box, const QString& sentence)
{
    const QString place = QStringLiteral("%1");
    box.setPrefix(sentence.section(place, 0, 0));
    box.setSuffix(sentence.section(place, 1));
}

} // namespace hf
