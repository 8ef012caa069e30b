// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

namespace hf::house {

/// What lupdate makes of a tree: what it complains of, the contexts it writes, and how many places it found.
struct Lupdate {
    QStringList complaints;
    QStringList contexts;
    int places = 0;
};

Lupdate lupdateOf(const QString& root);

/// The file `texts` of plural forms, after lupdate has brought it up to date with the sources; empty when it cannot.
QString refreshedPlurals(const QString& root, const QString& texts);

/// The places at which a text is marked for translation, counted without lupdate: `tr("`, QT_TR…NOOP("`.
int markedPlaces(const std::vector<File>& files);

/// Ways of translating that lupdate cannot attribute: functions named `tr` of one's own, and `translate` itself.
QStringList ownWaysOfTranslating(const std::vector<File>& files);

/// `\uXXXX` before a letter or digit that lupdate takes for more of the number: the text it writes is another one.
QStringList escapesReadOn(const std::vector<File>& files);

} // namespace hf::house
