// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "support/journal_fixture.h"

#include <QtCore/QString>

namespace hf::test {

/// Five grams of L-Glutamine a day at the given clocks, in hours.
inline Plan planFrom(const char* from, std::initializer_list<int> hours = {8}, const char* grams = "5")
{
    Plan plan;
    plan.supplement = built_in::glutamine;
    plan.amount = makeAmount(grams, Unit::g).value();
    plan.times.clear();
    for (const int hour : hours) {
        plan.times.emplace_back(hour * 60);
    }
    plan.from = day(from);
    return plan;
}

/// Stores a plan, or its change, and answers its lineage.
inline RecordId save(JournalFixture& journal, const Plan& plan, std::optional<RecordId> lineage = std::nullopt)
{
    const auto outcome = PlanEditor(*journal).savePlan(plan, lineage, journal.frame());
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        throw std::invalid_argument(std::string(nameOf(refused->problem)));
    }
    return std::get<RecordId>(outcome);
}

inline std::vector<Occurrence> occurrences(JournalFixture& journal, const char* from, const char* until)
{
    return PlanBook(*journal).occurrences({day(from), day(until)}, journal.frame());
}

/// One letter an occurrence: . due, t taken, f floor, s skipped, m missed, p paused.
inline QString statesIn(JournalFixture& journal, const char* from, const char* until)
{
    constexpr std::array<char, 6> letters{'.', 't', 'f', 's', 'm', 'p'};
    QString text;
    for (const Occurrence& occurrence : occurrences(journal, from, until)) {
        text += QLatin1Char(letters.at(static_cast<std::size_t>(occurrence.state)));
    }
    return text;
}

} // namespace hf::test
