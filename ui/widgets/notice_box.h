// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace hf {

/// A few words on the soft colour of cautions: what it is about, and below it what to do.
class NoticeBox final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBox(QWidget* parent = nullptr);

    /// Either may be empty; that line is left out.
    void say(const QString& heading, const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_text;
};

} // namespace hf
