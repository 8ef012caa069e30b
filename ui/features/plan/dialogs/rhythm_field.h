// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/plan.h"

#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace hf {

class ChipFlow;

/// On which days: every day, certain weekdays, every few days, or so many times a week.
class RhythmField final : public QWidget {
    Q_OBJECT

public:
    explicit RhythmField(QWidget* parent = nullptr);

    void show(const Rhythm& rhythm);
    Rhythm rhythm() const;

Q_SIGNALS:
    void changed();

private:
    enum Choice : int { everyDay, certainWeekdays, everyFewDays, timesAWeek };

    void buildWeekdays();
    void showDetail();

    QComboBox* m_choice;
    ChipFlow* m_weekdays;
    std::array<QPushButton*, 7> m_days{};
    QSpinBox* m_every;
    QSpinBox* m_times;
};

} // namespace hf
