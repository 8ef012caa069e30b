// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// plan_maker JOURNAL DAY HH:MM…: plans 5 g of L-Glutamine at those times from that day on, for the tests of this
// folder.

#include "app/shared/system.h"
#include "journal/plans/plan_editor.h"

#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char** argv)
{
    using namespace hf;
    constexpr int fewest = 4;
    constexpr int secondHalf = 3;
    if (argc < fewest) {
        return EXIT_FAILURE;
    }
    const SystemClock clock;
    SystemEntropy entropy;
    Journal journal(argv[1], OpenMode::create, clock, entropy);
    Plan plan;
    plan.supplement = built_in::glutamine;
    plan.amount = makeAmount("5", Unit::g).value();
    plan.from = parseDay(argv[2]).value();
    for (int i = fewest - 1; i < argc; ++i) {
        const std::string time = argv[i];
        plan.times.push_back(std::chrono::hours{std::stoi(time)} + minutes{std::stoi(time.substr(secondHalf))});
    }
    const TimeFrame frame{SysSeconds{plan.from} + std::chrono::hours{5}, Zone::utc(), journal.dayStart(), std::nullopt};
    const auto answer = PlanEditor(journal).savePlan(plan, std::nullopt, frame);
    if (std::holds_alternative<Refused>(answer)) {
        return EXIT_FAILURE;
    }
    std::cout << toString(std::get<RecordId>(answer)) << '\n';
    return EXIT_SUCCESS;
}
