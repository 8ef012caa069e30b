// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal_care.h"
#include "support/plan_fixture.h"

#include <map>
#include <set>

namespace hf::test {

/// Each planned dose is there once, in one state, and no entry answers two.
inline std::string wrongPlanned(JournalFixture& journal, DayRange range)
{
    std::set<OccurrenceId> planned;
    std::set<RecordId> answers;
    for (const Occurrence& occurrence : PlanBook(*journal).occurrences(range, journal.frame())) {
        const bool twice = !planned.insert(occurrence.id).second;
        const bool usedTwice = occurrence.answeredBy && !answers.insert(*occurrence.answeredBy).second;
        const bool done = occurrence.state == OccurrenceState::taken || occurrence.state == OccurrenceState::floor ||
                          occurrence.state == OccurrenceState::skipped;
        // A pause that was said afterwards may cover a dose that was answered before.
        const bool open = occurrence.open() || occurrence.state == OccurrenceState::missed;
        const bool answered = occurrence.answeredBy.has_value();
        if (twice || usedTwice || (done && !answered) || (open && answered)) {
            return fmt::format("a planned dose of {} slot {}, state {}{}{}", toString(occurrence.id.day),
                               occurrence.id.slot, static_cast<int>(occurrence.state), twice ? ", twice" : "",
                               usedTwice ? ", its answer is used twice" : "");
        }
    }
    return {};
}

/// What the rows of a day come to.
struct Rows {
    std::map<std::pair<SupplementId, Dimension>, std::int64_t> totals;
    std::set<SupplementId> taken;
    std::set<SupplementId> none;
    double load = 0;
    bool fine = false;
    bool complaint = false;
    bool nameless = false;
};

inline Rows rowsOf(const DayView& view, const Catalogue& catalogue)
{
    Rows rows;
    for (const Record& record : view.entries) {
        if (const auto* dose = std::get_if<Dose>(&record.body)) {
            rows.nameless = rows.nameless || catalogue.find(dose->supplement) == nullptr;
            if (dose->amount) {
                rows.totals[{dose->supplement, dose->amount->dimension}] += dose->amount->count;
                rows.taken.insert(dose->supplement);
            } else if (dose->state == DoseState::none) {
                rows.none.insert(dose->supplement);
            }
        } else if (const auto* rating = std::get_if<Rating>(&record.body)) {
            const Item* item = catalogue.find(rating->item);
            rows.nameless = rows.nameless || item == nullptr;
            rows.complaint = rows.complaint || (item != nullptr && item->group == ItemGroup::gut && rating->value > 0);
        } else if (const auto* session = std::get_if<Session>(&record.body)) {
            rows.load += session->rpe.value_or(0) * session->minutes;
        }
        rows.fine = rows.fine || std::holds_alternative<FineDay>(record.body);
    }
    return rows;
}

/// Sums of figures are sums of rows, everything has its name, and no day tells two truths.
inline std::string wrongDay(JournalFixture& journal, Day day)
{
    const DayView view = journal->day(day, journal.frame());
    const Rows rows = rowsOf(view, journal->catalogue());
    const bool noneAndDose = std::any_of(rows.none.begin(), rows.none.end(),
                                         [&rows](const SupplementId& id) { return rows.taken.contains(id); });
    if (noneAndDose || rows.nameless || (rows.fine && rows.complaint)) {
        return "the truth of " + toString(day);
    }
    for (const DoseTotal& total : view.doseTotals) {
        if (rows.totals.at({total.supplement, total.total.dimension}) != total.total.count) {
            return "a total of " + toString(day);
        }
    }
    if (view.load && *view.load != rows.load) {
        return "the load of " + toString(day);
    }
    for (const Metric& metric : journal->metrics()) {
        const auto sum = rows.totals.find({metric.supplement, metric.dimension});
        if (metric.kind == MetricKind::dose && sum != rows.totals.end() &&
            journal->series(metric, {day, day}).values.front() !=
                static_cast<double>(sum->second) / static_cast<double>(countsPerUnit(metric.doseUnit))) {
            return "the series " + metric.name + " on " + toString(day);
        }
    }
    return {};
}

/// The first thing that does not hold of the last two weeks, or of the file; empty when all is well.
inline std::string problemsNow(JournalFixture& journal)
{
    const Day today = journal.frame().today();
    const DayRange range{today - days{15}, today};
    std::string wrong = wrongPlanned(journal, range);
    for (Day day = range.first; day <= range.last && wrong.empty(); day += days{1}) {
        wrong = wrongDay(journal, day);
    }
    const CheckReport report = JournalCare(*journal).check();
    return !wrong.empty() || report.sound() ? wrong : "check: " + report.faults.front().detail;
}

} // namespace hf::test
