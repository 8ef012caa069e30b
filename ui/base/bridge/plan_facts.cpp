// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/plan_facts.h"

#include "journal/plans/plan_book.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/words/sentences_plan.h"

#include <algorithm>
#include <map>
#include <string>

namespace hf {

namespace {

constexpr int doseCount = 30;
constexpr days lookedBack{90};

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

struct Read {
    std::vector<PlanView> plans;
    std::vector<Occurrence> occurrences;
    std::vector<PlanSummary> figures;
    std::vector<SupplyView> supplies;
    std::vector<Record> packages;
    std::vector<Record> pauses;
    ReminderSettings reminders;
    std::map<std::string, CautionsRead> cautions; ///< by the slugs of their articles
};

std::map<std::string, CautionsRead> cautionsOf(const Journal& journal, const std::vector<PlanView>& plans)
{
    std::map<std::string, CautionsRead> all;
    for (const PlanView& plan : plans) {
        const Article* article = cautionedArticle(journal.catalogue(), plan.current.row.supplement);
        const auto read = article == nullptr ? std::nullopt : cautionsRead(journal, article->slug);
        if (read) {
            all.emplace(article->slug, *read);
        }
    }
    return all;
}

Read readAll(const Journal& journal, const TimeFrame& frame)
{
    const PlanBook book(journal);
    const DayRange range{frame.today() - lookedBack, frame.today()};
    std::vector<PlanView> plans = book.plans(frame);
    auto cautions = cautionsOf(journal, plans);
    return {std::move(plans),
            book.occurrences(range, frame),
            book.summary(range, frame).plans,
            book.supplies(frame),
            journal.list(Kind::supply, range),
            book.pauses(),
            {journal.setting("reminders").value_or("on") != "off", book.quietHours()},
            std::move(cautions)};
}

PlanFacts factsOf(const PlanView& view, const Read& read, const Catalogue& catalogue)
{
    const Plan& row = view.current.row;
    PlanFacts facts{view,
                    lastDoses(read.occurrences, view.lineage, doseCount),
                    {},
                    {},
                    packagesOf(row.supplement, read.packages),
                    cautionedArticle(catalogue, row.supplement),
                    {}};
    if (const auto known = read.cautions.find(facts.cautioned == nullptr ? std::string() : facts.cautioned->slug);
        known != read.cautions.end()) {
        facts.cautions = known->second;
    }
    for (const PlanSummary& figures : read.figures) {
        if (figures.lineage == view.lineage) {
            facts.figures = figures;
        }
    }
    for (const SupplyView& supply : read.supplies) {
        if (supply.supplement == row.supplement && supply.left.dimension == row.amount.dimension) {
            facts.supply = supply;
        }
    }
    return facts;
}

} // namespace

Reply<PlanPageFacts> readPlanFacts(JournalBridge& journal)
{
    const TimeFrame frame = journal.frame();
    const auto all = journal.ask<Read>([&](const Journal& asked) { return readAll(asked, frame); });
    const auto menu = PlanActions(journal).menu();
    if (!all || !menu) {
        return Unread{};
    }
    const Read& read = *all;
    PlanPageFacts facts;
    facts.today = frame.today();
    for (const PlanView& view : read.plans) {
        facts.planNames.emplace(view.lineage,
                                sentences::supplementName(view.current.row.supplement, journal.catalogue()));
        if (view.running) {
            facts.running.push_back(factsOf(view, read, journal.catalogue()));
        } else {
            facts.ended.push_back(view);
        }
    }
    facts.pauses = recentPauses(read.pauses, facts.today);
    facts.menu = *menu;
    facts.reminders = read.reminders;
    return facts;
}

} // namespace hf
