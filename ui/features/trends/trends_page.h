// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiment_view.h"
#include "journal/journal.h"
#include "ui/base/bridge/reply.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/day_marks.h"
#include "ui/charts/time_window.h"
#include "ui/widgets/page_frame.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <span>

class QButtonGroup;
class QSettings;
class QVBoxLayout;

namespace hf {

class Card;
class CardBoard;
class ChartCard;
class EmptyCard;
class JournalBridge;
class MetricChoice;
class RangeSummary;
class RelatePanel;

/// The chosen metrics on one time axis.
class TrendsPage final : public PageFrame {
    Q_OBJECT

public:
    enum class Range : std::uint8_t { month, quarter, year, fiveYears, all };

    /// `journal` and `settings` outlive the page.
    TrendsPage(JournalBridge& journal, QSettings& settings, QWidget* parent = nullptr);

    void setRange(Range range);
    /// Shows other days in all charts; what they say follows when no more such steps come.
    void setWindow(const TimeWindow& window);
    const TimeWindow& window() const { return m_window; }
    DayRange shownDays() const { return m_window.shown(); }
    void setTablesShown(bool shown);
    std::span<ChartCard* const> charts() const { return {m_cards.data(), m_chartCount}; }
    MetricChoice* metricChoice() const { return m_choice; }
    EmptyCard* emptyCard() const { return m_empty; }
    RelatePanel* relations() const { return m_relations; }
    void setPathChooser(PathChooser choose) { m_choosePath = std::move(choose); }

Q_SIGNALS:
    void saved(const QString& sentence);
    void notSaved(const QString& sentence);
    void experimentWanted(const hf::ExperimentDraft& known);
    /// The page that compares weeks before a day and after it.
    void sinceWanted();
    /// A paragraph of the guidance.
    void passageWanted(const QString& slug, const QString& anchor);
    /// A day without an entry is to be seen on Today.
    void dayWanted(hf::Day day);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Read;

    void buildControls();
    void buildRanges();
    void buildBoard();
    Card* buildSince();
    void recall();
    void reloadIfShown();
    void reload();
    Reply<Read> read();
    void offerMetrics(const Read& read);
    void showCharts(Read read);
    void showEmpty(const Read& read);
    ChartCard& cardAt(std::size_t index);
    void openDay(const ChartCard& card, Day day);
    void updateTexts();
    void choose(const QStringList& keys);
    DayRange daysOfRange(const std::optional<DayRange>& extent) const;
    void mark(std::optional<Day> day);
    void save(const ChartCard& card, SaveAs form);

    JournalBridge& m_journal;
    QSettings& m_settings;
    Range m_range = Range::quarter;
    QStringList m_keys; ///< what the person chose; empty: nothing yet
    TimeWindow m_window;
    bool m_moved = false; ///< the window is the person's, no longer the range's
    bool m_stale = true;
    QTimer m_moveDelay;
    PathChooser m_choosePath = askForPath;
    QButtonGroup* m_ranges = nullptr;
    MetricChoice* m_choice = nullptr;
    CardBoard* m_board = nullptr;
    QVBoxLayout* m_stack = nullptr;
    EmptyCard* m_empty = nullptr;
    std::vector<ChartCard*> m_cards; ///< made when first needed, the first m_chartCount are in use
    std::size_t m_chartCount = 0;
    RangeSummary* m_summary = nullptr;
    RelatePanel* m_relations = nullptr;
};

} // namespace hf
