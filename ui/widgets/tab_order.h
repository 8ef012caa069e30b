// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QWidget>

namespace hf {

/// Lets Tab go on from `before` through the controls of `holder`, in the order they were made; the last of them. For
/// controls that were made after those that follow them.
inline QWidget* tabThrough(QWidget* before, const QWidget& holder)
{
    const auto parts = holder.findChildren<QWidget*>();
    for (QWidget* part : parts) {
        // An open dialog is a child too, and what waits for its deletion is hidden.
        const bool here = part->window() == holder.window() && part->isVisibleTo(&holder);
        if (here && (part->focusPolicy() & Qt::TabFocus) != 0 && part->focusProxy() == nullptr) {
            QWidget::setTabOrder(before, part);
            before = part;
        }
    }
    return before;
}

/// Tab meets the checked one of buttons that exclude each other, and the arrows go on from it. Qt leaves Tab with the
/// first of them until one is pressed.
inline void tabToChecked(const QButtonGroup& group)
{
    const QList<QAbstractButton*> buttons = group.buttons();
    for (QAbstractButton* button : buttons) {
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace hf
