// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace hf {

/// One of several ways on: a radio button with its name, what it does, and how many entries it leaves.
class ChoiceCard final : public QFrame {
    Q_OBJECT

public:
    ChoiceCard(const QString& name, const QString& meaning, QWidget* parent);

    /// `4 574 of 4 576` with "entries" below; the accessible name says it too.
    void setCount(const QString& count, const QString& unit);
    /// A word beside the name, as "keeps most".
    void setBadge(const QString& badge);
    QRadioButton* button() const { return m_button; }
    QVBoxLayout* lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_button;
    QLabel* m_badge;
    QLabel* m_count;
    QLabel* m_unit;
    QVBoxLayout* m_lines;
};

} // namespace hf
