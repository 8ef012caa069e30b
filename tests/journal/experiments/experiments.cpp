// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/experiments.h"
#include "journal/experiments/seal.h"
#include "journal/journal_entries.h"
#include "journal/journal_undo.h"
#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>

using namespace hf;
using namespace hf::test;
using Fault = ExperimentFault;
using State = ExperimentView::State;
using Change = std::function<void(ExperimentDraft&)>;

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(ExperimentFault)

class ExperimentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsDrawnAndSealedAtTheStart();
    void whatCannotBeStartedIsNamed_data();
    void whatCannotBeStartedIsNamed();
    void oneThingIsTestedOnceAtATime();
    void theProtocolIsFrozen();
    void pausingAndGoingOn();
    void aPauseTakenBackOnTheSameDayLeavesNothing();
    void givingUpNeedsItsReasonAndHasNoResult();
    void aBlindOneKeepsItsOrderOutOfTheJournal();
    void theKeyOpensABlindOneAfterItsEnd();
    void anotherPackThanTheDaysIsNoneOfIt();
    void silenceOnADayWithoutAnyIsKept();
    void anEndIsSaidWhereNothingWasLogged();
    void guessesAreCountedAgainstACoin();
    void startingIsTakenBackInOneStep();
    void aHabitIsTestedByItsOwnEntries();
};

namespace {

std::optional<Fault> faultOf(const std::optional<ExperimentProblem>& problem)
{
    return problem ? std::optional(problem->fault) : std::nullopt;
}

ExperimentDraft blindDraft()
{
    ExperimentDraft draft = glutamineDraft();
    draft.blind = true;
    return draft;
}

/// Takes the packs and rates bloating to the end.
void liveBlind(JournalFixture& journal, const StartedExperiment& started)
{
    const ExperimentView view = look(journal, started.id);
    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        for (Day today = view.schedule[i].days.first; today <= view.schedule[i].days.last; today += days{1}) {
            noonOf(journal, today);
            journal.addOne("pack 1 piece 8:00");
            journal.addOne(started.sheet->schedule[i].treated ? "bloating 2" : "bloating 5");
        }
    }
    noonOf(journal, view.plannedEnd() + days{1});
}

} // namespace

void ExperimentsTest::theOrderIsDrawnAndSealedAtTheStart()
{
    JournalFixture one(1);
    JournalFixture other(2);
    const auto first = start(one, glutamineDraft());
    const auto second = start(other, glutamineDraft());

    const ExperimentView view = look(one, first.id);

    QCOMPARE(view.plan.digest, first.digest);
    QVERIFY(first.digest != second.digest && !first.sheet);
    QVERIFY(view.plan.seed != look(other, second.id).plan.seed);
    QCOMPARE(view.plan.outcomeItem, std::optional(built_in::bloating));
    QVERIFY(view.sealHolds && view.state == State::ahead);
    QCOMPARE(view.schedule.size(), std::size_t{12});
}

void ExperimentsTest::whatCannotBeStartedIsNamed_data()
{
    QTest::addColumn<ExperimentFault>("fault");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* what, Fault fault, const Change& change) {
        QTest::newRow(what) << fault << change;
    };
    row("yesterday", Fault::startsInThePast, [](ExperimentDraft& d) { d.first = day("2026-11-22"); });
    row("in two years", Fault::notStorable, [](ExperimentDraft& d) { d.first = day("2028-11-22"); });
    row("five pairs", Fault::notStorable, [](ExperimentDraft& d) { d.pairs = 5; });
    row("no outcome", Fault::unknownOutcome, [](ExperimentDraft& d) { d.outcome = "gut.moon"; });
    row("its own dose", Fault::outcomeIsTested, [](ExperimentDraft& d) { d.outcome = "dose.l-glutamine"; });
    row("no supplement", Fault::unknownSupplement,
        [](ExperimentDraft& d) { d.supplement = SupplementId{builtInUuid(999)}; });
    row("no habit", Fault::unknownHabit, [](ExperimentDraft& d) {
        d.supplement.reset();
        d.treated.amount.reset();
        d.habit = built_in::energy;
    });
    row("a blind habit", Fault::notStorable, [](ExperimentDraft& d) {
        d.supplement.reset();
        d.treated.amount.reset();
        d.habit = built_in::energy;
        d.blind = true;
    });
}

void ExperimentsTest::whatCannotBeStartedIsNamed()
{
    QFETCH(ExperimentFault, fault);
    QFETCH(Change, change);
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft();
    change(draft);

    const auto outcome = Experiments(*journal).start(draft, journal.frame());

    QVERIFY(std::holds_alternative<ExperimentProblem>(outcome));
    QCOMPARE(std::get<ExperimentProblem>(outcome).fault, fault);
    QVERIFY(Experiments(*journal).all(journal.frame()).empty());
}

void ExperimentsTest::oneThingIsTestedOnceAtATime()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());

    QCOMPARE(faultOf(Experiments(*journal).problemOf(glutamineDraft(), journal.frame())),
             std::optional(Fault::alreadyTested));
    QVERIFY(!Experiments(*journal).stop(started.id, "changed my mind", journal.frame()));
    QVERIFY(!Experiments(*journal).problemOf(glutamineDraft(), journal.frame()));
}

void ExperimentsTest::theProtocolIsFrozen()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    Experiment changed = look(journal, started.id).plan;
    changed.outcome = "gut.burden";

    const auto refused = JournalEntries(*journal).change(started.id, changed, journal.frame());

    QVERIFY(refused && refused->problem == EntryProblem::protocolFrozen);
    QCOMPARE(look(journal, started.id).plan.outcome, std::string("gut.bloating"));
}

void ExperimentsTest::pausingAndGoingOn()
{
    JournalFixture journal;
    Experiments experiments(*journal);
    const auto started = start(journal, glutamineDraft());
    QCOMPARE(faultOf(experiments.pause(started.id, journal.frame())), std::optional(Fault::notRunning));
    QCOMPARE(faultOf(experiments.resume(started.id, journal.frame())), std::optional(Fault::notPaused));
    noonOf(journal, day("2026-11-28"));

    QVERIFY(!experiments.pause(started.id, journal.frame()));

    QCOMPARE(look(journal, started.id).state, State::paused);
    QCOMPARE(faultOf(experiments.pause(started.id, journal.frame())), std::optional(Fault::alreadyPaused));
    noonOf(journal, day("2026-11-30"));
    QVERIFY(!experiments.resume(started.id, journal.frame()));
    const ExperimentView view = look(journal, started.id);
    QCOMPARE(view.state, State::running);
    QCOMPARE(view.plan.pauses, (std::vector<DayRange>{{day("2026-11-28"), day("2026-11-29")}}));
    QCOMPARE(view.plannedEnd(), day("2027-01-01"));
    QCOMPARE(view.daysPlanned, 36);
}

void ExperimentsTest::aPauseTakenBackOnTheSameDayLeavesNothing()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    noonOf(journal, day("2026-11-28"));
    QVERIFY(!Experiments(*journal).pause(started.id, journal.frame()));

    QVERIFY(!Experiments(*journal).resume(started.id, journal.frame()));

    QVERIFY(look(journal, started.id).plan.pauses.empty());
}

void ExperimentsTest::givingUpNeedsItsReasonAndHasNoResult()
{
    JournalFixture journal;
    Experiments experiments(*journal);
    const auto started = start(journal, glutamineDraft());
    noonOf(journal, day("2026-12-20"));
    QCOMPARE(faultOf(experiments.stop(started.id, "  ", journal.frame())), std::optional(Fault::reasonMissing));

    QVERIFY(!experiments.stop(started.id, "too much travel", journal.frame()));

    noonOf(journal, day("2027-03-01"));
    const ExperimentView view = look(journal, started.id);
    QCOMPARE(view.state, State::stopped);
    QVERIFY(!view.result && !view.outcome);
    QCOMPARE(view.daysDone, 26);
    QCOMPARE(faultOf(experiments.pause(started.id, journal.frame())), std::optional(Fault::notRunning));
}

void ExperimentsTest::aBlindOneKeepsItsOrderOutOfTheJournal()
{
    JournalFixture journal;
    const auto started = start(journal, blindDraft());
    QVERIFY(started.sheet);
    const Experiment stored = look(journal, started.id).plan;
    const std::string log = journal.exported();

    QVERIFY(!stored.seed && stored.codes.empty() && stored.packs.size() == 1);
    QVERIFY(stored.packsByPeriod() && stored.packName(2) == "3");
    QVERIFY(log.find("\"seed\"") == std::string::npos);
    QVERIFY(log.find(started.sheet->key) == std::string::npos);
    QCOMPARE(started.sheet->schedule.size(), std::size_t{12});
    // The sheet has the order, and the journal shows no side.
    QVERIFY(std::any_of(started.sheet->schedule.begin(), started.sheet->schedule.end(),
                        [](const Period& period) { return period.treated; }));
    const auto shown = look(journal, started.id).schedule;
    QVERIFY(std::none_of(shown.begin(), shown.end(), [](const Period& period) { return period.treated; }));
}

void ExperimentsTest::theKeyOpensABlindOneAfterItsEnd()
{
    JournalFixture journal;
    Experiments experiments(*journal);
    const auto started = start(journal, blindDraft());
    const std::string key = started.sheet->key;
    QCOMPARE(faultOf(experiments.enterKey(started.id, key, journal.frame())), std::optional(Fault::tooEarly));
    liveBlind(journal, started);
    const ExperimentView closed = look(journal, started.id);
    QVERIFY(closed.state == State::over && closed.needsKey() && !closed.result);
    QCOMPARE(closed.adherence[0].kept, 3);
    QCOMPARE(faultOf(experiments.enterKey(started.id, keyText(7), journal.frame())), std::optional(Fault::wrongKey));

    QVERIFY(!experiments.enterKey(started.id, key, journal.frame()));

    const ExperimentView view = look(journal, started.id);
    QVERIFY(view.result && *view.result && view.sealHolds);
    QCOMPARE((*view.result)->test.effect, -3.0);
    QCOMPARE(faultOf(experiments.enterKey(started.id, key, journal.frame())), std::optional(Fault::notBlind));
}

void ExperimentsTest::anotherPackThanTheDaysIsNoneOfIt()
{
    JournalFixture journal;
    const auto started = start(journal, blindDraft());
    noonOf(journal, day("2026-11-25"));
    const RecordId own = journal.addOne("pack 1 piece 8:00");
    noonOf(journal, day("2026-11-26"));
    const RecordId other = journal.addOne("pack 1 piece 8:00 pack=5");

    QCOMPARE(std::get<Dose>(journal->find(own)->body).pack, std::optional(1));
    QCOMPARE(std::get<Dose>(journal->find(other)->body).pack, std::optional(5));
    const PeriodAdherence first = look(journal, started.id).adherence[0];
    QCOMPARE(first.kept, 1);
    QCOMPARE(first.other, 1);
    // Of the second period the pack has the next number, by itself.
    noonOf(journal, day("2026-11-29"));
    const RecordId next = journal.addOne("pack 1 piece 8:00");
    QCOMPARE(std::get<Dose>(journal->find(next)->body).pack, std::optional(2));
    QCOMPARE(look(journal, started.id).adherence[1].kept, 1);
}

void ExperimentsTest::silenceOnADayWithoutAnyIsKept()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    noonOf(journal, look(journal, started.id).plannedEnd() + days{1});
    const ExperimentView view = look(journal, started.id);

    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        const PeriodAdherence& kept = view.adherence[i];
        QCOMPARE(kept.days, 3);
        QCOMPARE(kept.keptUnsaid, view.schedule[i].treated ? 0 : 3);
        QCOMPARE(kept.kept, kept.keptUnsaid);
        QCOMPARE(kept.unknown, view.schedule[i].treated ? 3 : 0);
    }
}

void ExperimentsTest::anEndIsSaidWhereNothingWasLogged()
{
    JournalFixture journal;
    Experiments experiments(*journal);
    const auto started = start(journal, glutamineDraft());
    live(journal, started.id, [](Day, bool treated) { return treated ? 2 : 6; });
    const Day end = look(journal, started.id).plannedEnd();
    for (const Kind kind : {Kind::dose, Kind::rating}) {
        for (const Record& record : journal->list(kind, {end, end})) {
            JournalEntries(*journal).remove({{record.id}}, journal.frame());
        }
    }
    QCOMPARE(look(journal, started.id).state, State::unconfirmed);
    QVERIFY(!look(journal, started.id).result);

    QVERIFY(!experiments.confirmEnd(started.id, journal.frame()));

    QCOMPARE(look(journal, started.id).state, State::over);
    QVERIFY(look(journal, started.id).result);
    QCOMPARE(faultOf(experiments.confirmEnd(started.id, journal.frame())), std::optional(Fault::notRunning));
    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
    QCOMPARE(look(journal, started.id).state, State::unconfirmed);
    noonOf(journal, end);
    QCOMPARE(faultOf(experiments.confirmEnd(started.id, journal.frame())), std::optional(Fault::endNotReached));
}

void ExperimentsTest::guessesAreCountedAgainstACoin()
{
    JournalFixture journal;
    Experiments experiments(*journal);
    const auto started = start(journal, blindDraft());
    QCOMPARE(faultOf(experiments.guess(started.id, 0, true, journal.frame())), std::optional(Fault::noSuchPeriod));
    liveBlind(journal, started);
    for (int period = 0; period < 12; ++period) {
        const bool right = started.sheet->schedule[static_cast<std::size_t>(period)].treated;
        QVERIFY(!experiments.guess(started.id, period, !right, journal.frame()));
        QVERIFY(!experiments.guess(started.id, period, period < 11 ? right : !right, journal.frame()));
    }
    QVERIFY(!look(journal, started.id).guesses);
    QVERIFY(!experiments.enterKey(started.id, started.sheet->key, journal.frame()));

    const GuessRate rate = look(journal, started.id).guesses.value();

    QCOMPARE(rate.guesses, 12);
    QCOMPARE(rate.right, 11);
    QVERIFY(std::abs(rate.p - 26.0 / 4096) < 1e-12); // 2 (1 + 12) / 2^12
    QCOMPARE(faultOf(experiments.guess(started.id, 0, true, journal.frame())), std::optional(Fault::notRunning));
}

void ExperimentsTest::startingIsTakenBackInOneStep()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());

    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);

    QVERIFY(!Experiments(*journal).one(started.id, journal.frame()));
    QCOMPARE(faultOf(Experiments(*journal).pause(started.id, journal.frame())), std::optional(Fault::noSuchExperiment));
}

void ExperimentsTest::aHabitIsTestedByItsOwnEntries()
{
    JournalFixture journal;
    Item walk = newItem("Evening walk", ItemGroup::own);
    walk.yesNo = true;
    walk.low = 0;
    walk.high = 1;
    const RecordBody body = walk;
    const auto stored = JournalEntries(*journal).record({&body, 1}, journal.frame());
    ExperimentDraft draft = glutamineDraft("2026-11-23");
    draft.supplement.reset();
    draft.treated.amount.reset();
    draft.times.clear();
    draft.habit = ItemId{std::get<std::vector<RecordId>>(stored).front().value};
    const auto started = start(journal, draft);
    const bool first = look(journal, started.id).schedule[0].treated;
    journal.addOne(first ? "evening walk yes" : "evening walk no");

    QCOMPARE(look(journal, started.id).adherence[0].kept, 1);
    QCOMPARE(look(journal, started.id).adherence[0].other, 0);
}

HF_TEST(ExperimentsTest)
#include "experiments.moc"
