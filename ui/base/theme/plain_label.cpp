// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/plain_label.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/whole_words.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtGui/QTextOption>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace hf {

QSize PlainLabel::sizeHint() const
{
    return isSimple() ? textSize() : QLabel::sizeHint();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize least = isSimple() ? textSize() : QLabel::minimumSizeHint();
    constexpr int unbroken = 20; // letters
    const int most = wordWrap() ? fontMetrics().averageCharWidth() * unbroken : widestWords(fontMetrics());
    return {std::min(least.width(), most), least.height()};
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap()) {
        return QLabel::heightForWidth(width);
    }
    forgetIfChanged();
    const auto known = m_heights.find(width);
    if (known != m_heights.end()) {
        return known->second;
    }
    const int wide = std::min(width, readableWidth(fontMetrics()) + m_margins.left() + m_margins.right());
    const bool asDrawnHere = breaksWords(wide) || minimumWidth() > wide; // QLabel measures no narrower than its minimum
    const int high = asDrawnHere ? brokenHeight(wide) : QLabel::heightForWidth(wide);
    return m_heights.emplace(width, high).first->second;
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && leavesOut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    const int readable = readableWidth(fontMetrics());
    const QRect room = contentsRect();
    const bool lines = wordWrap() && (room.width() > readable || breaksWords(width()));
    if (!lines && !leavesOut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    if (lines) {
        const QSize size(std::min(room.width(), readable), room.height());
        const QRect place = QStyle::alignedRect(layoutDirection(), alignment(), size, room);
        painter.drawText(QRectF(place), text(), wordBreaks());
        return;
    }
    QStringList shown = text().split(QLatin1Char('\n'));
    for (QString& line : shown) {
        line = fontMetrics().elidedText(line, Qt::ElideRight, room.width());
    }
    painter.drawText(room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                     shown.join(QLatin1Char('\n')));
}

/// Neither wrapped, framed nor empty, and without tabs: its size is that of its lines.
bool PlainLabel::isSimple() const
{
    const bool bare = !wordWrap() && frameWidth() == 0 && margin() == 0 && indent() < 0;
    return bare && !text().isEmpty() && !text().contains(QLatin1Char('\t'));
}

bool PlainLabel::leavesOut() const
{
    return isSimple() && textSize().width() > width();
}

/// Whether a word of it is wider than a line.
bool PlainLabel::breaksWords(int width) const
{
    forgetIfChanged();
    if (!m_widest) {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        int widest = 0;
        for (const QString& word : text().split(blanks)) {
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        }
        m_widest = widest;
    }
    return *m_widest > width - m_margins.left() - m_margins.right();
}

QTextOption PlainLabel::wordBreaks() const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int PlainLabel::brokenHeight(int width) const
{
    QTextLayout lines(text().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), font());
    lines.setTextOption(wordBreaks());
    lines.beginLayout();
    double high = 0;
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(std::max(1, width - m_margins.left() - m_margins.right()));
        high += line.height();
    }
    lines.endLayout();
    return static_cast<int>(std::ceil(high)) + m_margins.top() + m_margins.bottom();
}

QSize PlainLabel::textSize() const
{
    ensurePolished();
    forgetIfChanged();
    if (!m_size) {
        const QRect lines = fontMetrics().boundingRect({0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX}, Qt::AlignLeft, m_text);
        m_size = lines.size() + QSize(m_margins.left() + m_margins.right(), m_margins.top() + m_margins.bottom());
    }
    return *m_size;
}

void PlainLabel::forgetIfChanged() const
{
    if (m_text != text() || m_font != font() || m_margins != contentsMargins() || m_least != minimumWidth()) {
        m_text = text();
        m_font = font();
        m_margins = contentsMargins();
        m_least = minimumWidth();
        m_size.reset();
        m_widest.reset();
        m_heights.clear();
    }
}

} // namespace hf
