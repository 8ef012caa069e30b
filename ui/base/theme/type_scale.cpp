// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/type_scale.h"

#include "ui/base/theme/plain_label.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace hf {

namespace {

double factorOf(TextStep step)
{
    switch (step) {
    case TextStep::title:
        return 1.5;
    case TextStep::heading:
    case TextStep::body:
        return 1.0;
    case TextStep::secondary:
        return 0.9;
    }
    return 1.0;
}

} // namespace

QFont fontFor(TextStep step)
{
    constexpr double smallest = 9.0; // points: 12 pixels at 100 %
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(std::max(smallest, font.pointSizeF() * factorOf(step)));
    }
    if (step == TextStep::title || step == TextStep::heading) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

void setTextStep(QLabel& label, TextStep step)
{
    label.setFont(fontFor(step));
    label.setForegroundRole(step == TextStep::secondary ? QPalette::PlaceholderText : QPalette::WindowText);
}

QLabel* plainLabel(const QString& text, TextStep step, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setTextStep(*label, step);
    return label;
}

} // namespace hf
