// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/beginning/beginning.h"

#include "domain/entries/catalogue.h"
#include "journal/journal_undo.h"
#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::literals;
using hf::test::JournalFixture;

namespace {

Supplement choline()
{
    Supplement supplement;
    supplement.name = "Choline";
    supplement.unit = Unit::mg;
    supplement.usual = 500_mg;
    supplement.guidance = "choline";
    return supplement;
}

FirstPlan glutamine(FirstReminders reminders)
{
    return {built_in::glutamine,
            builtInCatalogue().supplements.front().definition,
            5_g,
            {minutes{8 * 60}, minutes{20 * 60}},
            reminders};
}

Beginning everything(const JournalFixture& journal)
{
    Beginning beginning;
    beginning.plans = {glutamine(FirstReminders::once),
                       {std::nullopt, choline(), 500_mg, {minutes{9 * 60}}, FirstReminders::none}};
    Item hidden = *builtInCatalogue().find(built_in::interference);
    setItemHidden(hidden, true, journal.frame().today());
    beginning.items = {{RecordId{built_in::interference.value}, hidden}};
    beginning.newItems = {newItem("Weight", ItemGroup::own)};
    beginning.settings = {{"checkin-reminder", "21:00"}};
    return beginning;
}

std::vector<PlanView> plansOf(JournalFixture& journal)
{
    return PlanBook(*journal).plans(journal.frame());
}

} // namespace

class BeginningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsOneAction()
    {
        JournalFixture journal;
        QVERIFY(!PlanEditor(*journal).begin(everything(journal), journal.frame()));

        const std::vector<PlanView> plans = plansOf(journal);
        QCOMPARE(plans.size(), std::size_t{2});
        const bool first = plans[0].current.row.supplement == built_in::glutamine;
        const PlanView& ofGlutamine = plans[first ? 0 : 1];
        const PlanView& ofCholine = plans[first ? 1 : 0];
        QVERIFY(ofGlutamine.reminded && ofGlutamine.reminders.size() == 1);
        QCOMPARE(ofGlutamine.reminders.front().rule.repeats, 0);
        QVERIFY(!ofCholine.reminded);
        QCOMPARE(journal->catalogue().find(ofCholine.current.row.supplement)->guidance, std::string("choline"));
        QVERIFY(!journal->catalogue().find(built_in::interference)->enabledOn(journal.frame().today()));
        QVERIFY(journal->catalogue().itemNamed("Weight") != nullptr);
        QCOMPARE(journal->setting("checkin-reminder"), std::optional<std::string>("21:00"));

        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
        QVERIFY(plansOf(journal).empty());
        QVERIFY(journal->catalogue().supplementNamed("Choline") == nullptr);
        QVERIFY(journal->catalogue().find(built_in::interference)->enabledOn(journal.frame().today()));
        QVERIFY(!journal->setting("checkin-reminder"));
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::nothingToDo);
    }

    void anotherUsualAmountIsTakenOver()
    {
        JournalFixture journal;
        FirstPlan plan = glutamine(FirstReminders::untilDone);
        plan.amount = 10_g;
        plan.supplement.usual = plan.amount;
        QVERIFY(!PlanEditor(*journal).begin({{plan}, {}, {}, {}}, journal.frame()));

        QVERIFY(journal->catalogue().find(built_in::glutamine)->usual == std::optional(10_g));
        QCOMPARE(journal->info().counts.at(Kind::supplement), std::int64_t{1});
        QVERIFY(plansOf(journal).front().reminded && plansOf(journal).front().reminders.empty());
    }

    void whatIsRefusedStoresNothing()
    {
        JournalFixture journal;
        Beginning beginning = everything(journal);
        beginning.newItems.push_back(newItem("weight", ItemGroup::own));
        const auto refused = PlanEditor(*journal).begin(beginning, journal.frame());

        QVERIFY(refused && refused->problem == EntryProblem::nameTaken);
        QCOMPARE(refused->index, std::size_t{4}); // two plans, an item, a new one
        QVERIFY(plansOf(journal).empty() && journal->catalogue().supplementNamed("Choline") == nullptr);
    }

    void nothingIsNoAction()
    {
        JournalFixture journal;
        const auto before = journal->stored();
        QVERIFY(!PlanEditor(*journal).begin({}, journal.frame()));
        QCOMPARE(journal->stored(), before);
    }

    void anEmptyJournalIsWelcomedOnce()
    {
        JournalFixture journal;
        QVERIFY(wantsWelcome(*journal));
        noteWelcomed(*journal, journal.frame());
        QVERIFY(!wantsWelcome(*journal));

        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::nothingToDo);
        QVERIFY(!wantsWelcome(*journal));
        journal.reopen();
        QVERIFY(!wantsWelcome(*journal));
    }

    void whoeverHasBegunIsNotWelcomed()
    {
        JournalFixture logged;
        logged.add({"bloating 2"});
        QVERIFY(!wantsWelcome(*logged));

        JournalFixture planned;
        QVERIFY(!PlanEditor(*planned).begin({{glutamine(FirstReminders::untilDone)}, {}, {}, {}}, planned.frame()));
        QVERIFY(!wantsWelcome(*planned));

        JournalFixture defined;
        const RecordBody own = newItem("Weight", ItemGroup::own);
        defined.store({&own, 1});
        QVERIFY(!wantsWelcome(*defined));

        JournalFixture settled; // how the day is told is nothing of one's own
        const RecordBody setting = JournalSetting{"day-start", "300"};
        settled.store({&setting, 1});
        QVERIFY(wantsWelcome(*settled));
    }
};

HF_TEST(BeginningTest)
#include "beginning.moc"
