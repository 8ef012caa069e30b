// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_book.h"

#include "domain/entries/checks/check_setting.h"
#include "journal/internal/journal_core.h"
#include "journal/plans/plan_reader.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr minutes dayLength{24 * 60};

/// The row of today, the first one before its start, the last one after its end.
std::size_t currentRow(const std::vector<KnownPlan>& rows, Day today)
{
    std::size_t current = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        current = rows[i].row.from <= today ? i : current;
    }
    return current;
}

PlanView viewOf(RecordId lineage, const std::vector<KnownPlan>& rows, const JournalCore& core, Day today)
{
    const auto current = static_cast<std::ptrdiff_t>(currentRow(rows, today));
    PlanView view;
    view.lineage = lineage;
    view.current = rows[static_cast<std::size_t>(current)];
    view.past.assign(rows.begin(), rows.begin() + current);
    view.later.assign(rows.begin() + current + 1, rows.end());
    for (const KnownReminder& reminder : core.planned().reminders) {
        if (reminder.rule.plan == lineage) {
            view.reminders.push_back(reminder);
        }
    }
    view.reminded = core.setting("reminder-off." + toString(lineage)) != "on";
    view.running = !view.later.empty() || !view.current.row.until || *view.current.row.until >= today;
    return view;
}

/// A number that stays with the rule, however many others come and go.
int numberOfRule(RecordId id)
{
    constexpr std::uint32_t most = 0x3fffffff;
    std::uint32_t number = 0;
    for (std::size_t i = id.value.bytes.size() - 4; i < id.value.bytes.size(); ++i) {
        number = (number << 8U) | id.value.bytes[i];
    }
    return static_cast<int>(1 + (number & most) % (most - 1));
}

/// The clock of a reminder; it never leaves the journal day of its dose.
minutes clockOf(const Occurrence& occurrence, const ReminderRule& rule, const std::vector<minutes>& times,
                minutes dayStart)
{
    const auto slot = static_cast<std::size_t>(occurrence.id.slot);
    const minutes planned = slot < times.size() ? times[slot] : dayStart;
    const minutes intoDay = (planned - dayStart + dayLength) % dayLength;
    const minutes moved = std::clamp(intoDay + rule.offset, minutes{0}, dayLength - minutes{1});
    return (dayStart + moved) % dayLength;
}

/// The rules of each lineage, and the times of its rows.
class Rules {
public:
    Rules(JournalCore& core, const TimeFrame& frame)
        : m_core(core),
          m_rows(plannedRows(core, frame.today())),
          m_frame(frame)
    {
        for (const KnownReminder& reminder : core.planned().reminders) {
            m_own[reminder.rule.plan].push_back(reminder);
        }
    }

    void add(std::vector<Reminder>& all, const Occurrence& occurrence, Day today)
    {
        const RecordId lineage = occurrence.id.plan;
        if (silent(lineage)) {
            return;
        }
        const auto own = m_own.find(lineage);
        if (own == m_own.end()) {
            all.push_back(reminderOf(occurrence, usualReminder(lineage), 0, today));
            return;
        }
        for (const KnownReminder& reminder : own->second) {
            all.push_back(reminderOf(occurrence, reminder.rule, numberOfRule(reminder.id), today));
        }
    }

private:
    bool silent(RecordId lineage)
    {
        const auto [known, fresh] = m_silent.try_emplace(lineage, false);
        if (fresh) {
            known->second = m_core.setting("reminder-off." + toString(lineage)) == "on";
        }
        return known->second;
    }

    Reminder reminderOf(const Occurrence& occurrence, const ReminderRule& rule, int number, Day today) const
    {
        Reminder reminder;
        reminder.key = {occurrence.id, number};
        reminder.clock = clockOf(occurrence, rule, timesOn(occurrence), m_frame.dayStart);
        reminder.every = rule.every;
        reminder.repeats = rule.repeats;
        reminder.open = occurrence.open();
        if (reminder.open) {
            reminder.dueUntil = occurrence.dueUntil;
        }
        reminder.lapsed = occurrence.state == OccurrenceState::missed && occurrence.id.day < today;
        return reminder;
    }

    const std::vector<minutes>& timesOn(const Occurrence& occurrence) const
    {
        static const std::vector<minutes> none;
        const std::vector<minutes>* times = &none;
        for (const KnownPlan& plan : m_rows) {
            if (plan.lineage() == occurrence.id.plan && plan.row.from <= occurrence.id.day) {
                times = &plan.row.times;
            }
        }
        return *times;
    }

    const JournalCore& m_core;
    std::vector<KnownPlan> m_rows;
    const TimeFrame& m_frame;
    std::map<RecordId, std::vector<KnownReminder>> m_own;
    std::map<RecordId, bool> m_silent;
};

/// Occurrences of the days to come as they stand now; those that count by the week as if each day were there already.
std::vector<Occurrence> ahead(JournalCore& core, DayRange range, const TimeFrame& frame)
{
    std::vector<Occurrence> all = occurrencesIn(core, range, frame);
    const bool weekly = std::any_of(core.planned().plans.begin(), core.planned().plans.end(),
                                    [](const KnownPlan& p) { return p.row.rhythm.sort == Rhythm::Sort::timesAWeek; });
    for (Day day = std::max(range.first, frame.today() + days{1}); weekly && day <= range.last; day += days{1}) {
        TimeFrame then = frame;
        then.now += day - frame.today();
        for (Occurrence& occurrence : occurrencesIn(core, {day, day}, then)) {
            const bool there =
                std::any_of(all.begin(), all.end(), [&](const Occurrence& known) { return known.id == occurrence.id; });
            if (!there && occurrence.open()) {
                all.push_back(std::move(occurrence));
            }
        }
    }
    return all;
}

std::vector<Reminder> remindersOf(JournalCore& core, std::span<const Occurrence> occurrences, const TimeFrame& frame)
{
    std::vector<Reminder> all;
    Rules rules(core, frame);
    const Day today = frame.today();
    for (const Occurrence& occurrence : occurrences) {
        if (occurrence.state != OccurrenceState::paused) {
            rules.add(all, occurrence, today);
        }
    }
    return all;
}

bool remindersAreOff(const JournalCore& core)
{
    return core.setting("reminders") == "off";
}

} // namespace

PlanBook::PlanBook(const Journal& journal)
    : m_core(*journal.m_core)
{
}

std::vector<PlanView> PlanBook::plans(const TimeFrame& frame) const
{
    std::map<RecordId, std::vector<KnownPlan>> lineages;
    for (const KnownPlan& plan : m_core.planned().plans) {
        lineages[plan.lineage()].push_back(plan);
    }
    std::vector<PlanView> views;
    for (const auto& [lineage, rows] : lineages) {
        views.push_back(viewOf(lineage, rows, m_core, frame.today()));
    }
    std::stable_sort(views.begin(), views.end(), [](const PlanView& a, const PlanView& b) {
        return std::tuple(!a.running, a.current.row.from) < std::tuple(!b.running, b.current.row.from);
    });
    return views;
}

std::optional<PlanView> PlanBook::plan(RecordId lineage, const TimeFrame& frame) const
{
    std::vector<KnownPlan> rows;
    for (const KnownPlan& plan : m_core.planned().plans) {
        if (plan.lineage() == lineage) {
            rows.push_back(plan);
        }
    }
    return rows.empty() ? std::nullopt : std::optional(viewOf(lineage, rows, m_core, frame.today()));
}

std::vector<Record> PlanBook::pauses() const
{
    return m_core.planned().pauses;
}

std::vector<Occurrence> PlanBook::occurrences(DayRange range, const TimeFrame& frame) const
{
    return m_core.read([&] { return occurrencesIn(m_core, range, frame); });
}

std::optional<Occurrence> PlanBook::occurrence(const OccurrenceId& id, const TimeFrame& frame) const
{
    for (Occurrence& occurrence : occurrences({id.day, id.day}, frame)) {
        if (occurrence.id == id) {
            return std::move(occurrence);
        }
    }
    return std::nullopt;
}

std::vector<RecordId> PlanBook::enteredTwice(DayRange range, const TimeFrame& frame) const
{
    return m_core.read([&] {
        // A dose right after midnight can be the same as one of the day before.
        const PlannedDays found = plannedIn(m_core, {range.first - days{1}, range.last + days{1}}, frame);
        std::vector<RecordId> twice;
        for (const KnownDose& known : dosesIn(m_core, range)) {
            const Dose& dose = known.dose;
            const bool beside = dose.extra && dose.placed && dose.when.at;
            const auto& ofDay = found.enteredTwice;
            if (beside ? choiceOf(dose, withinReach(found.candidates, dose.when)).twice
                       : std::find(ofDay.begin(), ofDay.end(), known.id) != ofDay.end()) {
                twice.push_back(known.id);
            }
        }
        return twice;
    });
}

bool PlanBook::isEnteredTwice(RecordId entry, const TimeFrame& frame) const
{
    const auto doseOf = [this](RecordId id) {
        const auto record = m_core.read([&] { return liveRecord(m_core.log(), id); });
        const auto* dose = record ? std::get_if<Dose>(&record->body) : nullptr;
        return dose == nullptr ? std::nullopt : std::optional(*dose);
    };
    const auto dose = doseOf(entry);
    if (!dose || dose->state != DoseState::taken || !dose->when.at) {
        return false;
    }
    const DayRange near{dose->when.day - days{1}, dose->when.day + days{1}};
    const auto isBeside = [&](const Dose& other) {
        return other.supplement == dose->supplement && other.state == DoseState::taken && other.when.at &&
               std::chrono::abs(other.when.at->wall() - dose->when.at->wall()) <= hf::enteredTwice;
    };
    const auto twice = enteredTwice(near, frame);
    if (std::any_of(twice.begin(), twice.end(), [&](RecordId id) {
            const auto other = doseOf(id);
            return other && isBeside(*other);
        })) {
        return true;
    }
    // Beside another that answers nothing either, where something was planned.
    const auto planned = occurrences(near, frame);
    const auto answers = [&](RecordId id) {
        return std::any_of(planned.begin(), planned.end(),
                           [id](const Occurrence& one) { return one.answeredBy == id; });
    };
    const bool any = std::any_of(planned.begin(), planned.end(), [&](const Occurrence& one) {
        return one.supplement == dose->supplement && one.id.day == dose->when.day;
    });
    if (!any || answers(entry)) {
        return false;
    }
    const auto doses = m_core.read([&] { return dosesIn(m_core, near); });
    return std::any_of(doses.begin(), doses.end(), [&](const KnownDose& other) {
        return other.id != entry && isBeside(other.dose) && !answers(other.id);
    });
}

std::vector<Reminder> PlanBook::reminders(const TimeFrame& frame) const
{
    if (remindersAreOff(m_core)) {
        return {};
    }
    const Day today = frame.today();
    return m_core.read([&] {
        return remindersOf(m_core, ahead(m_core, {today - days{1}, today + days{1}}, frame), frame);
    });
}

std::vector<UpcomingReminder> PlanBook::upcoming(std::size_t wanted, const ReminderMemory& memory,
                                                 const TimeFrame& frame) const
{
    constexpr days farthest{366};
    const Day today = frame.today();
    std::vector<UpcomingReminder> found;
    for (days reach{1}; !remindersAreOff(m_core); reach = std::min(reach * 3, farthest)) {
        const auto occurrences = m_core.read([&] { return ahead(m_core, {today - days{1}, today + reach}, frame); });
        std::map<OccurrenceId, const Occurrence*> byId;
        for (const Occurrence& occurrence : occurrences) {
            byId[occurrence.id] = &occurrence;
        }
        found.clear();
        for (const ComingTime& time :
             comingTimes(remindersOf(m_core, occurrences, frame), memory, quietHours(), frame)) {
            // The days beyond the reach might have an earlier one only after quiet hours; those are at most a day.
            if (found.size() < wanted) {
                found.push_back({time.at, time.key, *byId.at(time.key.what)});
            }
        }
        if (found.size() >= wanted || reach == farthest) {
            break;
        }
    }
    return found;
}

QuietHours PlanBook::quietHours() const
{
    const auto text = m_core.setting("quiet-hours");
    return text ? parseQuietHours(*text).value_or(QuietHours{}) : QuietHours{};
}

std::optional<QuietHours> parseQuietHours(std::string_view text)
{
    if (text == "off") {
        return QuietHours{};
    }
    const auto range = parseClockRange(text);
    return range ? std::optional(QuietHours{range->from, range->until}) : std::nullopt;
}

std::string toString(const QuietHours& quiet)
{
    if (quiet.from == quiet.until) {
        return "off";
    }
    return fmt::format("{:02}:{:02}-{:02}:{:02}", quiet.from.count() / 60, quiet.from.count() % 60,
                       quiet.until.count() / 60, quiet.until.count() % 60);
}

} // namespace hf
