// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace hf {

/// A titled box on the page: a heading, a muted aside at its right, and whatever is put into `body()`.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setAside(const QString& text);
    QString aside() const;
    QWidget* header() const { return m_header; }
    /// A part of another card: a line above it instead of a box around it.
    void setPart();
    /// Puts something between the heading and the aside.
    void addBesideTitle(QWidget* widget, FlowLayout::Room room = FlowLayout::Room::tight);
    /// Puts a control at the right end of the heading.
    void addToHeader(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_header;
    FlowLayout* m_line;
    QLabel* m_title;
    QLabel* m_aside;
    QVBoxLayout* m_body;
    bool m_part = false;
};

} // namespace hf
