// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

namespace hf {

struct Tokens;

/// A coefficient as a dot with its interval, on a line from −1 to 1 with a mark at 0.
class IntervalLine final : public QWidget {
    Q_OBJECT

public:
    explicit IntervalLine(QWidget* parent = nullptr);

    void show(double value, const Interval& interval, QColor Tokens::*colour);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_value = 0;
    Interval m_interval;
    QColor Tokens::*m_colour;
};

} // namespace hf
