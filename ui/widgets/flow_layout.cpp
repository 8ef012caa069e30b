// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_layout.h"

#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace hf {

namespace {

/// A label with words that may take several lines.
const QLabel* wrappingLabel(const QLayoutItem& item)
{
    const auto* label = qobject_cast<const QLabel*>(const_cast<QLayoutItem&>(item).widget());
    return label != nullptr && label->wordWrap() ? label : nullptr;
}

/// What an item takes when there is room; nothing for a label without words.
int naturalWidth(const QLayoutItem& item)
{
    if (const QLabel* label = wrappingLabel(item)) {
        if (label->text().isEmpty()) {
            return 0;
        }
        const QMargins around = label->contentsMargins();
        const QRect words =
            label->fontMetrics().boundingRect({0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX}, Qt::AlignLeft, label->text());
        return words.width() + 1 + around.left() + around.right();
    }
    return item.sizeHint().width();
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::small);
}

FlowLayout::~FlowLayout()
{
    while (!m_parts.empty()) { // a layout that goes takes itself out
        QLayoutItem* last = m_parts.back().item;
        m_parts.pop_back();
        delete last;
    }
}

void FlowLayout::add(QWidget* widget, Room room)
{
    insert(m_parts.size(), widget, room);
}

void FlowLayout::add(QLayout* layout, Room room)
{
    addChildLayout(layout);
    m_parts.push_back({layout, room});
    invalidate();
}

void FlowLayout::insert(std::size_t at, QWidget* widget, Room room)
{
    addChildWidget(widget);
    m_parts.insert(m_parts.begin() + static_cast<std::ptrdiff_t>(at), {new QWidgetItem(widget), room});
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_parts.push_back({item, Room::tight});
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_parts.erase(m_parts.begin() + index);
    }
    return item;
}

int FlowLayout::gap() const
{
    return std::max(0, spacing());
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const Part& part : m_parts) {
        if (part.item->isEmpty()) {
            continue;
        }
        const bool shrinks = part.room == Room::wide && wrappingLabel(*part.item) == nullptr;
        const int natural = shrinks ? part.item->minimumSize().width() : naturalWidth(*part.item);
        const int wanted = std::min(natural, std::max(1, width));
        if (lines.empty() || used + gap() + wanted > width) {
            lines.emplace_back();
            used = -gap();
        }
        lines.back().emplace_back(&part, wanted);
        used += natural == 0 ? 0 : gap() + wanted;
    }
    for (Line& line : lines) { // heights depend on the widths, so what is left is shared out here
        int left = width + gap();
        int growing = 0;
        for (const auto& [part, wide] : line) {
            left -= wide == 0 ? 0 : wide + gap();
            growing += part->room == Room::wide ? 1 : 0;
        }
        for (auto& [part, wide] : line) {
            wide += part->room == Room::wide ? std::max(0, left) / growing : 0;
        }
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int high = 0;
    for (const Line& line : linesFor(width - around.left() - around.right())) {
        int tallest = 0;
        for (const auto& [part, wide] : line) {
            tallest = std::max(tallest, heightOf(*part->item, wide));
        }
        high += (high == 0 ? 0 : space::tiny) + tallest;
    }
    return high + around.top() + around.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int wide = -gap();
    int high = 0;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty()) {
            wide += gap() + naturalWidth(*part.item);
            high = std::max(high, part.item->sizeHint().height());
        }
    }
    const QMargins around = contentsMargins();
    return {std::max(0, wide) + around.left() + around.right(), high + around.top() + around.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty()) {
            // What wraps, a label or a line of chips, needs no more than its widest part.
            const bool keeps = part.room != Room::wide && !part.item->hasHeightForWidth();
            least = least.expandedTo(keeps ? part.item->sizeHint() : part.item->minimumSize());
        }
    }
    const QMargins around = contentsMargins();
    return least + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    const QRect inner = place.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int y = inner.top();
    for (const Line& line : linesFor(inner.width())) {
        int left = inner.width() + gap();
        int tallest = 0;
        for (const auto& [part, wide] : line) {
            left -= wide == 0 ? 0 : wide + gap();
            tallest = std::max(tallest, heightOf(*part->item, wide));
        }
        left = std::max(0, left);
        int x = inner.left();
        for (const auto& [part, wide] : line) {
            if (part->room == Room::end) {
                x += std::exchange(left, 0);
            }
            const int high = std::min(tallest, heightOf(*part->item, wide));
            const QRect there(x, y + (tallest - high) / 2, wide, high);
            part->item->setGeometry(QStyle::visualRect(direction, inner, there));
            x += wide == 0 ? 0 : wide + gap();
        }
        y += tallest + space::tiny;
    }
}

} // namespace hf
