// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/legend_sign.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <utility>

namespace hf {

LegendSign::LegendSign(Paint paint, QWidget* parent)
    : QWidget(parent),
      m_paint(std::move(paint))
{
    constexpr int side = 14;
    setFixedSize(side, side);
}

QLabel* LegendSign::addTo(FlowLayout& line, Paint paint, const QString& words, QWidget* parent)
{
    auto* both = new QHBoxLayout;
    both->setSpacing(space::tiny);
    both->addWidget(new LegendSign(std::move(paint), parent));
    QLabel* label = plainLabel(words, TextStep::secondary, parent);
    constexpr int widest = 120; // a longer name shows its beginning
    label->setMaximumWidth(withType(widest));
    both->addWidget(label);
    line.add(both, FlowLayout::Room::tight);
    return label;
}

void LegendSign::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_paint(painter, QRectF(rect()), tokensOf(palette()));
}

} // namespace hf
