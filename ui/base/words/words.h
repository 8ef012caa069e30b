// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

#include <concepts>

namespace hf {

/// A count of whatever size, as the `%n` of a text takes it.
constexpr int counted(std::integral auto count)
{
    return static_cast<int>(count);
}

/// `Words::tr("…")` translates whatever is not said by a widget's own `tr`. lupdate reads the context from this class,
/// so that the texts which `QT_TRANSLATE_NOOP("Words", "…")` marks in tables and in resources/words are found under it
/// too.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace hf
