// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/experiments/lived_experiment.h"

#include <optional>
#include <string>
#include <vector>

namespace hf::test {

/// A journal in which every sort of entry stands on many days, with plans, packages, marks, a pause and a bin. Whatever
/// a person would have written is Greek.
class LivedJournal : public LivedExperiment {
public:
    explicit LivedJournal(QSize size = QSize(1240, 820), std::string named = words)
        : LivedExperiment(size),
          name(std::move(named))
    {
        std::vector<std::string> lines;
        std::vector<RecordBody> bodies;
        for (int back = pastDays; back > 0; --back) {
            addDay(today() - days{back}, back, lines, bodies);
        }
        log(lines);
        app.bridge.record(bodies, today());
        log({"stool 4 urgency 3 9:00", "bloating 3", "energy 4", "sleep 7h30", "travel",
             "stool none " + toString(today() - days{70}), "glutamine skipped " + toString(today() - days{71}),
             "rest " + toString(today() - days{72}), "ill " + toString(today() - days{9})});
        nameEverything();
        plan();
        supply();
    }

    static constexpr int pastDays = 60;
    static constexpr const char* words = "\u03A9\u03BC\u03AD\u03B3\u03B1";

    std::string name;                ///< what a person wrote wherever they name something
    std::optional<SupplementId> own; ///< a supplement of that name
    RecordId lineage;

private:
    void addDay(Day day, int back, std::vector<std::string>& lines, std::vector<RecordBody>& bodies) const
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
        session.activity = name;
        session.minutes = 30 + back % 4 * 10;
        session.rpe = 6;
        session.when.day = day;
        Reflection reflection;
        reflection.text = name;
        reflection.day = day;
        bodies.insert(bodies.end(), {session, reflection});
    }
    /// A supplement, a gut item, a value and a mark of the person's own, each with its days.
    void nameEverything()
    {
        Supplement supplement;
        supplement.name = name + "\u03B1";
        supplement.usual = makeAmount("3", Unit::g);
        Item gut;
        gut.name = name + "\u03B2";
        gut.group = ItemGroup::gut;
        gut.low = 0;
        gut.high = 10;
        gut.better = Better::low;
        Item value;
        value.name = name + "\u03B3";
        value.group = ItemGroup::own;
        value.unit = "kg";
        const std::vector<RecordId> ids = app.bridge.record({supplement, gut, value}, today()).ids;
        own = SupplementId{ids.at(0).value};
        std::vector<RecordBody> bodies;
        for (int back = pastDays; back >= 0; --back) {
            const Day day = today() - days{back};
            Dose dose;
            dose.supplement = *own;
            dose.amount = makeAmount("3", Unit::g);
            dose.when.day = day;
            bodies.insert(bodies.end(), {dose, rating(ItemId{ids.at(1).value}, back % 4, day),
                                         rating(ItemId{ids.at(2).value}, 70 + back % 3, day)});
        }
        DayMark mark;
        mark.mark = name + "\u03B4";
        mark.range = {today() - days{3}, today()};
        bodies.emplace_back(mark);
        app.bridge.record(bodies, today());
    }
    static Rating rating(ItemId item, int value, Day day)
    {
        Rating rating;
        rating.item = item;
        rating.value = value;
        rating.when.day = day;
        return rating;
    }
    void plan()
    {
        Plan ownPlan;
        ownPlan.supplement = *own;
        ownPlan.amount = makeAmount("3", Unit::g).value();
        ownPlan.times = {minutes{9 * 60}};
        ownPlan.from = today() - days{20};
        PlanEditor(app.journal).savePlan(ownPlan, std::nullopt, app.bridge.frame());
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
        pause.reason = name;
        app.bridge.record({supply}, today());
        app.bridge.record({pause}, today());
        app.bridge.announceAll();
    }
};

} // namespace hf::test
