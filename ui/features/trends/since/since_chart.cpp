// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_chart.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/charts/mark_layer.h"
#include "ui/charts/time_ticks.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hf {

namespace {

constexpr int sincePlotHigh = 190;
constexpr double rightRoom = 6;
constexpr double leastLeft = 64;
constexpr double stripGap = 6;

QFont smallFont()
{
    return fontFor(TextStep::secondary);
}

double lineHigh()
{
    return QFontMetricsF(smallFont()).height();
}

double stripHigh()
{
    return lineHigh() + stripGap;
}

/// The names of the means, then those of the marks: outside of the data.
double headHigh()
{
    return lineHigh() + MarkLayer::strip();
}

QString loadName()
{
    return Words::tr("Load, 7 d", "strip of the 7-day mean of training load");
}

} // namespace

SinceChart::SinceChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SinceChart::show(SincePicture picture)
{
    m_picture = std::move(picture);
    m_marked.reset();
    updateGeometry();
    update();
}

int SinceChart::stripCount() const
{
    return static_cast<int>(m_picture.strips.size()) + (m_picture.load.known() > 0 ? 1 : 0);
}

QSize SinceChart::sizeHint() const
{
    constexpr int wide = 640;
    return {wide, static_cast<int>(headHigh() + sincePlotHigh + stripCount() * stripHigh() + 2 * lineHigh())};
}

QSize SinceChart::minimumSizeHint() const
{
    constexpr int narrow = 320;
    return {narrow, sizeHint().height()};
}

PlotFrame SinceChart::frame() const
{
    const QFontMetricsF metrics(smallFont());
    double left = leastLeft;
    for (const DayStrip& strip : m_picture.strips) {
        left = std::max(left, metrics.horizontalAdvance(strip.name) + stripGap);
    }
    left = std::max(left, metrics.horizontalAdvance(loadName()) + stripGap);
    left = std::min(left, width() / 4.0);
    std::optional<Span> values;
    for (const auto& value : m_picture.series.values) {
        if (value) {
            values =
                values ? Span{std::min(values->low, *value), std::max(values->high, *value)} : Span{*value, *value};
        }
    }
    PlotFrame plot;
    plot.area = QRectF(left, headHigh(), width() - left - rightRoom, sincePlotHigh);
    plot.window = TimeWindow(m_picture.windows.both(), m_picture.windows.both());
    plot.scale = scaleOf(m_picture.look, values);
    return plot;
}

double SinceChart::xOf(Day day) const
{
    return frame().xOf(static_cast<double>((day - m_picture.windows.before.first).count()));
}

void SinceChart::paintEvent(QPaintEvent* /*event*/)
{
    if (m_picture.windows.length() == 0) {
        return;
    }
    QPainter painter(this);
    painter.setFont(smallFont());
    const PlotFrame plot = frame();
    paintMarks(painter, plot);
    paintScale(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPoints(painter, plot);
    paintMeans(painter, plot);
    paintStrips(painter, plot);
    paintDays(painter, plot);
    paintMarked(painter, plot);
}

void SinceChart::paintScale(QPainter& painter, const PlotFrame& plot) const
{
    const Tokens& t = tokensOf(palette());
    const ValueScale& scale = plot.scale;
    for (int i = 0; i < scale.labels; ++i) {
        const double value = scale.ends.low + (scale.ends.high - scale.ends.low) * i / (scale.labels - 1);
        const double y = plot.yOf(value);
        painter.setPen(t.line);
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, y - lineHigh() / 2, plot.area.left() - stripGap, lineHigh()),
                         Qt::AlignRight | Qt::AlignVCenter, sentences::figure({value, FigureSort::exact}));
    }
}

void SinceChart::paintMarks(QPainter& painter, const PlotFrame& plot) const
{
    const Tokens& t = tokensOf(palette());
    constexpr double inset = 3;
    const std::vector<PaintedMark> marks = laidOut(m_picture.marks, plot, smallFont());
    for (const PaintedMark& mark : marks) {
        painter.fillRect(mark.shade, t.cautionSoft);
    }
    painter.setPen(t.muted);
    for (const PaintedMark& mark : marks) {
        painter.drawText(QRectF(mark.shade.left() + inset, lineHigh(), width(), MarkLayer::strip()),
                         Qt::AlignLeft | Qt::AlignVCenter, mark.label);
    }
}

void SinceChart::paintPoints(QPainter& painter, const PlotFrame& plot) const
{
    constexpr double radius = 3.4;
    constexpr double outline = 1.4;
    constexpr double tick = 4;
    const Tokens& t = tokensOf(palette());
    const QColor colour = t.*m_picture.look.colour;
    const DayRange both = m_picture.windows.both();
    for (Day day = both.first; day <= both.last; day += days{1}) {
        const double x = plot.xOf(static_cast<double>((day - both.first).count()));
        const auto value = m_picture.series.on(day);
        if (!value) {
            painter.setPen(QPen(t.controlBorder, 1));
            painter.drawLine(QPointF(x, plot.area.bottom() - tick), QPointF(x, plot.area.bottom()));
            continue;
        }
        const bool hollow = day < m_picture.windows.after.first;
        painter.setPen(QPen(colour, outline));
        painter.setBrush(hollow ? t.surface : colour);
        painter.drawEllipse(QPointF(x, plot.yOf(*value)), radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

void SinceChart::paintMeans(QPainter& painter, const PlotFrame& plot) const
{
    const Tokens& t = tokensOf(palette());
    const double middle = xOf(m_picture.windows.after.first) - plot.slot() / 2;
    const double bottom = plot.area.bottom() + stripCount() * stripHigh();
    painter.setPen(QPen(t.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(middle, 0), QPointF(middle, bottom));
    if (!m_picture.change) {
        return;
    }
    constexpr double gap = 3;
    constexpr double thick = 2.4;
    const double before = plot.yOf(m_picture.change->before);
    const double after = plot.yOf(m_picture.change->after);
    painter.setPen(QPen(t.text, thick));
    painter.drawLine(QPointF(plot.area.left(), before), QPointF(middle - gap, before));
    painter.drawLine(QPointF(middle + gap, after), QPointF(plot.area.right(), after));
    const auto name = [&](const QString& text, const QRectF& room, Qt::Alignment side) {
        painter.drawText(room, static_cast<int>(side | Qt::AlignTop),
                         QFontMetricsF(smallFont()).elidedText(text, Qt::ElideRight, room.width()));
    };
    name(m_picture.before, QRectF(0, 0, middle - 2 * gap, lineHigh()), Qt::AlignRight);
    name(m_picture.after, QRectF(middle + 2 * gap, 0, width() - middle - 2 * gap, lineHigh()), Qt::AlignLeft);
}

void SinceChart::paintStrips(QPainter& painter, const PlotFrame& plot) const
{
    const Tokens& t = tokensOf(palette());
    const QFontMetricsF metrics(smallFont());
    double top = plot.area.bottom();
    const auto label = [&](const QString& text) {
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, top, plot.area.left() - stripGap, stripHigh()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, plot.area.left() - stripGap));
        painter.setPen(t.line);
        painter.drawLine(QPointF(plot.area.left(), top + stripHigh()), QPointF(plot.area.right(), top + stripHigh()));
    };
    for (const DayStrip& strip : m_picture.strips) {
        label(strip.name);
        paintTaken(painter, plot, strip, top);
        top += stripHigh();
    }
    if (m_picture.load.known() > 0) {
        label(loadName());
        paintLoad(painter, plot, top);
    }
}

void SinceChart::paintTaken(QPainter& painter, const PlotFrame& plot, const DayStrip& strip, double top) const
{
    const Tokens& t = tokensOf(palette());
    const double wide = std::max(1.0, plot.slot() - 1);
    for (std::size_t i = 0; i < strip.taken.values.size(); ++i) {
        if (strip.taken.values[i] > 0.0) {
            const double x = plot.xOf(static_cast<double>(i)) - wide / 2;
            painter.fillRect(QRectF(x, top + stripGap / 2, wide, stripHigh() - stripGap),
                             strip.subject ? t.dose : t.controlBorder);
        }
    }
}

void SinceChart::paintLoad(QPainter& painter, const PlotFrame& plot, double top) const
{
    double most = 1;
    for (const auto& value : m_picture.load.values) {
        most = std::max(most, value.value_or(0));
    }
    const double bottom = top + stripHigh() - 2;
    const double high = stripHigh() - stripGap;
    QPainterPath line;
    bool joined = false;
    for (std::size_t i = 0; i < m_picture.load.values.size(); ++i) {
        const auto& value = m_picture.load.values[i];
        const QPointF at(plot.xOf(static_cast<double>(i)), bottom - high * value.value_or(0) / most);
        if (!joined) {
            line.moveTo(at);
        } else if (value) {
            line.lineTo(at);
        }
        joined = value.has_value();
    }
    constexpr double thick = 1.6;
    painter.setPen(QPen(tokensOf(palette()).load, thick));
    painter.drawPath(line);
}

void SinceChart::paintDays(QPainter& painter, const PlotFrame& plot) const
{
    const double top = plot.area.bottom() + stripCount() * stripHigh() + stripGap / 2;
    const QFontMetricsF metrics(smallFont());
    painter.setPen(tokensOf(palette()).muted);
    const double room = metrics.horizontalAdvance(QStringLiteral("00 Mmm 0000")) + stripGap;
    const int most = std::max(1, static_cast<int>(plot.area.width() / room));
    double free = 0;
    for (const TimeTick& tick : timeTicks(m_picture.windows.both(), most)) {
        const double wide = metrics.horizontalAdvance(tick.label);
        const double x = std::clamp(xOf(tick.day) - wide / 2, plot.area.left(), plot.area.right() - wide);
        if (x >= free) {
            painter.drawText(QRectF(x, top, wide + 2, lineHigh()), Qt::AlignLeft | Qt::AlignTop, tick.label);
            free = x + wide + stripGap;
        }
    }
}

void SinceChart::paintMarked(QPainter& painter, const PlotFrame& plot) const
{
    const Tokens& t = tokensOf(palette());
    if (m_marked) {
        painter.setPen(QPen(t.accent, 1));
        const double x = xOf(*m_marked);
        painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom() + stripCount() * stripHigh()));
    }
    if (hasFocus()) {
        constexpr double inset = 0.5;
        painter.setPen(QPen(t.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
    }
}

void SinceChart::mark(std::optional<Day> day)
{
    m_marked = day;
    update();
    Q_EMIT dayMarked(m_marked);
}

/// What stands at a place and may have been written in part: a mean, the marks of a day, a strip.
QString SinceChart::nameAt(const QPointF& place) const
{
    const PlotFrame plot = frame();
    if (place.y() < lineHigh()) {
        const double middle = xOf(m_picture.windows.after.first) - plot.slot() / 2;
        return place.x() < middle ? m_picture.before : m_picture.after;
    }
    if (place.y() < headHigh()) {
        QStringList names;
        for (const NamedSpan* mark : m_picture.marks.in(m_picture.windows.both())) {
            names << mark->name;
        }
        names.removeDuplicates();
        return sentences::commaList(names);
    }
    const auto strip = static_cast<std::size_t>(std::max(0.0, (place.y() - plot.area.bottom()) / stripHigh()));
    return place.y() > plot.area.bottom() && strip < m_picture.strips.size() ? m_picture.strips[strip].name : QString();
}

bool SinceChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_picture.windows.length() > 0) {
        const auto* help = static_cast<const QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), nameAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void SinceChart::keyPressEvent(QKeyEvent* event)
{
    const DayRange both = m_picture.windows.both();
    const Day from = m_marked.value_or(m_picture.windows.after.first);
    Day to = from;
    switch (event->key()) {
    case Qt::Key_Left:
        to = from - days{1};
        break;
    case Qt::Key_Right:
        to = m_marked ? from + days{1} : from;
        break;
    case Qt::Key_Home:
        to = both.first;
        break;
    case Qt::Key_End:
        to = both.last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_picture.windows.length() > 0) {
        mark(std::clamp(to, both.first, both.last));
    }
}

void SinceChart::mousePressEvent(QMouseEvent* event)
{
    if (m_picture.windows.length() > 0) {
        mark(frame().dayAt(event->position().x()));
    }
}

void SinceChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SinceChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace hf
