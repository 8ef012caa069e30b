// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/chance.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <utility>
#include <vector>

namespace hf {

/// What a made-up diary does beside its own noise.
enum class Course : std::uint8_t {
    still,      ///< nothing
    week,       ///< a weekly rhythm, with a phase of its own
    weekend,    ///< higher at weekends
    line,       ///< one straight line over the whole time
    steps,      ///< two or three jumps, on days of its own
    wave,       ///< one or two slow waves
    walk,       ///< a random walk
    longMemory, ///< the sum of memories of a day, a week and a month
    cycle,      ///< 28 days, with a phase of its own
    mixture,    ///< line, week and a jump together
    episodes,   ///< two stretches of illness of its own
    zeros,      ///< seven days of ten are 0
};

/// How a made-up person fills in a diary.
struct DiaryHabit {
    int days = 90;
    double memory = 0.5; ///< correlation of a day with the day before
    double gaps = 0;     ///< share of days that are not logged
    Course course = Course::still;
    double size = 1;             ///< SD of the course, in SDs of the noise
    bool badDaysMissing = false; ///< high values are left out twice as often, low ones never
};

inline constexpr int weekLength = 7;

/// The course alone, one value a day, with an SD of about `size`.
class CourseMaker {
public:
    CourseMaker(const DiaryHabit& habit, Chance& chance)
        : m_days(habit.days),
          m_chance(chance),
          m_course(static_cast<std::size_t>(habit.days))
    {
        follow(habit.course);
        for (double& value : m_course) {
            value *= habit.size;
        }
    }

    std::vector<double> take() { return std::move(m_course); }

private:
    void follow(Course course)
    {
        constexpr double month = 28;
        switch (course) {
        case Course::still:
        case Course::zeros:
            break;
        case Course::week:
            return wave(weekLength);
        case Course::weekend:
            return add([](double day) { return static_cast<int>(day) % weekLength < 2 ? 1.58 : -0.63; });
        case Course::line:
            return line();
        case Course::steps:
            return jumps(2 + static_cast<int>(m_chance.below(2)));
        case Course::wave:
            return wave(m_days / (0.7 + 1.5 * m_chance.unit()));
        case Course::walk:
            return walk();
        case Course::longMemory:
            return longMemory();
        case Course::cycle:
            return wave(month);
        case Course::mixture:
            line();
            wave(weekLength);
            return jumps(1);
        case Course::episodes:
            return episodes();
        }
    }

    template<class ValueOf>
    void add(ValueOf&& valueOf)
    {
        for (std::size_t day = 0; day < m_course.size(); ++day) {
            m_course[day] += valueOf(static_cast<double>(day));
        }
    }

    void line()
    {
        const double up = m_chance.unit() < 0.5 ? -1 : 1;
        add([&](double day) { return up * std::sqrt(12.0) * (day / m_days - 0.5); });
    }

    void wave(double length)
    {
        constexpr double turn = 2 * std::numbers::pi;
        const double phase = m_chance.unit() * turn;
        add([&](double day) { return std::sqrt(2.0) * std::sin(turn * day / length + phase); });
    }

    void jumps(int count)
    {
        for (int jump = 0; jump < count; ++jump) {
            const double from = m_chance.unit() * m_days;
            const double height = 1.5 * m_chance.normal();
            add([&](double day) { return day >= from ? height : 0; });
        }
    }

    void walk()
    {
        double level = 0;
        const double step = 2 / std::sqrt(static_cast<double>(m_days));
        add([&](double) { return level += step * m_chance.normal(); });
    }

    void longMemory()
    {
        std::array<double, 3> parts{m_chance.normal(), m_chance.normal(), m_chance.normal()};
        constexpr std::array<double, 3> memories{0.5, 0.87, 0.97};
        add([&](double) {
            double sum = 0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                parts[i] = memories[i] * parts[i] + std::sqrt(1 - memories[i] * memories[i]) * m_chance.normal();
                sum += parts[i];
            }
            return sum / std::sqrt(3.0);
        });
    }

    void episodes()
    {
        for (int episode = 0; episode < 2; ++episode) {
            const double from = m_chance.unit() * m_days;
            const double length = 3 + 5 * m_chance.unit();
            add([&](double day) { return day >= from && day < from + length ? 3 : 0; });
        }
    }

    int m_days;
    Chance& m_chance;
    std::vector<double> m_course;
};

inline std::vector<double> courseOf(const DiaryHabit& habit, Chance& chance)
{
    return CourseMaker(habit, chance).take();
}

} // namespace hf
