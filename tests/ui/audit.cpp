// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

namespace hf::test {

namespace {

bool isInteractive(const QWidget& widget)
{
    if (widget.objectName().startsWith(QLatin1String("qt_")) || widget.focusProxy() != nullptr ||
        qobject_cast<const QScrollBar*>(&widget) != nullptr) {
        return false;
    }
    const auto* edit = qobject_cast<const QLineEdit*>(&widget);
    const bool inner = edit != nullptr && qobject_cast<const QAbstractSpinBox*>(edit->parentWidget()) != nullptr;
    return !inner &&
           (edit != nullptr || qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
            qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
            qobject_cast<const QComboBox*>(&widget) != nullptr ||
            qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
            qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
            qobject_cast<const QTextBrowser*>(&widget) != nullptr ||
            (qobject_cast<const QAbstractItemView*>(&widget) != nullptr && widget.focusPolicy() != Qt::NoFocus));
}

QString placeOf(const QWidget& widget)
{
    QString place = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        place.prepend(QLatin1String(up->metaObject()->className()) + QLatin1Char('/'));
    }
    return place;
}

QString nameOf(QWidget& widget)
{
    if (qobject_cast<QComboBox*>(&widget) != nullptr) {
        return widget.accessibleName(); // else it would report its current text
    }
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

bool isReachable(QWidget& window, const QWidget& wanted)
{
    // Of buttons that exclude each other Tab meets the chosen one, and arrows lead to the others.
    const auto* button = qobject_cast<const QAbstractButton*>(&wanted);
    if (button != nullptr && button->group() != nullptr && button->group()->exclusive() && !button->isChecked()) {
        return button->group()->checkedButton() != nullptr;
    }
    QWidget* widget = &window;
    do {
        if (widget == &wanted) {
            return (widget->focusPolicy() & Qt::TabFocus) != 0;
        }
        widget = widget->nextInFocusChain();
    } while (widget != nullptr && widget != &window);
    return false;
}

} // namespace

QStringList unreachableOrNameless(QWidget& window)
{
    QStringList faults;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !isInteractive(*widget)) {
            continue;
        }
        if (nameOf(*widget).trimmed().isEmpty()) {
            faults << QStringLiteral("no name: %1").arg(placeOf(*widget));
        }
        if (!isReachable(window, *widget)) {
            faults << QStringLiteral("not by Tab: %1 (%2)").arg(placeOf(*widget), nameOf(*widget));
        }
    }
    return faults;
}

QStringList cutWords(QWidget& window)
{
    QStringList faults;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool wraps = label != nullptr && label->wordWrap();
        const bool words =
            (label != nullptr && !label->text().isEmpty()) || qobject_cast<const QAbstractButton*>(widget) != nullptr;
        if (!widget->isVisible() || !words) {
            continue;
        }
        const int needed = wraps ? widget->heightForWidth(widget->width()) : widget->sizeHint().width();
        const int there = wraps ? widget->height() : widget->width();
        if (there < needed) {
            faults << QStringLiteral("%1 of %2: %3 \u201C%4\u201D")
                          .arg(there)
                          .arg(needed)
                          .arg(placeOf(*widget), label != nullptr ? label->text() : widget->accessibleName());
        }
    }
    return faults;
}

} // namespace hf::test
