// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

const Day known = day("2026-11-27");

/// A test that began on the 25th, and what was written down of the 27th.
class Begun {
public:
    Begun()
        : id(start(journal, glutamineDraft()).id)
    {
        noonOf(journal, known);
        rating = journal.addOne("bloating 6");
    }

    void pause() { QVERIFY(!Experiments(*journal).pause(id, journal.frame())); }
    bool isPaused(Day day)
    {
        const auto pauses = look(journal, id).plan.pauses;
        return std::any_of(pauses.begin(), pauses.end(), [day](const DayRange& pause) { return pause.contains(day); });
    }
    Experiment stored() { return std::get<Experiment>(journal->find(id)->body); }

    JournalFixture journal;
    RecordId id;
    RecordId rating;
};

} // namespace

/// No pause reaches a day whose outcome was known before it, by whatever way it comes.
class PausesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addedItBeginsWithTheNextDay()
    {
        Begun begun;
        begun.pause();

        QVERIFY(!begun.isPaused(known) && begun.isPaused(known + days{1}));
    }

    void editedItReachesNoKnownDay()
    {
        Begun begun;
        noonOf(begun.journal, known + days{1});
        Experiment wanted = begun.stored();
        wanted.pauses = {{known - days{1}, known + days{1}}};

        QVERIFY(!JournalEntries(*begun.journal).change(begun.id, wanted, begun.journal.frame()));

        QVERIFY(!begun.isPaused(known));
        QVERIFY(begun.isPaused(known - days{1})); // of which nothing was written down
    }

    void redoneItReachesNoKnownDay()
    {
        JournalFixture journal;
        const RecordId id = start(journal, glutamineDraft()).id;
        noonOf(journal, known);
        QVERIFY(!Experiments(*journal).pause(id, journal.frame()));
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
        journal.addOne("bloating 6");
        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done); // the entry

        QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done); // it is there again
        QVERIFY(JournalUndo(*journal).redo().outcome != TakenBack::Outcome::done); // and the pause is not
        QVERIFY(look(journal, id).plan.pauses.empty());
    }

    void mergedItReachesNoKnownDay()
    {
        Begun begun;
        JournalFixture other(2);
        JournalImport(*other).importLog(begun.journal.exportedFile("first.jsonl"), {}, false);
        noonOf(other, known + days{1});
        Experiment wanted = begun.stored();
        wanted.pauses = {{known, known + days{1}}};
        QVERIFY(!JournalEntries(*other).change(begun.id, wanted, other.frame()));
        noonOf(begun.journal, known + days{2});

        JournalImport(*begun.journal).importLog(other.exportedFile("paused.jsonl"), {}, false);

        QVERIFY(!begun.isPaused(known) && begun.isPaused(known + days{1}));
        QVERIFY(look(begun.journal, begun.id).marks.pausedElsewhere);
    }

    void deletedAndWrittenDownAgainTheDayWasKnown()
    {
        Begun begun;
        JournalEntries(*begun.journal).remove({{begun.rating}}, begun.journal.frame());
        begun.pause();
        begun.journal.addOne("bloating 2");

        QVERIFY(!begun.isPaused(known));
    }

    void movedAwayAndBackTheDayWasKnown()
    {
        Begun begun;
        const auto move = [&](Day to) {
            auto moved = std::get<Rating>(begun.journal->find(begun.rating)->body);
            moved.when.day = to;
            QVERIFY(!JournalEntries(*begun.journal).change(begun.rating, moved, begun.journal.frame()));
        };
        move(known - days{1});
        begun.pause();
        move(known);

        QVERIFY(!begun.isPaused(known));
    }

    /// A session has an id of its own: written down again it is another entry.
    void gotRidOfAndWrittenDownAsAnotherEntryTheDayWasKnown_data()
    {
        QTest::addColumn<bool>("madeHere");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("deleted") << true << true;
        QTest::newRow("moved away") << true << false;
        QTest::newRow("made for another day, moved here, deleted") << false << true;
        QTest::newRow("made for another day, moved here and away") << false << false;
    }
    void gotRidOfAndWrittenDownAsAnotherEntryTheDayWasKnown()
    {
        QFETCH(const bool, madeHere);
        QFETCH(const bool, deleted);
        JournalFixture journal;
        ExperimentDraft draft = glutamineDraft();
        draft.outcome = "load";
        const RecordId id = start(journal, draft).id;
        if (madeHere) {
            noonOf(journal, known);
        }
        const RecordId session = journal.addOne("run 60min rpe 8 9:00");
        const auto move = [&](Day to) {
            auto moved = std::get<Session>(journal->find(session)->body);
            moved.when.day = to;
            moved.when.at.reset();
            QVERIFY(!JournalEntries(*journal).change(session, moved, journal.frame()));
        };
        if (!madeHere) {
            move(day("2026-10-01"));
            noonOf(journal, known);
            move(known);
        }
        if (deleted) {
            JournalEntries(*journal).remove({{session}}, journal.frame());
        } else {
            move(known - days{1});
        }
        QVERIFY(!Experiments(*journal).pause(id, journal.frame()));

        journal.addOne("run 60min rpe 8 9:00");

        const auto pauses = look(journal, id).plan.pauses;
        QVERIFY(pauses.empty() || pauses.front().first > known);
    }
};

HF_TEST(PausesTest)
#include "pauses.moc"
