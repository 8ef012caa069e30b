// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/standing_line.h"

#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hf {

StandingLine::StandingLine(QWidget* parent)
    : QFrame(parent),
      m_mark(new SignMark(this)),
      m_text(plainLabel({}, TextStep::body, this))
{
    m_text->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::gap, space::small + 2, space::gap, space::small + 2);
    line->setSpacing(space::small);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
}

void StandingLine::say(const QString& text, BackupSign sign)
{
    m_text->setText(text);
    m_mark->setSign(sign);
    setAccessibleName(text);
    update();
}

QString StandingLine::text() const
{
    return m_text->text();
}

void StandingLine::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    const QColor ground = sign() == BackupSign::caution ? t.cautionSoft : t.accentSoft;
    paintRoundedBox(painter, rect(), {ground, {}, 1, size::controlRadius});
}

} // namespace hf
