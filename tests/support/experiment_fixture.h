// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiments.h"
#include "support/journal_fixture.h"

#include <fmt/format.h>

namespace hf::test {

/// Six pairs of three days, 10 g against none, from the day after tomorrow of the fixture's clock.
inline ExperimentDraft glutamineDraft(const char* first = "2026-11-25")
{
    ExperimentDraft draft;
    draft.question = "Does 10 g ease my evenings?";
    draft.supplement = built_in::glutamine;
    draft.treated.amount = makeAmount("10", Unit::g);
    draft.outcome = "gut.bloating";
    draft.better = Better::low;
    draft.first = day(first);
    draft.pairs = 6;
    draft.periodDays = 3;
    draft.washoutDays = 1;
    draft.times = {minutes{8 * 60}};
    return draft;
}

inline StartedExperiment start(JournalFixture& journal, const ExperimentDraft& draft)
{
    auto outcome = Experiments(*journal).start(draft, journal.frame());
    if (const auto* problem = std::get_if<ExperimentProblem>(&outcome)) {
        throw std::invalid_argument(fmt::format("fault {}", static_cast<int>(problem->fault)));
    }
    return std::get<StartedExperiment>(std::move(outcome));
}

inline ExperimentView look(JournalFixture& journal, RecordId id)
{
    return Experiments(*journal).one(id, journal.frame()).value();
}

/// Noon of a day in Berlin, winter.
inline void noonOf(JournalFixture& journal, Day day)
{
    journal.at(fmt::format("{}T12:00:00+01:00", toString(day)).c_str());
}

/// Lives through the days of the schedule: takes what the period says (none is said too) and rates bloating.
template<class Rating>
void live(JournalFixture& journal, RecordId id, Rating&& bloating)
{
    const Day end = look(journal, id).plannedEnd();
    for (Day today = look(journal, id).schedule.front().days.first; today <= end; today += days{1}) {
        noonOf(journal, today);
        const ExperimentView view = look(journal, id);
        const bool treated = view.schedule[*view.period].treated;
        journal.addOne(treated ? "glutamine 10g 8:00" : "glutamine none");
        journal.addOne(fmt::format("bloating {}", bloating(today, treated)).c_str());
    }
    noonOf(journal, end + days{1});
}

} // namespace hf::test
