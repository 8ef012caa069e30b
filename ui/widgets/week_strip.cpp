// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/week_strip.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int markHeight = 20; ///< of a day, below its words

int wordsHeight(const QFontMetrics& metrics)
{
    constexpr int above = 4;
    constexpr int usual = 20;
    return above + std::max(usual, metrics.height());
}

} // namespace

DayButton::DayButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontFor(TextStep::secondary));
}

void DayButton::show(Day day, const CheckIn& checkIn)
{
    m_day = day;
    m_checkIn = checkIn;
    setText(sentences::dayShort(day));
    const QString words =
        tr("%1, %2 of %3 parts").arg(sentences::dayTitle(day)).arg(checkIn.done()).arg(CheckIn::parts);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize DayButton::sizeHint() const
{
    constexpr int sides = 12;
    const int words =
        std::max(fontMetrics().horizontalAdvance(QStringLiteral("Wed 00")), fontMetrics().horizontalAdvance(text()));
    return {words + sides, wordsHeight(fontMetrics()) + markHeight};
}

void DayButton::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(box, size::controlRadius, size::controlRadius);
    }
    painter.setPen(isChecked() ? t.text : t.muted);
    painter.drawText(QRect(0, 4, width(), wordsHeight(fontMetrics()) - 4), Qt::AlignCenter, text());
    constexpr double radius = 5.5;
    const QPointF centre(width() / 2.0, wordsHeight(fontMetrics()) + 9);
    painter.setPen(QPen(t.accent, 1.7));
    painter.setBrush(m_checkIn.complete() ? QBrush(t.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
    if (!m_checkIn.complete() && m_checkIn.done() > 0) {
        painter.setBrush(t.accent);
        constexpr int top = 90 * 16;
        painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), top,
                        360 * 16 * m_checkIn.done() / CheckIn::parts);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, size::controlRadius, size::controlRadius);
    }
}

WeekStrip::WeekStrip(QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    for (DayButton*& button : m_days) {
        button = new DayButton(this);
        line->addWidget(button);
        DayButton* const one = button;
        connect(one, &QAbstractButton::clicked, this, [this, one] {
            one->setChecked(true);
            Q_EMIT dayChosen(one->day());
        });
    }
}

void WeekStrip::show(Day first, const std::vector<CheckIn>& checkIns, Day shown)
{
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const Day day = first + days{static_cast<int>(i)};
        m_days[i]->show(day, i < checkIns.size() ? checkIns[i] : CheckIn{});
        m_days[i]->setChecked(day == shown);
    }
}

} // namespace hf
