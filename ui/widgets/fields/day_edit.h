// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtWidgets/QDateEdit>

namespace hf {

/// A date with a calendar to open, whose arrow keys go by days and on into the months before and after.
class DayEdit final : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(Day day, QWidget* parent = nullptr);

    Day day() const;
    void setDay(Day day);
    void stepBy(int steps) override;

protected:
    StepEnabled stepEnabled() const override;
};

} // namespace hf
