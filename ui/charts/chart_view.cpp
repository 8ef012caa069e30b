// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include "domain/figure.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/charts/mark_layer.h"
#include "ui/charts/plot_layer.h"
#include "ui/charts/value_axis.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr double zoomStep = 1.5;
constexpr double tenth = 0.1;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      m_data(std::make_shared<ChartData>()),
      m_marks(std::make_shared<DayMarks>()),
      m_axis(std::make_unique<ValueAxis>(this)),
      m_shades(new MarkLayer(m_axis->ground())),
      m_layer(new PlotLayer(m_axis->ground()))
{
    build();
    colour();
}

ChartView::~ChartView()
{
    m_axis->view()->viewport()->removeEventFilter(this);
}

void ChartView::build()
{
    constexpr int atLeast = 150;
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(atLeast);
    QGraphicsView* view = m_axis->view();
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(2, 2, 2, 2);
    all->addWidget(view);
    m_axis->onPlotArea([this] { frameAnew(); });
}

void ChartView::colour()
{
    const Tokens& t = tokensOf(palette());
    const QFont small = fontFor(TextStep::secondary);
    m_axis->setLook({t.surface, t.line, t.muted, small});
    m_shades->setColours(t, small);
    m_layer->setColours(t, small);
}

void ChartView::show(std::shared_ptr<const ChartData> data, std::shared_ptr<const DayMarks> marks,
                     const TimeWindow& window)
{
    m_layer->setData(data.get());
    m_shades->setMarks(marks.get());
    m_data = std::move(data);
    m_marks = std::move(marks);
    layOut();
    setWindow(window);
    mark(m_marked && m_window.whole().contains(*m_marked) ? m_marked : std::nullopt);
}

void ChartView::setWindow(const TimeWindow& window)
{
    m_window = window;
    frameAnew();
}

void ChartView::fitScale()
{
    const int daysEach = daysAColumn(m_window.length(), m_axis->plotArea().width());
    const std::optional<Span> values = drawnSpan(*m_data, m_window, daysEach);
    m_axis->setLabelsShown(values.has_value());
    const ValueScale scale = scaleOf(m_data->look, values);
    if (m_scaled && scale == m_scale) {
        return;
    }
    m_scale = scale;
    m_scaled = true;
    const double step = (scale.ends.high - scale.ends.low) / (scale.labels - 1);
    m_axis->setLabels({scale.ends.low, scale.ends.high, scale.labels, decimalsOf({step, FigureSort::exact})});
}

void ChartView::frameAnew()
{
    fitScale();
    const PlotFrame frame{m_axis->plotArea(), m_window, m_scale};
    m_shades->setFrame(frame);
    m_layer->setFrame(frame);
}

int ChartView::daysEach() const
{
    return m_layer->daysEach();
}

void ChartView::paintOn(QPainter& painter, const QRectF& place)
{
    m_axis->view()->render(&painter, place, m_axis->view()->rect());
}

void ChartView::mark(std::optional<Day> day)
{
    m_marked = day;
    m_layer->setMarked(day);
}

void ChartView::markByPerson(std::optional<Day> day)
{
    if (day != m_marked) {
        mark(day);
        Q_EMIT dayMarked(day);
    }
}

void ChartView::want(const TimeWindow& window)
{
    if (window != m_window) {
        Q_EMIT windowWanted(window);
    }
}

double ChartView::anchor() const
{
    constexpr double middle = 0.5;
    if (!m_marked || !m_window.shown().contains(*m_marked)) {
        return middle;
    }
    const auto index = static_cast<double>((*m_marked - m_window.whole().first).count()) + middle;
    return (index - m_window.first()) / m_window.length();
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        if (m_draggedFrom) {
            m_draggedFrom.reset();
            m_axis->view()->viewport()->unsetCursor();
            want(m_window.snapped());
        }
        break;
    case QEvent::Leave:
        if (!hasFocus()) {
            markByPerson(std::nullopt);
        }
        break;
    case QEvent::Wheel:
        if (!wheel(*static_cast<QWheelEvent*>(event))) {
            event->ignore(); // scrolls the page
        }
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::hover(const QMouseEvent& event)
{
    const double x = event.position().x();
    if (m_draggedFrom && event.buttons().testFlag(Qt::LeftButton)) {
        const double by = (*m_draggedFrom - x) / m_layer->frame().slot();
        m_draggedFrom = x;
        want(m_window.panned(by));
        return;
    }
    markByPerson(m_layer->frame().dayAt(x));
}

bool ChartView::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    setFocus(Qt::MouseFocusReason);
    m_draggedFrom = event.position().x();
    m_axis->view()->viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

/// Ctrl and the wheel zoom where the pointer is; a sideways wheel moves; the plain wheel is the page's.
bool ChartView::wheel(const QWheelEvent& event)
{
    constexpr double notch = 120;
    const QPoint turned = event.angleDelta();
    const PlotFrame& frame = m_layer->frame();
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        const double at = (event.position().x() - frame.area.left()) / std::max(1.0, frame.area.width());
        if (turned.y() != 0) {
            want(m_window.zoomed(std::pow(zoomStep, -turned.y() / notch), std::clamp(at, 0.0, 1.0)));
        }
        return true;
    }
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        want(m_window.panned(std::round(-turned.x() / notch * m_window.length() * tenth)));
        return true;
    }
    return false;
}

OwnKeys ChartView::keys()
{
    return {{tr("Read day by day"), {Qt::Key_Left, Qt::Key_Right}},
            {tr("First and last day in sight"), {Qt::Key_Home, Qt::Key_End}},
            {tr("Move the range"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}},
            {tr("The range before, the range after"), {Qt::Key_PageUp, Qt::Key_PageDown}},
            {tr("Closer, wider"), {Qt::Key_Plus, Qt::Key_Minus}},
            {tr("The range of the page"), {Qt::Key_0}},
            {tr("No day marked"), {Qt::Key_Escape}}};
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool done = !m_data->series.values.empty() && (windowKey(*event) || markKey(*event));
    if (!done) {
        QWidget::keyPressEvent(event);
    }
}

bool ChartView::windowKey(const QKeyEvent& event)
{
    const double step = std::max(1.0, std::round(m_window.length() * tenth));
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift) {
            want(m_window.panned(event.key() == Qt::Key_Left ? -step : step).snapped());
        }
        return shift;
    case Qt::Key_PageUp:
        want(m_window.panned(-m_window.length()).snapped());
        return true;
    case Qt::Key_PageDown:
        want(m_window.panned(m_window.length()).snapped());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        want(m_window.zoomed(1 / zoomStep, anchor()));
        return true;
    case Qt::Key_Minus:
        want(m_window.zoomed(zoomStep, anchor()));
        return true;
    case Qt::Key_0:
        Q_EMIT firstWindowWanted();
        return true;
    default:
        return false;
    }
}

bool ChartView::markKey(const QKeyEvent& event)
{
    const DayRange shown = m_window.shown();
    const Day now = m_marked && shown.contains(*m_marked) ? *m_marked : shown.last;
    const auto go = [this](Day day) {
        const DayRange& whole = m_window.whole();
        const Day to = std::clamp(day, whole.first, whole.last);
        want(m_window.showing(to));
        markByPerson(to);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return go(now - days{1});
    case Qt::Key_Right:
        return go(now + days{1});
    case Qt::Key_Home:
        return go(shown.first);
    case Qt::Key_End:
        return go(shown.last);
    case Qt::Key_Escape:
        markByPerson(std::nullopt);
        return true;
    default:
        return false;
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
    frameAnew();
}

void ChartView::layOut()
{
    // The same area in every chart, whatever its labels: days stand below each other.
    constexpr int usualLeft = 46;
    const double left = withType(usualLeft);
    const double top = m_marks->empty() ? space::small : MarkLayer::strip() + 4;
    constexpr double right = 12;
    const double bottom = PlotLayer::footer();
    m_axis->setPlotArea({left, top, std::max(1.0, width() - left - right), std::max(1.0, height() - top - bottom)});
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::controlRadius, size::controlRadius);
    }
}

} // namespace hf
