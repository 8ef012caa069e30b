// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/rules/definition_rules.h"

#include "journal/plans/plan_rows.h"

#include <algorithm>

namespace hf {

namespace {

bool outside(double value, const Item& item)
{
    return (item.low && value < *item.low) || (item.high && value > *item.high);
}

bool sameScale(const Item& a, const Item& b)
{
    return a.low == b.low && a.high == b.high && a.unit == b.unit;
}

/// What was rated so far has to mean the same afterwards.
std::optional<EntryProblem> itemProblem(JournalCore& core, ItemId id, const Item& next)
{
    const Item* was = core.catalogue().find(id);
    if (was == nullptr) {
        return std::nullopt;
    }
    if (was->group != next.group || was->yesNo != next.yesNo) {
        return EntryProblem::kindFixed;
    }
    if (sameScale(*was, next)) {
        return std::nullopt;
    }
    const Item* shipped = builtInCatalogue().find(id);
    if (shipped != nullptr && !sameScale(*shipped, next)) {
        return EntryProblem::scaleFixed;
    }
    const auto values = core.records().valuesOf(id);
    return values && (outside(values->first, next) || outside(values->second, next))
               ? std::optional(EntryProblem::valuesOutside)
               : std::nullopt;
}

} // namespace

std::optional<RecordId> goneNamesake(const Catalogue& catalogue, const RecordBody& body)
{
    if (const auto* supplement = std::get_if<Supplement>(&body)) {
        const KnownSupplement* gone = catalogue.goneSupplementNamed(supplement->name);
        return gone == nullptr ? std::nullopt : std::optional(RecordId{gone->id.value});
    }
    if (const auto* item = std::get_if<Item>(&body)) {
        const KnownItem* gone = catalogue.goneItemNamed(item->name);
        return gone == nullptr ? std::nullopt : std::optional(RecordId{gone->id.value});
    }
    return std::nullopt;
}

std::optional<EntryProblem> definitionProblem(JournalCore& core, const RecordBody& next, std::optional<RecordId> id)
{
    const auto* supplement = std::get_if<Supplement>(&next);
    const auto* item = std::get_if<Item>(&next);
    if (supplement == nullptr && item == nullptr) {
        return std::nullopt;
    }
    if (core.catalogue().isNameTaken(supplement != nullptr ? supplement->name : item->name, id)) {
        return EntryProblem::nameTaken;
    }
    return item != nullptr && id ? itemProblem(core, ItemId{id->value}, *item) : std::nullopt;
}

std::int64_t entriesOf(JournalCore& core, const Record& definition)
{
    if (std::holds_alternative<Supplement>(definition.body)) {
        return core.records().entriesOf(SupplementId{definition.id.value});
    }
    return std::holds_alternative<Item>(definition.body) ? core.records().entriesOf(ItemId{definition.id.value}) : 0;
}

std::int64_t namingOf(JournalCore& core, const Record& definition, const std::set<RecordId>& without)
{
    std::int64_t naming = entriesOf(core, definition);
    const bool supplement = std::holds_alternative<Supplement>(definition.body);
    for (const RecordId id : without) {
        const auto record = liveRecord(core.log(), id);
        const auto* dose = record ? std::get_if<Dose>(&record->body) : nullptr;
        const auto* rating = record ? std::get_if<Rating>(&record->body) : nullptr;
        const bool names = (dose != nullptr && dose->supplement.value == definition.id.value) ||
                           (rating != nullptr && rating->item.value == definition.id.value);
        naming -= names ? 1 : 0;
    }
    for (const KnownPlan& plan : core.planned().plans) {
        const bool names = supplement && plan.row.supplement.value == definition.id.value;
        naming += names && !without.contains(plan.id) ? 1 : 0;
    }
    return naming;
}

std::size_t endPlansOf(JournalCore& core, std::vector<PendingRevision>& pending, SupplementId supplement,
                       const TimeFrame& frame)
{
    const std::size_t before = pending.size();
    std::vector<KnownPlan> rows;
    std::copy_if(
        core.planned().plans.begin(), core.planned().plans.end(), std::back_inserter(rows), [&](const KnownPlan& plan) {
            const bool deleted = std::any_of(pending.begin(), pending.end(),
                                             [&](const PendingRevision& revision) { return revision.id == plan.id; });
            return plan.row.supplement == supplement && !deleted;
        });
    endRows(core, pending, rows, frame.today() - days{1}, frame);
    return pending.size() - before;
}

} // namespace hf
