// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/quick_add_window.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/status_line.h"

#include <QtGui/QHideEvent>
#include <QtWidgets/QVBoxLayout>

namespace hf {

QuickAddWindow::QuickAddWindow(JournalBridge& journal, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_line(new QuickAddLine(journal, this)),
      m_status(new StatusLine(StatusLine::Look::plain, this))
{
    constexpr int wide = 640;
    setWindowTitle(tr("Quick add"));
    setMinimumWidth(wide);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::page, space::page, space::small);
    all->addWidget(m_line);
    all->addStretch(1);
    all->addWidget(m_status);
    connect(&m_journal, &JournalBridge::done, m_status, &StatusLine::say);
    connect(&m_journal, &JournalBridge::failed, m_status, &StatusLine::warn);
    connect(m_status, &StatusLine::offerTaken, &m_journal, &JournalBridge::follow);
}

void QuickAddWindow::bringUp(const QString& text)
{
    if (!isVisible()) {
        m_status->say(tr("Enter saves, Esc closes."));
    }
    m_line->setPageDay(m_journal.today());
    if (!text.isEmpty()) {
        m_line->edit()->setText(text);
    }
    show();
    raise();
    activateWindow();
    m_line->edit()->setFocus(Qt::ActiveWindowFocusReason);
}

/// What is said below the line may take more lines.
bool QuickAddWindow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && layout()->heightForWidth(width()) > height()) {
        resize(width(), layout()->heightForWidth(width()));
    }
    return QDialog::event(event);
}

void QuickAddWindow::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) {
        Q_EMIT closed();
    }
}

} // namespace hf
