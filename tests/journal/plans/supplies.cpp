// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "journal/plans/plan_book.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

void store(JournalFixture& journal, const char* grams, const char* from)
{
    const RecordBody body = Supply{built_in::glutamine, makeAmount(grams, Unit::g).value(), day(from), 2000, "EUR", {}};
    JournalEntries(*journal).record({&body, 1}, journal.frame());
}

/// 5 g on each of the ten days before today.
void tenDays(JournalFixture& journal)
{
    for (int ago = 1; ago <= 10; ++ago) {
        const std::string line = toString(day("2026-11-23") - days{ago}) + " glutamine 5g";
        journal.addOne(line.c_str());
    }
}

SupplyView onlyView(JournalFixture& journal)
{
    const auto views = PlanBook(*journal).supplies(journal.frame());
    return views.size() == 1 ? views.front() : SupplyView{};
}

} // namespace

class SuppliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 100 g from the 13th, ten days of 5 g, 5 g today: 45 g left, nine days; 20.00 for 100 g: 1.00 a day.
    void dosesCountAgainstThePackage()
    {
        JournalFixture journal;
        store(journal, "100", "2026-11-13");
        tenDays(journal);
        journal.addOne("glutamine 5g 09:00");

        const SupplyView view = onlyView(journal);

        QCOMPARE(view.left.count, 45'000'000'000);
        QCOMPARE(*view.usedADay, 5.0);
        QCOMPARE(view.useDays, 10);
        QCOMPARE(toString(*view.runsOutOn), std::string("2026-12-02"));
        QCOMPARE(*view.costADay, 100.0);
        QCOMPARE(view.packages.size(), std::size_t{1});
    }

    // A plan of Mondays and Thursdays says of the other days that there was nothing to take; a skip says so too. Before
    // the plan began, a day without a word is not known.
    void daysOffThePlanAreKnownToBeWithout()
    {
        JournalFixture journal;
        store(journal, "100", "2026-11-01");
        Plan plan = planFrom("2026-11-09");
        plan.rhythm.weekdays = 0b0001001;
        save(journal, plan);
        journal.add({"2026-11-09 glutamine 5g", "2026-11-12 glutamine 5g", "2026-11-16 skip glutamine"});

        // The 9th to the 22nd are two weeks: 10 days off, 3 that were answered, and the missed 19th, which is not
        // known.
        const SupplyView view = onlyView(journal);
        QCOMPARE(view.useDays, 13);
        QCOMPARE(*view.usedADay, 10.0 / 13);
    }

    // Two weeks of Mondays and Thursdays again, with another plan paused for all of them: of its pause this stock knows
    // nothing. Its own pause from the 16th on leaves the five days off before it and the two doses.
    void onlyItsOwnPausesMakeADayUnknown()
    {
        JournalFixture journal;
        store(journal, "100", "2026-11-01");
        Plan plan = planFrom("2026-11-09");
        plan.rhythm.weekdays = 0b0001001;
        const RecordId own = save(journal, plan);
        Supplement creatine;
        creatine.name = "Creatine";
        const RecordBody defined = creatine;
        const auto ids =
            std::get<std::vector<RecordId>>(JournalEntries(*journal).record({&defined, 1}, journal.frame()));
        Plan daily = planFrom("2026-11-01");
        daily.supplement = SupplementId{ids.front().value};
        const RecordId other = save(journal, daily);
        journal.add({"2026-11-09 glutamine 5g", "2026-11-12 glutamine 5g"});
        const SupplyView before = onlyView(journal);

        RecordBody pause = Pause{{day("2026-11-09"), day("2026-11-22")}, other, "out of it"};
        JournalEntries(*journal).record({&pause, 1}, journal.frame());
        const SupplyView during = onlyView(journal);
        pause = Pause{{day("2026-11-16"), day("2026-11-22")}, own, "ill"};
        JournalEntries(*journal).record({&pause, 1}, journal.frame());

        QCOMPARE(before.useDays, 12);
        QCOMPARE(during.useDays, before.useDays);
        QCOMPARE(*during.usedADay, *before.usedADay);
        QCOMPARE(onlyView(journal).useDays, 7);
    }

    void nothingIsForetoldOfFewDays()
    {
        JournalFixture journal;
        store(journal, "100", "2026-11-20");
        journal.addOne("2026-11-22 glutamine 5g");
        const SupplyView view = onlyView(journal);
        QCOMPARE(view.left.count, 95'000'000'000);
        QVERIFY(!view.usedADay && !view.runsOutOn && !view.costADay);
    }

    void capsulesAndGramsAreShelvesOfTheirOwn()
    {
        JournalFixture journal;
        store(journal, "100", "2026-11-13");
        const RecordBody capsules =
            Supply{built_in::glutamine, makeAmount("60", Unit::capsule).value(), day("2026-11-13"), {}, {}, {}};
        JournalEntries(*journal).record({&capsules, 1}, journal.frame());
        tenDays(journal);

        const auto views = PlanBook(*journal).supplies(journal.frame());

        QCOMPARE(views.size(), std::size_t{2});
        QCOMPARE(views.front().left.count, 50'000'000'000);
        QCOMPARE(views.back().left.count, 60'000);
        QVERIFY(views.back().unit == seriesUnit(Dimension::pieces));
    }

    void withoutPackagesThereIsNothingToSay()
    {
        JournalFixture journal;
        tenDays(journal);
        QVERIFY(PlanBook(*journal).supplies(journal.frame()).empty());
    }
};

HF_TEST(SuppliesTest)
#include "supplies.moc"
