// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/day_view.h"
#include "ui/base/bridge/reply.h"
#include "ui/features/today/doses/dose_row.h"

#include <set>
#include <vector>

class QVBoxLayout;

namespace hf {

class JournalBridge;

/// What the rows show of a day beside its entries, read before anything is shown.
struct DosePlan {
    std::vector<Occurrence> occurrences; ///< with those of yesterday when it is today
    std::vector<RecordId> twice;
    std::vector<std::string_view> unread; ///< articles of which the cautions were not read yet
};

/// The planned doses of a day in the order of their times, and below them what was taken beyond the plan.
class DoseRows final : public QWidget {
    Q_OBJECT

public:
    explicit DoseRows(JournalBridge& journal, QWidget* parent = nullptr);

    Reply<DosePlan> read(Day day) const;
    void show(const DayView& view, const DosePlan& plan);
    const std::set<SupplementId>& planned() const { return m_planned; }
    bool anyPlanned() const { return !m_planned.empty(); }
    /// Whether a planned dose waits for an answer, which then has the key of the usual dose.
    bool open() const;
    /// "7.5 of 10 g", or "2 of 4 taken" for several supplements; empty without a plan.
    QString progress() const { return m_progress; }
    /// The names of what is planned that day and open.
    QStringList openNames() const { return m_open; }
    QWidget* lastControl() const;
    std::optional<DoseLine> focusedLine() const;
    void focusLine(const DoseLine& worked);

Q_SIGNALS:
    void problem(const QString& sentence);
    /// The rows were made anew.
    void rebuilt();

private:
    std::vector<DoseLine> linesOf(const DayView& view, const DosePlan& plan);
    /// Of yesterday, what is still due; else the last one, for a while.
    std::vector<Occurrence> leftFromYesterday(const std::vector<Occurrence>& all) const;
    /// The row that the key takes; none when nothing is due.
    std::optional<std::size_t> keyed() const;
    void takeByKey(const Occurrence& occurrence);
    void rebuild();
    void follow(const DoseRow& row, const DoseLine& line);
    void take(const Occurrence& occurrence, const std::optional<Amount>& amount);
    void skip(const Occurrence& occurrence);
    void edit(const Record& record);

    JournalBridge& m_journal;
    Day m_day{};
    QVBoxLayout* m_layout;
    std::vector<DoseLine> m_lines;
    std::vector<DoseLine> m_shown; ///< by the rows there are, a line each
    std::vector<DoseRow*> m_rows;
    std::set<SupplementId> m_planned;
    QString m_progress;
    QStringList m_open;
};

} // namespace hf
