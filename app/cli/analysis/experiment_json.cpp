// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/experiment_words.h"
#include "app/cli/analysis/finding_words.h"
#include "app/cli/words.h"
#include "journal/journal.h"

namespace hf::cli {

namespace {

using nlohmann::json;

json periodsJson(const ExperimentView& view, const Catalogue& catalogue)
{
    json periods = json::array();
    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        const PeriodAdherence& adherence = view.adherence[i];
        json period{{"first", toString(view.schedule[i].days.first)},
                    {"last", toString(view.schedule[i].days.last)},
                    {"days", adherence.days},
                    {"kept", adherence.kept},
                    {"kept_not_said", adherence.keptUnsaid},
                    {"other", adherence.other},
                    {"not_said", adherence.unknown},
                    {"outcome_known", adherence.outcomeKnown}};
        if (view.plan.blind) {
            period[view.plan.packsByPeriod() ? "pack" : "code"] =
                view.plan.packsByPeriod() ? json(i + 1) : json(view.plan.packName(i));
        }
        if (!view.needsKey()) {
            period["treated"] = view.schedule[i].treated;
            period["side"] = sideText(view.plan, view.schedule[i].treated, catalogue);
        }
        periods.push_back(std::move(period));
    }
    return periods;
}

json findingJson(const Finding<SelfExperimentResult>& finding)
{
    json object{{"missing", missingJson(finding.missing)}, {"verdict", json()}};
    if (!finding) {
        return object;
    }
    const SelfExperimentResult& result = *finding;
    object["verdict"] = nameOf(result.verdict);
    object["differences"] = result.differences;
    object["effect"] = result.test.effect;
    object["p"] = result.test.pTwoSided;
    object["assignments"] = result.test.assignments;
    object["exact"] = result.test.exact;
    object["t"] = result.t.t ? json(*result.t.t) : json();
    object["t_p"] = result.t.p ? json(*result.t.p) : json();
    object["interval"] = {result.t.interval->low, result.t.interval->high};
    object["nap_increase"] = result.overlap.increase;
    object["nap_decrease"] = result.overlap.decrease;
    object["baseline_sd"] = result.baselineDeviation;
    object["smallest_effect"] = result.smallestEffect;
    object["pairs"] = result.basis.n;
    if (result.belief) {
        object["bayes"] = {{"posterior_mean", result.belief->mean},
                           {"posterior_sd", result.belief->deviation},
                           {"ci95", {result.belief->interval.low, result.belief->interval.high}},
                           {"prob_below_zero", result.belief->belowZero}};
    }
    return object;
}

} // namespace

json viewJson(const ExperimentView& view, const Catalogue& catalogue)
{
    json object = json::parse(Journal::jsonOf(view.plan));
    object["id"] = toString(view.id);
    object["kind"] = "experiment";
    object["state"] = nameOf(view.state);
    object["end"] = toString(view.plannedEnd());
    object["days_done"] = view.daysDone;
    object["days_planned"] = view.daysPlanned;
    object["days_known"] = view.daysKnown;
    object["needs_key"] = view.needsKey();
    object["seal_holds"] = view.needsKey() ? json() : json(view.sealHolds);
    object["period"] = view.period ? json(*view.period) : json();
    object["periods"] = periodsJson(view, catalogue);
    object["looked_early"] = view.marks.seenEarly.has_value();
    object["protocol_changed"] = view.marks.protocolChanged;
    object["paused_elsewhere"] = view.marks.pausedElsewhere;
    object["erased_before"] = view.marks.erasedBefore;
    object["gone"] = view.marks.goneAt.has_value();
    return object;
}

json resultJson(const ExperimentView& view, const Catalogue& catalogue)
{
    json object = viewJson(view, catalogue);
    object["text"] = resultText(view, catalogue);
    if (view.result) {
        object["result"] = findingJson(*view.result);
    }
    if (view.withoutMarked) {
        object["without_marked"] = findingJson(*view.withoutMarked);
        object["marked_days"] = view.markedDays;
    }
    if (view.result) {
        object["logged_share"] = {{"treated", view.loggedTreated.share()},
                                  {"control", view.loggedControl.share()},
                                  {"uneven", view.loggedUnevenly()}};
    }
    if (view.guesses) {
        object["guess_rate"] = {
            {"guesses", view.guesses->guesses}, {"right", view.guesses->right}, {"p", view.guesses->p}};
    }
    return object;
}

json powerJson(const Finding<ExperimentPower>& power)
{
    json object{{"missing", missingJson(power.missing)}};
    if (power) {
        json at = json::array();
        for (const ExperimentPower::At& one : power->at) {
            at.push_back({{"effect", one.effect}, {"share", one.share}, {"error", one.error}});
        }
        object["at"] = std::move(at);
        object["noticed"] = {{"effect", power->noticed.effect}, {"share", power->noticed.share}};
        object["noticed"]["range"] = {power->range.low, power->range.high};
        object["washout_advised"] = power->washout;
        object["unit"] = power->unit;
        object["days"] = power->baselineDays;
        object["sd"] = power->deviation;
        object["autocorrelation"] = power->autocorrelation;
        object["logged_share"] = power->loggedShare;
    }
    return object;
}

} // namespace hf::cli
