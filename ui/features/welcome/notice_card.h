// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QFrame>

class QLabel;

namespace hf {

class FlowLayout;

/// What a notice says.
struct NoticeWords {
    QString title;
    QString body;
    QStringList answers;
};

/// A notice as a desktop may show it.
class NoticeCard final : public QFrame {
    Q_OBJECT

public:
    /// `which`: what sort of notice it is a picture of.
    explicit NoticeCard(const QString& which, QWidget* parent = nullptr);

    void say(const NoticeWords& words);
    const NoticeWords& words() const { return m_said; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoticeWords m_said;
    QLabel* m_title;
    QLabel* m_body;
    FlowLayout* m_answers;
};

} // namespace hf
