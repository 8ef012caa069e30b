// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window hides what it shows while it is locked.

#include "ui/shell/main_window.h"

#include "ui/features/lock/app_lock.h"
#include "ui/features/lock/lock_page.h"
#include "ui/features/today/today_page.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>

#include <utility>

namespace hf {

void MainWindow::followLock()
{
    AppLock* lock = m_parts.lock;
    if (lock == nullptr) {
        return;
    }
    lock->spare(*this);
    connect(lock, &AppLock::locked, this, &MainWindow::cover);
    connect(lock, &AppLock::unlocked, this, &MainWindow::uncover);
    if (lock->isLocked()) {
        cover();
    }
}

void MainWindow::lockNow()
{
    if (m_parts.lock != nullptr) {
        m_parts.lock->lock();
    }
}

void MainWindow::cover()
{
    m_hadFocus = focusWidget();
    if (m_hadFocus != nullptr) {
        m_hadFocus->clearFocus(); // a field stores what was typed in it when it is left
    }
    m_today->flushEdits(); // what cannot be stored stays in its field
    showMenus(false);
    // Whatever is done to a page meanwhile must not draw the focus into it: who is disabled does not get it.
    centralWidget()->setEnabled(false);
    centralWidget()->hide();
    m_lockPage = new LockPage(*m_parts.lock, this);
    m_lockPage->setGeometry(rect());
    m_lockPage->show();
    m_lockPage->focusFirst();
}

void MainWindow::uncover()
{
    LockPage* page = std::exchange(m_lockPage, nullptr);
    page->hide();
    page->deleteLater(); // one of its buttons was just pressed
    showMenus(true);
    centralWidget()->setEnabled(true);
    centralWidget()->show();
    QWidget* next = m_hadFocus == nullptr ? m_pages->currentWidget() : m_hadFocus.data();
    next->setFocus(Qt::OtherFocusReason);
}

/// The keys of an action go with the menus that hold it, also where the desktop shows them in a bar of its own.
void MainWindow::showMenus(bool shown)
{
    const QList<QAction*> menus = menuBar()->actions();
    for (QAction* menu : menus) {
        menu->setVisible(shown);
    }
    menuBar()->setVisible(shown);
}

} // namespace hf
