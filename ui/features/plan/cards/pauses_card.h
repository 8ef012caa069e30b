// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/plan_facts.h"
#include "ui/widgets/card.h"

namespace hf {

/// The pauses that are on, ahead, or not long past, each with what changes and removes it.
class PausesCard final : public Card {
    Q_OBJECT

public:
    explicit PausesCard(QWidget* parent = nullptr);

    void show(const PlanPageFacts& page);

Q_SIGNALS:
    void editWanted(const hf::Record& pause);
    void removeWanted(hf::RecordId pause);

private:
    void addRow(const Record& record, const PlanPageFacts& page);

    QWidget* m_rows = nullptr;
    QLabel* m_empty;
};

} // namespace hf
