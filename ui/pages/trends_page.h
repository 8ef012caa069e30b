// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "ui/pages/page_frame.h"

#include <array>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;

namespace hf {

class Card;
class CardBoard;
class ChartCard;
class JournalBridge;

/// Dose, training load and gut burden on one time axis.
class TrendsPage final : public PageFrame {
    Q_OBJECT

public:
    enum class Range : std::uint8_t { month, quarter, year, all };

    explicit TrendsPage(JournalBridge& journal, QWidget* parent = nullptr);

    void setRange(Range range);
    DayRange shownDays() const { return m_days; }
    void setTablesShown(bool shown);
    const std::array<ChartCard*, 3>& charts() const { return m_charts; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildControls();
    void tabToChosen();
    void buildBoard();
    void reloadIfShown();
    void reload();
    void reloadSummary();
    void fillSupplements(const std::vector<Metric>& metrics);
    QString mostLogged(const std::vector<Metric>& metrics) const;
    void showChart(ChartCard& card, const std::optional<Metric>& metric);
    DayRange daysOfRange() const;
    void mark(std::optional<Day> day);

    JournalBridge& m_journal;
    Range m_range = Range::quarter;
    DayRange m_days{};
    bool m_stale = true;
    QButtonGroup* m_ranges = nullptr;
    QComboBox* m_supplement = nullptr;
    CardBoard* m_board = nullptr;
    std::array<ChartCard*, 3> m_charts{}; ///< dose, load, gut burden
    Card* m_summary = nullptr;
    QGridLayout* m_summaryGrid = nullptr;
    QLabel* m_span = nullptr;
};

} // namespace hf
