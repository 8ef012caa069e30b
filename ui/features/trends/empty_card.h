// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace hf {

/// Stands where the charts would be when there is nothing to draw, and says what to do.
class EmptyCard final : public Card {
    Q_OBJECT

public:
    explicit EmptyCard(QWidget* parent = nullptr);

    /// `lastLogged`: the last day on which one of the metrics was logged, if ever.
    void say(std::optional<Day> lastLogged, Day today);
    QString text() const;

Q_SIGNALS:
    void allDaysWanted();
    void todayWanted();

private:
    QLabel* m_text;
    QPushButton* m_all;
    QPushButton* m_today;
};

} // namespace hf
