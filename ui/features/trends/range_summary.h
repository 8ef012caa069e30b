// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace hf {

class JournalBridge;

/// Plain counts of the days that the charts show, and how to move among them.
class RangeSummary final : public Card {
    Q_OBJECT

public:
    explicit RangeSummary(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayRange& range);

private:
    JournalBridge& m_journal;
    QGridLayout* m_grid;
};

} // namespace hf
