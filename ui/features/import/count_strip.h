// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace hf {

/// A few numbers side by side, each with what it counts below it.
class CountStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CountStrip(const QStringList& captions, QWidget* parent = nullptr);

    void show(const std::vector<std::int64_t>& counts);
    void setCaption(int at, const QString& caption);
    /// While nothing is known yet: dashes instead of numbers.
    void clear();

private:
    void name(std::size_t at);

    struct Tile {
        QWidget* box;
        QLabel* number;
        QLabel* caption;
    };
    std::vector<Tile> m_tiles;
};

} // namespace hf
