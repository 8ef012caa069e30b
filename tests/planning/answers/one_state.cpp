// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever was planned and taken, each planned dose is in one state and no dose answers two.

#include "planning/answers/planned_day.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>
#include <set>

#include <rapidcheck.h>

using namespace hf;
using namespace hf::test;

namespace {

constexpr SupplementId other{builtInUuid(2)};

/// Three weeks of plans, pauses and doses, from one number.
struct Weeks {
    explicit Weeks(std::uint32_t seed)
        : random(seed)
    {
        const DayRange span{dayOf("2026-03-16"), dayOf("2026-04-05")}; // the clocks change on 2026-03-29
        range = span;
        frame.dayStart = minutes{std::array{0, 240, 720}.at(below(3))};
        frame.now = frame.zone.atWall(span.first + days{static_cast<int>(below(22))}, clock()).instant;
        for (std::size_t left = 1 + below(3); left > 0; --left) {
            addPlan();
        }
        for (std::size_t left = below(3); left > 0; --left) {
            const Day first = day();
            pauses.push_back({{first, first + days{static_cast<int>(below(4))}},
                              below(2) == 0 ? std::nullopt : std::optional(plans.front().id),
                              {}});
        }
        for (std::size_t left = below(60); left > 0; --left) {
            addDose();
        }
    }

    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); }
    Day day() { return range.first + days{static_cast<int>(below(21))}; }
    minutes clock() { return minutes{static_cast<int>(below(48) * 30 + below(2) * 7)}; }

    void addPlan()
    {
        Plan plan;
        plan.supplement = below(4) == 0 ? other : built_in::glutamine;
        plan.amount = makeAmount(below(2) == 0 ? "5" : "10", Unit::g).value();
        if (below(3) == 0) {
            plan.floor = makeAmount("2.5", Unit::g);
        }
        plan.from = range.first - days{static_cast<int>(below(10))};
        if (below(4) == 0) {
            plan.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, static_cast<int>(1 + below(6))};
            plan.times = {clock()};
        } else {
            std::set<minutes> times;
            for (std::size_t left = 1 + below(3); left > 0; --left) {
                times.insert(clock());
            }
            plan.times.assign(times.begin(), times.end());
        }
        plans.push_back({RecordId{builtInUuid(static_cast<std::uint16_t>(900 + plans.size()))}, plan});
    }

    void addDose()
    {
        Dose dose;
        dose.supplement = below(6) == 0 ? other : built_in::glutamine;
        dose.when.day = day();
        const std::size_t sort = below(10);
        dose.state = sort == 0 ? DoseState::none : sort == 1 ? DoseState::skipped : DoseState::taken;
        if (dose.state == DoseState::taken) {
            dose.amount = makeAmount(std::array{"2", "2.5", "5", "10"}.at(below(4)), Unit::g);
        }
        if (below(4) > 0) {
            dose.when.at = frame.onDay(dose.when.day, clock());
        }
        dose.extra = below(12) == 0;
        if (below(4) == 0) {
            dose.answers = OccurrenceId{plans.at(below(plans.size())).id, below(8) == 0 ? day() : dose.when.day,
                                        static_cast<int>(below(3))};
        }
        doses.push_back({RecordId{builtInUuid(static_cast<std::uint16_t>(1 + doses.size()))}, dose});
    }

    std::mt19937 random;
    DayRange range{};
    TimeFrame frame{SysSeconds{}, Zone::named("Europe/Berlin").value(), minutes{0}, std::nullopt};
    std::vector<KnownPlan> plans;
    std::vector<Pause> pauses;
    std::vector<KnownDose> doses;
};

bool same(const Occurrence& a, const Occurrence& b)
{
    return a.id == b.id && a.state == b.state && a.answeredBy == b.answeredBy && a.at == b.at;
}

void holds(const Weeks& weeks, const std::vector<Occurrence>& found)
{
    std::set<OccurrenceId> ids;
    std::set<RecordId> used;
    for (const Occurrence& one : found) {
        RC_ASSERT(ids.insert(one.id).second);
        if (one.answeredBy) {
            RC_ASSERT(used.insert(*one.answeredBy).second);
            const auto dose = std::find_if(weeks.doses.begin(), weeks.doses.end(),
                                           [&](const KnownDose& known) { return known.id == *one.answeredBy; });
            RC_ASSERT(dose->dose.when.day == one.id.day);
            RC_ASSERT(!dose->dose.extra);
        }
        const bool answered = one.state == OccurrenceState::taken || one.state == OccurrenceState::floor ||
                              one.state == OccurrenceState::skipped;
        RC_ASSERT(answered == one.answeredBy.has_value());
        RC_ASSERT(!one.open() || one.dueUntil > weeks.frame.now || one.id.day >= weeks.frame.today());
    }
}

} // namespace

class OneState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPlannedDoseIsInOneStateAndNoDoseAnswersTwo()
    {
        QVERIFY(rc::check("weeks of plans and doses", [] {
            Weeks weeks(*rc::gen::noShrink(rc::gen::arbitrary<std::uint32_t>()));
            const auto found = occurrencesOf(weeks.plans, weeks.pauses, weeks.doses, weeks.range, weeks.frame);
            holds(weeks, found);

            // Another order of what is given, and each day asked for alone, change nothing.
            std::shuffle(weeks.plans.begin(), weeks.plans.end(), weeks.random);
            std::shuffle(weeks.doses.begin(), weeks.doses.end(), weeks.random);
            const auto again = occurrencesOf(weeks.plans, weeks.pauses, weeks.doses, weeks.range, weeks.frame);
            RC_ASSERT(std::equal(found.begin(), found.end(), again.begin(), again.end(), same));
            std::vector<Occurrence> alone;
            for (Day day = weeks.range.first; day <= weeks.range.last; day += days{1}) {
                const auto of = occurrencesOf(weeks.plans, weeks.pauses, weeks.doses, {day, day}, weeks.frame);
                alone.insert(alone.end(), of.begin(), of.end());
            }
            RC_ASSERT(std::equal(found.begin(), found.end(), alone.begin(), alone.end(), same));
        }));
    }
};

HF_TEST(OneState)
#include "one_state.moc"
