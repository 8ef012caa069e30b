// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

constexpr DayRange month{Day{days{20'758}}, Day{days{20'788}}};

std::string told(const Record& record)
{
    return toString(record.id);
}

} // namespace

class JournalQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void anEmptyJournalAnswersWithNothing()
    {
        JournalFixture journal;
        const DayView view = journal->day(day("2026-11-23"), journal.frame());

        QVERIFY(view.entries.empty() && view.doseTotals.empty() && !view.load && !view.gutBurden);
        QCOMPARE(view.checkIn.done(), 0);
        QVERIFY(!journal->extent());
        QVERIFY(journal->bin().empty());
        QVERIFY(journal->history(RecordId{builtInUuid(5)}).empty());
        QVERIFY(!journal->find(RecordId{builtInUuid(5)}));
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            if (isDated(static_cast<Kind>(kind))) {
                QVERIFY(journal->list(static_cast<Kind>(kind), month).empty());
            }
        }
        QVERIFY(journal->checkIns({day("2026-11-23"), day("2026-11-22")}, journal.frame()).empty());
    }

    void totalsAreOfOneSupplementAndDimension()
    {
        JournalFixture journal;
        journal.add({"glutamine 5g 8:00", "glutamine 2500mg 9:00", "skip glutamine 12:00 \"late\""});

        Dose capsules;
        capsules.supplement = built_in::glutamine;
        capsules.amount = makeAmount("2", Unit::capsule);
        capsules.when.day = day("2026-11-23");
        journal.storeOne(capsules);
        journal.storeOne(Supplement{"Creatine", Unit::g, {}, {}, {}, false, 9, {}});
        journal.addOne("creatine 3g 11:00");

        const auto totals = journal->day(day("2026-11-23"), journal.frame()).doseTotals;

        QCOMPARE(totals.size(), std::size_t{3});
        QCOMPARE(totals[0].total.count, 7'500'000'000);
        QCOMPARE(totals[1].total.count, 3'000'000'000);
        QVERIFY(totals[0].total.dimension == Dimension::mass && totals[2].total.dimension == Dimension::pieces);
        QCOMPARE(valueIn(totals[2].total, Unit::capsule), 2.0);
    }

    void aDayReadsByTheClockAndThenWhatHasNone()
    {
        JournalFixture journal;
        journal.add({"bloating 3 no time", "glutamine 5g 19:00", "bristol 4 7:30", "energy 4", "rest"});
        journal.addOne("glutamine 5g 8:00");

        const auto entries = journal->day(day("2026-11-23"), journal.frame()).entries;

        std::vector<std::string> clocks;
        for (const Record& record : entries) {
            const auto moment = momentOf(record.body);
            clocks.push_back(moment ? toString(*moment).substr(11, 5) : std::string(nameOf(kindOf(record.body))));
        }
        QCOMPARE(clocks, (std::vector<std::string>{"07:30", "08:00", "19:00", "rest", "rating", "rating"}));
    }

    void aListIsInOrderWhateverTheOrderOfEntry()
    {
        JournalFixture journal;
        std::mt19937 random(6);
        std::vector<std::string> lines;
        for (int i = 0; i < 40; ++i) {
            const auto hour = random() % 3 == 0 ? 24 : random() % 24;
            const std::string time = hour == 24 ? "no time" : std::to_string(hour) + ":" + (i % 2 == 0 ? "05" : "40");
            lines.push_back("2026-11-" + std::to_string(10 + random() % 12) + " bristol 4 " + time);
        }
        journal.addAll(lines);
        const std::vector<Record> listed = journal->list(Kind::stool, month);
        QCOMPARE(listed.size(), std::size_t{40});

        const auto before = [](const Record& a, const Record& b) {
            const When& x = std::get<Stool>(a.body).when;
            const When& y = std::get<Stool>(b.body).when;
            if (x.day != y.day) {
                return x.day < y.day;
            }
            if (!x.at || !y.at) {
                return x.at || !y.at ? x.at.has_value() && !y.at : false;
            }
            return x.at->instant < y.at->instant;
        };
        QVERIFY(std::is_sorted(listed.begin(), listed.end(), before));
        // Each part of the days has just its own.
        std::vector<std::string> parts;
        for (Day one = month.first; one <= month.last; one += days{1}) {
            for (const Record& record : journal->list(Kind::stool, {one, one})) {
                parts.push_back(told(record));
            }
        }
        QVERIFY(std::equal(parts.begin(), parts.end(), listed.begin(), listed.end(),
                           [](const std::string& id, const Record& record) { return id == told(record); }));
        QVERIFY(journal->list(Kind::stool, {month.last, month.first}).empty());
    }

    void aHistoryTellsEachVersionAndWhichOneStands()
    {
        JournalFixture journal;
        const RecordId id = journal.addOne("bloating 3");
        journal.at("2026-11-23T21:00:00+01:00");
        journal.addOne("bloating 5");
        JournalEntries(*journal).remove({&id, 1}, journal.frame());

        const auto past = journal->history(id);

        QCOMPARE(past.size(), std::size_t{3});
        QCOMPARE(std::get<Rating>(*past[0].body).value, 3.0);
        QCOMPARE(std::get<Rating>(*past[1].body).value, 5.0);
        QVERIFY(past[2].state == PastVersion::State::deleted && !past[2].body);
        QVERIFY(!past[0].current && !past[1].current && past[2].current);
        QVERIFY(past[0].changedAt < past[1].changedAt);
        QVERIFY(past[0].device == journal->info().device);

        JournalEntries(*journal).erase({&id, 1});
        const auto emptied = journal->history(id);
        QCOMPARE(emptied.size(), std::size_t{4});
        QVERIFY(std::none_of(emptied.begin(), emptied.end(), [](const PastVersion& one) { return one.body; }));
        QVERIFY(emptied[0].state == PastVersion::State::erased);
        QVERIFY(emptied[3].state == PastVersion::State::erased && emptied[3].current);
    }

    void theBinHoldsTheLatestDeletionFirst()
    {
        JournalFixture journal;
        const RecordId first = journal.addOne("bloating 3");
        const RecordId second = journal.addOne("energy 4");
        JournalEntries(*journal).remove({&second, 1}, journal.frame());
        journal.at("2026-11-23T21:00:00+01:00");
        JournalEntries(*journal).remove({&first, 1}, journal.frame());

        const auto bin = journal->bin();

        QCOMPARE(bin.size(), std::size_t{2});
        QVERIFY(bin[0].record.id == first && bin[1].record.id == second);
        QVERIFY(bin[0].deletedAt > bin[1].deletedAt);
        QCOMPARE(std::get<Rating>(bin[0].record.body).value, 3.0);
    }

    void whatTheFileHoldsIsCounted()
    {
        JournalFixture journal;
        const RecordId gone = journal.addOne("energy 4");
        journal.add({"bloating 3", "2026-11-20 bristol 4 no time", "ill 2026-11-21..2026-11-25"});
        JournalEntries(*journal).remove({&gone, 1}, journal.frame());

        const JournalInfo info = journal->info();

        QCOMPARE(info.counts.at(Kind::rating), std::int64_t{1});
        QCOMPARE(info.counts.at(Kind::stool), std::int64_t{1});
        QCOMPARE(info.revisions, std::int64_t{5});
        QCOMPARE(toString(info.days->first), std::string("2026-11-20"));
        QCOMPARE(toString(info.days->last), std::string("2026-11-25"));
        QCOMPARE(info.devices.size(), std::size_t{1});
        QCOMPARE(info.path, journal.path().string());
        QVERIFY(info.bytes > 0 && info.version > 0);
    }
};

HF_TEST(JournalQueriesTest)
#include "journal_queries.moc"
