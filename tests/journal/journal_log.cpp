// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two journals that were written apart become the same one, whichever way they are joined.

#include "journal/journal_log.h"
#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>

#include <rapidcheck.h>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

/// What a reader sees: every day of the range and the bin, as text.
std::string seen(Journal& journal)
{
    std::string text;
    const TimeFrame frame{day("2026-11-23"), Zone::utc(), defaultDayStart, std::nullopt};
    for (Day d = day("2026-11-01"); d <= day("2026-11-23"); d += days{1}) {
        for (const Record& record : journal.day(d, frame).entries) {
            text += toString(record.id) + Journal::jsonOf(record.body) + '\n';
        }
    }
    for (const BinEntry& entry : journal.bin()) {
        text += "bin " + toString(entry.record.id) + '\n';
    }
    return text;
}

void exchange(JournalFixture& a, JournalFixture& b)
{
    const auto fromA = a.exportedFile("a.jsonl");
    const auto fromB = b.exportedFile("b.jsonl");
    JournalImport(*a).importLog(fromB);
    JournalImport(*b).importLog(fromA);
}

} // namespace

class Merging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothWaysGiveTheSameBytes()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        a.add({"glutamine 5g 8:00", "bloating 3"});
        b.at("2026-11-23T20:05:00+01:00");
        b.add({"run 45min rpe 6 17:00", "bloating 5"});

        exchange(a, b);

        QCOMPARE(a.exported(), b.exported());
        QCOMPARE(seen(*a), seen(*b));
        QVERIFY(JournalCare(*a).check().sound());
        QVERIFY(JournalCare(*b).check().sound());
    }

    void theLaterRatingOfOneItemAndDayWinsAndTheOtherStaysInItsHistory()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        const RecordId one = a.addOne("bloating 3");
        b.at("2026-11-23T20:05:00+01:00");
        const RecordId other = b.addOne("bloating 5");

        exchange(a, b);

        QCOMPARE(toString(one), toString(other));
        QCOMPARE(std::get<Rating>(a->find(one)->body).value, 5.0);
        QCOMPARE(std::get<Rating>(b->find(one)->body).value, 5.0);
        QCOMPARE(a->history(one).size(), std::size_t{2});
    }

    void oneNameDefinedOnTwoDevicesIsOneSupplement()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        Supplement magnesium;
        magnesium.name = "Magnesium";
        for (JournalFixture* journal : {&a, &b}) {
            const RecordBody body = magnesium;
            QVERIFY(std::holds_alternative<std::vector<RecordId>>(
                JournalEntries(*(*journal)).record({&body, 1}, journal->frame())));
            journal->addOne("magnesium 300mg");
        }

        exchange(a, b);

        QCOMPARE(a->catalogue().supplements.size(), std::size_t{2});
        QCOMPARE(a->list(Kind::dose, {day("2026-11-23"), day("2026-11-23")}).size(), std::size_t{2});
    }

    void equalStampsAreDecidedTheSameWayOnBothSides()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        const RecordId id = a.addOne("bloating 3");
        b.addOne("bloating 5");

        exchange(a, b);

        QCOMPARE(std::get<Rating>(a->find(id)->body).value, std::get<Rating>(b->find(id)->body).value);
    }

    void anEraseEmptiesTheOtherSideToo()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        const RecordId id = a.addOne("note \"a word nobody else should read\"");
        exchange(a, b);
        JournalEntries(*a).erase({&id, 1});

        exchange(a, b);

        QVERIFY(!b->find(id));
        QVERIFY(b.exported().find("nobody else") == std::string::npos);
        QCOMPARE(a.exported(), b.exported());
        QVERIFY(JournalCare(*b).check().sound());
    }

    void anErasedTextDoesNotComeBackFromAnOldExport()
    {
        JournalFixture a(1);
        const RecordId id = a.addOne("note \"a word nobody else should read\"");
        const auto old = a.exportedFile("old.jsonl");
        JournalEntries(*a).erase({&id, 1});

        const MergeReport report = JournalImport(*a).importLog(old);

        QCOMPARE(report.added, 0);
        QVERIFY(a.exported().find("nobody else") == std::string::npos);
    }

    void anEraseThatArrivesBeforeTheTextEmptiesItAllTheSame()
    {
        JournalFixture a(1);
        JournalFixture b(2);
        JournalFixture c(3);
        const RecordId id = a.addOne("bloating 3");
        JournalImport(*b).importLog(a.exportedFile("a.jsonl"));
        JournalEntries(*b).erase({&id, 1});
        const auto withErase = b.exportedFile("b.jsonl");

        JournalImport(*c).importLog(withErase);
        JournalImport(*c).importLog(a.exportedFile("a.jsonl"));

        QVERIFY(!c->find(id));
        QCOMPARE(c.exported(), b.exported());
        QVERIFY(JournalCare(*c).check().sound());
    }

    void theDayCanBeRatedAgainAfterAnErase()
    {
        JournalFixture a(1);
        const RecordId id = a.addOne("bloating 3");
        JournalEntries(*a).erase({&id, 1});

        const RecordId again = a.addOne("bloating 4");

        QCOMPARE(toString(again), toString(id));
        QCOMPARE(std::get<Rating>(a->find(id)->body).value, 4.0);
        QVERIFY(JournalCare(*a).check().sound());
    }

    void exportImportExportIsByteIdentical()
    {
        JournalFixture a(1);
        a.add({"glutamine 5g 8:00", "bloating 3", "note \"ünïcode \\\" quotes\"", "ill 2026-11-20..2026-11-22"});
        const RecordId dose = a.addOne("glutamine 2.5g 12:00");
        const RecordId gone = a.addOne("energy 4");
        JournalEntries(*a).remove({&dose, 1}, a.frame());
        JournalUndo(*a).undo();
        JournalEntries(*a).erase({&gone, 1});
        JournalFixture b(2);

        const MergeReport first = JournalImport(*b).importLog(a.exportedFile("a.jsonl"));
        const MergeReport second = JournalImport(*b).importLog(a.exportedFile("a.jsonl"));

        QCOMPARE(b.exported(), a.exported());
        QVERIFY(first.added > 0);
        QCOMPARE(second.added, 0);
        QCOMPARE(second.present, first.added);
        QCOMPARE(seen(*a), seen(*b));
    }

    void whatWasImportedIsOvertakenByALaterEditHereEvenWhenTheOtherClockRanAhead()
    {
        JournalFixture a(1);
        JournalFixture ahead(2, "2026-11-23T20:00:00+01:00");
        ahead.at("2029-01-01T00:00:00+01:00");
        const RecordId id = ahead.addOne("2026-11-20 bloating 5");
        JournalImport(*a).importLog(ahead.exportedFile("ahead.jsonl"));

        Rating changed = std::get<Rating>(a->find(id)->body);
        changed.value = 2;
        QVERIFY(!JournalEntries(*a).change(id, changed, a.frame()));

        QCOMPARE(std::get<Rating>(a->find(id)->body).value, 2.0);
    }

    void aChangedLineIsRefusedAndNothingIsStored()
    {
        JournalFixture a(1);
        a.add({"glutamine 5g 8:00", "bloating 3"});
        std::string text = a.exported();
        const auto at = text.find("\"value\":3.0");
        QVERIFY(at != std::string::npos);
        text.replace(at, 11, "\"value\":4.0");
        const auto file = a.beside("changed.jsonl");
        std::ofstream(file) << text;
        JournalFixture b(2);

        QVERIFY_THROWS_EXCEPTION(ImportError, JournalImport(*b).importLog(file));
        QCOMPARE(b->info().revisions, 0);
    }

    void aNumberThatIsNoCountIsRefusedAndNothingIsStored()
    {
        JournalFixture a(1);
        a.addOne("bloating 3");
        std::string text = a.exported();
        text.replace(text.find("\"seq\":1"), 7, "\"seq\":1e300");
        const auto file = a.beside("huge.jsonl");
        std::ofstream(file) << text;
        JournalFixture b(2);

        QVERIFY_THROWS_EXCEPTION(ImportError, JournalImport(*b).importLog(file));
        QCOMPARE(b->info().revisions, 0);
    }

    void aCutFileIsRefusedAndNothingIsStored()
    {
        JournalFixture a(1);
        a.add({"glutamine 5g 8:00", "bloating 3"});
        const std::string text = a.exported();
        const auto file = a.beside("cut.jsonl");
        std::ofstream(file) << text.substr(0, text.rfind("{\"sha256"));
        JournalFixture b(2);

        QVERIFY_THROWS_EXCEPTION(ImportError, JournalImport(*b).importLog(file));
        QCOMPARE(b->info().revisions, 0);
    }

    void twoLogsThatWriteAsTheSameDeviceAreRefused()
    {
        JournalFixture a(1);
        a.addOne("bloating 3");
        const auto copy = a.beside("copy.db");
        std::filesystem::copy_file(a.path(), copy);
        a.addOne("energy 4");
        Journal other(copy, OpenMode::existing, a.clock, a.entropy);
        const RecordBody rest = RestDay{day("2026-11-22"), std::nullopt};
        QVERIFY(std::holds_alternative<std::vector<RecordId>>(JournalEntries(other).record({&rest, 1}, a.frame())));
        const auto file = a.beside("copy.jsonl");
        std::ofstream out(file);
        JournalExport(other).exportLog(out);
        out.close();

        try {
            JournalImport(*a).importLog(file);
            QFAIL("a forked log was taken");
        } catch (const StorageError& error) {
            QVERIFY(error.fault() == StorageFault::conflict);
        }
    }

    /// Any history on two devices, joined in any order, reads the same on both.
    void anyTwoHistoriesConverge()
    {
        const bool held = rc::check([] {
            JournalFixture a(*rc::gen::inRange<std::uint64_t>(1, 1000));
            JournalFixture b(*rc::gen::inRange<std::uint64_t>(1001, 2000));
            const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 24));
            for (const int step : steps) {
                JournalFixture& here = step % 2 == 0 ? a : b;
                here.clock.set(here.clock.now() + std::chrono::milliseconds{step % 3});
                switch (step / 2 % 6) {
                case 0:
                    here.add({step % 4 == 0 ? "bloating 3" : "bloating 7"});
                    break;
                case 1:
                    here.add({"2026-11-22 wind 2"});
                    break;
                case 2:
                    JournalUndo(*here).undo();
                    break;
                case 3:
                    JournalUndo(*here).redo();
                    break;
                case 4:
                    exchange(a, b);
                    break;
                default:
                    const auto records = here->list(Kind::rating, {day("2026-11-01"), day("2026-11-23")});
                    if (!records.empty()) {
                        const RecordId id = records.front().id;
                        step > 12 ? void(JournalEntries(*here).erase({&id, 1}))
                                  : void(JournalEntries(*here).remove({&id, 1}, here.frame()));
                    }
                }
            }
            exchange(a, b);
            RC_ASSERT(a.exported() == b.exported());
            RC_ASSERT(seen(*a) == seen(*b));
            RC_ASSERT(JournalCare(*a).check().sound());
            RC_ASSERT(JournalCare(*b).check().sound());
        });
        QVERIFY(held);
    }
};

HF_TEST(Merging)
#include "journal_log.moc"
