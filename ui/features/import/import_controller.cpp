// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/import_controller.h"

#include "ui/base/bridge/journal_bridge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>

namespace hf {

namespace {

/// The one local file that is dragged.
QString fileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportController::ImportController(JournalBridge& journal, ImportDialog::EntropySource entropy, QWidget* window,
                                   Drops drops)
    : QObject(window),
      m_journal(journal),
      m_entropy(std::move(entropy)),
      m_window(window)
{
    if (drops == Drops::taken) {
        window->setAcceptDrops(true);
        QCoreApplication::instance()->installEventFilter(this);
    }
}

ImportDialog* ImportController::dialog()
{
    if (m_dialog == nullptr) {
        m_dialog = new ImportDialog(m_journal, m_entropy, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->open();
    }
    return m_dialog;
}

ImportDialog* ImportController::start()
{
    dialog()->showStart();
    return m_dialog;
}

ImportDialog* ImportController::read(const QString& file)
{
    dialog()->readFile(file);
    return m_dialog;
}

ImportDialog* ImportController::decide()
{
    dialog()->showOpenRows();
    return m_dialog;
}

bool ImportController::concerns(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (widget == nullptr) {
        return false;
    }
    const QWidget* top = widget->window();
    return m_dialog != nullptr ? top == m_dialog && !m_dialog->isStoring() : top == m_window;
}

bool ImportController::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QString file = concerns(watched) ? fileIn(*drop->mimeData()) : QString();
    if (file.isEmpty()) {
        return false;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop) {
        // The dialog opens after the drop is over: the other program waits for its answer until then.
        QMetaObject::invokeMethod(
            this, [this, file] { read(file); }, Qt::QueuedConnection);
    }
    return true;
}

} // namespace hf
