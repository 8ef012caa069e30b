// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/parts/logged_days.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hf {

namespace {

constexpr int side = 12;
constexpr int step = 15;
constexpr int edge = 2; ///< room for the ring around today
constexpr int daysAWeek = 7;
constexpr int fewestWeeks = 12;

int weekdayOf(Day day)
{
    return static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1;
}

} // namespace

LoggedDays::LoggedDays(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Days logged"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LoggedDays::show(Day first, std::vector<Mark> marks, Day today)
{
    m_first = first;
    m_marks = std::move(marks);
    m_today = today;
    updateGeometry();
    update();
}

int LoggedDays::weeks() const
{
    return (weekdayOf(m_first) + static_cast<int>(m_marks.size()) + daysAWeek - 1) / daysAWeek;
}

QSize LoggedDays::sizeHint() const
{
    return {edge + std::max(fewestWeeks, weeks()) * step, edge + daysAWeek * step};
}

QSize LoggedDays::minimumSizeHint() const
{
    return {edge + std::min(fewestWeeks, std::max(1, weeks())) * step, edge + daysAWeek * step};
}

int LoggedDays::firstWeek() const
{
    // What does not fit is left out before today, so that today and what is next stay in sight.
    const int fit = std::max(1, (width() - edge) / step);
    const int todays = (weekdayOf(m_first) + static_cast<int>((m_today - m_first).count())) / daysAWeek;
    return weeks() <= fit ? 0 : std::clamp(todays - fit + 2, 0, weeks() - fit);
}

QRect LoggedDays::cellOf(int index) const
{
    const int place = weekdayOf(m_first) + index;
    const QRect cell(edge + (place / daysAWeek - firstWeek()) * step, edge + (place % daysAWeek) * step, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

void LoggedDays::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int round = 3;
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        const QRectF cell = QRectF(cellOf(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        if (!rect().contains(cell.toRect())) {
            continue;
        }
        const Mark mark = m_marks[static_cast<std::size_t>(i)];
        painter.setPen(mark == Mark::logged ? t.accent : t.controlBorder);
        painter.setBrush(mark == Mark::logged ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        if (mark == Mark::logged || mark == Mark::open) {
            painter.drawRoundedRect(cell, round, round);
        } else if (mark == Mark::washedOut) {
            painter.drawLine(QPointF(cell.left() + 2, cell.center().y()), QPointF(cell.right() - 2, cell.center().y()));
        } else {
            painter.setBrush(t.controlBorder);
            painter.drawEllipse(cell.center(), 1, 1);
        }
        if (m_first + days{i} == m_today) {
            painter.setPen(QPen(t.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), round + 1, round + 1);
        }
    }
}

bool LoggedDays::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        if (cellOf(i).contains(help->pos())) {
            const Mark mark = m_marks[static_cast<std::size_t>(i)];
            const QString what = mark == Mark::logged      ? tr("logged")
                                 : mark == Mark::open      ? tr("not logged")
                                 : mark == Mark::washedOut ? tr("washed out")
                                                           : tr("to come");
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2").arg(sentences::dayInText(m_first + days{i}, m_today), what), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace hf
