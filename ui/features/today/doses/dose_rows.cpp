// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/dose_rows.h"

#include "journal/cautions/cautions.h"
#include "journal/plans/plan_book.h"
#include "planning/answers/choice.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/features/today/doses/take_button.h"
#include "ui/features/today/doses/take_dialog.h"
#include "ui/widgets/dialogs/entry_dialog.h"
#include "ui/widgets/dialogs/skip_dialog.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr std::chrono::hours afterNight{6}; ///< how long after its start the day offers yesterday's last dose

std::optional<Record> recordOf(const DayView& view, RecordId id)
{
    const auto found =
        std::find_if(view.entries.begin(), view.entries.end(), [&](const Record& one) { return one.id == id; });
    return found == view.entries.end() ? std::nullopt : std::optional(*found);
}

/// A dose that was taken, or that none was.
bool isSaid(const Record& record)
{
    const auto* dose = std::get_if<Dose>(&record.body);
    return dose != nullptr && dose->state != DoseState::skipped;
}

} // namespace

DoseRows::DoseRows(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

Reply<DosePlan> DoseRows::read(Day day) const
{
    const bool today = day == m_journal.today();
    return m_journal.ask<DosePlan>([&](const Journal& journal) {
        const PlanBook book(journal);
        const TimeFrame frame = m_journal.frame();
        return DosePlan{book.occurrences({today ? day - days{1} : day, day}, frame),
                        book.enteredTwice({day, day}, frame), unreadCautions(journal)};
    });
}

void DoseRows::show(const DayView& view, const DosePlan& plan)
{
    m_day = view.day;
    std::vector<DoseLine> lines = linesOf(view, plan);
    if (lines != m_lines) {
        m_lines = std::move(lines);
        rebuild();
    }
    setVisible(!m_lines.empty());
}

std::vector<DoseLine> DoseRows::linesOf(const DayView& view, const DosePlan& plan)
{
    const bool today = m_day == m_journal.today();
    const std::vector<Occurrence>& all = plan.occurrences;
    const Catalogue& catalogue = m_journal.catalogue();
    std::vector<DoseLine> lines;
    std::vector<Occurrence> ofDay;
    std::set<RecordId> answers;
    m_planned.clear();
    m_open.clear();
    for (const Occurrence& left : today ? leftFromYesterday(all) : std::vector<Occurrence>{}) {
        lines.push_back({left, std::nullopt, sentences::plannedName(left, catalogue), true});
    }
    for (const Occurrence& one : all) {
        if (one.id.day != m_day) {
            continue;
        }
        ofDay.push_back(one);
        m_planned.insert(one.supplement);
        DoseLine line{one, std::nullopt, sentences::plannedName(one, catalogue)};
        if (one.answeredBy) {
            answers.insert(*one.answeredBy);
            line.dose = recordOf(view, *one.answeredBy);
        }
        lines.push_back(std::move(line));
        if (one.open()) {
            m_open << sentences::openDose(one);
        }
    }
    m_open.removeDuplicates();
    for (const Record& record : view.entries) {
        if (isSaid(record) && !answers.contains(record.id)) {
            const SupplementId supplement = std::get<Dose>(record.body).supplement;
            const bool again = std::find(plan.twice.begin(), plan.twice.end(), record.id) != plan.twice.end();
            lines.push_back({std::nullopt, record, sentences::doseName(std::get<Dose>(record.body), catalogue), false,
                             m_planned.contains(supplement), again});
        }
    }
    m_progress = sentences::dayProgress(ofDay, view);
    return lines;
}

std::vector<Occurrence> DoseRows::leftFromYesterday(const std::vector<Occurrence>& all) const
{
    const TimeFrame frame = m_journal.frame();
    const bool early = frame.now - frame.onDay(m_day, frame.dayStart).instant <= afterNight;
    std::vector<Occurrence> due;
    std::optional<Occurrence> last;
    for (const Occurrence& one : all) {
        if (one.id.day < m_day && one.open()) {
            due.push_back(one);
        } else if (one.id.day < m_day && one.state == OccurrenceState::missed && early) {
            last = one;
        }
    }
    return due.empty() && last ? std::vector{*last} : due;
}

std::optional<std::size_t> DoseRows::keyed() const
{
    const bool today = m_day == m_journal.today();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (today ? m_lines[i].due() : m_lines[i].answerable()) {
            return i;
        }
    }
    return std::nullopt;
}

bool DoseRows::open() const
{
    return keyed().has_value();
}

void DoseRows::rebuild()
{
    const std::optional<DoseLine> worked = focusedLine();
    for (DoseRow* row : m_rows) {
        row->hide();
        m_layout->removeWidget(row);
        row->deleteLater(); // one of its buttons may have been pressed just now
    }
    m_rows.clear();
    m_shown = m_lines;
    const std::optional<std::size_t> first = keyed();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const DoseLine& line = m_lines[i];
        auto* row = new DoseRow(line, first == i, this);
        m_layout->addWidget(row);
        if (isVisible()) {
            row->show(); // at once, so that it can take the focus
        }
        m_rows.push_back(row);
        follow(*row, line);
    }
    Q_EMIT rebuilt();
    if (worked) {
        focusLine(*worked);
    }
}

/// Does what a row of this line asks for.
void DoseRows::follow(const DoseRow& row, const DoseLine& line)
{
    if (line.occurrence) {
        connect(&row, &DoseRow::takeWanted, this,
                [this, one = *line.occurrence](const auto& amount) { take(one, amount); });
        connect(&row, &DoseRow::keyPressed, this, [this, one = *line.occurrence] { takeByKey(one); });
        connect(&row, &DoseRow::skipWanted, this, [this, one = *line.occurrence] { skip(one); });
        connect(&row, &DoseRow::otherAmountWanted, this,
                [this, one = *line.occurrence] { TakeDialog(m_journal, one, TakeDialog::Start::amount, this).exec(); });
        connect(&row, &DoseRow::otherTimeWanted, this,
                [this, one = *line.occurrence] { TakeDialog(m_journal, one, TakeDialog::Start::time, this).exec(); });
    }
    if (line.dose) {
        connect(&row, &DoseRow::editWanted, this, [this, record = *line.dose] { edit(record); });
    }
}

/// What the person works on: the line whose button has the focus.
std::optional<DoseLine> DoseRows::focusedLine() const
{
    const QWidget* focus = window()->focusWidget(); // also while a dialog is open
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (focus != nullptr && m_rows[i]->isAncestorOf(focus)) {
            return m_shown[i];
        }
    }
    return std::nullopt;
}

/// The focus stays on the planned dose, or the extra one, that it was on.
void DoseRows::focusLine(const DoseLine& worked)
{
    const auto isSame = [&worked](const DoseLine& line) {
        return worked.occurrence ? line.occurrence && line.occurrence->id == worked.occurrence->id
                                 : !line.occurrence && line.dose && worked.dose && line.dose->id == worked.dose->id;
    };
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), isSame);
    const auto row = static_cast<std::size_t>(found - m_shown.begin());
    QWidget* place = found == m_shown.end() ? nullptr : m_rows[row]->mainButton();
    if (place == nullptr) {
        place = lastControl();
    }
    if (place != nullptr) {
        place->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* DoseRows::lastControl() const
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if ((*row)->mainButton() != nullptr) {
            return (*row)->mainButton();
        }
    }
    return nullptr;
}

void DoseRows::take(const Occurrence& occurrence, const std::optional<Amount>& amount)
{
    const Outcome outcome = PlanActions(m_journal).take(occurrence, amount);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
    }
}

void DoseRows::takeByKey(const Occurrence& occurrence)
{
    const TimeFrame frame = m_journal.frame();
    const bool ahead = occurrence.at.instant - frame.now > earliestAnswer;
    if (!ahead || confirmTake(sentences::askAboutNext(occurrence, m_journal.catalogue(), frame.today()), this)) {
        take(occurrence, std::nullopt);
    }
}

void DoseRows::skip(const Occurrence& occurrence)
{
    SkipDialog(m_journal, occurrence, this).exec();
}

void DoseRows::edit(const Record& record)
{
    EntryDialog(m_journal, record, this).exec();
}

} // namespace hf
