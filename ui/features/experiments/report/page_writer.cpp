// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/report/page_writer.h"

#include <QtCore/QBuffer>
#include <QtCore/QRect>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace hf {

namespace {

constexpr int dotsPerInch = 96; ///< as on the screen: the same widgets' pictures fit
constexpr int betweenParts = 6;

QFont fontOf(PageWriter::Size size)
{
    constexpr double small = 8;
    constexpr double body = 9.5;
    constexpr double title = 16;
    QFont font;
    font.setPointSizeF(size == PageWriter::Size::title ? title : size == PageWriter::Size::small ? small : body);
    if (size == PageWriter::Size::title || size == PageWriter::Size::strong) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

const Tokens& paper()
{
    return tokensOf(Appearance::light);
}

} // namespace

PageWriter::PageWriter(QPainter& painter, const QRect& area)
    : m_painter(painter),
      m_left(area.left()),
      m_width(area.width()),
      m_top(area.top()),
      m_bottom(area.bottom())
{
}

int PageWriter::roomLeft() const
{
    return m_bottom - m_top;
}

void PageWriter::gap(int pixels)
{
    m_top += pixels;
}

void PageWriter::text(const QString& words, Size size, bool muted)
{
    if (words.isEmpty()) {
        return;
    }
    m_painter.setFont(fontOf(size));
    m_painter.setPen(muted ? paper().muted : paper().text);
    constexpr int flags = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    const QRect room(m_left, m_top, m_width, std::max(1, roomLeft()));
    const QRect needed = m_painter.boundingRect(room, flags, words);
    m_painter.drawText(room, flags, words);
    m_top += needed.height() + betweenParts;
}

void PageWriter::picture(int height, const std::function<void(QPainter&, const QRect&)>& paint)
{
    m_painter.setFont(fontOf(Size::small));
    paint(m_painter, QRect(m_left, m_top, m_width, height));
    m_top += height + betweenParts;
}

void PageWriter::table(const QStringList& headings, const std::vector<QStringList>& rows)
{
    constexpr int usualRow = 17;
    constexpr int leastRow = 12;
    constexpr int betweenColumns = 24;
    const int room = roomLeft();
    const int fit = std::max(1, room / leastRow - 1);
    const int total = static_cast<int>(rows.size());
    const int columns = std::max(1, (total + fit - 1) / fit);
    const int each = (total + columns - 1) / columns;
    const int rowHeight = std::clamp(room / (each + 1), leastRow, usualRow);
    const int width = (m_width - (columns - 1) * betweenColumns) / columns;
    for (int column = 0; column < columns; ++column) {
        const int first = column * each;
        const int last = std::min(first + each, total);
        if (first < last) {
            tablePart(QRect(m_left + column * (width + betweenColumns), m_top, width, room), headings,
                      {rows.begin() + first, rows.begin() + last}, rowHeight);
        }
    }
    m_top += (each + 1) * rowHeight + betweenParts;
}

void PageWriter::tablePart(const QRect& area, const QStringList& headings, const std::vector<QStringList>& rows,
                           int rowHeight)
{
    constexpr int inside = 10;
    QFont font = fontOf(Size::small);
    m_painter.setFont(font);
    // As wide as the widest word of each column, and what is left over shared out; narrower writing when it is too
    // much.
    std::vector<int> widths;
    int needed = 0;
    const QFontMetrics metrics(font, m_painter.device());
    for (int column = 0; column < headings.size(); ++column) {
        int widest = metrics.horizontalAdvance(headings[column]);
        for (const QStringList& row : rows) {
            widest = std::max(widest, metrics.horizontalAdvance(row.value(column)));
        }
        widths.push_back(widest + inside);
        needed += widest + inside;
    }
    const double share = static_cast<double>(area.width()) / std::max(1, needed);
    if (share < 1) {
        font.setPointSizeF(font.pointSizeF() * share);
    }
    const auto line = [&](const QStringList& words, int y, bool heading) {
        font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
        m_painter.setFont(font);
        m_painter.setPen(heading ? paper().muted : paper().text);
        double x = area.left();
        for (int column = 0; column < headings.size(); ++column) {
            const double wide = widths[static_cast<std::size_t>(column)] * share;
            m_painter.drawText(QRectF(x, y, wide, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, words.value(column));
            x += wide;
        }
        m_painter.setPen(paper().line);
        m_painter.drawLine(area.left(), y + rowHeight, area.right(), y + rowHeight);
    };
    int y = area.top();
    line(headings, y, true);
    for (const QStringList& row : rows) {
        y += rowHeight;
        line(row, y, false);
    }
}

QByteArray onePagePdf(const QString& title, const std::function<void(PageWriter&)>& draw)
{
    constexpr double margin = 18; // mm
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("HabitForge"));
    pdf.setResolution(dotsPerInch);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                  QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    QPainter painter(&pdf);
    PageWriter writer(painter, QRect(0, 0, pdf.width(), pdf.height()));
    draw(writer);
    painter.end();
    return bytes;
}

} // namespace hf
