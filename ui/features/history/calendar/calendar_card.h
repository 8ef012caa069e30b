// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/widgets/card.h"

namespace hf {

class JournalBridge;
class MonthView;

/// The month with its name, buttons to the months beside it, and what its signs mean.
class CalendarCard final : public Card {
    Q_OBJECT

public:
    explicit CalendarCard(JournalBridge& journal, QWidget* parent = nullptr);

    MonthView* month() const { return m_month; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitle();
    void buildHeader(JournalBridge& journal);
    void buildLegend();

    JournalBridge& m_journal;
    MonthView* m_month;
};

} // namespace hf
