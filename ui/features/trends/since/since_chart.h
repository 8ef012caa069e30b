// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/since.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/day_marks.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace hf {

/// Days on which something was taken, below the plot.
struct DayStrip {
    QString name;
    Series taken; ///< above 0: taken
    bool subject = false;
};

/// All that the picture of days before and after shows.
struct SincePicture {
    SinceWindows windows;
    Metric metric;
    ChartLook look;
    Series series;                     ///< gaps where nothing is known or the day is left out
    std::optional<BeforeAfter> change; ///< its means are drawn
    QString before;                    ///< what the means are called
    QString after;
    DayMarks marks;
    std::vector<DayStrip> strips;
    Series load; ///< 7-day means, of the same days
};

/// Hollow points before, full ones after, a line for each mean; marks shaded, gaps ticked, and strips of what was taken
/// below. Arrows go from day to day.
class SinceChart final : public QWidget {
    Q_OBJECT

public:
    explicit SinceChart(QWidget* parent = nullptr);

    void show(SincePicture picture);
    using QWidget::show;
    const SincePicture& picture() const { return m_picture; }
    std::optional<Day> marked() const { return m_marked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayMarked(std::optional<hf::Day> day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    PlotFrame frame() const;
    double xOf(Day day) const;
    void mark(std::optional<Day> day);
    void paintScale(QPainter& painter, const PlotFrame& plot) const;
    void paintMarks(QPainter& painter, const PlotFrame& plot) const;
    void paintPoints(QPainter& painter, const PlotFrame& plot) const;
    void paintMeans(QPainter& painter, const PlotFrame& plot) const;
    void paintStrips(QPainter& painter, const PlotFrame& plot) const;
    void paintTaken(QPainter& painter, const PlotFrame& plot, const DayStrip& strip, double top) const;
    void paintLoad(QPainter& painter, const PlotFrame& plot, double top) const;
    void paintDays(QPainter& painter, const PlotFrame& plot) const;
    void paintMarked(QPainter& painter, const PlotFrame& plot) const;
    int stripCount() const;
    QString nameAt(const QPointF& place) const;

    SincePicture m_picture;
    std::optional<Day> m_marked;
};

} // namespace hf
