// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/beginning/beginning.h"

#include "journal/internal/recording.h"
#include "journal/journal_entries.h"
#include "journal/plans/plan_editor.h"

#include <algorithm>

namespace hf {

namespace {

constexpr const char* welcomedKey = "asked.welcome"; ///< of those that undo passes over

/// The revisions of one action, written one after the other, as a later one may name an earlier one.
class OneAction {
public:
    OneAction(JournalCore& core, const TimeFrame& frame)
        : m_core(core),
          m_frame(frame),
          m_shape(core.newAction(Act::change)),
          m_stamp(core.log().nextStamp(core.clock().now()))
    {
    }

    /// Counts what is stored next as another of the things that may be refused.
    void next() { ++m_index; }

    RecordId add(const RecordBody& body)
    {
        try {
            return append(pendingRecord(m_core, body, m_frame));
        } catch (const RefusedRecord& refusal) {
            throw RefusedRecord{{m_index, refusal.refused.problem}};
        }
    }

    void change(const Record& record)
    {
        if (auto pending = pendingChange(m_core, record, m_frame, m_index)) {
            append(*std::move(pending));
        }
    }

    bool isSo(SupplementId id, const Supplement& wanted) const
    {
        const Supplement* is = m_core.catalogue().find(id);
        return is != nullptr && *is == wanted;
    }
    const TimeFrame& frame() const { return m_frame; }

private:
    RecordId append(const PendingRevision& pending)
    {
        m_core.appendAll(m_shape, {&pending, 1}, m_stamp);
        if (pending.kind == Kind::supplement || pending.kind == Kind::item) {
            m_core.reload(); // a plan is of it, or a name clashes with it
        }
        return pending.id;
    }

    JournalCore& m_core;
    const TimeFrame& m_frame;
    Revision m_shape;
    Stamp m_stamp;
    std::size_t m_index = 0;
};

SupplementId supplementFor(OneAction& action, const FirstPlan& first)
{
    if (!first.known) {
        return SupplementId{action.add(first.supplement).value};
    }
    if (!action.isSo(*first.known, first.supplement)) { // a shipped one enters the log only when it is changed
        action.change({RecordId{first.known->value}, first.supplement});
    }
    return *first.known;
}

void addPlan(OneAction& action, const FirstPlan& first)
{
    Plan plan;
    plan.supplement = supplementFor(action, first);
    plan.amount = first.amount;
    plan.times = first.times;
    plan.from = action.frame().today();
    const RecordId lineage = action.add(plan);
    if (first.reminders == FirstReminders::once) {
        ReminderRule rule;
        rule.plan = lineage;
        rule.repeats = 0;
        action.add(rule);
    } else if (first.reminders == FirstReminders::none) {
        action.add(JournalSetting{"reminder-off." + toString(lineage), "on"});
    }
}

} // namespace

bool wantsWelcome(const Journal& journal)
{
    if (journal.setting(welcomedKey) || journal.extent()) {
        return false;
    }
    const JournalInfo info = journal.info();
    return std::all_of(info.counts.begin(), info.counts.end(),
                       [](const auto& count) { return count.first == Kind::setting || count.second == 0; });
}

void noteWelcomed(Journal& journal, const TimeFrame& frame)
{
    const RecordBody setting = JournalSetting{welcomedKey, toString(frame.today())};
    JournalEntries(journal).record({&setting, 1}, frame);
}

std::optional<Refused> PlanEditor::begin(const Beginning& beginning, const TimeFrame& frame)
{
    if (beginning.empty()) {
        return std::nullopt;
    }
    try {
        m_core.write([&] {
            OneAction action(m_core, frame);
            for (const FirstPlan& plan : beginning.plans) {
                addPlan(action, plan);
                action.next();
            }
            for (const Record& item : beginning.items) {
                action.change(item);
                action.next();
            }
            for (const Item& item : beginning.newItems) {
                action.add(item);
                action.next();
            }
            for (const JournalSetting& setting : beginning.settings) {
                action.add(setting);
                action.next();
            }
            return true;
        });
        return std::nullopt;
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

} // namespace hf
