// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/check_in.h"

#include "ui/base/bridge/prefetched_day.h"

#include <QtWidgets/QAbstractButton>

#include <array>
#include <vector>

namespace hf {

/// One day of the strip: its name, and a dot that is empty, half or full like its check-in.
class DayButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayButton(QWidget* parent = nullptr);

    void show(Day day, const CheckIn& checkIn);
    Day day() const { return m_day; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Day m_day{};
    CheckIn m_checkIn;
};

/// The seven days that end with the shown one or with today.
class WeekStrip final : public QWidget {
    Q_OBJECT

public:
    static constexpr int length = daysOfWeekStrip;

    explicit WeekStrip(QWidget* parent = nullptr);

    /// `checkIns` belong to the seven days from `first` on.
    void show(Day first, const std::vector<CheckIn>& checkIns, Day shown);

Q_SIGNALS:
    void dayChosen(hf::Day day);

private:
    std::array<DayButton*, length> m_days{};
};

} // namespace hf
