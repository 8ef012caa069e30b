// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit.h"

#include <QtCore/QMap>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
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

/// Whether Tab meets it.
bool isInChain(QWidget& window, const QWidget& wanted)
{
    QWidget* widget = &window;
    do {
        if (widget == &wanted) {
            return (widget->focusPolicy() & Qt::TabFocus) != 0;
        }
        widget = widget->nextInFocusChain();
    } while (widget != nullptr && widget != &window);
    return false;
}

bool isReachable(QWidget& window, const QWidget& wanted)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&wanted);
    if (button == nullptr || button->group() == nullptr || !button->group()->exclusive()) {
        return isInChain(window, wanted);
    }
    // Of buttons that exclude each other Tab meets one, and arrows lead to the others.
    const auto all = button->group()->buttons();
    return std::any_of(all.begin(), all.end(), [&](const QAbstractButton* one) { return isInChain(window, *one); });
}

} // namespace

QStringList sharedKeys(const QWidget& window)
{
    QMap<QString, QStringList> byKey;
    const auto note = [&byKey](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            byKey[key.toString()] << text;
        }
    };
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->window() == &window) {
            note(button->text());
        }
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr && label->window() == &window) {
            note(label->text());
        }
    }
    for (const auto* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* menu : bar->actions()) {
            note(menu->text());
            for (const QAction* action : menu->menu() == nullptr ? QList<QAction*>() : menu->menu()->actions()) {
                for (const QKeySequence& key : action->shortcuts()) {
                    byKey[key.toString()] << action->text();
                }
            }
        }
    }
    QStringList faults;
    for (auto key = byKey.constBegin(); key != byKey.constEnd(); ++key) {
        if (key.value().size() > 1) {
            faults << QStringLiteral("%1 is the key of: %2").arg(key.key(), key.value().join(QStringLiteral(", ")));
        }
    }
    return faults;
}

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
    return faults + sharedKeys(window);
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
