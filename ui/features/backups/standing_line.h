// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/backups/backup_signs.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace hf {

/// How the newest backup stands, in one line across the page: soft where all is well, in the colour of cautions where
/// something wants to be done.
class StandingLine final : public QFrame {
    Q_OBJECT

public:
    explicit StandingLine(QWidget* parent = nullptr);

    void say(const QString& text, BackupSign sign);
    QString text() const;
    BackupSign sign() const { return m_mark->sign(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SignMark* m_mark;
    QLabel* m_text;
};

} // namespace hf
