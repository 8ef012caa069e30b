// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLayout>

#include <vector>

namespace hf {

/// Widgets beside each other as long as their words have room, and in further lines where they have not, as in a
/// language with longer words. Labels that wrap keep one line while it fits.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    enum class Room : std::uint8_t {
        tight, ///< as wide as its words
        wide,  ///< takes what its line leaves, and needs its smallest size
        end,   ///< stands at the end of its line
    };

    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void add(QWidget* widget, Room room = Room::tight);
    void add(QLayout* layout, Room room);
    void insert(std::size_t at, QWidget* widget, Room room = Room::tight);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_parts.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    struct Part {
        QLayoutItem* item;
        Room room;
    };
    using Line = std::vector<std::pair<const Part*, int>>; ///< each with its width

    std::vector<Line> linesFor(int width) const;
    int gap() const;

    std::vector<Part> m_parts;
};

} // namespace hf
