// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/lock/hidden_windows.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

/// `QDialog::setVisible(false)` ends the loop in which a dialog waits for its answer, and answers it with no.
void setOnScreen(QWidget& window, bool on)
{
    window.QWidget::setVisible(on);
}

/// How many windows stand behind it.
int depthOf(const QWidget* window)
{
    int depth = 0;
    for (const QWidget* parent = window->parentWidget(); parent != nullptr; parent = parent->window()->parentWidget()) {
        ++depth;
    }
    return depth;
}

void closePopups()
{
    constexpr int most = 20;
    for (int i = 0; i < most && QApplication::activePopupWidget() != nullptr; ++i) {
        QApplication::activePopupWidget()->close();
    }
    QToolTip::hideText();
}

} // namespace

void HiddenWindows::spare(QWidget& window)
{
    std::erase_if(m_spared, [](const QPointer<QWidget>& one) { return one == nullptr; });
    m_spared.emplace_back(&window);
}

bool HiddenWindows::isOther(const QWidget& window) const
{
    const Qt::WindowType type = window.windowType();
    return (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool) && window.isVisible() &&
           std::none_of(m_spared.begin(), m_spared.end(), [&](const QPointer<QWidget>& one) { return one == &window; });
}

bool HiddenWindows::isEmpty() const
{
    return std::all_of(m_hidden.begin(), m_hidden.end(), [](const Hidden& one) { return one.window == nullptr; });
}

void HiddenWindows::hide()
{
    m_hiding = true;
    closePopups();
    m_active = QApplication::activeWindow();
    QWidgetList all = QApplication::topLevelWidgets();
    // From the front to the back, so that none comes to the front by the hiding of another.
    std::stable_sort(all.begin(), all.end(),
                     [](const QWidget* one, const QWidget* other) { return depthOf(one) > depthOf(other); });
    for (QWidget* window : std::as_const(all)) {
        if (isOther(*window)) {
            hide(*window);
        }
    }
    const bool hidesActive = m_active != nullptr && !m_active->isVisible();
    for (const QPointer<QWidget>& window : m_spared) {
        if (hidesActive && window != nullptr && window->isVisible()) {
            window->activateWindow(); // the keys would go nowhere
        }
    }
}

void HiddenWindows::hide(QWidget& window)
{
    if (auto* files = qobject_cast<QFileDialog*>(&window)) {
        files->reject(); // the desktop's own cannot be hidden, and nothing was typed but a place
        return;
    }
    const QPointer<QWidget> focus = window.focusWidget();
    if (focus != nullptr) {
        focus->clearFocus(); // a field that stores what was typed when it is left does so
    }
    m_hidden.push_back({&window, focus, window.pos()});
    setOnScreen(window, false);
}

void HiddenWindows::look(QObject& watched, const QEvent& event)
{
    auto* window = event.type() == QEvent::Show ? qobject_cast<QWidget*>(&watched) : nullptr;
    if (window == nullptr || !window->isWindow() || !isOther(*window)) {
        return;
    }
    // It is in the middle of being shown.
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer<QWidget>(window)] {
            if (m_hiding && shown != nullptr && isOther(*shown)) {
                hide(*shown);
            }
        },
        Qt::QueuedConnection);
}

void HiddenWindows::showAgain()
{
    m_hiding = false;
    std::vector<Hidden> hidden = std::exchange(m_hidden, {});
    std::reverse(hidden.begin(), hidden.end()); // from the back to the front
    for (const Hidden& one : hidden) {
        if (one.window == nullptr) {
            continue;
        }
        one.window->move(one.place); // else the window manager finds a place of its own for it
        setOnScreen(*one.window, true);
        if (one.focus != nullptr) {
            one.focus->setFocus(Qt::OtherFocusReason);
        }
    }
    if (m_active != nullptr && m_active->isVisible()) {
        m_active->activateWindow();
    }
    m_active = nullptr;
}

} // namespace hf
