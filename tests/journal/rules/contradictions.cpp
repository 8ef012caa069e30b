// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of one day does not contradict itself: none taken and a dose, all fine and a complaint.

#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

constexpr const char* today = "2026-11-23";

int count(JournalFixture& journal, Kind kind)
{
    return static_cast<int>(journal->list(kind, {day(today), day(today)}).size());
}

std::optional<EntryProblem> problemOf(JournalFixture& journal, const char* line)
{
    const auto body = std::get<RecordBody>(readQuickAdd(line, journal->catalogue(), journal.frame()));
    const auto outcome = JournalEntries(*journal).record({&body, 1}, journal.frame());
    const auto* refused = std::get_if<Refused>(&outcome);
    return refused != nullptr ? std::optional(refused->problem) : std::nullopt;
}

} // namespace

class TwoTruths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoseTakesTheNoneOfItsDayBackInTheSameAction()
    {
        JournalFixture journal;
        const RecordId none = journal.addOne("glutamine none");

        journal.addOne("glutamine 5g 8:00");

        QVERIFY(!journal->find(none));
        QCOMPARE(journal->tookBack().size(), std::size_t{1});
        QCOMPARE(count(journal, Kind::dose), 1);
        JournalUndo(*journal).undo();
        QVERIFY(journal->find(none));
        QCOMPARE(count(journal, Kind::dose), 1);
        JournalUndo(*journal).redo();
        QVERIFY(!journal->find(none));
    }

    void takingAPlannedDoseTakesTheNoneBackToo()
    {
        JournalFixture journal;
        test::save(journal, test::planFrom(today, {21}));
        const RecordId none = journal.addOne("glutamine none");

        const auto planned = test::occurrences(journal, today, today);
        PlanEditor(*journal).take(planned.front().id, journal.frame());

        QVERIFY(!journal->find(none));
        QCOMPARE(count(journal, Kind::dose), 1);
    }

    void aDoseThatIsMovedToTheDayTakesTheNoneBackToo()
    {
        JournalFixture journal;
        const RecordId none = journal.addOne("glutamine none");
        const RecordId dose = journal.addOne("2026-11-22 glutamine 5g 8:00");

        QVERIFY(
            !JournalEntries(*journal).change(dose, movedTo(journal->find(dose)->body, day(today)), journal.frame()));

        QVERIFY(!journal->find(none));
    }

    void aNoneAfterADoseIsRefused()
    {
        JournalFixture journal;
        journal.addOne("glutamine 5g 8:00");

        QVERIFY(problemOf(journal, "glutamine none") == EntryProblem::noneAfterDose);
        const RecordId other = journal.addOne("2026-11-22 glutamine none");
        const auto refused =
            JournalEntries(*journal).change(other, movedTo(journal->find(other)->body, day(today)), journal.frame());
        QVERIFY(refused && refused->problem == EntryProblem::noneAfterDose);
        QCOMPARE(count(journal, Kind::dose), 1);
    }

    void aSkipStandsBesideANoneAndANoneIsSaidOnce()
    {
        JournalFixture journal;
        journal.addOne("glutamine none");
        journal.addOne("skip glutamine");
        journal.addOne("glutamine none");

        QCOMPARE(count(journal, Kind::dose), 2);
        QVERIFY(journal->tookBack().empty());
    }

    void inAMergeASessionWinsOverARestDay()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        const RecordId session = a.addOne("run 30min rpe 5 8:00");
        b.addOne("rest");
        JournalImport(*a).importLog(b.exportedFile("b.jsonl"));
        JournalImport(*b).importLog(a.exportedFile("a.jsonl"));
        for (JournalFixture* both : {&a, &b}) {
            QCOMPARE(count(*both, Kind::rest), 0);
            QCOMPARE(count(*both, Kind::session), 1);
            QCOMPARE((*both)->info().counts.at(Kind::rest), std::int64_t{0});
        }
        QCOMPARE(a.exported(), b.exported());
        JournalEntries(*a).remove(std::vector<RecordId>{session}, a.frame());
        QCOMPARE(count(a, Kind::rest), 1);
    }

    void ofTwoRatingsOfADayTheNewestCounts()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        // Moved there from another day, so that its id is not that of the day.
        const RecordId moved = a.addOne("2026-11-22 bloating 7");
        QVERIFY(!JournalEntries(*a).change(moved, movedTo(a->find(moved)->body, day(today)), a.frame()));
        b.at("2026-11-23T20:10:00+01:00");
        const RecordId newest = b.addOne("bloating 0");
        b.addOne("fine-day");
        JournalImport(*a).importLog(b.exportedFile("b.jsonl"));
        JournalImport(*b).importLog(a.exportedFile("a.jsonl"));
        for (JournalFixture* both : {&a, &b}) {
            const auto ratings = (*both)->list(Kind::rating, {day(today), day(today)});
            QCOMPARE(ratings.size(), std::size_t{1});
            QVERIFY(ratings.front().id == newest);
            const Metric metric = (*both)->metricNamed("bloating").value();
            QVERIFY((*both)->series(metric, {day(today), day(today)}).values.front() == 0.0);
            QCOMPARE(count(*both, Kind::fine), 1);
            QVERIFY((*both)->find(moved).has_value()); // nothing was written
        }
        QCOMPARE(a.exported(), b.exported());
        JournalEntries(*a).remove(std::vector<RecordId>{newest}, a.frame());
        QVERIFY(a->list(Kind::rating, {day(today), day(today)}).front().id == moved);
    }

    void aPlanOfWhatWasDeletedHereMeanwhileHasEnded()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        const RecordBody zinc = Supplement{"Zinc", Unit::mg, {}, {}, {}, false, 0, {}};
        const RecordId id = std::get<std::vector<RecordId>>(JournalEntries(*a).record({&zinc, 1}, a.frame())).front();
        JournalImport(*b).importLog(a.exportedFile("a.jsonl"));
        JournalEntries(*a).remove(std::vector<RecordId>{id}, a.frame());
        Plan plan = test::planFrom(today, {8});
        plan.supplement = SupplementId{id.value};
        test::save(b, plan);
        JournalImport(*a).importLog(b.exportedFile("b.jsonl"));
        JournalImport(*b).importLog(a.exportedFile("a2.jsonl"));

        for (JournalFixture* both : {&a, &b}) {
            both->at("2026-11-25T12:00:00+01:00");
            QCOMPARE(test::statesIn(*both, "2026-11-24", "2026-11-26"), QString());
            QVERIFY(!PlanBook(**both).plans(both->frame()).front().running);
            QVERIFY(PlanBook(**both).upcoming(3, {}, both->frame()).empty());
        }
    }

    void inAMergeTheDoseWins()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        a.addOne("glutamine 5g 8:00");
        b.at("2026-11-23T20:10:00+01:00");
        b.addOne("glutamine none");
        JournalImport(*a).importLog(b.exportedFile("b.jsonl"));
        JournalImport(*b).importLog(a.exportedFile("a.jsonl"));

        QCOMPARE(count(a, Kind::dose), 1);
        QCOMPARE(count(b, Kind::dose), 1);
        QCOMPARE(a.exported(), b.exported());
        QVERIFY(JournalCare(*a).check().sound());
    }

    void inAnImportTheDoseWins()
    {
        JournalFixture journal;
        journal.addOne("glutamine none");
        const auto file = journal.beside("t.csv");
        std::ofstream(file) << "date,supplement,amount\n2026-11-23,L-Glutamine,5 g\n2026-11-22,L-Glutamine,0 g\n"
                               "2026-11-22,L-Glutamine,5 g\n";

        const ImportReport report = JournalImport(*journal).importFile(file, {}, journal.frame());

        QCOMPARE(count(journal, Kind::dose), 1);
        QCOMPARE(journal->list(Kind::dose, {day("2026-11-22"), day("2026-11-22")}).size(), std::size_t{1});
        JournalUndo(*journal).undoImport(*report.batch);
        QCOMPARE(count(journal, Kind::dose), 1);
        QVERIFY(std::get<Dose>(journal->list(Kind::dose, {day(today), day(today)}).front().body).state ==
                DoseState::none);
    }

    void fineFillsTheRestBesideAComplaintAndDoesNotMarkTheDay()
    {
        JournalFixture journal;
        journal.addOne("bloating 4");

        QCOMPARE(JournalEntries(*journal).recordFine(day(today), journal.frame()).size(), std::size_t{5});

        QCOMPARE(count(journal, Kind::fine), 0);
        QCOMPARE(count(journal, Kind::rating), 6);
        QVERIFY(JournalEntries(*journal).recordFine(day(today), journal.frame()).empty());
        const RecordBody fine = FineDay{day(today)};
        const auto outcome = JournalEntries(*journal).record({&fine, 1}, journal.frame());
        QVERIFY(std::get<Refused>(outcome).problem == EntryProblem::fineAndRating);
    }

    void aLaterComplaintTakesTheMarkOffAndAZeroDoesNot()
    {
        JournalFixture journal;
        JournalEntries(*journal).recordFine(day(today), journal.frame());
        journal.addOne("wind 0");
        journal.addOne("energy 4");
        QCOMPARE(count(journal, Kind::fine), 1);

        const RecordId wind = journal.addOne("wind 3");

        QCOMPARE(count(journal, Kind::fine), 0);
        QCOMPARE(journal->tookBack().size(), std::size_t{1});
        JournalUndo(*journal).undo();
        QCOMPARE(count(journal, Kind::fine), 1);
        Rating changed = std::get<Rating>(journal->find(wind)->body);
        changed.value = 2;
        QVERIFY(!JournalEntries(*journal).change(wind, changed, journal.frame()));
        QCOMPARE(count(journal, Kind::fine), 0);
    }

    void inAMergeTheComplaintWins()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        a.addOne("bloating 4");
        b.at("2026-11-23T20:10:00+01:00");
        JournalEntries(*b).recordFine(day(today), b.frame());
        a.at("2026-11-23T20:20:00+01:00");
        a.addOne("bloating 5");
        JournalImport(*b).importLog(a.exportedFile("a.jsonl"));

        QCOMPARE(count(b, Kind::fine), 0);
        QVERIFY(JournalCare(*b).check().sound());
    }

    void theBinDoesNotBringBackWhatTheDayContradicts()
    {
        JournalFixture journal;
        const RecordId none = journal.addOne("glutamine none");
        JournalEntries(*journal).remove({&none, 1}, journal.frame());
        journal.addOne("glutamine 5g 8:00");

        const RestoreReport report = JournalEntries(*journal).restore({&none, 1}, journal.frame());

        QVERIFY(report.restored.empty());
        QVERIFY(report.problem == EntryProblem::noneAfterDose);
        QCOMPARE(count(journal, Kind::dose), 1);
    }
};

HF_TEST(TwoTruths)
#include "contradictions.moc"
