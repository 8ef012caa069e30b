// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figure_delegate.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QtMath>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    }
    return widest;
}

double widthOf(QChar letter, const QFontMetricsF& metrics)
{
    return letter.isDigit() ? digitWidth(metrics) : metrics.horizontalAdvance(letter);
}

double widthOf(const QString& text, const QFontMetricsF& metrics)
{
    double wide = 0;
    for (const QChar letter : text) {
        wide += widthOf(letter, metrics);
    }
    return wide;
}

bool isFigure(const QModelIndex& index)
{
    const auto side = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    return side.testFlag(Qt::AlignTrailing) &&
           index.data().toString().contains(QRegularExpression(QStringLiteral("\\d")));
}

} // namespace

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const QString text = index.data().toString();
    const double more = widthOf(text, QFontMetricsF(option.font)) - option.fontMetrics.horizontalAdvance(text);
    return isFigure(index) ? usual + QSize(std::max(0, qCeil(more)), 0) : usual;
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QFontMetricsF metrics(cell.font);
    const double wide = widthOf(cell.text, metrics);
    const QStyle& style = *cell.widget->style();
    const QRect room = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    if (!isFigure(index) || wide > room.width() - 2 * margin) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QString text = std::exchange(cell.text, QString());
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool mirrored = cell.direction == Qt::RightToLeft;
    double left = mirrored ? room.left() + margin : room.right() + 1 - margin - wide;
    const double base = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    for (const QChar letter : text) {
        const double place = widthOf(letter, metrics);
        painter->drawText(QPointF(left + (place - metrics.horizontalAdvance(letter)) / 2, base), letter);
        left += place;
    }
    painter->restore();
}

} // namespace hf
