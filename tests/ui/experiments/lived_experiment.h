// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiments.h"
#include "journal/journal_entries.h"
#include "ui/features/experiments/experiments_page.h"
#include "ui/open_window.h"

#include "quickadd/quick_add.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace hf::test {

/// The window with an experiment of glutamine on bloating, and days that are lived on a clock that is set.
class LivedExperiment {
public:
    explicit LivedExperiment(QSize size = QSize(1240, 820))
        : app(size)
    {
    }

    /// Noon in Berlin, winter.
    void noonOf(Day day)
    {
        constexpr std::chrono::hours noon{11};
        app.clock.set(SysMillis{day.time_since_epoch() + noon});
        app.bridge.checkForForeignChange();
    }
    Day today() const { return app.bridge.today(); }

    /// Lines of quick add as one action.
    void log(const std::vector<std::string>& lines)
    {
        std::vector<RecordBody> bodies;
        for (const std::string& line : lines) {
            auto reading = readQuickAdd(line, app.journal.catalogue(), app.bridge.frame());
            if (std::holds_alternative<QuickAddProblem>(reading)) {
                throw std::invalid_argument(line);
            }
            bodies.push_back(std::get<RecordBody>(std::move(reading)));
        }
        if (std::holds_alternative<Refused>(JournalEntries(app.journal).record(bodies, app.bridge.frame()))) {
            throw std::invalid_argument(lines.front());
        }
        app.bridge.announceAll();
    }

    /// Bloating on each of the last days, as a diary has it.
    void pastDays(int count)
    {
        std::vector<std::string> lines;
        for (int back = count; back > 0; --back) {
            lines.push_back("bloating " + std::to_string(2 + (back * back + back / 3) % 5) + " " +
                            toString(today() - days{back}));
        }
        log(lines);
    }

    /// Six pairs of three days, 10 g against none, from today.
    ExperimentDraft draft() const
    {
        ExperimentDraft plan;
        plan.question = "Does 10 g ease my evenings?";
        plan.supplement = built_in::glutamine;
        plan.treated.amount = makeAmount("10", Unit::g);
        plan.outcome = "gut.bloating";
        plan.better = Better::low;
        plan.first = today();
        plan.pairs = 6;
        plan.periodDays = 3;
        plan.times = {minutes{8 * 60}};
        return plan;
    }
    StartedExperiment start(const ExperimentDraft& plan)
    {
        auto answer = Experiments(app.journal).start(plan, app.bridge.frame());
        app.bridge.announceAll();
        return std::get<StartedExperiment>(std::move(answer));
    }
    ExperimentView look(RecordId id) { return Experiments(app.journal).one(id, app.bridge.frame()).value(); }

    /// Lives the days of the schedule up to `last`, rating lower with the supplement.
    void live(RecordId id, Day last)
    {
        noonOf(last);
        log(linesUpTo(id, last));
    }
    void liveThrough(RecordId id)
    {
        const Day end = look(id).plannedEnd();
        noonOf(end + days{1});
        log(linesUpTo(id, end));
    }

    ExperimentsPage* openPage()
    {
        OpenWindow::press(Qt::Key_4, Qt::ControlModifier);
        return app.window.findChild<ExperimentsPage*>();
    }

    OpenWindow app;

private:
    std::vector<std::string> linesUpTo(RecordId id, Day last)
    {
        std::vector<std::string> lines;
        const ExperimentView view = look(id);
        for (const Period& period : view.schedule) {
            for (Day day = period.days.first; day <= std::min(period.days.last, last); day += days{1}) {
                const std::string on = " " + toString(day);
                if (!view.needsKey()) {
                    lines.push_back((period.treated ? "glutamine 10g 8:00" : "glutamine none") + on);
                }
                const int noise = static_cast<int>((day.time_since_epoch().count() * 7) % 3);
                lines.push_back("bloating " + std::to_string((period.treated ? 2 : 5) + noise) + on);
            }
        }
        return lines;
    }
};

} // namespace hf::test
