// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/take_button.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMessageBox>

namespace hf {

bool TakeButton::event(QEvent* event)
{
    if (event->type() == QEvent::Shortcut) {
        Q_EMIT keyPressed();
        return true;
    }
    return QPushButton::event(event);
}

bool confirmTake(const QString& question, QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, TakeButton::tr("Take"), question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* take = box.addButton(TakeButton::tr("&Take it now"), QMessageBox::AcceptRole);
    QPushButton* wait = box.addButton(TakeButton::tr("&Not now"), QMessageBox::RejectRole);
    box.setDefaultButton(wait);
    box.exec();
    return box.clickedButton() == take;
}

} // namespace hf
