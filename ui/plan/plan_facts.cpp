// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_facts.h"

#include "journal/plans/plan_book.h"
#include "ui/journal_bridge.h"
#include "ui/plan/plan_actions.h"
#include "ui/plan/sentences_plan.h"

#include <algorithm>

namespace hf {

namespace {

constexpr int doseCount = 30;
constexpr days lookedBack{90};
constexpr DayRange allDays{earliestDay, Day{days{1'000'000}}};

std::vector<Record> recentPauses(std::vector<Record> pauses, Day today)
{
    std::erase_if(pauses, [&](const Record& one) { return std::get<Pause>(one.body).days.last < today - lookedBack; });
    std::sort(pauses.begin(), pauses.end(), [](const Record& a, const Record& b) {
        return std::get<Pause>(a.body).days.first > std::get<Pause>(b.body).days.first;
    });
    return pauses;
}

std::vector<Record> packagesOf(SupplementId supplement, std::vector<Record> packages)
{
    std::erase_if(packages, [&](const Record& one) { return std::get<Supply>(one.body).supplement != supplement; });
    std::sort(packages.begin(), packages.end(), [](const Record& a, const Record& b) {
        return std::get<Supply>(a.body).from > std::get<Supply>(b.body).from;
    });
    return packages;
}

ReminderSettings reminderSettings(const Journal& journal)
{
    return {journal.setting("reminders").value_or("on") != "off", PlanBook(journal).quietHours()};
}

} // namespace

PlanPageFacts readPlanFacts(JournalBridge& journal)
{
    PlanPageFacts facts;
    const PlanActions plans(journal);
    facts.today = journal.today();
    const std::vector<Occurrence> occurrences = plans.occurrences({facts.today - lookedBack, facts.today});
    const std::vector<Record> packages =
        journal.ask<std::vector<Record>>([](const Journal& asked) { return asked.list(Kind::supply, allDays); });
    for (const PlanView& view : plans.plans()) {
        const SupplementId supplement = view.current.row.supplement;
        facts.planNames.emplace(view.lineage, sentences::supplementName(supplement, journal.catalogue()));
        if (view.running) {
            facts.running.push_back(
                {view, lastDoses(occurrences, view.lineage, doseCount), packagesOf(supplement, packages)});
        } else {
            facts.ended.push_back(view);
        }
    }
    facts.pauses = recentPauses(plans.pauses(), facts.today);
    facts.menu = plans.menu();
    facts.reminders = journal.ask<ReminderSettings>(reminderSettings);
    return facts;
}

} // namespace hf
