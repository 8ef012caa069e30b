// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/association/before_after.h"
#include "journal/metric.h"

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

namespace hf {

struct Tokens;

/// A difference as a dot with its interval, on a line around 0 with a grey band of what is too small to count.
class DifferenceLine final : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceLine(QWidget* parent = nullptr);

    void show(const BeforeAfter& change, const Metric& metric, QColor Tokens::*colour);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double xOf(double value) const;
    void paintScale(QPainter& painter, const Tokens& tokens) const;
    void paintDifference(QPainter& painter, const Tokens& tokens) const;

    BeforeAfter m_change;
    Metric m_metric;
    double m_reach = 1; ///< the ends of the line lie so far from 0
    QColor Tokens::*m_colour;
};

} // namespace hf
