// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/return_key.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

namespace hf {

namespace {

/// Sees the keys of a window that nobody in it took.
class ReturnKey final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* window, QEvent* event) override
    {
        return (event->type() == QEvent::KeyPress && presses(*static_cast<QKeyEvent*>(event))) ||
               QObject::eventFilter(window, event);
    }

private:
    static bool presses(const QKeyEvent& event)
    {
        auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        if (!isReturn || button == nullptr || button->isCheckable()) {
            return false;
        }
        if (!event.isAutoRepeat()) {
            button->click();
        }
        return true;
    }
};

} // namespace

void pressButtonsByReturn(QWidget& window)
{
    window.installEventFilter(new ReturnKey(&window));
}

} // namespace hf
