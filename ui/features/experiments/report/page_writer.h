// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme/tokens.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

class QPainter;
class QRect;

namespace hf {

/// Writes one A4 page from top to bottom; what it is told last has to fit into the room that is left.
class PageWriter {
public:
    enum class Size : std::uint8_t { small, body, strong, title };

    PageWriter(QPainter& painter, const QRect& area);

    void text(const QString& words, Size size, bool muted = false);
    void gap(int pixels);
    /// A picture over the whole width.
    void picture(int height, const std::function<void(QPainter&, const QRect&)>& paint);
    /// A table as tall as the room that is left; in several columns and smaller writing when it has many rows.
    void table(const QStringList& headings, const std::vector<QStringList>& rows);
    int roomLeft() const;

private:
    void tablePart(const QRect& area, const QStringList& headings, const std::vector<QStringList>& rows, int rowHeight);

    QPainter& m_painter;
    int m_left;
    int m_width;
    int m_top;
    int m_bottom;
};

/// One page as a PDF, drawn by `draw`.
QByteArray onePagePdf(const QString& title, const std::function<void(PageWriter&)>& draw);

} // namespace hf
