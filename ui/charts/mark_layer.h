// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/day_marks.h"

#include <QtGui/QFont>
#include <QtWidgets/QGraphicsItem>

namespace hf {

/// Shades the marked days behind everything else; their names stand in a strip above the plot, where no data is.
class MarkLayer final : public QGraphicsItem {
public:
    static int strip(); ///< height of the names

    explicit MarkLayer(QGraphicsItem* parent);

    void setMarks(const DayMarks* marks);
    void setFrame(const PlotFrame& frame);
    void setColours(const Tokens& tokens, const QFont& font);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const DayMarks* m_marks = nullptr;
    const Tokens* m_tokens = nullptr;
    QFont m_font;
    PlotFrame m_frame;
};

/// A mark as it is painted.
struct PaintedMark {
    QRectF shade;
    QString label; ///< as much of the names as there is room for; may be empty
};

/// Marks that begin close together share a label; a label may pass the end of its days, not the next label.
std::vector<PaintedMark> laidOut(const DayMarks& marks, const PlotFrame& frame, const QFont& font);

} // namespace hf
