// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/scale_field.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr int handle = 12;
constexpr int trackAtLeast = 40;
constexpr int textGap = 10;

/// A row of a scale is a little lower than a control, as several stand below each other.
int fieldHeight()
{
    return controlHeight() - 2;
}

} // namespace

ScaleField::ScaleField(int low, int high, QWidget* parent)
    : QAbstractSlider(parent),
      m_low(low),
      m_high(high)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    m_quiet = true;
    setRange(low - 1, high);
    setValue(low - 1);
    setSingleStep(1);
    m_quiet = false;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ScaleField::allowHalves()
{
    m_quiet = true;
    m_perPoint = 2;
    setRange(unset(), highest());
    setValue(unset());
    m_quiet = false;
    m_textWidth.reset();
    describe();
}

void ScaleField::setWords(Words words)
{
    m_words = std::move(words);
    m_textWidth.reset();
    describe();
    updateGeometry();
}

std::optional<int> ScaleField::points() const
{
    return value() == unset() ? std::nullopt : std::optional(value() / m_perPoint);
}

std::optional<double> ScaleField::exactPoints() const
{
    return value() == unset() ? std::nullopt : std::optional(static_cast<double>(value()) / m_perPoint);
}

std::optional<int> ScaleField::steps() const
{
    return value() == unset() ? std::nullopt : std::optional(value());
}

void ScaleField::showPoints(std::optional<int> points)
{
    m_quiet = true;
    setValue(points ? *points * m_perPoint : unset());
    m_quiet = false;
    m_told = steps();
}

void ScaleField::showExactPoints(std::optional<double> points)
{
    m_quiet = true;
    setValue(points ? static_cast<int>(std::lround(*points * m_perPoint)) : unset());
    m_quiet = false;
    m_told = steps();
}

QString ScaleField::textOf(std::optional<int> steps) const
{
    if (!steps) {
        return tr("not set");
    }
    const bool whole = *steps % m_perPoint == 0;
    const QString number = sentences::number(static_cast<double>(*steps) / m_perPoint);
    const QString words = m_words && whole ? m_words(*steps / m_perPoint) : QString();
    return words.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, words);
}

int ScaleField::textWidth() const
{
    if (!m_textWidth) {
        int widest = fontMetrics().horizontalAdvance(textOf(std::nullopt));
        for (int steps = unset() + 1; steps <= highest(); ++steps) {
            widest = std::max(widest, fontMetrics().horizontalAdvance(textOf(steps)));
        }
        m_textWidth = widest;
    }
    return *m_textWidth;
}

void ScaleField::setTextRoom(int pixels)
{
    if (pixels != m_textRoom) {
        m_textRoom = pixels;
        updateGeometry();
        update();
    }
}

void ScaleField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        m_textWidth.reset();
    }
    QAbstractSlider::changeEvent(event);
}

QRect ScaleField::trackRect() const
{
    return rect().adjusted(handle, 0, -(std::max(textWidth(), m_textRoom) + textGap + handle / 2), 0);
}

QSize ScaleField::minimumSizeHint() const
{
    return {trackAtLeast + std::max(textWidth(), m_textRoom) + textGap + 2 * handle, fieldHeight()};
}

QSize ScaleField::sizeHint() const
{
    return minimumSizeHint() + QSize(40, 0);
}

void ScaleField::describe()
{
    setAccessibleDescription(tr("%1, from %2 to %3").arg(textOf(steps())).arg(m_low).arg(m_high));
    const QString keys = m_perPoint == 1
                             ? tr("A digit sets it and goes on, arrows move it, Delete clears it.")
                             : tr("A digit sets it and goes on, arrows move it by half a point, Delete clears it.");
    setToolTip(QStringLiteral("%1\n%2").arg(textOf(steps()), keys));
}

void ScaleField::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    const QColor colour = isEnabled() ? t.*m_colour : t.controlBorder;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect track = QStyle::visualRect(layoutDirection(), rect(), trackRect());
    const double middle = height() / 2.0;
    const std::optional<double> now = exactPoints();
    if (now) {
        const double share = (*now - m_low) / (m_high - m_low);
        const double start = mirrored ? track.right() : track.left();
        const double at = start + (mirrored ? -share : share) * track.width();
        painter.setPen(QPen(t.line, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(track.left(), middle), QPointF(track.right(), middle));
        painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(start, middle), QPointF(at, middle));
        painter.setPen(QPen(colour, 2));
        painter.setBrush(t.surface);
        painter.drawEllipse(QPointF(at, middle), handle / 2.0, handle / 2.0);
    } else {
        painter.setPen(QPen(t.controlBorder, 3, Qt::CustomDashLine, Qt::FlatCap));
        QPen dashes = painter.pen();
        dashes.setDashPattern({2.0, 1.4});
        painter.setPen(dashes);
        painter.drawLine(QPointF(track.left(), middle), QPointF(track.right(), middle));
    }
    painter.setPen(now ? t.text : t.muted);
    const Qt::Alignment side = m_words || m_textRoom > 0 ? Qt::AlignLeft : Qt::AlignRight;
    const int room = std::max(textWidth(), m_textRoom);
    const QRect text(width() - room - 2, 0, room, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), static_cast<int>(side | Qt::AlignVCenter),
                     textOf(steps()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::controlRadius, size::controlRadius);
    }
}

void ScaleField::setByPerson(std::optional<int> steps, bool hold)
{
    m_holding = true;
    setValue(steps ? std::clamp(*steps, unset() + 1, highest()) : unset());
    m_holding = hold;
    if (!hold) {
        release();
    }
}

void ScaleField::release()
{
    m_holding = false;
    if (steps() != m_told) {
        m_told = steps();
        Q_EMIT edited(points());
    }
}

void ScaleField::typeDigit(int digit)
{
    const bool ten = digit == 0 && m_typedOne && value() == m_perPoint && m_high >= 10;
    m_typedOne = digit == 1;
    const int wanted = ten ? 10 : digit;
    if (wanted < m_low || wanted > m_high) {
        return;
    }
    setByPerson(wanted * m_perPoint, false);
    if (ten || digit != 1 || m_high < 10) {
        goOn();
    } else {
        m_untilZero.start(QApplication::keyboardInputInterval(), this);
    }
}

void ScaleField::goOn()
{
    m_typedOne = false;
    m_untilZero.stop();
    Q_EMIT wentOn();
}

/// A 1 was meant as it stands: a 0 that comes later is of the next field.
void ScaleField::timerEvent(QTimerEvent* event)
{
    const bool over = event->timerId() == m_untilZero.timerId();
    QAbstractSlider::timerEvent(event);
    if (over && m_typedOne && hasFocus()) {
        goOn();
    } else if (over) {
        m_untilZero.stop();
    }
}

/// After a 1 any digit but 0 belongs to the next field; false when there is none that took the focus.
bool ScaleField::passOn(QKeyEvent* event)
{
    if (!m_typedOne || event->key() == Qt::Key_0 || m_high < 10) {
        return false;
    }
    goOn();
    QWidget* next = QApplication::focusWidget();
    if (next == nullptr || next == this) {
        return false;
    }
    QApplication::sendEvent(next, event);
    return true;
}

void ScaleField::step(int by)
{
    m_typedOne = false;
    // From "not set" the first step to either side shows the lowest point.
    setByPerson(steps() ? *steps() + by : unset() + 1, true);
}

OwnKeys ScaleField::keys()
{
    return {{tr("Set this number"), {Qt::Key_0, Qt::Key_9}, true},
            {tr("One less, one more"), {Qt::Key_Left, Qt::Key_Right}},
            {tr("The lowest, the highest"), {Qt::Key_Home, Qt::Key_End}},
            {tr("Not set"), {Qt::Key_Delete}}};
}

void ScaleField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (!passOn(event)) {
            typeDigit(key - Qt::Key_0);
        }
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        step(forward);
        return;
    case Qt::Key_Left:
        step(-forward);
        return;
    case Qt::Key_Home:
        setByPerson(unset() + 1, false);
        return;
    case Qt::Key_End:
        setByPerson(highest(), false);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_typedOne = false;
        setByPerson(std::nullopt, false);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScaleField::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && m_holding) {
        release();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

int ScaleField::stepsAt(int x) const
{
    const QRect track = trackRect();
    const int fromLeft = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    const double share = static_cast<double>(fromLeft - track.left()) / std::max(1, track.width());
    const int lowest = unset() + 1;
    return std::clamp(lowest + static_cast<int>(std::lround(share * (highest() - lowest))), lowest, highest());
}

void ScaleField::mousePressEvent(QMouseEvent* event)
{
    const QRect track = QStyle::visualRect(layoutDirection(), rect(), trackRect().adjusted(-width(), 0, handle, 0));
    if (event->button() == Qt::LeftButton && event->position().x() >= track.left() &&
        event->position().x() <= track.right()) { // the words beside it are no part of the scale
        m_typedOne = false;
        m_pressed = true;
        setByPerson(stepsAt(qRound(event->position().x())), true);
    }
}

void ScaleField::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        setByPerson(stepsAt(qRound(event->position().x())), true);
    }
}

void ScaleField::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_pressed) {
        m_pressed = false;
        release();
    }
}

void ScaleField::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must not rate anything.
    event->ignore();
}

void ScaleField::focusInEvent(QFocusEvent* event)
{
    m_typedOne = false;
    QAbstractSlider::focusInEvent(event);
    update();
}

void ScaleField::focusOutEvent(QFocusEvent* event)
{
    if (m_holding) {
        release();
    }
    QAbstractSlider::focusOutEvent(event);
    update();
}

void ScaleField::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    describe();
    update();
    // A screen reader sets the value without a key.
    if (change == SliderValueChange && !m_quiet && !m_holding) {
        release();
    }
}

} // namespace hf
