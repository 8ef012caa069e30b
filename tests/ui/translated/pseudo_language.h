// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace hf::test {

/// The program speaks the language that nobody speaks, for as long as the test runs, with days and numbers of Greece:
/// so Latin letters without accents were not translated, and what a test types as a person does is Greek.
void speakPseudo();

/// What is wrong with a text in that language: words outside its brackets or without its accents, or sentences side by
/// side that were put together from parts. Nothing when it is sound.
QString faultOf(const QString& text, const QStringList& own = {});

/// Texts of a window, seen, painted or only read out, that were not translated; and what is cut. One line each. `own`
/// are words that a person or their file wrote in Latin letters.
QStringList pseudoFaults(QWidget& window, const QStringList& own = {});

/// Fails the test when there are any, and says all of them.
void verifySound(QWidget& window, const QStringList& own = {});

} // namespace hf::test
