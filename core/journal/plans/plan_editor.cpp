// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_editor.h"

#include "domain/text.h"
#include "journal/experiments/known_tests.h"
#include "journal/internal/recording.h"
#include "journal/plans/plan_reader.h"
#include "journal/plans/plan_rows.h"
#include "journal/rules/contradictions.h"
#include "storage/codec/record_codec.h"

#include <algorithm>

namespace hf {

namespace {

PendingRevision binned(RecordId id, Kind kind)
{
    return {id, kind, RecordState::deleted, std::nullopt};
}

void add(std::vector<PendingRevision>& pending, std::optional<PendingRevision> revision)
{
    if (revision) {
        pending.push_back(std::move(*revision));
    }
}

/// The first day of a changed row: never in the past, and in step with the days of a plan of every so many days.
Day firstDayOf(const Plan& wanted, std::span<const KnownPlan> rows, Day today)
{
    Day first = std::max(wanted.from, today);
    for (const KnownPlan& known : rows) {
        const bool holds = known.row.from <= first && (!known.row.until || *known.row.until >= first);
        const bool same = known.row.rhythm.sort == Rhythm::Sort::everyDays && known.row.rhythm == wanted.rhythm;
        if (holds && same) {
            const auto into = (first - known.row.from).count() % known.row.rhythm.every;
            first += days{into == 0 ? 0 : known.row.rhythm.every - into};
            break;
        }
    }
    return first;
}

/// Several clocks of a day and so many times a week do not fit together: which of them would be the week's? Plans that
/// are like that from before go on, and keep it when something else of them changes.
bool asksForClocksOfAWeek(const Plan& wanted, std::span<const KnownPlan> rows)
{
    const auto both = [](const Plan& plan) {
        return plan.rhythm.sort == Rhythm::Sort::timesAWeek && plan.times.size() > 1;
    };
    return both(wanted) && (rows.empty() || !both(rows.back().row));
}

std::optional<Occurrence> occurrenceOf(JournalCore& core, const OccurrenceId& id, const TimeFrame& frame)
{
    for (Occurrence& occurrence : occurrencesIn(core, {id.day, id.day}, frame)) {
        if (occurrence.id == id) {
            return std::move(occurrence);
        }
    }
    return std::nullopt;
}

/// Of a day that is to come, and not so near that it can be answered.
bool isAhead(const Occurrence& planned, const TimeFrame& frame)
{
    return planned.id.day > frame.today() && planned.at.instant - frame.now > earliestAnswer;
}

/// Now, counted to the planned day; without a moment where that day is too long ago for it.
When answeredNow(Day day, const TimeFrame& frame)
{
    const Moment now = frame.zone.at(frame.now);
    const days apart = std::chrono::floor<days>(now.wall()) - day;
    return {day, std::chrono::abs(apart) <= days{1} ? std::optional(now) : std::nullopt};
}

/// The setting that keeps a plan from reminding.
JournalSetting reminderSwitch(RecordId lineage, bool reminded)
{
    return {"reminder-off." + toString(lineage), reminded ? "off" : "on"};
}

std::vector<PendingRevision> newPlan(JournalCore& core, const Plan& row, bool reminded, const TimeFrame& frame)
{
    std::vector<PendingRevision> pending{pendingRecord(core, row, frame)};
    if (!reminded) {
        const RecordId lineage = pending.front().id;
        pending.push_back(pendingRecord(core, reminderSwitch(lineage, false), frame));
    }
    return pending;
}

/// The rows of a plan end the day before `row` begins, but for one that begins with it.
std::vector<PendingRevision> changedPlan(JournalCore& core, Plan row, RecordId lineage,
                                         const std::vector<KnownPlan>& rows, const TimeFrame& frame)
{
    const auto begins = [&row](const KnownPlan& known) { return known.row.from == row.from; };
    const auto same = std::find_if(rows.begin(), rows.end(), begins);
    std::vector<KnownPlan> others;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(others),
                 [&](const KnownPlan& known) { return same == rows.end() || known.id != same->id; });
    std::vector<PendingRevision> pending;
    endRows(core, pending, others, row.from - days{1}, frame);
    if (same != rows.end()) {
        // Nothing was planned by this row before that day: it becomes what is wanted.
        row.lineage = same->row.lineage;
        add(pending, pendingChange(core, {same->id, row}, frame));
    } else {
        row.lineage = lineage;
        pending.push_back(pendingRecord(core, row, frame));
    }
    return pending;
}

} // namespace

PlanEditor::PlanEditor(Journal& journal)
    : m_core(*journal.m_core)
{
}

std::variant<RecordId, Refused> PlanEditor::savePlan(const Plan& wanted, std::optional<RecordId> lineage,
                                                     const TimeFrame& frame, bool reminded)
{
    using Outcome = std::variant<RecordId, Refused>;
    try {
        return m_core.write([&]() -> Outcome {
            const std::vector<KnownPlan> rows = lineage ? rowsOf(m_core, *lineage) : std::vector<KnownPlan>{};
            if (asksForClocksOfAWeek(wanted, rows)) {
                return Refused{0, EntryProblem::clocksOfWeek};
            }
            Plan row = wanted;
            row.lineage.reset();
            row.from = rows.empty() ? wanted.from : firstDayOf(wanted, rows, frame.today());
            if (row.until && *row.until < row.from) {
                return Refused{0, EntryProblem::rangeReversed};
            }
            const std::vector<PendingRevision> pending =
                rows.empty() ? newPlan(m_core, row, reminded, frame) : changedPlan(m_core, row, *lineage, rows, frame);
            const RecordId saved = rows.empty() ? pending.front().id : *lineage;
            if (!pending.empty()) {
                m_core.append(Act::change, std::nullopt, pending);
            }
            return saved;
        });
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

std::optional<Refused> PlanEditor::endPlan(RecordId lineage, Day lastDay, const TimeFrame& frame)
{
    try {
        m_core.write([&] {
            std::vector<PendingRevision> pending;
            endRows(m_core, pending, rowsOf(m_core, lineage), lastDay, frame);
            if (!pending.empty()) {
                m_core.append(Act::change, std::nullopt, pending);
            }
            return true;
        });
        return std::nullopt;
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

std::optional<Refused> PlanEditor::setReminders(RecordId lineage, std::span<const ReminderRule> rules, bool reminded,
                                                const TimeFrame& frame)
{
    try {
        m_core.write([&] {
            std::vector<ReminderRule> wanted(rules.begin(), rules.end());
            std::vector<PendingRevision> pending;
            for (const KnownReminder& known : m_core.planned().reminders) {
                const auto kept = std::find(wanted.begin(), wanted.end(), known.rule);
                if (kept != wanted.end()) {
                    wanted.erase(kept);
                } else if (known.rule.plan == lineage) {
                    pending.push_back(binned(known.id, Kind::reminder));
                }
            }
            for (ReminderRule& rule : wanted) {
                rule.plan = lineage;
                pending.push_back(pendingRecord(m_core, rule, frame));
            }
            const JournalSetting wantedSwitch = reminderSwitch(lineage, reminded);
            const bool was = m_core.setting(wantedSwitch.key) != "on";
            if (was != reminded) {
                pending.push_back(pendingRecord(m_core, wantedSwitch, frame));
            }
            if (!pending.empty()) {
                m_core.append(Act::change, std::nullopt, pending);
            }
            return true;
        });
        return std::nullopt;
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

void PlanEditor::dismiss(CueCode code, Dismissal dismissal, const TimeFrame& frame)
{
    m_core.write([&] {
        const JournalSetting setting{std::string("cue.").append(nameOf(code)), dismissalText(dismissal, frame.today())};
        const PendingRevision revision = pendingRecord(m_core, setting, frame);
        m_core.append(Act::change, std::nullopt, {&revision, 1});
        return true;
    });
}

std::optional<Refused> PlanEditor::setRecoveryMenu(std::span<const std::string> choices, const TimeFrame& frame)
{
    std::vector<std::string> kept;
    for (const std::string& choice : choices) {
        const std::string text(trimmed(choice));
        if (text.size() > longestName) {
            return Refused{static_cast<std::size_t>(&choice - choices.data()), EntryProblem::nameTooLong};
        }
        if (!text.empty()) {
            kept.push_back(text);
        }
    }
    if (kept.size() > mostChoices) {
        return Refused{mostChoices, EntryProblem::tooManyChoices};
    }
    try {
        m_core.write([&] {
            const PendingRevision revision =
                pendingRecord(m_core, JournalSetting{"recovery-menu", textListJson(kept)}, frame);
            m_core.append(Act::change, std::nullopt, {&revision, 1});
            return true;
        });
        return std::nullopt;
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

Answer PlanEditor::take(const OccurrenceId& id, const TimeFrame& frame, std::optional<Amount> amount)
{
    Dose dose;
    dose.amount = amount;
    return answer(id, std::move(dose), frame);
}

Answer PlanEditor::skip(const OccurrenceId& id, const std::string& reason, const TimeFrame& frame)
{
    Dose dose;
    dose.state = DoseState::skipped;
    dose.note = reason;
    return answer(id, std::move(dose), frame);
}

Answer PlanEditor::answer(const OccurrenceId& id, Dose dose, const TimeFrame& frame)
{
    try {
        return m_core.write([&]() -> Answer {
            // Looked up inside the transaction: two programs that answer at once store one dose.
            const auto planned = occurrenceOf(m_core, id, frame);
            if (!planned || planned->state == OccurrenceState::paused || isAhead(*planned, frame)) {
                return {Answered::notPlanned, std::nullopt, std::nullopt};
            }
            const bool replaces = dose.state == DoseState::taken && planned->state == OccurrenceState::skipped;
            if (planned->answeredBy && !replaces) {
                return {Answered::alreadyAnswered, planned->answeredBy, std::nullopt};
            }
            dose.supplement = planned->supplement;
            if (dose.state == DoseState::taken && !dose.amount) {
                dose.amount = planned->amount;
            }
            // A skip stands where what it leaves out would have been.
            const bool skip = dose.state == DoseState::skipped;
            dose.when = skip ? When{id.day, planned->at} : answeredNow(id.day, frame);
            dose.answers = id;
            dose = ofItsPack(m_core, std::move(dose), frame.today());
            std::vector<PendingRevision> pending{pendingRecord(m_core, dose, frame)};
            const RecordId stored = pending.front().id;
            addTakenBack(m_core, pending, dose, stored);
            m_core.append(Act::change, std::nullopt, pending);
            return {Answered::stored, stored, std::nullopt};
        });
    } catch (const RefusedRecord& refusal) {
        return {Answered::refused, std::nullopt, refusal.refused.problem};
    }
}

} // namespace hf
