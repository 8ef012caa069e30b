// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/plan_facts.h"
#include "ui/widgets/card.h"

namespace hf {

/// The plans that are over, a line each.
class EndedCard final : public Card {
    Q_OBJECT

public:
    explicit EndedCard(QWidget* parent = nullptr);

    /// Hides itself when there is none.
    void show(const PlanPageFacts& page, const Catalogue& catalogue);

private:
    QLabel* m_lines;
};

} // namespace hf
