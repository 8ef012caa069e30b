// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/widgets/page_frame.h"

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace hf {

class BinPanel;
class CalendarCard;
class EntriesPanel;
class FilterBar;
class JournalBridge;
class SidesArea;

/// Every day and entry of the journal: a calendar, a list to search and change, and the bin.
class HistoryPage final : public PageFrame {
    Q_OBJECT

public:
    explicit HistoryPage(JournalBridge& journal, QWidget* parent = nullptr);

    void showDay(Day day);
    Day day() const;
    void setBinShown(bool shown);

Q_SIGNALS:
    /// The person wants to see this day on Today.
    void dayChosen(hf::Day day);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildViews();
    void buildEntries();
    QWidget* buildSides(QWidget* parent);
    void focusEntries();
    void buildKeys();
    void reloadIfShown();
    void reload();
    void list();

    JournalBridge& m_journal;
    bool m_stale = true;
    bool m_blank = false; ///< the journal has no entry at all
    QStackedWidget* m_views = nullptr;
    FilterBar* m_filter = nullptr;
    CalendarCard* m_calendar = nullptr;
    EntriesPanel* m_entries = nullptr;
    SidesArea* m_scroll = nullptr;
    QBoxLayout* m_sides = nullptr;
    BinPanel* m_bin = nullptr; ///< there once it was shown
    QPushButton* m_showBin = nullptr;
};

} // namespace hf
