// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/stool_field.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace hf {

namespace {

constexpr int forms = 7;
constexpr int noForm = 0;

int segmentWidth(const QFontMetrics& metrics, int aroundDigit)
{
    return metrics.horizontalAdvance(QLatin1Char('0')) + aroundDigit;
}

} // namespace

StoolField::StoolField(QWidget* parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setRange(noForm, forms);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

std::optional<int> StoolField::form() const
{
    return value() == noForm ? std::nullopt : std::optional(value());
}

void StoolField::clear()
{
    setValue(noForm);
}

QSize StoolField::minimumSizeHint() const
{
    return {forms * segmentWidth(fontMetrics(), 8), controlHeight() - 2};
}

QSize StoolField::sizeHint() const
{
    return {forms * segmentWidth(fontMetrics(), 10), controlHeight() - 2};
}

QRect StoolField::segment(int form) const
{
    const int left = width() * (form - 1) / forms;
    const int right = width() * form / forms;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
}

void StoolField::describe()
{
    setAccessibleDescription(form() ? sentences::stoolForm(*form()) : tr("not set"));
}

void StoolField::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::controlRadius, size::controlRadius);
    painter.fillPath(outline, t.surface);
    painter.save();
    painter.setClipPath(outline);
    for (int form = 1; form <= forms; ++form) {
        const QRect box = segment(form);
        const bool on = value() == form;
        if (on) {
            painter.fillRect(box, t.accent);
        }
        if (form > 1) {
            painter.setPen(t.line);
            painter.drawLine(box.topLeft(), box.bottomLeft());
        }
        painter.setPen(on ? t.onAccent : t.text);
        painter.drawText(box, Qt::AlignCenter, locale().toString(form));
    }
    painter.restore();
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.controlBorder, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

OwnKeys StoolField::keys()
{
    return {{tr("Add this form"), {Qt::Key_1, Qt::Key_7}, true},
            {tr("Choose a form"), {Qt::Key_Left, Qt::Key_Right}},
            {tr("Add the chosen form"), {Qt::Key_Return}},
            {tr("None chosen"), {Qt::Key_Delete}}};
}

void StoolField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && key >= Qt::Key_1 && key <= Qt::Key_7) {
        setValue(key - Qt::Key_0);
        Q_EMIT taken();
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        setValue(std::clamp(value() + forward, 1, forms));
        return;
    case Qt::Key_Left:
        setValue(std::clamp(value() - forward, 1, forms));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT taken();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StoolField::mousePressEvent(QMouseEvent* event)
{
    for (int form = 1; form <= forms; ++form) {
        if (segment(form).contains(event->position().toPoint())) {
            setValue(form);
        }
    }
}

/// Where it is let go of the same form it is logged; elsewhere the person thought better of it.
void StoolField::mouseReleaseEvent(QMouseEvent* event)
{
    if (form() && segment(*form()).contains(event->position().toPoint())) {
        Q_EMIT taken();
    } else {
        clear();
    }
}

void StoolField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void StoolField::focusInEvent(QFocusEvent* event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void StoolField::focusOutEvent(QFocusEvent* event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

void StoolField::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    describe();
    update();
    if (change == SliderValueChange) {
        Q_EMIT chosen(form());
    }
}

} // namespace hf
