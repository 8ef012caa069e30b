// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_rows.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class PlanRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatReachesBeyondTheDayEndsOnIt();
    void whatEndedBeforeStaysAsItIs();
    void whatBeginsLaterGoesToTheBin();
    void theLastDayItselfIsKept();
};

namespace {

/// One row of a plan, and what becomes of it when plans end with a day.
struct Ending {
    JournalFixture journal;
    JournalCore core{journal.path(), OpenMode::existing, journal.clock, journal.entropy, std::chrono::seconds{1}};
    RecordId id;

    explicit Ending(const Plan& plan)
        : id(save(journal, plan))
    {
        core.reload();
    }

    /// `deleted`, the last day it then has, or `as it was`.
    std::string on(const char* lastDay)
    {
        std::vector<PendingRevision> pending;
        endRows(core, pending, core.planned().plans, day(lastDay), journal.frame());
        if (pending.empty()) {
            return "as it was";
        }
        if (pending.size() != 1 || pending.front().id != id) {
            return "another row";
        }
        if (pending.front().state == RecordState::deleted) {
            return pending.front().body ? "deleted with a text" : "deleted";
        }
        core.write([&] {
            core.append(Act::change, std::nullopt, pending);
            return true;
        });
        return toString(std::get<Plan>(journal->find(id)->body).until.value());
    }
};

Plan until(Plan plan, const char* last)
{
    plan.until = day(last);
    return plan;
}

} // namespace

void PlanRowsTest::whatReachesBeyondTheDayEndsOnIt()
{
    QCOMPARE(Ending(planFrom("2026-11-23")).on("2026-11-25"), std::string("2026-11-25"));
    QCOMPARE(Ending(until(planFrom("2026-11-23"), "2026-12-31")).on("2026-11-25"), std::string("2026-11-25"));

    Ending ended(planFrom("2026-11-23", {8, 20}, "2.5"));
    const Plan before = std::get<Plan>(ended.journal->find(ended.id)->body);
    ended.on("2026-11-30");
    Plan after = std::get<Plan>(ended.journal->find(ended.id)->body);
    after.until.reset();
    QVERIFY(after == before);
}

void PlanRowsTest::whatEndedBeforeStaysAsItIs()
{
    QCOMPARE(Ending(until(planFrom("2026-11-23"), "2026-11-24")).on("2026-11-25"), std::string("as it was"));
    QCOMPARE(Ending(until(planFrom("2026-11-23"), "2026-11-25")).on("2026-11-25"), std::string("as it was"));
}

void PlanRowsTest::whatBeginsLaterGoesToTheBin()
{
    QCOMPARE(Ending(planFrom("2026-11-26")).on("2026-11-25"), std::string("deleted"));
    QCOMPARE(Ending(until(planFrom("2026-11-26"), "2026-11-30")).on("2026-11-22"), std::string("deleted"));
}

void PlanRowsTest::theLastDayItselfIsKept()
{
    QCOMPARE(Ending(planFrom("2026-11-25")).on("2026-11-25"), std::string("2026-11-25"));
}

HF_TEST(PlanRowsTest)
#include "plan_rows.moc"
