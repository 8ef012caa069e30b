// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/known_tests.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "storage/codec/record_codec.h"
#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;
using State = ExperimentView::State;

class KnownTestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseBeginsWithTheFirstDayThatIsNotKnown();
    void noRedoOfAPauseReachesDaysThatAreKnown();
    void whatIsPlannedFollowsThePausesThatHold();
    void anotherLogThatChangesThePlanMarksIt();
    void aPauseOfAnotherDeviceMarksIt();
    void aRunningOneThatIsDeletedLeavesItsTrace();
    void aFinishedOneThatWasReadMayGo();
    void aClockThatRanAheadTakesNoTraceAway();
    void oneThatIsDrawnAgainLeavesItsTrace();
    void aStartTakenBackAtOnceLeavesNone();
    void anErasedOneMarksTheNextOnTheSame();
    void anOutcomeOfSeveralItemsIsKnownByAnyOfThem();
};

namespace {

void rateOn(JournalFixture& journal, Day day, int bloating = 3)
{
    noonOf(journal, day);
    journal.addOne(fmt::format("bloating {}", bloating).c_str());
}

Experiments experimentsOf(JournalFixture& journal)
{
    return Experiments(*journal);
}

/// The other journal with all that this one has.
void bring(JournalFixture& from, JournalFixture& to, const char* name)
{
    JournalImport(*to).importLog(from.exportedFile(name), {}, false);
}

/// Writes what no door of the journal would write.
void forge(JournalFixture& journal, RecordId id, const Experiment& plan)
{
    const auto path = journal.path();
    JournalCore core(path, OpenMode::existing, journal.clock, journal.entropy, std::chrono::seconds{1});
    core.write([&] {
        const PendingRevision revision{id, Kind::experiment, RecordState::live, encodeBody(plan)};
        core.append(Act::change, std::nullopt, {&revision, 1});
        return true;
    });
    journal.reopen();
}

std::vector<ExperimentView> traces(JournalFixture& journal)
{
    auto all = experimentsOf(journal).all(journal.frame());
    std::erase_if(all, [](const ExperimentView& view) { return view.state != State::gone; });
    return all;
}

} // namespace

void KnownTestsTest::aPauseBeginsWithTheFirstDayThatIsNotKnown()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    rateOn(journal, day("2026-11-27"));

    QVERIFY(!experimentsOf(journal).pause(started.id, journal.frame()));

    QCOMPARE(look(journal, started.id).state, State::running);
    QCOMPARE(look(journal, started.id).plan.pauses,
             (std::vector<DayRange>{{day("2026-11-28"), Experiment::untilResumed}}));
    QVERIFY(experimentsOf(journal).pause(started.id, journal.frame())); // it is paused already
    noonOf(journal, day("2026-11-28"));
    QCOMPARE(look(journal, started.id).state, State::paused);
    // Going on when the day is known does not take the day out of the pause.
    rateOn(journal, day("2026-11-29"));
    QVERIFY(!experimentsOf(journal).resume(started.id, journal.frame()));
    QCOMPARE(look(journal, started.id).plan.pauses, (std::vector<DayRange>{{day("2026-11-28"), day("2026-11-29")}}));
}

void KnownTestsTest::noRedoOfAPauseReachesDaysThatAreKnown()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    const Day end = look(journal, started.id).plannedEnd();
    noonOf(journal, day("2026-11-27"));
    QVERIFY(!experimentsOf(journal).pause(started.id, journal.frame()));
    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
    // What another device wrote down clears no redo here.
    JournalFixture other(2);
    bring(journal, other, "undone.jsonl");
    for (int i = 0; i < 4; ++i) {
        rateOn(other, day("2026-11-27") + days{i});
    }
    bring(other, journal, "rated.jsonl");
    noonOf(journal, day("2026-11-30"));

    QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done);

    QCOMPARE(look(journal, started.id).plan.pauses,
             (std::vector<DayRange>{{day("2026-12-01"), Experiment::untilResumed}}));
    QVERIFY(!experimentsOf(journal).resume(started.id, journal.frame()));
    QVERIFY(look(journal, started.id).plan.pauses.empty());
    QCOMPARE(look(journal, started.id).plannedEnd(), end);
}

void KnownTestsTest::whatIsPlannedFollowsThePausesThatHold()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    rateOn(journal, day("2026-11-27"));
    QVERIFY(!experimentsOf(journal).pause(started.id, journal.frame()));
    noonOf(journal, day("2026-11-29"));
    JournalCore core(journal.path(), OpenMode::readOnly, journal.clock, journal.entropy, std::chrono::seconds{1});

    const auto held = heldExperiments(core, journal.frame().today());

    QCOMPARE(std::get<Experiment>(held.front().body).pauses, look(journal, started.id).plan.pauses);
}

void KnownTestsTest::anotherLogThatChangesThePlanMarksIt()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    JournalFixture other(2);
    bring(journal, other, "first.jsonl");
    Experiment changed = look(other, started.id).plan;
    changed.washoutDays = 0;
    forge(other, started.id, changed);

    bring(other, journal, "changed.jsonl");

    QVERIFY(look(journal, started.id).marks.protocolChanged);
    QCOMPARE(look(journal, started.id).plan.washoutDays, 0);
    live(journal, started.id, [](Day, bool treated) { return treated ? 2 : 6; });
    const ExperimentView view = look(journal, started.id);
    // The seal is that of the first protocol: no verdict.
    QVERIFY(view.state == State::over && !view.sealHolds && !view.result && !view.outcome);
}

void KnownTestsTest::aPauseOfAnotherDeviceMarksIt()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    JournalFixture other(2);
    bring(journal, other, "first.jsonl");
    noonOf(other, day("2026-11-26"));
    QVERIFY(!experimentsOf(other).pause(started.id, other.frame()));

    rateOn(journal, day("2026-11-27"));
    bring(other, journal, "paused.jsonl");

    QVERIFY(look(journal, started.id).marks.pausedElsewhere);
}

void KnownTestsTest::aRunningOneThatIsDeletedLeavesItsTrace()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    noonOf(journal, day("2026-11-27"));
    JournalEntries(*journal).remove({{started.id}}, journal.frame());

    const auto left = traces(journal);

    QCOMPARE(left.size(), std::size_t{1});
    QVERIFY(left[0].id == started.id && left[0].marks.goneAt && !left[0].result);
    // Nothing is planned by it, and the same may be drawn again.
    QVERIFY(!experimentsOf(journal).problemOf(glutamineDraft("2026-11-28"), journal.frame()));
    QVERIFY(experimentsOf(journal).pause(started.id, journal.frame()));
    noonOf(journal, day("2027-03-01"));
    QVERIFY(traces(journal).size() == 1 && !traces(journal)[0].result);
}

void KnownTestsTest::aFinishedOneThatWasReadMayGo()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    live(journal, started.id, [](Day, bool treated) { return treated ? 2 : 6; });
    experimentsOf(journal).noteShown({{started.id}}, journal.frame());
    JournalEntries(*journal).remove({{started.id}}, journal.frame());

    QVERIFY(traces(journal).empty());
}

void KnownTestsTest::aClockThatRanAheadTakesNoTraceAway()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    live(journal, started.id, [](Day, bool treated) { return treated ? 2 : 6; });
    experimentsOf(journal).noteShown({{started.id}}, journal.frame());
    noonOf(journal, day("2026-11-28"));
    JournalEntries(*journal).remove({{started.id}}, journal.frame());

    QCOMPARE(traces(journal).size(), std::size_t{1});
    QVERIFY(traces(journal)[0].marks.seenEarly);
    noonOf(journal, day("2027-06-01"));
    QVERIFY(traces(journal).size() == 1 && traces(journal)[0].marks.seenEarly);
}

void KnownTestsTest::oneThatIsDrawnAgainLeavesItsTrace()
{
    JournalFixture journal;
    const auto first = start(journal, glutamineDraft());
    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
    QVERIFY(traces(journal).empty());

    const auto second = start(journal, glutamineDraft());

    QCOMPARE(traces(journal).size(), std::size_t{1});
    QVERIFY(traces(journal)[0].id == first.id);
    QVERIFY(look(journal, second.id).state == State::ahead);
}

void KnownTestsTest::aStartTakenBackAtOnceLeavesNone()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);

    QVERIFY(traces(journal).empty() && !experimentsOf(journal).one(started.id, journal.frame()));
    QVERIFY(JournalUndo(*journal).redo().outcome == TakenBack::Outcome::done);
    QVERIFY(look(journal, started.id).state == State::ahead);
}

void KnownTestsTest::anErasedOneMarksTheNextOnTheSame()
{
    JournalFixture journal;
    const auto first = start(journal, glutamineDraft());
    rateOn(journal, day("2026-11-27"));
    JournalEntries(*journal).erase({{first.id}});
    ExperimentDraft other = glutamineDraft("2026-11-28");
    other.outcome = "gut.wind";

    QVERIFY(!look(journal, start(journal, other).id).marks.erasedBefore);
    JournalEntries(*journal).remove({{experimentsOf(journal).all(journal.frame()).front().id}}, journal.frame());
    QVERIFY(look(journal, start(journal, glutamineDraft("2026-11-28")).id).marks.erasedBefore);
}

void KnownTestsTest::anOutcomeOfSeveralItemsIsKnownByAnyOfThem()
{
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft();
    draft.outcome = "gut.burden";
    const auto started = start(journal, draft);
    noonOf(journal, day("2026-11-27"));
    journal.addOne("energy 3");
    QVERIFY(!experimentsOf(journal).pause(started.id, journal.frame()));
    QCOMPARE(look(journal, started.id).state, State::paused);
    noonOf(journal, day("2026-11-29"));
    QVERIFY(!experimentsOf(journal).resume(started.id, journal.frame()));
    journal.addOne("wind 3");

    QVERIFY(!experimentsOf(journal).pause(started.id, journal.frame()));

    QCOMPARE(look(journal, started.id).state, State::running);
}

HF_TEST(KnownTestsTest)
#include "known_tests.moc"
