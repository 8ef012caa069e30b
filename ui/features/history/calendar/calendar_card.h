// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace hf {

class JournalBridge;
class MonthView;
class YearPanel;

/// The month with its name, buttons to the months beside it, and what its signs mean.
class CalendarCard final : public Card {
    Q_OBJECT

public:
    explicit CalendarCard(JournalBridge& journal, QWidget* parent = nullptr);

    MonthView* month() const { return m_month; }
    void reload();
    /// As low as its days allow, where something else needs the room.
    void setCompact(bool compact);
    /// The month or the year, whichever is shown.
    void focusDays(Qt::FocusReason reason);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeYear();
    void fitTitle();
    void fitViews();
    void setYearShown(bool shown);
    void buildHeader(JournalBridge& journal);
    void buildLegend();

    JournalBridge& m_journal;
    QStackedWidget* m_views;
    MonthView* m_month;
    YearPanel* m_year = nullptr; ///< there once it was shown
    QVBoxLayout* m_monthBody = nullptr;
    QWidget* m_legend = nullptr;
    QPushButton* m_before = nullptr;
    QPushButton* m_after = nullptr;
    QPushButton* m_showYear = nullptr;
};

} // namespace hf
