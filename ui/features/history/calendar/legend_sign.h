// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme/tokens.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;

namespace hf {

class FlowLayout;

/// One sign of a calendar, as its days show it.
class LegendSign final : public QWidget {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&, const QRectF&, const Tokens&)>;

    LegendSign(Paint paint, QWidget* parent);

    /// Appends a sign and its meaning to a line; the label of the meaning.
    static QLabel* addTo(FlowLayout& line, Paint paint, const QString& words, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Paint m_paint;
};

} // namespace hf
