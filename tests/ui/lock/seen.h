// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted_texts.h"

#include <QtCore/QStringList>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

namespace hf::test {

/// All that can be read on the screen at this moment: titles, what is painted, and what a screen reader is told.
inline QStringList readable()
{
    QStringList words;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible()) {
            continue;
        }
        words << window->windowTitle() << paintedTexts(*window);
        for (const QWidget* part : window->findChildren<QWidget*>()) {
            if (part->isVisible()) {
                words << part->accessibleName() << part->toolTip();
            }
        }
    }
    words.removeAll(QString());
    return words;
}

/// What of it the lock page does not say.
inline QStringList readableBesidesTheLock()
{
    static const QStringList ofTheLock{QStringLiteral("HabitForge"),
                                       QStringLiteral("Locked"),
                                       QStringLiteral("Code"),
                                       QStringLiteral("Show the window"),
                                       QStringLiteral("Forgot the code?"),
                                       QStringLiteral("This is not the code."),
                                       QStringLiteral("What was typed is kept. Reminders still come, without names and "
                                                      "amounts.")};
    QStringList words;
    for (const QString& text : readable()) {
        const bool known = std::any_of(ofTheLock.begin(), ofTheLock.end(),
                                       [&](const QString& one) { return one.contains(text.trimmed()); });
        if (!known && !text.contains(QChar(0x25CF))) { // the dots of the code
            words << text;
        }
    }
    return words;
}

} // namespace hf::test
