// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/style.h"

#include "ui/base/theme/check_mark.h"
#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/scroll_bar.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/theme/whole_words.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace hf {

namespace {

const char* const roleProperty = "hfButtonRole";

void roundedBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline, int width)
{
    paintRoundedBox(painter, rect, {fill, outline, width, size::controlRadius});
}

bool turnsByWheel(const QWidget* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr;
}

/// What is chosen in a list or a menu is shaded softly; its words stay as they are.
QPalette softSelection(QPalette palette)
{
    const Tokens& t = tokensOf(palette);
    palette.setColor(QPalette::Highlight, t.accentSoft);
    palette.setColor(QPalette::HighlightedText, t.text);
    return palette;
}

/// What may be narrower than its words.
bool mayLeaveOut(const QWidget* widget)
{
    return qobject_cast<const QPushButton*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget->parentWidget()) != nullptr;
}

struct ButtonLook {
    QColor fill;
    QColor outline;
    QColor text;
};

ButtonLook lookOf(const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool quiet = roleOf(widget) == ButtonRole::quiet || roleOf(widget) == ButtonRole::link;
    if (enabled && (on || roleOf(widget) == ButtonRole::primary)) {
        const QColor fill = pressed ? t.accent.darker(115) : hover ? t.accent.darker(107) : t.accent;
        return {fill, fill, t.onAccent};
    }
    const QColor fill = !enabled           ? t.window
                        : pressed || hover ? t.accentSoft
                        : quiet            ? QColor(Qt::transparent)
                                           : t.surface;
    const QColor outline = quiet ? QColor() : enabled ? t.controlBorder : t.line;
    const QColor text = !enabled ? t.controlBorder : quiet ? t.accent : t.text;
    return {fill, outline, text};
}

void drawFocus(QPainter& painter, const QStyleOption& option, const QRect& rect, const QColor& ring)
{
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        roundedBox(painter, rect, Qt::transparent, ring, 2);
    }
}

/// What a scroll bar lies on: the page, or the white of a list or text.
QBrush groundBelow(const QWidget* scrollBar, const QPalette& palette)
{
    for (const QWidget* above = scrollBar; above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(above)) {
            return qobject_cast<const QScrollArea*>(area) != nullptr ? palette.window() : palette.base();
        }
    }
    return palette.window();
}

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const ButtonLook look = lookOf(option, widget);
    roundedBox(painter, option.rect, look.fill, look.outline, 1);
    const bool filled = look.fill == t.accent;
    drawFocus(painter, option, filled ? option.rect.adjusted(3, 3, -3, -3) : option.rect,
              filled ? t.onAccent : t.accent);
}

/// The box of a field, with a ring where it has the focus.
void paintField(QPainter& painter, const QStyleOption& option, const QColor& ground, bool focus)
{
    const Tokens& t = tokensOf(option.palette);
    roundedBox(painter, option.rect, ground, focus ? t.accent : t.controlBorder, focus ? 2 : 1);
}

void paintFocus(QPainter& painter, const QStyleOption& option)
{
    const bool ofItem = option.state.testFlag(QStyle::State_Item);
    const QRect rect = ofItem ? option.rect.adjusted(1, 1, -1, -1) : option.rect;
    // Around a box of a few pixels a whole radius would make a circle.
    const int radius = std::min<int>(size::controlRadius, std::min(rect.width(), rect.height()) / 4);
    paintRoundedBox(painter, rect, {Qt::transparent, tokensOf(option.palette).accent, 2, radius});
}

} // namespace

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (widget->focusPolicy() == Qt::WheelFocus) {
        widget->setFocusPolicy(Qt::StrongFocus); // to scroll past a field is not to go there
    }
    if (turnsByWheel(widget) || mayLeaveOut(widget)) {
        widget->installEventFilter(this);
    }
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::ToolTip && field != nullptr) {
        return showWholeWords(*field, *static_cast<QHelpEvent*>(event));
    }
    if (event->type() != QEvent::Wheel || field == nullptr || field->hasFocus() || !turnsByWheel(field)) {
        return QProxyStyle::eventFilter(watched, event);
    }
    event->ignore();
    return true;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_ToolBarHorizontalExtensionButton:
        // Every menu bar asks for this one when it is made; the common style answers with a picture file, and to read
        // that Qt loads all plug-ins for pictures there are.
        return themeIcon(QStringLiteral("right"));
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return themeIcon(QStringLiteral("warning"));
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return {}; // the words are enough
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void setRole(QAbstractButton& button, ButtonRole role)
{
    button.setProperty(roleProperty, static_cast<int>(role));
    if (role == ButtonRole::link) {
        QFont font = button.font();
        font.setUnderline(true);
        button.setFont(font);
    }
}

ButtonRole roleOf(const QWidget* button)
{
    return button == nullptr ? ButtonRole::plain : static_cast<ButtonRole>(button->property(roleProperty).toInt());
}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButton(*painter, *option, widget);
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit != nullptr && !edit->hasFrame()) {
            break;
        }
        return paintField(*painter, *option, tokensOf(option->palette).surface, option->state.testFlag(State_HasFocus));
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget) == nullptr) {
            break;
        }
        return paintField(*painter, *option, Qt::transparent, widget->hasFocus());
    case PE_FrameFocusRect:
        return paintFocus(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(*painter, *option, MarkShape::box);
        return;
    case PE_IndicatorRadioButton:
        paintCheckMark(*painter, *option, MarkShape::circle);
        return;
    case PE_FrameDefaultButton:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_PushButtonLabel || element == CE_ToolButtonLabel) {
        const ButtonLook look = lookOf(*option, widget);
        if (const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*push);
            copy.palette.setColor(QPalette::ButtonText, look.text);
            const int icon = copy.icon.isNull() ? 0 : copy.iconSize.width();
            copy.text = beginningOf(copy.text, copy.fontMetrics, copy.rect.width() - icon);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton copy(*tool);
            copy.palette.setColor(QPalette::ButtonText, look.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (const auto* box =
            element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr) {
        QStyleOptionComboBox copy(*box);
        const QRect room = proxy()->subControlRect(CC_ComboBox, &copy, SC_ComboBoxEditField, widget);
        copy.currentText = copy.fontMetrics.elidedText(copy.currentText, Qt::ElideRight, room.width() - 2);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
        QStyleOptionViewItem copy(*row);
        copy.palette = softSelection(copy.palette);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto* action = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        QStyleOptionMenuItem copy(*action);
        copy.palette = softSelection(copy.palette);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (bar != nullptr) {
        scroll_bar::paint(*bar, groundBelow(widget, bar->palette), *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox) {
        // Fusion's own outline is too faint, most of all in the dark.
        const Tokens& t = tokensOf(option->palette);
        const bool focus = option->state.testFlag(State_HasFocus);
        roundedBox(*painter, option->rect, Qt::transparent, focus ? t.accent : t.controlBorder, focus ? 2 : 1);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_DefaultFrameWidth:
        // The text of several lines must not cover the round corners of its frame.
        return qobject_cast<const QPlainTextEdit*>(widget) != nullptr
                   ? size::controlRadius / 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return withType(QProxyStyle::pixelMetric(metric, option, widget));
    case PM_ScrollBarExtent:
        return scroll_bar::extent;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    return bar != nullptr ? scroll_bar::part(*bar, part) : QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int inset = 5;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button != nullptr && button->text.isEmpty()) { // nothing but the mark to go around
            const SubElement mark = element == SE_CheckBoxFocusRect ? SE_CheckBoxIndicator : SE_RadioButtonIndicator;
            return subElementRect(mark, option, widget).adjusted(-3, -3, 3, 3).intersected(option->rect);
        }
    }
    const auto* edit = element == SE_LineEditContents ? qobject_cast<const QLineEdit*>(widget) : nullptr;
    return edit != nullptr && edit->hasFrame() ? rect.adjusted(inset, 0, -inset, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& wanted,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, wanted, widget);
    switch (type) {
    case CT_PushButton: {
        // Fusion gives every button the width of a dialog's; ours are as wide as their words.
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool onlyIcon = button != nullptr && button->text.isEmpty();
        const bool link = roleOf(widget) == ButtonRole::link;
        const int words = std::min(wanted.width(), widestWords(option->fontMetrics));
        result.setWidth(onlyIcon ? controlHeight() : words + 2 * (link ? 3 : 12));
        result.setHeight(link ? wanted.height() + space::small : std::max(result.height(), controlHeight()));
        break;
    }
    case CT_ComboBox:
        result.setWidth(std::min(result.width() + space::tiny, widestWords(option->fontMetrics)));
        result.setHeight(std::max(result.height(), controlHeight()));
        break;
    case CT_LineEdit:
        result.rwidth() += space::small + 2;
        [[fallthrough]];
    case CT_SpinBox:
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), controlHeight()));
        break;
    default:
        break;
    }
    return result;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout: // one order on every desktop: the rarer deed at the left, the wanted one last
        return QDialogButtonBox::GnomeLayout;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace hf
