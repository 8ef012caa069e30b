// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/words/own_keys.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/day_marks.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QMouseEvent;
class QWheelEvent;

namespace hf {

class MarkLayer;
class PlotLayer;
class ValueAxis;

/// One chart over days: the value axis by Qt Charts, the rest by its layers. Keys and the mouse mark a day, and ask for
/// other days to be shown; whoever links the charts answers with setWindow().
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void show(std::shared_ptr<const ChartData> data, std::shared_ptr<const DayMarks> marks, const TimeWindow& window);
    const ChartData& data() const { return *m_data; }
    void setWindow(const TimeWindow& window);
    const TimeWindow& window() const { return m_window; }
    /// Shows the cross-hair without telling anyone: how linked charts follow.
    void mark(std::optional<Day> day);
    std::optional<Day> marked() const { return m_marked; }
    /// The ends of the value axis as they are now.
    const ValueScale& scale() const { return m_scale; }
    /// How many days share a bar, dot or stroke.
    int daysEach() const;
    /// Paints axes and plot, without the ring of the focus.
    void paintOn(QPainter& painter, const QRectF& place);

    /// What `keyPressEvent` does.
    static OwnKeys keys();

Q_SIGNALS:
    void dayMarked(std::optional<hf::Day> day);
    void windowWanted(const hf::TimeWindow& window);
    void firstWindowWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void colour();
    void layOut();
    void frameAnew();
    void fitScale();
    bool markKey(const QKeyEvent& event);
    bool windowKey(const QKeyEvent& event);
    void hover(const QMouseEvent& event);
    bool press(const QMouseEvent& event);
    bool wheel(const QWheelEvent& event);
    double anchor() const;
    void markByPerson(std::optional<Day> day);
    void want(const TimeWindow& window);

    std::shared_ptr<const ChartData> m_data;
    std::shared_ptr<const DayMarks> m_marks;
    TimeWindow m_window;
    ValueScale m_scale;
    std::optional<Day> m_marked;
    std::optional<double> m_draggedFrom; ///< x of the mouse at the last step
    bool m_scaled = false;               ///< the axis shows m_scale
    std::unique_ptr<ValueAxis> m_axis;
    MarkLayer* m_shades;
    PlotLayer* m_layer;
};

} // namespace hf
