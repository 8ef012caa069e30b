// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_undo.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

std::size_t entriesOn(JournalFixture& journal, const char* date)
{
    return journal->day(day(date), journal.frame()).entries.size();
}

} // namespace

class Undoing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddIsTakenBackAndBroughtBack()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");

        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
        QCOMPARE(entriesOn(journal, "2026-11-23"), std::size_t{0});
        QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done);
        QCOMPARE(entriesOn(journal, "2026-11-23"), std::size_t{1});
    }

    void onlyWhatIsMeantIsTakenBack()
    {
        JournalFixture journal;
        QVERIFY(!journal->lastAction());
        journal.addOne("bloating 3");
        const ActionId first = journal->lastAction().value();
        journal.addOne("energy 4");
        const ActionId second = journal->lastAction().value();
        QVERIFY(journal->undoable()->action == second);

        QVERIFY(JournalUndo(*journal).undo(first).outcome == TakenBack::Outcome::otherSince);
        QCOMPARE(entriesOn(journal, "2026-11-23"), std::size_t{2});
        QVERIFY(JournalUndo(*journal).undo(second).outcome == TakenBack::Outcome::done);
        QVERIFY(JournalUndo(*journal).redo(first).outcome == TakenBack::Outcome::otherSince);
        QVERIFY(JournalUndo(*journal).redo(second).outcome == TakenBack::Outcome::done);
        QVERIFY(JournalUndo(*journal).undo(second).outcome == TakenBack::Outcome::done); // under the same name again
        QVERIFY(JournalUndo(*journal).undo(first).outcome == TakenBack::Outcome::done);
        QCOMPARE(entriesOn(journal, "2026-11-23"), std::size_t{0});
        QVERIFY(JournalUndo(*journal).undo(first).outcome == TakenBack::Outcome::nothingToDo);
    }

    void severalTextsAreOneStep()
    {
        JournalFixture journal;
        journal.add({"bloating 3", "energy 4", "glutamine 5g"});

        const TakenBack back = JournalUndo(*journal).undo();

        QCOMPARE(back.records.size(), std::size_t{3});
        QCOMPARE(entriesOn(journal, "2026-11-23"), std::size_t{0});
    }

    void aChangeGoesBackToWhatItWas()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("bloating 3");
        Rating changed = std::get<Rating>(journal->find(id)->body);
        changed.value = 7;
        QVERIFY(!JournalEntries(*journal).change(id, changed, journal.frame()));

        JournalUndo(*journal).undo();

        QCOMPARE(std::get<Rating>(journal->find(id)->body).value, 3.0);
    }

    void everyStepOfARecordIsTakenBackAndBroughtBack()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("bloating 3");
        for (const double value : {5.0, 7.0}) {
            Rating changed = std::get<Rating>(journal->find(id)->body);
            changed.value = value;
            QVERIFY(!JournalEntries(*journal).change(id, changed, journal.frame()));
        }
        const auto now = [&] { return std::get<Rating>(journal->find(id)->body).value; };

        JournalUndo(*journal).undo();
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
        QCOMPARE(now(), 3.0);
        JournalUndo(*journal).redo();
        QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done);
        QCOMPARE(now(), 7.0);
        JournalUndo(*journal).undo();
        JournalUndo(*journal).undo();
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);

        QVERIFY(!journal->find(id));
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::nothingToDo);
    }

    void undoWorksAfterARestart()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        journal.addOne("energy 4");
        journal.reopen(OpenMode::existing);

        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
        journal.reopen(OpenMode::existing);
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::nothingToDo);
        journal.reopen(OpenMode::existing);
        JournalUndo(*journal).redo();
        JournalUndo(*journal).redo();

        QCOMPARE(entriesOn(journal, "2026-11-23"), std::size_t{2});
        QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::nothingToDo);
    }

    void somethingNewClearsRedo()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        JournalUndo(*journal).undo();
        journal.addOne("energy 4");

        QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::nothingToDo);
        QVERIFY(!journal->redoable());
    }

    void aDeletionIsTakenBack()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("glutamine 5g 8:00");
        JournalEntries(*journal).remove({&id, 1}, journal.frame());
        QCOMPARE(journal->bin().size(), std::size_t{1});

        JournalUndo(*journal).undo();

        QVERIFY(journal->find(id));
        QCOMPARE(journal->bin().size(), std::size_t{0});
    }

    void theBinGivesBackWhatItHolds()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("glutamine 5g 8:00");
        JournalEntries(*journal).remove({&id, 1}, journal.frame());

        JournalEntries(*journal).restore({&id, 1}, journal.frame());

        QVERIFY(journal->find(id));
        QVERIFY(journal->bin().empty());
    }

    void aRecordChangedOnAnotherDeviceSinceBlocksTheStep()
    {
        JournalFixture here(1);
        JournalFixture there(2);
        const RecordId id = here.addOne("bloating 3");
        JournalImport(*there).importLog(here.exportedFile("here.jsonl"));
        there.at("2026-11-23T20:10:00+01:00");
        there.addOne("bloating 6");
        JournalImport(*here).importLog(there.exportedFile("there.jsonl"));

        const TakenBack back = JournalUndo(*here).undo();

        QVERIFY(back.outcome == TakenBack::Outcome::changedSince);
        QCOMPARE(std::get<Rating>(here->find(id)->body).value, 6.0);
    }

    void whatOtherDevicesDidIsNotOnThisStack()
    {
        JournalFixture here(1);
        JournalFixture there(2);
        there.addOne("bloating 6");
        JournalImport(*here).importLog(there.exportedFile("there.jsonl"));

        QVERIFY(JournalUndo(*here).undo().outcome == TakenBack::Outcome::nothingToDo);
        QVERIFY(!here->undoable());
    }

    void anEraseIsNotTakenBack()
    {
        JournalFixture journal;
        journal.addOne("energy 4");
        const RecordId id = journal.addOne("bloating 3");
        JournalEntries(*journal).erase({&id, 1});

        const TakenBack back = JournalUndo(*journal).undo();

        QVERIFY(back.outcome == TakenBack::Outcome::changedSince);
        QVERIFY(!journal->find(id));
    }

    void theTextNamesWhatWouldBeTakenBackAlsoAfterARedo()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("bloating 3");
        JournalUndo(*journal).undo();
        QVERIFY(journal->redoable()->sort == ActionSummary::Sort::add);
        JournalUndo(*journal).redo();

        const auto summary = journal->undoable();

        QVERIFY(summary->sort == ActionSummary::Sort::add);
        QCOMPARE(toString(summary->example->id), toString(id));
    }

    void redoBringsBackWhatWasTakenBackWhateverArrivedInBetween()
    {
        JournalFixture here(1);
        JournalFixture there(2, "2026-11-23T20:02:00+01:00");
        const RecordId id = here.addOne("bloating 3");
        here.at("2026-11-23T20:05:00+01:00");
        JournalUndo(*here).undo();
        there.addOne("bloating 6");
        JournalImport(*here).importLog(there.exportedFile("there.jsonl"));

        const TakenBack again = JournalUndo(*here).redo();

        QVERIFY(again.outcome == TakenBack::Outcome::done);
        QCOMPARE(std::get<Rating>(again.action->example->body).value, 3.0);
        QCOMPARE(std::get<Rating>(here->find(id)->body).value, 3.0);
    }

    void undoSaysWhatStandsWhenAnotherLogSaysItToo()
    {
        JournalFixture here(1);
        JournalFixture there(2, "2026-11-23T19:58:00+01:00");
        there.addOne("bloating 6");
        here.addOne("bloating 3");
        JournalImport(*here).importLog(there.exportedFile("there.jsonl"));

        const TakenBack back = JournalUndo(*here).undo();

        QVERIFY(back.action->sort == ActionSummary::Sort::change);
        QCOMPARE(std::get<Rating>(back.now->body).value, 6.0);
    }

    void undoOfWhatAnotherDeviceDidTooSaysThatNothingChanged()
    {
        JournalFixture here(1);
        JournalFixture there(2, "2026-11-23T20:01:00+01:00");
        const RecordId id = here.addOne("bloating 3");
        JournalImport(*there).importLog(here.exportedFile("here.jsonl"));
        JournalEntries(*there).remove({&id, 1}, there.frame());
        here.at("2026-11-23T20:05:00+01:00");
        JournalEntries(*here).remove({&id, 1}, here.frame());
        JournalImport(*here).importLog(there.exportedFile("there.jsonl"));

        const TakenBack back = JournalUndo(*here).undo();

        QVERIFY(back.outcome == TakenBack::Outcome::done);
        QCOMPARE(back.changed, std::size_t{0});
        QVERIFY(!back.now);
        // It lies in the bin once, and comes back from there although it was deleted twice.
        QCOMPARE(here->bin().size(), std::size_t{1});
        QCOMPARE(JournalEntries(*here).restore({&id, 1}, here.frame()).restored.size(), std::size_t{1});
        QVERIFY(here->find(id));
    }

    void theBinSaysWhatCameBack()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("2026-11-20 bloating 3");
        QVERIFY(JournalEntries(*journal).restore({&id, 1}, journal.frame()).restored.empty());
        Record moved = journal->find(id).value();
        moved.body = movedTo(moved.body, day("2026-11-21"));
        QVERIFY(!JournalEntries(*journal).change(id, moved.body, journal.frame()));
        const RecordId other = journal.addOne("2026-11-20 bloating 5");
        JournalEntries(*journal).remove({&other, 1}, journal.frame());
        QVERIFY(!JournalEntries(*journal).change(id, movedTo(moved.body, day("2026-11-20")), journal.frame()));

        const RestoreReport report = JournalEntries(*journal).restore({&other, 1}, journal.frame());

        QVERIFY(report.restored.empty());
        QVERIFY(report.problem == EntryProblem::alreadyRated);
        QCOMPARE(entriesOn(journal, "2026-11-20"), std::size_t{1});
    }

    void toldAnewAfterADeletionIsAddedAndNotBroughtBack()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("bloating 3");
        JournalEntries(*journal).remove({&id, 1}, journal.frame());
        journal.addOne("bloating 4");

        QVERIFY(journal->undoable()->sort == ActionSummary::Sort::add);
        JournalUndo(*journal).undo();
        JournalEntries(*journal).restore({&id, 1}, journal.frame());
        QVERIFY(journal->undoable()->sort == ActionSummary::Sort::restore);
    }

    void aDecisionIsTakenBackAsOne()
    {
        JournalFixture journal;
        const auto file = journal.beside("d.csv");
        std::ofstream(file) << "date,supplement,amount\n2026-11-20,Zinc,10 mg\n2026-11-21,Zinc,some\n";
        const ImportReport report = JournalImport(*journal).importFile(file, {}, journal.frame());
        QVERIFY(report.batch);
        QVERIFY(journal->undoable()->sort == ActionSummary::Sort::import);
        QVERIFY(std::holds_alternative<ImportBatch>(journal->undoable()->example->body));
        const DayRange all{day("2026-11-01"), day("2026-11-23")};
        const RecordId row = journal->list(Kind::undecided, all).front().id;
        (void)JournalImport(*journal).decide(row, "12 mg", journal.frame());

        const TakenBack back = JournalUndo(*journal).undo();

        QVERIFY(back.action->sort == ActionSummary::Sort::decide);
        QCOMPARE(journal->list(Kind::undecided, all).size(), std::size_t{1});
    }

    void aHiddenItemIsShownAgainByUndo()
    {
        JournalFixture journal;
        Item bloating = *journal->catalogue().find(built_in::bloating);
        setItemHidden(bloating, true, journal.frame().today());
        QVERIFY(!JournalEntries(*journal).change(RecordId{built_in::bloating.value}, bloating, journal.frame()));
        QVERIFY(!journal->catalogue().find(built_in::bloating)->enabledOn(day("2026-11-23")));
        QVERIFY(journal->catalogue().find(built_in::bloating)->enabledOn(day("2026-11-22")));

        JournalUndo(*journal).undo();

        QVERIFY(journal->catalogue().find(built_in::bloating)->enabledOn(day("2026-11-23")));
    }
};

HF_TEST(Undoing)
#include "journal_undo.moc"
