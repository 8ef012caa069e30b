// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace hf {

/// Which days of an experiment have the outcome logged, a column a week, and never what was logged. The days are told
/// apart by their shape.
class LoggedDays final : public QWidget {
    Q_OBJECT

public:
    enum class Mark : std::uint8_t { logged, open, washedOut, ahead };

    explicit LoggedDays(QWidget* parent = nullptr);

    void show(Day first, std::vector<Mark> marks, Day today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int weeks() const;
    int firstWeek() const;
    QRect cellOf(int index) const;

    Day m_first{};
    Day m_today{};
    std::vector<Mark> m_marks;
};

} // namespace hf
