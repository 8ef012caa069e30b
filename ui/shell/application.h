// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

namespace hf {

/// The application with a last net under every event handler: what is thrown in one ends there, is told, and the
/// program goes on with all that was typed. What is foreseen is caught long before, where more can be said.
class Application final : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;
    ~Application() override;

    bool notify(QObject* receiver, QEvent* event) override;
    /// What is told at the moment; nothing when it was read.
    QMessageBox* shown() const { return m_box; }

private:
    void noteCaught(const char* what) noexcept;
    void tell(const QString& what);

    QPointer<QMessageBox> m_box;
};

} // namespace hf
