// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card_board.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>

#include <algorithm>
#include <array>

namespace hf {

namespace {

constexpr int widestSingle = 660; ///< below this two columns would be cramped
constexpr int widestDouble = 930; ///< from here on there is room for the rail

int heightOf(const QWidget& card, int width)
{
    const int wanted = card.hasHeightForWidth() ? card.heightForWidth(width) : card.sizeHint().height();
    return std::max(wanted, card.minimumSizeHint().height());
}

int railWidth()
{
    return withType(size::rail);
}

} // namespace

void CardBoard::add(QWidget* card, Place place)
{
    card->setParent(this);
    m_cards.push_back({card, place});
    updateGeometry();
}

int CardBoard::columnsFor(int width) const
{
    const bool rail =
        std::any_of(m_cards.begin(), m_cards.end(), [](const Placed& p) { return p.place == Place::rail; });
    const bool right =
        std::any_of(m_cards.begin(), m_cards.end(), [](const Placed& p) { return p.place == Place::right; });
    if (width < withType(widestSingle)) {
        return 1;
    }
    return width >= withType(widestDouble) && rail && right ? 3 : 2;
}

int CardBoard::columnOf(Place place, int columns) const
{
    switch (place) {
    case Place::left:
        return 0;
    case Place::right:
        return columns == 1 ? 0 : 1;
    case Place::rail:
        break;
    }
    const bool right =
        std::any_of(m_cards.begin(), m_cards.end(), [](const Placed& p) { return p.place == Place::right; });
    return columns == 3 ? 2 : columns == 2 && !right ? 1 : 0;
}

int CardBoard::columnWidth(int column, int width) const
{
    const int columns = columnsFor(width);
    const bool right =
        std::any_of(m_cards.begin(), m_cards.end(), [](const Placed& p) { return p.place == Place::right; });
    if (columns == 1) {
        return width;
    }
    if (columns == 2) {
        if (!right) { // one wide column and the rail
            return column == 1 ? railWidth() : width - railWidth() - space::gap;
        }
        return (width - space::gap) / 2;
    }
    return column == 2 ? railWidth() : (width - railWidth() - 2 * space::gap) / 2;
}

int CardBoard::arrange(int width, bool apply) const
{
    const int columns = columnsFor(width);
    std::array<int, 3> bottom{};
    std::array<int, 3> left{};
    for (int c = 1; c < columns; ++c) {
        const auto i = static_cast<std::size_t>(c);
        left[i] = left[i - 1] + columnWidth(c - 1, width) + space::gap;
    }
    const auto place = [&](const Placed& placed) {
        const int column = columnOf(placed.place, columns);
        const auto c = static_cast<std::size_t>(column);
        const int wide = columnWidth(column, width);
        const int high = heightOf(*placed.card, wide);
        if (apply) {
            placed.card->setGeometry(left[c], bottom[c], wide, high);
        }
        bottom[c] += high + space::gap;
    };
    for (const bool rail : {false, true}) { // a rail without room of its own folds below the others
        for (const Placed& placed : m_cards) {
            if (!placed.card->isHidden() && (placed.place == Place::rail) == rail) {
                place(placed);
            }
        }
    }
    return std::max(0, *std::max_element(bottom.begin(), bottom.end()) - space::gap);
}

int CardBoard::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize CardBoard::sizeHint() const
{
    const int wide = std::max(width(), minimumSizeHint().width());
    return {wide, arrange(wide, false)};
}

QSize CardBoard::minimumSizeHint() const
{
    int widest = 0;
    for (const Placed& placed : m_cards) {
        widest = std::max(widest, placed.card->minimumSizeHint().width());
    }
    return {widest, 0}; // the height follows from the width
}

void CardBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns = columnsFor(width());
    arrange(width(), true);
}

void CardBoard::relayout()
{
    if (isVisible()) { // else whoever shows the board lays it out, once its width is known
        arrange(width(), true);
    }
    updateGeometry();
}

void CardBoard::showEvent(QShowEvent* event)
{
    arrange(width(), true);
    QWidget::showEvent(event);
}

bool CardBoard::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        relayout();
    }
    return QWidget::event(event);
}

} // namespace hf
