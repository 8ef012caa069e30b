// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

template<class Body>
EntryProblem refusalOf(JournalFixture& journal, const Body& body)
{
    const RecordBody wrapped = body;
    const auto outcome = JournalEntries(*journal).record({&wrapped, 1}, journal.frame());
    const auto* refused = std::get_if<Refused>(&outcome);
    if (refused == nullptr) {
        throw std::logic_error("the entry was stored");
    }
    return refused->problem;
}

} // namespace

class Recording : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(!JournalEntries(*journal).change(moved, movedTo(journal->find(moved)->body, day("2026-11-22")),
                                                 journal.frame()));

        const RecordId fresh = journal.addOne("bloating 5");

        QVERIFY(fresh != moved);
        QCOMPARE(std::get<Rating>(journal->find(moved)->body).value, 3.0);
        QCOMPARE(std::get<Rating>(journal->find(fresh)->body).value, 5.0);
        QVERIFY(JournalCare(*journal).check().sound());
    }

    void aRatingDoesNotMoveOntoAnother()
    {
        JournalFixture journal;
        const RecordId today = journal.addOne("bloating 3");
        journal.addOne("yesterday bloating 5");

        const auto refused = JournalEntries(*journal).change(
            today, movedTo(journal->find(today)->body, day("2026-11-22")), journal.frame());

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

        const auto outcome = JournalEntries(*journal).record(bodies, journal.frame());

        QCOMPARE(std::get<Refused>(outcome).index, std::size_t{1});
        QCOMPARE(journal->info().revisions, 0);
    }

    void fineFillsOnlyWhatIsNotRatedAndSaysSo()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");

        JournalEntries(*journal).recordFine(day("2026-11-23"), journal.frame());

        const DayView view = journal->day(day("2026-11-23"), journal.frame());
        QCOMPARE(*view.gutBurden, 3.0 / 5);
        const auto fine = std::count_if(view.entries.begin(), view.entries.end(), [](const Record& record) {
            const auto* rating = std::get_if<Rating>(&record.body);
            return rating != nullptr && rating->fine;
        });
        QCOMPARE(fine, 5);
        QVERIFY(JournalEntries(*journal).recordFine(day("2026-11-23"), journal.frame()).empty());
    }
};

HF_TEST(Recording)
#include "recording.moc"
