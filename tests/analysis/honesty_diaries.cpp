// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/honesty_rows.h"

#include "analysis/association/before_after.h"
#include "analysis/association/relation.h"
#include "analysis/diaries.h"

#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr double mostFalse = 0.06;
constexpr double mostIntervals = 0.07; // one of 95 %, and a little more is allowed for

/// 45 to 180 days, each like the day before by 0 to 0.85, with and without gaps.
DiaryHabit quiet(int run)
{
    return {static_cast<int>(pick(std::array{45.0, 90.0, 180.0}, run)), pick(std::array{0.0, 0.3, 0.6, 0.85}, run / 3),
            pick(std::array{0.0, 0.2}, run / 12)};
}

DiaryHabit lively(Course course, int run)
{
    return {60 + 40 * (run % 4),
            pick(std::array{0.0, 0.5}, run / 4),
            0.1 * (run % 4),
            course,
            pick(std::array{0.5, 1.0}, run / 8),
            run % 2 == 1};
}

bool isSaid(const Finding<Relation>& answer)
{
    return answer && answer->verdict != Verdict::noClearChange;
}

void countRelation(const Question& question, Counted& counted)
{
    const auto answers = relate({&question, 1});
    counted.looked += answers[0] ? 1 : 0;
    counted.said += isSaid(answers[0]) ? 1 : 0;
}

void countInterval(const Question& question, Counted& counted)
{
    const auto answers = relate({&question, 1});
    counted.looked += answers[0] ? 1 : 0;
    counted.said += answers[0] && !answers[0]->interval.contains(0) ? 1 : 0;
}

Question unrelated(const DiaryHabit& habit, int lag, Chance& chance)
{
    return {madeUpDiary(habit, chance), madeUpDiary(habit, chance), lag};
}

/// Both diaries have one and the same course beside the noise of their own.
Question sharing(const DiaryHabit& habit, const std::vector<double>& shared, Chance& chance)
{
    return {madeUpDiary(habit, shared, chance), madeUpDiary(habit, shared, chance), 0};
}

HonestyRow relationRow(std::string says, HonestyPart part, std::function<Question(int, Chance&)> question)
{
    return {std::move(says), part, mostFalse, 1,
            [question = std::move(question)](int run, Chance& chance, Counted& counted) {
                countRelation(question(run, chance), counted);
            }};
}

HonestyRow intervalRow(std::string says, std::function<Question(int, Chance&)> question)
{
    return {std::move(says), HonestyPart::nothing, mostIntervals, 1,
            [question = std::move(question)](int run, Chance& chance, Counted& counted) {
                countInterval(question(run, chance), counted);
            }};
}

constexpr int screenSize = 20;

std::vector<Question> screenOf(const DiaryHabit& habit, Chance& chance)
{
    std::vector<Question> questions;
    for (int pair = 0; pair < screenSize; ++pair) {
        questions.push_back(unrelated(habit, 0, chance));
    }
    return questions;
}

HonestyRow screenRow(std::string says, DiaryHabit (*habit)(int run))
{
    return {std::move(says), HonestyPart::nothing, mostFalse, screenSize,
            [habit](int run, Chance& chance, Counted& counted) {
                const auto answers = relate(screenOf(habit(run), chance));
                ++counted.looked;
                counted.said += std::any_of(answers.begin(), answers.end(), isSaid) ? 1 : 0;
            }};
}

/// Whether any of them was said when it was asked, one after the other, each held against the looks before it.
bool anySaidInTurn(const std::vector<Question>& questions)
{
    std::size_t looks = 0;
    bool any = false;
    for (const Question& question : questions) {
        auto answers = relateEach({&question, 1});
        if (answers[0]) {
            Relation* shown = &*answers[0].value;
            judgeTogether({&shown, 1}, looks++);
            any = any || isSaid(answers[0]);
        }
    }
    return any;
}

void addRelations(std::vector<HonestyRow>& rows)
{
    const auto add = [&rows](const char* says, std::function<Question(int, Chance&)> question) {
        rows.push_back(relationRow(says, HonestyPart::nothing, std::move(question)));
    };
    add("Two diaries with nothing between them, 45 to 180 days",
        [](int run, Chance& chance) { return unrelated(quiet(run), run % 4, chance); });
    add("The same, a year, each day like the one before by 0.9, a third of the days missing",
        [](int /*run*/, Chance& chance) {
            return unrelated({365, 0.9, 0.33}, 0, chance);
        });
    constexpr std::array courses{
        std::pair{Course::week, "Each with a weekly rhythm of its own"},
        std::pair{Course::weekend, "Both higher at weekends"},
        std::pair{Course::line, "Each with a straight line"},
        std::pair{Course::steps, "Each with jumps of its own"},
        std::pair{Course::wave, "Each with a slow wave"},
        std::pair{Course::walk, "Each a random walk"},
        std::pair{Course::longMemory, "Each with a long memory"},
        std::pair{Course::mixture, "Line, week and jump in each"},
        std::pair{Course::episodes, "Each with its own two episodes of illness"},
        std::pair{Course::zeros, "Seven days of ten are 0"},
    };
    for (const auto& [course, says] : courses) {
        add(says,
            [course = course](int run, Chance& chance) { return unrelated(lively(course, run), run % 4, chance); });
    }
    add("Both ill in the same two episodes, the marked days left out", [](int /*run*/, Chance& chance) {
        const DiaryHabit habit{90, 0.3, 0.1, Course::episodes, 1};
        const std::vector<double> shared = courseOf(habit, chance);
        Question question = sharing(habit, shared, chance);
        for (std::size_t day = 0; day < shared.size(); ++day) {
            if (shared[day] > 0) {
                question.x.values[day].reset();
                question.y.values[day].reset();
            }
        }
        return question;
    });
}

void addScreens(std::vector<HonestyRow>& rows)
{
    const auto still = [](int run) { return DiaryHabit{60 + 30 * (run % 4), 0.2 + 0.2 * (run % 4), 0.1 * (run % 3)}; };
    const auto lines = [](int run) { return DiaryHabit{60 + 30 * (run % 4), 0.3, 0.1, Course::line, 1}; };
    rows.push_back(screenRow("20 questions about nothing at once: any of them", still));
    rows.push_back(screenRow("20 questions at once, each diary with a straight line: any of them", lines));
    rows.push_back({"20 questions about nothing, one after the other: any of them", HonestyPart::nothing, mostFalse,
                    screenSize, [still](int run, Chance& chance, Counted& counted) {
                        ++counted.looked;
                        counted.said += anySaidInTurn(screenOf(still(run), chance)) ? 1 : 0;
                    }});
}

void addIntervals(std::vector<HonestyRow>& rows)
{
    rows.push_back(
        intervalRow("The interval of a correlation leaves 0 out, each with a weekly rhythm",
                    [](int run, Chance& chance) { return unrelated(lively(Course::week, run), 0, chance); }));
    rows.push_back(intervalRow("The same, each with a straight line", [](int run, Chance& chance) {
        return unrelated(lively(Course::line, run), 0, chance);
    }));
    rows.push_back(intervalRow("The same, each day like the one before by 0.9", [](int /*run*/, Chance& chance) {
        return unrelated({120, 0.9}, 0, chance);
    }));
}

/// `earlier`: other looks of the same 30 days.
void countStep(const Series& diary, int days, Counted& counted, std::size_t earlier = 0)
{
    auto answer = beforeAfter(diary, diary.first + hf::days{days / 2}, Scale::points);
    if (answer) {
        BeforeAfter* shown = &*answer.value;
        judgeTogether({&shown, 1}, earlier);
    }
    counted.looked += answer ? 1 : 0;
    counted.said += answer && answer->verdict != Verdict::noClearChange ? 1 : 0;
}

/// Courses that by themselves part before from after.
DiaryHabit unsteady(int run)
{
    constexpr std::array courses{Course::week,       Course::steps,   Course::wave,     Course::walk,
                                 Course::longMemory, Course::mixture, Course::episodes, Course::zeros};
    const Course course = courses[static_cast<std::size_t>(run) % courses.size()];
    return {56 + 56 * (run / 8 % 2), 0.3, 0.1, course, 0.5 + 0.5 * (run / 16 % 3)};
}

void addSteps(std::vector<HonestyRow>& rows)
{
    rows.push_back({"A diary before and after a day on which nothing changed", HonestyPart::nothing, mostFalse, 4,
                    [](int run, Chance& chance, Counted& counted) {
                        const DiaryHabit habit = quiet(run);
                        countStep(madeUpDiary(habit, chance), habit.days, counted);
                    }});
    rows.push_back({"The same, with a straight line through it", HonestyPart::nothing, mostFalse, 4,
                    [](int run, Chance& chance, Counted& counted) {
                        const DiaryHabit habit{56 + 56 * (run % 2), 0.3, 0.1, Course::line, 0.5 + 0.5 * (run % 3)};
                        countStep(madeUpDiary(habit, chance), habit.days, counted);
                    }});
    rows.push_back({"The same, with a week, jumps, waves, a walk, a long memory, episodes or zeros",
                    HonestyPart::nothing, mostFalse, 4, [](int run, Chance& chance, Counted& counted) {
                        const DiaryHabit habit = unsteady(run);
                        countStep(madeUpDiary(habit, chance), habit.days, counted);
                    }});
    for (const int days : {56, 90, 180}) {
        rows.push_back({fmt::format("A step of 1 SD on a picked day, independent days, {} of them", days),
                        HonestyPart::something, days == 56 ? 0.26 : (days == 90 ? 0.44 : 0.68), 4,
                        [days](int /*run*/, Chance& chance, Counted& counted) {
                            std::vector<double> course(static_cast<std::size_t>(days));
                            std::fill(course.begin() + days / 2, course.end(), 1.0);
                            countStep(madeUpDiary({days, 0, 0, Course::still}, course, chance), days, counted);
                        }});
    }
}

/// Whether any of twelve is said to have changed, each held against the looks before it.
HonestyRow stepsInTurn(std::string says, HonestyPart part, DiaryHabit (*habitOf)(int run))
{
    return {std::move(says), part, mostFalse, 48, [habitOf](int run, Chance& chance, Counted& counted) {
                constexpr int looks = 12;
                Counted each;
                for (int look = 0; look < looks; ++look) {
                    const DiaryHabit habit = habitOf(looks * run + look);
                    countStep(madeUpDiary(habit, chance), habit.days, each, static_cast<std::size_t>(look));
                }
                ++counted.looked;
                counted.said += each.said > 0 ? 1 : 0;
            }};
}

void addStepsAmongLooks(std::vector<HonestyRow>& rows)
{
    rows.push_back(stepsInTurn("12 diaries before and after a day on which nothing changed, one after the other: any",
                               HonestyPart::nothing, quiet));
    rows.push_back({"A step of 2 SD on a picked day, independent days, 90 of them, as the twelfth look of 30 days",
                    HonestyPart::something, 0.5, 4, [](int /*run*/, Chance& chance, Counted& counted) {
                        constexpr int days = 90;
                        constexpr std::size_t earlier = 11;
                        std::vector<double> course(days);
                        std::fill(course.begin() + days / 2, course.end(), 2.0);
                        countStep(madeUpDiary({days, 0, 0, Course::still}, course, chance), days, counted, earlier);
                    }});
}

void addEffects(std::vector<HonestyRow>& rows)
{
    struct Effect {
        const char* says;
        double size;
        bool onOff;
        double least;
    };
    for (const Effect& each : {Effect{"An effect of rank 0.3 on the next day, 90 days", 0.3, false, 0.55},
                               Effect{"An effect of rank 0.5 on the next day, 90 days", 0.5, false, 0.94},
                               Effect{"Taken or not, 0.5 SD, 90 days", 0.5, true, 0.44},
                               Effect{"Taken or not, 1 SD, 90 days", 1.0, true, 0.96}}) {
        rows.push_back(relationRow(each.says, HonestyPart::something, [each](int /*run*/, Chance& chance) {
            return questionWithEffect(each.size, each.onOff, 90, 0.3, chance);
        }));
        rows.back().bound = each.least;
    }
    rows.push_back({"An effect of rank 0.5 on the next day, 90 days, as the twelfth look of 30 days",
                    HonestyPart::something, 0.85, 1, [](int /*run*/, Chance& chance, Counted& counted) {
                        const Question question = questionWithEffect(0.5, false, 90, 0.3, chance);
                        auto answers = relateEach({&question, 1});
                        if (answers[0]) {
                            Relation* shown = &*answers[0].value;
                            judgeTogether({&shown, 1}, 11);
                        }
                        counted.looked += answers[0] ? 1 : 0;
                        counted.said += isSaid(answers[0]) ? 1 : 0;
                    }});
}

void addNotCured(std::vector<HonestyRow>& rows)
{
    constexpr std::array shared{
        std::pair{Course::steps, "Both with the same jumps on the same days"},
        std::pair{Course::episodes, "Both ill in the same two episodes, days not marked"},
        std::pair{Course::cycle, "Both with one cycle of 28 days"},
    };
    for (const auto& [course, says] : shared) {
        rows.push_back(relationRow(says, HonestyPart::notCured, [course = course](int /*run*/, Chance& chance) {
            const DiaryHabit habit{90, 0.3, 0.1, course, 1};
            return sharing(habit, courseOf(habit, chance), chance);
        }));
    }
    rows.push_back(relationRow("Both with one step of 2.5 SD on the same day", HonestyPart::notCured,
                               [](int /*run*/, Chance& chance) {
                                   const DiaryHabit habit{90, 0.3, 0.1, Course::steps, 1};
                                   std::vector<double> step(90);
                                   std::fill(step.begin() + 20 + static_cast<long>(chance.below(50)), step.end(), 2.5);
                                   return sharing(habit, step, chance);
                               }));
    rows.push_back(stepsInTurn("12 diaries that move by themselves, before and after a day, one after the other: any",
                               HonestyPart::notCured, unsteady));
}

} // namespace

void addDiaryRows(std::vector<HonestyRow>& rows)
{
    addRelations(rows);
    addScreens(rows);
    addIntervals(rows);
    addSteps(rows);
    addStepsAmongLooks(rows);
    addEffects(rows);
    addNotCured(rows);
}

} // namespace hf
