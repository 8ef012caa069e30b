// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/diaries.h"
#include "analysis/experiment/self_experiment.h"
#include "analysis/honesty_rows.h"

#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr double mostFalse = 0.06;

/// A finished experiment and what happened on its days beside the diary's own noise.
struct Lived {
    SelfExperiment plan;
    std::vector<double> course; ///< in deviations of the diary, a value a day from the first day on
};

Lived drawn(int pairs, int periodDays, int washoutDays, Chance& chance)
{
    Lived lived{drawSelfExperiment(*parseDay("2026-01-01"), pairs, periodDays, chance.bits()), {}};
    lived.plan.washoutDays = washoutDays;
    lived.course.resize(static_cast<std::size_t>(2 * pairs * periodDays));
    return lived;
}

template<class Do>
void onEveryDay(const SelfExperiment& plan, Do&& action)
{
    std::size_t at = 0;
    for (const Period& period : plan.periods) {
        for (int day = 0; day < period.days.length(); ++day) {
            action(at++, period, day);
        }
    }
}

std::optional<SelfExperimentResult> resultOf(const SelfExperiment& plan, const Series& diary)
{
    const auto answer = selfExperimentOn(plan, diary, plan.plannedEnd() + days{1});
    const auto& finding = std::get<Finding<SelfExperimentResult>>(answer);
    return finding.value;
}

void countResult(const SelfExperiment& plan, const Series& diary, Counted& counted)
{
    const auto result = resultOf(plan, diary);
    counted.looked += result ? 1 : 0;
    counted.said += result && result->verdict != Verdict::noClearChange ? 1 : 0;
}

Series lives(const Lived& lived, double memory, double gaps, Chance& chance)
{
    return madeUpDiary({static_cast<int>(lived.course.size()), memory, gaps, Course::steps}, lived.course, chance);
}

/// After each change to the other side two deviations more, which halve each day.
void addRebound(Lived& lived)
{
    std::size_t number = 0;
    onEveryDay(lived.plan, [&](std::size_t at, const Period& period, int day) {
        number += day == 0 ? 1 : 0;
        const bool stopped = number > 1 && !period.treated && lived.plan.periods[number - 2].treated;
        lived.course[at] = stopped ? 2 * std::pow(0.5, day) : 0;
    });
}

int pairsOf(int run)
{
    return static_cast<int>(pick(std::array{6.0, 8.0, 12.0}, run));
}

void addExperiments(std::vector<HonestyRow>& rows)
{
    rows.push_back(
        {"An experiment without any effect, 6 to 12 pairs", HonestyPart::nothing, mostFalse, 1,
         [](int run, Chance& chance, Counted& counted) {
             const Lived lived = drawn(pairsOf(run), 5, 1, chance);
             countResult(lived.plan, lives(lived, pick(std::array{0.0, 0.5, 0.8}, run / 3), 0.1, chance), counted);
         }});
    rows.push_back(
        {"The same, with a line, a cycle, jumps, a wave or a walk", HonestyPart::nothing, mostFalse, 1,
         [](int run, Chance& chance, Counted& counted) {
             constexpr std::array courses{Course::line, Course::cycle, Course::steps, Course::wave, Course::walk};
             const Lived lived = drawn(pairsOf(run), 5, 1, chance);
             const DiaryHabit habit{static_cast<int>(lived.course.size()), 0.3, 0.1,
                                    courses[static_cast<std::size_t>(run / 3) % courses.size()], 1};
             countResult(lived.plan, madeUpDiary(habit, chance), counted);
         }});
    for (const auto& [sure, most] : {std::pair{0.95, 0.07}, std::pair{0.99, 0.015}}) {
        rows.push_back({fmt::format("The belief beside such a result is at least {:.0f} % sure", 100 * sure),
                        HonestyPart::nothing, most, 1, [sure = sure](int run, Chance& chance, Counted& counted) {
                            const Lived lived = drawn(pairsOf(run), 5, 1, chance);
                            const auto result = resultOf(lived.plan, lives(lived, 0.3, 0.1, chance));
                            const bool believed = result && result->belief && result->belief->sure() >= sure;
                            counted.looked += result ? 1 : 0;
                            counted.said += believed ? 1 : 0;
                        }});
    }
    for (const double effect : {0.5, 1.0, 1.5}) {
        rows.push_back({fmt::format("An effect of {} SD of the pair differences, 8 pairs", effect),
                        HonestyPart::something, effect < 1 ? 0.09 : (effect < 1.5 ? 0.48 : 0.87), 1,
                        [effect](int /*run*/, Chance& chance, Counted& counted) {
                            // The difference of two means of six independent days has a deviation of √(2/6) of theirs.
                            Lived lived = drawn(8, 7, 1, chance);
                            onEveryDay(lived.plan, [&](std::size_t at, const Period& period, int /*day*/) {
                                lived.course[at] = period.treated ? effect * std::sqrt(2.0 / 6) : 0;
                            });
                            countResult(lived.plan, lives(lived, 0, 0, chance), counted);
                        }});
    }
}

void addNotCuredTests(std::vector<HonestyRow>& rows)
{
    for (const double expected : {0.25, 0.5, 1.0}) {
        rows.push_back({fmt::format("An experiment, not blind, in which expecting alone makes {} SD", expected),
                        HonestyPart::notCured, 1, 1, [expected](int /*run*/, Chance& chance, Counted& counted) {
                            Lived lived = drawn(8, 7, 1, chance);
                            onEveryDay(lived.plan, [&](std::size_t at, const Period& period, int /*day*/) {
                                lived.course[at] = period.treated ? expected : 0;
                            });
                            countResult(lived.plan, lives(lived, 0.3, 0.1, chance), counted);
                        }});
    }
    for (const int washout : {1, 3}) {
        rows.push_back({fmt::format("An experiment with a rebound of 2 SD that halves each day, {} {} washed out",
                                    washout, washout == 1 ? "day" : "days"),
                        HonestyPart::notCured, 1, 1, [washout](int /*run*/, Chance& chance, Counted& counted) {
                            Lived lived = drawn(8, 7, washout, chance);
                            addRebound(lived);
                            countResult(lived.plan, lives(lived, 0.3, 0.1, chance), counted);
                        }});
    }
    rows.push_back({"An experiment in which seven of ten bad days of one side are not logged", HonestyPart::notCured, 1,
                    1, [](int /*run*/, Chance& chance, Counted& counted) {
                        constexpr double bad = 6;
                        const Lived lived = drawn(8, 7, 1, chance);
                        Series diary = lives(lived, 0.3, 0, chance);
                        onEveryDay(lived.plan, [&](std::size_t at, const Period& period, int /*day*/) {
                            if (period.treated && *diary.values[at] >= bad && chance.unit() < 0.7) {
                                diary.values[at].reset();
                            }
                        });
                        countResult(lived.plan, diary, counted);
                    }});
    rows.push_back({"An experiment looked at after each pair from the sixth to the twelfth, any of them",
                    HonestyPart::notCured, 1, 1, [](int /*run*/, Chance& chance, Counted& counted) {
                        const Lived lived = drawn(12, 7, 1, chance);
                        const Series diary = lives(lived, 0.3, 0.1, chance);
                        Counted looks;
                        for (std::size_t pairs = leastPairs; pairs <= 12; ++pairs) {
                            SelfExperiment part = lived.plan;
                            part.periods.resize(2 * pairs);
                            countResult(part, diary, looks);
                        }
                        counted.looked += looks.looked > 0 ? 1 : 0;
                        counted.said += looks.said > 0 ? 1 : 0;
                    }});
}

} // namespace

void addTestRows(std::vector<HonestyRow>& rows)
{
    addExperiments(rows);
    addNotCuredTests(rows);
}

} // namespace hf
