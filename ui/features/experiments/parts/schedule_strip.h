// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtCore/QString>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace hf {

/// One period of an experiment as a block of the strip.
struct ScheduleBlock {
    enum class Side : std::uint8_t { tested, other, sealed };
    enum class When : std::uint8_t { past, now, ahead };

    Side side = Side::tested;
    When when = When::ahead;
    QString label; ///< the amount, or the code of a pack
    QString above; ///< its first day
    QString below; ///< days kept; may be empty
    QString words; ///< all of it as a sentence
};

/// The periods of an experiment as labelled blocks, pair by pair, in as many lines as the width asks for. Arrows go
/// from block to block, and what has the focus is read out.
class ScheduleStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleStrip(QWidget* parent = nullptr);

    void show(std::vector<ScheduleBlock> blocks);
    std::optional<std::size_t> current() const { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int perLine(int width) const;
    QRect blockAt(std::size_t index) const;
    int lineHeight() const;
    void paintBlock(QPainter& painter, std::size_t index) const;
    void go(std::size_t index);
    void describe();

    std::vector<ScheduleBlock> m_blocks;
    std::optional<std::size_t> m_current;
};

} // namespace hf
