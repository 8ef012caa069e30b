// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTime>
#include <QtWidgets/QDialog>

class QRadioButton;
class QTimeEdit;

namespace hf {

/// How long to put a reminder off; ten minutes unless something else is chosen.
class SnoozeDialog final : public QDialog {
    Q_OBJECT

public:
    SnoozeDialog(const QString& what, QTime now, QWidget* parent = nullptr);

    /// As the reminder service takes it: `snooze`, `snooze-hour`, `snooze-tonight`, `snooze-until HH:mm`.
    QString action() const;

private:
    QRadioButton* m_soon;
    QRadioButton* m_hour;
    QRadioButton* m_tonight;
    QRadioButton* m_own;
    QTimeEdit* m_until;
};

} // namespace hf
