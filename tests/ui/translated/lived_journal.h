// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/experiments/lived_experiment.h"

#include <string>
#include <vector>

namespace hf::test {

/// A journal in which every sort of entry stands on many days, with plans, packages, marks, a pause and a bin. Whatever
/// a person would have written is Greek.
class LivedJournal : public LivedExperiment {
public:
    explicit LivedJournal(QSize size = QSize(1240, 820))
        : LivedExperiment(size)
    {
        std::vector<std::string> lines;
        std::vector<RecordBody> own;
        for (int back = pastDays; back > 0; --back) {
            addDay(today() - days{back}, back, lines, own);
        }
        log(lines);
        app.bridge.record(own, today());
        log({"stool 4 urgency 3 9:00", "bloating 3", "energy 4", "sleep 7h30", "travel",
             "stool none " + toString(today() - days{70}), "glutamine skipped " + toString(today() - days{71}),
             "rest " + toString(today() - days{72}), "ill " + toString(today() - days{9})});
        plan();
        supply();
    }

    static constexpr int pastDays = 60;
    static constexpr const char* words = "\u03A9\u03BC\u03AD\u03B3\u03B1"; ///< what a person wrote

    RecordId lineage;

private:
    static void addDay(Day day, int back, std::vector<std::string>& lines, std::vector<RecordBody>& own)
    {
        const std::string on = " " + toString(day);
        for (const std::string& line :
             {std::string("glutamine 5g 8:00"), "bloating " + std::to_string(2 + (back * back + back / 3) % 5),
              "belly pain " + std::to_string((back * 7) % 4), std::string("wind 1"), std::string("rushing 2"),
              "energy " + std::to_string(1 + (back * 3) % 5), std::string("calm 3"),
              "stool " + std::to_string(3 + back % 3) + " urgency 2 9:00"}) {
            lines.push_back(line + on);
        }
        Session session;
        session.activity = words;
        session.minutes = 30 + back % 4 * 10;
        session.rpe = 6;
        session.when.day = day;
        Reflection reflection;
        reflection.text = words;
        reflection.day = day;
        own.insert(own.end(), {session, reflection});
    }
    void plan()
    {
        Plan plan;
        plan.supplement = built_in::glutamine;
        plan.amount = makeAmount("5", Unit::g).value();
        plan.floor = makeAmount("2.5", Unit::g);
        plan.times = {minutes{8 * 60}, minutes{20 * 60}};
        plan.from = today() - days{20};
        lineage = std::get<RecordId>(PlanEditor(app.journal).savePlan(plan, std::nullopt, app.bridge.frame()));
    }
    void supply()
    {
        Supply supply;
        supply.supplement = built_in::glutamine;
        supply.content = makeAmount("500", Unit::g).value();
        supply.from = today() - days{40};
        Pause pause;
        pause.days = {today() - days{15}, today() - days{13}};
        pause.reason = words;
        app.bridge.record({supply}, today());
        app.bridge.record({pause}, today());
        app.bridge.announceAll();
    }
};

} // namespace hf::test
