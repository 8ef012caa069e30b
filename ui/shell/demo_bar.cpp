// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/demo_bar.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hf {

DemoBar::DemoBar(QWidget* parent)
    : QFrame(parent)
{
    QLabel* words = plainLabel(tr("Made-up data. Nothing here is yours."), TextStep::heading, this);
    words->setWordWrap(true);
    setAccessibleName(words->text());
    auto* back = new QPushButton(tr("Back to my &journal"), this);
    back->setAccessibleName(tr("Back to my journal"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &DemoBar::backWanted);
    auto* line = new FlowLayout(this);
    line->setContentsMargins(space::page, space::small, space::page, space::small);
    line->setSpacing(space::gap);
    line->add(words);
    line->add(back, FlowLayout::Room::end);
}

void DemoBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.cautionSoft);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace hf
