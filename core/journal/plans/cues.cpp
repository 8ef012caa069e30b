// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures that the rules of cues look at.

#include "analysis/baseline.h"
#include "analysis/load/ratio.h"
#include "analysis/load/usual_weeks.h"
#include "analysis/load/week.h"
#include "domain/entries/catalogue.h"
#include "journal/experiments/course.h"
#include "journal/experiments/known_tests.h"
#include "journal/internal/series_reader.h"
#include "journal/plans/plan_book.h"
#include "journal/plans/plan_reader.h"
#include "storage/codec/record_codec.h"

#include <algorithm>

namespace hf {

namespace {

constexpr int monthDays = 28;
constexpr int weekDays = 7;

std::vector<RecordId> idsOf(const std::vector<Record>& records)
{
    std::vector<RecordId> ids;
    for (const Record& record : records) {
        ids.push_back(record.id);
    }
    return ids;
}

/// The last day whose load can be known: today counts once it is said.
Day lastLoadDay(const Series& load, Day today)
{
    return load.on(today) ? today : today - days{1};
}

std::optional<BesideUsual> besideUsual(const std::optional<BesideWeeks>& beside)
{
    return beside ? std::optional(BesideUsual{beside->value, beside->usual.low, beside->usual.high, beside->weeks})
                  : std::nullopt;
}

std::optional<BesideUsual> strainOf(const Series& load, Day last)
{
    return besideUsual(besideEarlierWeeks(
        [&](Day day) {
            const auto week = loadWeek(load, day);
            return week ? week->spread.strainSample : std::nullopt;
        },
        last));
}

std::optional<BesideUsual> ratioOf(const Series& load, Day last)
{
    return besideUsual(besideEarlierWeeks(
        [&](Day day) {
            const auto on = loadRatioOn(load, day);
            return on ? on->ratio.coupled : std::nullopt;
        },
        last));
}

void addLoad(CueFacts& facts, JournalCore& core)
{
    const DayRange range{facts.today - days{usualWeeks * weekDays + monthDays + 1}, facts.today};
    const Series load = SeriesReader(core, range).load();
    const Day last = lastLoadDay(load, facts.today);
    facts.strain = strainOf(load, last);
    const auto ratio = loadRatioOn(load, last);
    if (ratio) {
        const LoadRatio& found = ratio->ratio;
        facts.load = CueFacts::Load{
            *found.acute,        *found.chronic,
            found.knownOf7,      found.knownOf28,
            ratioOf(load, last), idsOf(core.records().ofKind(Kind::session, {last - days{weekDays - 1}, last}))};
    }
}

void addGut(CueFacts& facts, JournalCore& core)
{
    constexpr days window{3};
    constexpr std::size_t leastDays = 14;
    constexpr Interval burdenScale{0, 10};
    const Day first = facts.today - window;
    const Series burden = SeriesReader(core, {first - days{monthDays}, facts.today}).gutBurden();
    // One range for the four days, from the days before them, so that a long stretch does not become the usual.
    const std::span<const std::optional<double>> values = burden.values;
    const Values earlier = knownOf(values.first(monthDays));
    Baseline baseline = baselineFrom(earlier);
    if (baseline.usualRange) {
        *baseline.usualRange = within(*baseline.usualRange, burdenScale);
    }
    if (earlier.size() < leastDays || !baseline.usualRange) {
        return;
    }
    for (const auto& value : values.subspan(monthDays)) {
        facts.gutOfLast4.push_back(
            value ? std::optional(BesideUsual{*value, baseline.usualRange->low, baseline.usualRange->high,
                                              static_cast<int>(baseline.n)})
                  : std::nullopt);
    }
    for (const Record& record : core.entries(Kind::rating, {first, facts.today})) {
        if (countsToGutBurden(std::get<Rating>(record.body).item)) {
            facts.gutEntries.push_back(record.id);
        }
    }
}

/// The last planned day of a plan before today, when nothing of it was taken and nothing since.
/// The earliest change of side of the experiments that run.
std::optional<CueFacts::PeriodChange> nextPeriodChange(JournalCore& core, Day today)
{
    std::optional<CueFacts::PeriodChange> next;
    for (const Record& record : heldExperiments(core, today)) {
        const auto on = nextChangeOf(std::get<Experiment>(record.body), today);
        if (on && (!next || *on < next->on)) {
            next = CueFacts::PeriodChange{record.id, *on};
        }
    }
    return next;
}

void addMissed(CueFacts& facts, JournalCore& core, const TimeFrame& frame)
{
    const auto recent = occurrencesIn(core, {facts.today - days{weekDays}, facts.today}, frame);
    const auto done = [](const Occurrence& one) {
        return one.state == OccurrenceState::taken || one.state == OccurrenceState::floor;
    };
    for (auto last = recent.rbegin(); last != recent.rend(); ++last) {
        if (last->state != OccurrenceState::missed || last->id.day >= facts.today) {
            continue;
        }
        int planned = 0;
        bool later = false;
        for (const Occurrence& one : recent) {
            if (one.id.plan != last->id.plan || one.id.day < last->id.day) {
                continue;
            }
            planned += one.id.day == last->id.day ? 1 : 0;
            const bool settled = !one.open() && one.state != OccurrenceState::paused && one.id.day > last->id.day;
            later = later || done(one) || settled;
        }
        if (!later) {
            facts.missed = CueFacts::Missed{last->id, last->supplement, planned};
            return;
        }
    }
}

} // namespace

std::vector<Cue> PlanBook::cues(const TimeFrame& frame) const
{
    CueFacts facts;
    facts.today = frame.today();
    facts.periodChange = nextPeriodChange(m_core, facts.today);
    facts.recoveryMenu = recoveryMenu();
    for (std::size_t i = 0; i < cueCount; ++i) {
        const CueCode code = static_cast<CueCode>(i);
        if (auto setting = m_core.setting(std::string("cue.").append(nameOf(code)))) {
            facts.dismissed.emplace(code, std::move(*setting));
        }
    }
    for (const SupplyView& supply : supplies(frame)) {
        if (supply.usedADay || supply.left.count == 0) {
            facts.stocks.push_back({supply.supplement, supply.runsOutOn, valueIn(supply.left, supply.unit),
                                    supply.usedADay.value_or(0), supply.useDays, idsOf(supply.packages)});
        }
    }
    m_core.read([&] {
        addLoad(facts, m_core);
        addGut(facts, m_core);
        addMissed(facts, m_core, frame);
        facts.lastLogged = m_core.records().lastDayBefore(facts.today);
        return true;
    });
    for (const KnownPlan& plan : m_core.planned().plans) {
        const bool now = plan.row.from <= facts.today && (!plan.row.until || *plan.row.until >= facts.today);
        facts.glutaminePlanned = facts.glutaminePlanned || (now && plan.row.supplement == built_in::glutamine);
    }
    return cuesFor(facts);
}

std::vector<std::string> PlanBook::recoveryMenu() const
{
    const auto text = m_core.setting("recovery-menu");
    return text ? textListOf(*text).value_or(std::vector<std::string>{}) : std::vector<std::string>{};
}

} // namespace hf
