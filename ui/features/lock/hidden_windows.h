// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPoint>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <vector>

class QEvent;

namespace hf {

/// Windows that are taken from the screen for a while, dialogs that wait for an answer among them. They stay as they
/// are, with what was typed in them, and come back where they were, with the focus where it was.
class HiddenWindows final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// This one is never hidden.
    void spare(QWidget& window);
    /// Hides all others; menus and tooltips close.
    void hide();
    /// Hides a window that is about to be shown meanwhile.
    void look(QObject& watched, const QEvent& event);
    void showAgain();
    bool isEmpty() const;

private:
    struct Hidden {
        QPointer<QWidget> window;
        QPointer<QWidget> focus;
        QPoint place;
    };

    bool isOther(const QWidget& window) const;
    void hide(QWidget& window);

    std::vector<QPointer<QWidget>> m_spared;
    std::vector<Hidden> m_hidden;
    QPointer<QWidget> m_active;
    bool m_hiding = false;
};

} // namespace hf
