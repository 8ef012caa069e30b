// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

EntryFilter withText(const char* text)
{
    EntryFilter filter;
    filter.text = text;
    return filter;
}

std::vector<RecordId> idsOf(const EntryPage& page)
{
    std::vector<RecordId> ids;
    for (const Record& record : page.entries) {
        ids.push_back(record.id);
    }
    return ids;
}

} // namespace

class Searching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalHasNothingToFind()
    {
        JournalFixture journal;

        const EntryPage page = journal->search({});

        QVERIFY(page.entries.empty());
        QVERIFY(!page.goOn);
    }

    void theNewestComesFirstAndThoseWithoutTimeLast()
    {
        JournalFixture journal;
        const RecordId untimed = journal.addOne("bloating 3");
        const RecordId morning = journal.addOne("glutamine 5g 8:00");
        const RecordId before = journal.addOne("glutamine 5g 2026-11-20 9:00");
        const RecordId evening = journal.addOne("run 45min rpe 6 17:00");

        QVERIFY(idsOf(journal->search({})) == (std::vector{evening, morning, untimed, before}));
    }

    void kindsAndSupplementNarrow()
    {
        JournalFixture journal;
        const RecordId dose = journal.addOne("glutamine 5g 8:00");
        const RecordId run = journal.addOne("run 45min rpe 6 17:00");
        journal.addOne("bloating 3");
        EntryFilter filter;

        filter.kinds = {Kind::session, Kind::rest};
        QVERIFY(idsOf(journal->search(filter)) == std::vector{run});
        filter.kinds = {};
        filter.supplement = built_in::glutamine;
        QVERIFY(idsOf(journal->search(filter)) == std::vector{dose});
        filter.supplement = SupplementId{builtInUuid(99)};
        QVERIFY(journal->search(filter).entries.empty());
        filter.kinds = {Kind::session};
        filter.supplement = built_in::glutamine;
        QVERIFY(journal->search(filter).entries.empty());
    }

    void aMarkNarrowsToTheDaysThatCarryIt()
    {
        JournalFixture journal;
        journal.addOne("glutamine 5g 2026-11-20 8:00");
        const RecordId on = journal.addOne("glutamine 5g 2026-11-22 8:00");
        const RecordId mark = journal.addOne("travel 2026-11-21..2026-11-23");
        journal.addOne("ill 2026-11-20");
        EntryFilter filter;
        filter.mark = "travel";

        QVERIFY(idsOf(journal->search(filter)) == (std::vector{on, mark}));
    }

    void aMarkThatBeganBeforeTheDaysSearchedIsFoundOnce()
    {
        JournalFixture journal;
        const RecordId mark = journal.addOne("travel 2026-10-01..2026-11-23");
        EntryFilter filter;
        filter.days = DayRange{day("2026-11-01"), day("2026-11-30")};

        QVERIFY(idsOf(journal->search(filter)) == std::vector{mark});
    }

    void textIsFoundWhateverCaseAndAccents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("as written") << QByteArray("Überraschend") << true;
        QTest::newRow("without accents") << QByteArray("uberraschend gute") << true;
        QTest::newRow("upper case") << QByteArray("ÜBERRASCHEND") << true;
        QTest::newRow("part of a word") << QByteArray("rraschen") << true;
        QTest::newRow("another word") << QByteArray("schlecht") << false;
    }

    void textIsFoundWhateverCaseAndAccents()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, found);
        JournalFixture journal;
        journal.addOne("note \"Überraschend gute Nacht\"");

        QCOMPARE(!journal->search(withText(text.constData())).entries.empty(), found);
    }

    void namesNotesAndActivitiesAreText()
    {
        JournalFixture journal;
        const RecordId dose = journal.addOne("glutamine 5g 8:00 \"after the race\"");
        const RecordId rating = journal.addOne("bloating 3");
        const RecordId run = journal.addOne("run 45min rpe 6 17:00");

        QVERIFY(idsOf(journal->search(withText("race"))) == std::vector{dose});
        QVERIFY(idsOf(journal->search(withText("GLUTAMINE"))) == std::vector{dose});
        QVERIFY(idsOf(journal->search(withText("bloat"))) == std::vector{rating});
        QVERIFY(idsOf(journal->search(withText("run"))) == std::vector{run});
    }

    void whatAnEntrySaysInNumbersIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("an amount") << QByteArray("2.5") << 1;
        QTest::newRow("with a comma") << QByteArray("2,5") << 1;
        QTest::newRow("with its unit") << QByteArray("2.5 g") << 1;
        QTest::newRow("behind its name") << QByteArray("glutamine 2.5") << 1;
        QTest::newRow("no part of a number") << QByteArray("2") << 1; // the note
        QTest::newRow("minutes") << QByteArray("45 min") << 1;
        QTest::newRow("a rating") << QByteArray("bloating 7") << 1;
        QTest::newRow("a stool") << QByteArray("stool 4") << 1;
        QTest::newRow("of all kinds") << QByteArray("4") << 1;
        QTest::newRow("nothing") << QByteArray("99") << 0;
    }

    void whatAnEntrySaysInNumbersIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, found);
        JournalFixture journal;
        journal.add({"glutamine 2.5g 08:00", "glutamine 12.5g 09:00", "run 45min rpe 6 10:00", "bloating 7",
                     "bristol 4", "note 2 cups of coffee"});

        QCOMPARE(static_cast<int>(journal->search(withText(text.constData())).entries.size()), found);
    }

    void aPageEndsAfterTheDayThatFillsItAndGoesOn()
    {
        JournalFixture journal;
        std::vector<RecordId> newestFirst;
        for (const char* line : {"glutamine 5g 2026-01-01 8:00", "glutamine 5g 2026-06-01 8:00",
                                 "glutamine 5g 2026-11-01 8:00", "glutamine 5g 2026-11-23 8:00"}) {
            newestFirst.insert(newestFirst.begin(), journal.addOne(line));
        }
        std::vector<RecordId> found;
        SearchStep step;
        step.wanted = 1;
        int steps = 0;

        do {
            const EntryPage page = journal->search({}, step);
            const auto ids = idsOf(page);
            found.insert(found.end(), ids.begin(), ids.end());
            step.from = page.goOn;
            ++steps;
        } while (step.from && steps < 100);

        QVERIFY(found == newestFirst);
        QVERIFY(steps >= 3);
    }

    void aStepStopsWhenItHasReadEnough()
    {
        JournalFixture journal;
        journal.addOne("note \"the first\"");
        journal.at("2028-11-23T20:00:00+01:00");
        for (int i = 0; i < 20; ++i) {
            journal.addOne("glutamine 5g 8:00");
        }
        SearchStep step;
        step.mostRead = 10;

        const EntryPage page = journal->search(withText("the first"), step);

        QVERIFY(page.entries.empty());
        QVERIFY(page.goOn.has_value());
        step.mostRead = 100'000;
        step.from = page.goOn;
        QCOMPARE(journal->search(withText("the first"), step).entries.size(), std::size_t{1});
    }
};

HF_TEST(Searching)
#include "journal_search.moc"
