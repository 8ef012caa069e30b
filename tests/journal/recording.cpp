// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/errors.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <SQLiteCpp/Database.h>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

template<class Body>
EntryProblem refusalOf(JournalFixture& journal, const Body& body)
{
    const RecordBody wrapped = body;
    const auto outcome = journal->record({&wrapped, 1}, journal.frame());
    const auto* refused = std::get_if<Refused>(&outcome);
    if (refused == nullptr) {
        throw std::logic_error("the entry was stored");
    }
    return refused->problem;
}

std::optional<StorageFault> faultOf(const std::function<void()>& step)
{
    try {
        step();
    } catch (const StorageError& error) {
        return error.fault();
    }
    return std::nullopt;
}

} // namespace

class Recording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayOfAllKindsReadsBack()
    {
        JournalFixture journal;
        journal.add({"glutamine 5g 8:00", "run 45min rpe 6 17:00", "bloating 3", "bristol 4 9:00", "energy 4",
                     "sleep 7h30", "note \"fine\"", "travel 2026-11-22..2026-11-24", "skip glutamine 20:00 \"late\""});

        const DayView view = journal->day(day("2026-11-23"), journal.frame());

        QCOMPARE(view.entries.size(), std::size_t{9});
        QCOMPARE(*view.load, 270.0);
        QCOMPARE(view.doseTotals.front().total.count, 5'000'000'000);
        QVERIFY(!view.gutBurden);
    }

    void ratingAnItemAgainChangesTheSameRecord()
    {
        JournalFixture journal;
        const RecordId first = journal.addOne("bloating 3");
        const RecordId second = journal.addOne("bloating 5");

        QCOMPARE(toString(first), toString(second));
        QCOMPARE(journal->list(Kind::rating, {day("2026-11-23"), day("2026-11-23")}).size(), std::size_t{1});
    }

    void aRatingThatMovedAwayLeavesItsDayFreeForAnotherOne()
    {
        JournalFixture journal;
        const RecordId moved = journal.addOne("bloating 3");
        QVERIFY(!journal->change(moved, movedTo(journal->find(moved)->body, day("2026-11-22")), journal.frame()));

        const RecordId fresh = journal.addOne("bloating 5");

        QVERIFY(fresh != moved);
        QCOMPARE(std::get<Rating>(journal->find(moved)->body).value, 3.0);
        QCOMPARE(std::get<Rating>(journal->find(fresh)->body).value, 5.0);
        QVERIFY(journal->check().sound());
    }

    void aRatingDoesNotMoveOntoAnother()
    {
        JournalFixture journal;
        const RecordId today = journal.addOne("bloating 3");
        journal.addOne("yesterday bloating 5");

        const auto refused =
            journal->change(today, movedTo(journal->find(today)->body, day("2026-11-22")), journal.frame());

        QVERIFY(refused && refused->problem == EntryProblem::alreadyRated);
    }

    void restAndSessionOnOneDayAreRefusedInBothOrders()
    {
        JournalFixture journal;
        journal.addOne("run 45min rpe 6 17:00");
        QVERIFY(refusalOf(journal, RestDay{day("2026-11-23"), std::nullopt}) == EntryProblem::restAndSession);
        journal.addOne("yesterday rest");
        Session session;
        session.activity = "run";
        session.minutes = 30;
        session.when.day = day("2026-11-22");
        QVERIFY(refusalOf(journal, session) == EntryProblem::restAndSession);
    }

    void oneBadEntryKeepsTheOthersOutToo()
    {
        JournalFixture journal;
        Dose zero;
        zero.supplement = built_in::glutamine;
        zero.amount = Amount{};
        zero.when.day = day("2026-11-23");
        const std::vector<RecordBody> bodies{RestDay{day("2026-11-23"), std::nullopt}, zero};

        const auto outcome = journal->record(bodies, journal.frame());

        QCOMPARE(std::get<Refused>(outcome).index, std::size_t{1});
        QCOMPARE(journal->info().revisions, 0);
    }

    void fineFillsOnlyWhatIsNotRatedAndSaysSo()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");

        journal->recordFine(day("2026-11-23"), journal.frame());

        const DayView view = journal->day(day("2026-11-23"), journal.frame());
        QCOMPARE(*view.gutBurden, 3.0 / 5);
        const auto fine = std::count_if(view.entries.begin(), view.entries.end(), [](const Record& record) {
            const auto* rating = std::get_if<Rating>(&record.body);
            return rating != nullptr && rating->fine;
        });
        QCOMPARE(fine, 5);
        QVERIFY(journal->recordFine(day("2026-11-23"), journal.frame()).empty());
    }

    void hidingAnItemNeverRewritesThePast()
    {
        JournalFixture journal;
        for (const char* line :
             {"2026-11-20 pain 1", "2026-11-20 bloating 2", "2026-11-20 wind 3", "2026-11-20 rushing 4"}) {
            journal.addOne(line);
        }
        const DayRange range{day("2026-11-20"), day("2026-11-20")};
        const Metric burden = journal->metricNamed("gut.burden").value();
        QCOMPARE(journal->series(burden, range).values.front().value(), 2.5);

        Item rushing = *journal->catalogue().find(built_in::rushing);
        setItemHidden(rushing, true, journal.frame().today());
        journal->change(RecordId{built_in::rushing.value}, rushing, journal.frame());

        QCOMPARE(journal->series(burden, range).values.front().value(), 2.5);
    }

    void aDayIsCompleteWhenDosesLoadGutAndRecoveryAreKnown()
    {
        JournalFixture journal;
        journal.add({"glutamine none", "rest", "sleep quality 4", "energy 4", "fresh muscles 3", "calm 4"});
        QVERIFY(!journal->day(day("2026-11-23"), journal.frame()).checkIn.complete());
        journal.addOne("sleep 7h30");
        journal->recordFine(day("2026-11-23"), journal.frame());

        QVERIFY(journal->day(day("2026-11-23"), journal.frame()).checkIn.complete());
    }

    void aSeriesHasNothingWhereNothingWasLoggedAndZeroWhereNoneWasSaid()
    {
        JournalFixture journal;
        journal.add({"2026-11-20 glutamine 5g", "2026-11-20 glutamine 2.5g", "2026-11-21 glutamine none"});

        const Series series =
            journal->series(journal->metricNamed("dose.l-glutamine").value(), {day("2026-11-20"), day("2026-11-22")});

        QCOMPARE(*series.values[0], 7.5);
        QCOMPARE(*series.values[1], 0.0);
        QVERIFY(!series.values[2]);
    }

    void theDosesOfAVitaminAreInItsOwnUnit()
    {
        JournalFixture journal;
        Supplement inMicrograms;
        inMicrograms.name = "Vitamin D3";
        inMicrograms.unit = Unit::ug;
        const RecordBody vitamin = inMicrograms;
        QVERIFY(std::holds_alternative<std::vector<RecordId>>(journal->record({&vitamin, 1}, journal.frame())));
        journal.add({"2026-11-20 vitamin d3 25ug", "2026-11-20 vitamin d3 0.01mg"});

        const Metric mass = journal->metricNamed("dose.vitamin-d3").value();
        const DayRange one{day("2026-11-20"), day("2026-11-20")};

        QCOMPARE(mass.unit, symbol(Unit::ug));
        QCOMPARE(*journal->series(mass, one).values[0], 35.0);
    }

    void manySeriesReadTogetherAreTheSameAsOneByOne()
    {
        JournalFixture journal;
        journal.add({"2026-11-18 glutamine 5g", "2026-11-18 glutamine 2.5g", "2026-11-19 glutamine none",
                     "2026-11-20 glutamine skip", "2026-11-18 strength 60min rpe 7", "2026-11-18 run 30min",
                     "2026-11-19 rest", "2026-11-18 stool 4", "2026-11-18 stool 6", "2026-11-19 stool none",
                     "2026-11-18 bloating 3", "2026-11-18 wind 0", "2026-11-18 belly pain 1", "2026-11-20 energy 4"});
        const DayRange range{day("2026-11-17"), day("2026-11-21")};
        const std::vector<Metric> metrics = journal->metrics();

        const std::vector<Series> together = journal->series(metrics, range);

        QCOMPARE(together.size(), metrics.size());
        for (std::size_t i = 0; i < metrics.size(); ++i) {
            QVERIFY2(together[i] == journal->series(metrics[i], range), metrics[i].name.c_str());
        }
    }

    void aDoseAtTwoInTheNightCountsToTheDayBefore()
    {
        JournalFixture journal(1, "2026-11-24T02:10:00+01:00");
        journal.addOne("glutamine 5g 2:00");

        QCOMPARE(journal->day(day("2026-11-23"), journal.frame()).doseTotals.size(), std::size_t{1});
        QCOMPARE(journal->day(day("2026-11-24"), journal.frame()).doseTotals.size(), std::size_t{0});
    }

    void loadIsUnknownWhileASessionHasNoRpe()
    {
        JournalFixture journal;
        journal.add({"run 45min rpe 6 9:00", "yoga 30min 11:00"});

        QVERIFY(!journal->day(day("2026-11-23"), journal.frame()).load);
    }

    void anotherProgramsCommitIsNoticedOnce()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        FixedClock clock{journal.clock.now()};
        SeededEntropy entropy{77};
        Journal other(journal.path(), OpenMode::existing, clock, entropy);
        const RecordBody item = Supplement{"Creatine", Unit::g, std::nullopt, std::nullopt, {}, false, 1, std::nullopt};
        QVERIFY(std::holds_alternative<std::vector<RecordId>>(other.record({&item, 1}, journal.frame())));

        QVERIFY(journal->refresh());
        QVERIFY(journal->catalogue().supplementNamed("creatine") != nullptr);
        QVERIFY(!journal->refresh());
    }

    void whatIsWrittenAfterAFileTookTheJournalsPlaceGoesNowhere()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        JournalFixture other(2);
        other.addOne("energy 4");
        std::filesystem::rename(other.path(), journal.path());

        QCOMPARE(faultOf([&] { journal.addOne("calm 2"); }), std::optional(StorageFault::replaced));
        QCOMPARE(journal->day(day("2026-11-23"), journal.frame()).entries.size(), std::size_t{1});
        QCOMPARE(faultOf([&] { journal->undo(); }), std::optional(StorageFault::replaced));

        QVERIFY(journal->refresh());
        const auto entries = journal->day(day("2026-11-23"), journal.frame()).entries;
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(std::get<Rating>(entries.front().body).value, 4.0);
        journal.addOne("calm 2");
        journal.reopen(OpenMode::existing);
        QCOMPARE(journal->day(day("2026-11-23"), journal.frame()).entries.size(), std::size_t{2});
    }

    void aFileThatIsNotWhollySoundDoesNotTakeThePlace()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        JournalFixture other(2);
        other.addOne("energy 4");
        {
            // A row that the log does not tell: opening alone does not see it.
            SQLite::Database raw(other.path().string(), SQLite::OPEN_READWRITE);
            raw.exec("UPDATE rating SET value = value + 1");
        }
        std::filesystem::rename(other.path(), journal.path());

        QCOMPARE(faultOf([&] { journal->refresh(); }), std::optional(StorageFault::damaged));
        const auto entries = journal->day(day("2026-11-23"), journal.frame()).entries;
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(std::get<Rating>(entries.front().body).value, 3.0);
        QCOMPARE(faultOf([&] { journal.addOne("calm 2"); }), std::optional(StorageFault::replaced));
    }

    void aLockedJournalIsWaitedForAsLongAsAsked()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        SeededEntropy entropy{77};
        Journal impatient(journal.path(), OpenMode::existing, journal.clock, entropy, std::chrono::milliseconds{1});
        SQLite::Database other(journal.path().string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");

        QCOMPARE(faultOf([&] { (void)impatient.extent(); }), std::optional(StorageFault::locked));
        const RecordBody rest = RestDay{day("2026-11-22"), std::nullopt};
        QCOMPARE(faultOf([&] {
                     (void)impatient.record({&rest, 1}, journal.frame());
                 }),
                 std::optional(StorageFault::locked));

        other.exec("ROLLBACK");
        QVERIFY(impatient.extent().has_value());
    }

    void twoProgramsWriteAsOneDeviceWithoutHoles()
    {
        JournalFixture journal;
        FixedClock clock{journal.clock.now()};
        SeededEntropy entropy{77};
        journal.addOne("bloating 3");
        Journal other(journal.path(), OpenMode::existing, clock, entropy);
        const RecordBody rest = RestDay{day("2026-11-22"), std::nullopt};
        (void)other.record({&rest, 1}, journal.frame());
        journal.addOne("energy 4");

        QVERIFY(journal->check().sound());
        QCOMPARE(journal->info().devices.size(), std::size_t{1});
    }
};

HF_TEST(Recording)
#include "recording.moc"
