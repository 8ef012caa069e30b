// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/plans/summary.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace hf {

/// What the week came to up to today, and what is left in the packages.
struct WeekFacts {
    Day today;
    Summary week;     ///< from its first day to today
    Summary lastWeek; ///< the whole week before
    std::vector<SupplyView> supplies;
};

/// The week in at most five lines of plain counts; the rest is in their tooltips.
class WeekCard final : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);

    void show(const WeekFacts& facts, const Catalogue& catalogue);

private:
    void addDoses(const WeekFacts& facts, const Catalogue& catalogue);
    void addRow(const QString& what, const QString& value, const QString& tip, const QString& before = {});

    QLabel* m_empty;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace hf
