// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

namespace hf {

/// Lays cards out in two columns and a right rail while there is room; the rail drops below, then all becomes one
/// column. The Tab order stays that of the cards whatever the layout.
class CardBoard final : public QWidget {
    Q_OBJECT

public:
    enum class Place : std::uint8_t { left, right, rail };

    using QWidget::QWidget;

    void add(QWidget* card, Place place);
    /// Lays out anew at once, after cards changed what they hold.
    void relayout();
    int columns() const { return m_columns; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Placed {
        QWidget* card;
        Place place;
    };
    int columnsFor(int width) const;
    int columnWidth(int column, int width) const;
    int columnOf(Place place, int columns) const;
    int arrange(int width, bool apply) const;

    std::vector<Placed> m_cards;
    int m_columns = 0;
};

} // namespace hf
