// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/application.h"

#include "ui/base/words/sentences.h"

#include <QtWidgets/QMessageBox>

#include <cstdio>
#include <exception>
#include <new>

namespace hf {

Application::~Application()
{
    delete m_box;
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::bad_alloc&) {
        noteCaught("out of memory");
    } catch (const std::exception& error) {
        noteCaught(error.what());
    } catch (...) {
        noteCaught("");
    }
    return true;
}

void Application::noteCaught(const char* what) noexcept
{
    try {
        qWarning("habitforge: caught in the last net: %s", what);
        // Told when the handler's own frames are gone: it may have been in the middle of painting.
        QMetaObject::invokeMethod(
            this, [this, text = QString::fromUtf8(what)] { tell(text); }, Qt::QueuedConnection);
    } catch (...) {
        std::fputs("habitforge: something failed, and it could not be told.\n", stderr);
    }
}

void Application::tell(const QString& what)
{
    if (m_box != nullptr) {
        return; // one is enough until it was read
    }
    m_box = new QMessageBox(QMessageBox::Warning, QStringLiteral("HabitForge"), sentences::unforeseen(what));
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setModal(false);
    m_box->show();
}

} // namespace hf
