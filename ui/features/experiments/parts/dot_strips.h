// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace hf {

struct Tokens;

/// One side of a comparison: its name and the values of its days.
struct DotStrip {
    QString name;
    std::vector<double> values;
};

/// Ends of the axis.
struct DotScale {
    double low = 0;
    double high = 1;
    double step = 1;
};
/// Round ends and steps around the values; the given ends when there is a scale of points.
DotScale scaleFor(const std::vector<DotStrip>& strips, std::optional<std::pair<double, double>> ends);

/// Strips of dots, one below the other on one axis, each with a stroke at its mean. The first has full dots, the second
/// has rings.
class DotStrips final : public QWidget {
    Q_OBJECT

public:
    explicit DotStrips(QWidget* parent = nullptr);

    void setColour(QColor Tokens::*colour) { m_colour = colour; }
    void show(std::vector<DotStrip> strips, const DotScale& scale);
    /// The same picture, for paper.
    void paintOn(QPainter& painter, const QRect& area, const Tokens& tokens) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Tokens::*m_colour;
    std::vector<DotStrip> m_strips;
    DotScale m_scale;
};

} // namespace hf
