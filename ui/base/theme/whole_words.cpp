// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/whole_words.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hf {

namespace {

int widthOf(const QString& words, const QFontMetrics& metrics)
{
    return metrics.size(static_cast<int>(Qt::TextShowMnemonic), words).width();
}

/// The row below the mouse, when its words are wider than it.
QString leftOut(const QAbstractItemView& view, QPoint at)
{
    const QModelIndex index = view.indexAt(at);
    if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty()) {
        return {}; // what the model says is enough
    }
    const QString words = index.data().toString();
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : view.font());
    const QStyle& style = *view.style();
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    const int mark = index.data(Qt::CheckStateRole).isValid()
                         ? style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &view) + 2 * margin
                         : 0;
    const QStringList lines = words.split(QLatin1Char('\n'));
    const bool fits = std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
        return metrics.horizontalAdvance(line) + mark + 2 * margin <= view.visualRect(index).width();
    });
    return fits ? QString() : words;
}

QString leftOut(const QPushButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    const QRect room = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width();
    QString words = button.text();
    return widthOf(words, button.fontMetrics()) + icon > room.width() ? words.remove(QLatin1Char('&')) : QString();
}

QString leftOut(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() ? box.currentText() : QString();
}

/// The words that say what to write, as long as nothing is written.
QString leftOut(const QLineEdit& edit)
{
    constexpr int aroundWords = 24;
    const bool fits = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + aroundWords <= edit.width();
    return !edit.text().isEmpty() || fits ? QString() : edit.placeholderText();
}

} // namespace

int widestWords(const QFontMetrics& metrics)
{
    constexpr int letters = 34;
    return metrics.averageCharWidth() * letters;
}

QString beginningOf(const QString& words, const QFontMetrics& metrics, int room)
{
    constexpr int sign = 3; // as an ellipsis or a plus: nothing would be left of it
    return words.size() <= sign || widthOf(words, metrics) <= room
               ? words
               : metrics.elidedText(words, Qt::ElideRight, room, static_cast<int>(Qt::TextShowMnemonic));
}

bool showWholeWords(QWidget& at, const QHelpEvent& help)
{
    QString words;
    if (const auto* button = qobject_cast<const QPushButton*>(&at)) {
        words = leftOut(*button);
    } else if (const auto* box = qobject_cast<const QComboBox*>(&at)) {
        words = leftOut(*box);
    } else if (const auto* edit = qobject_cast<const QLineEdit*>(&at)) {
        words = leftOut(*edit);
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(at.parentWidget());
               view != nullptr && view->viewport() == &at) {
        words = leftOut(*view, help.pos());
    }
    if (!words.isEmpty()) {
        QToolTip::showText(help.globalPos(), words, &at);
    }
    return !words.isEmpty();
}

} // namespace hf
