// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/journal_core.h"

#include "journal/errors.h"
#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "journal/journal_undo.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>

#include <SQLiteCpp/Database.h>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

constexpr std::chrono::milliseconds patience{1000};

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

class JournalCoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramsCommitIsNoticedOnce()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        FixedClock clock{journal.clock.now()};
        SeededEntropy entropy{77};
        Journal other(journal.path(), OpenMode::existing, clock, entropy);
        const RecordBody item = Supplement{"Creatine", Unit::g, std::nullopt, std::nullopt, {}, false, 1, std::nullopt};
        QVERIFY(
            std::holds_alternative<std::vector<RecordId>>(JournalEntries(other).record({&item, 1}, journal.frame())));

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
        QCOMPARE(faultOf([&] { JournalUndo(*journal).undo(); }), std::optional(StorageFault::replaced));

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
                     (void)JournalEntries(impatient).record({&rest, 1}, journal.frame());
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
        (void)JournalEntries(other).record({&rest, 1}, journal.frame());
        journal.addOne("energy 4");

        QVERIFY(JournalCare(*journal).check().sound());
        QCOMPARE(journal->info().devices.size(), std::size_t{1});
    }

    void whatEndsInAnErrorLeavesNothingAndIsNotCounted()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        JournalCore core(journal.path(), OpenMode::existing, journal.clock, journal.entropy, patience);
        const std::string before = journal.exported();
        const std::uint64_t stored = core.stored();

        QVERIFY_THROWS_EXCEPTION(std::logic_error, core.write([&]() -> bool {
            Revision shape = core.newAction(Act::change);
            Stamp stamp = core.log().nextStamp(journal.clock.now());
            core.appendNew(shape, RestDay{day("2026-11-22"), std::nullopt}, stamp);
            throw std::logic_error("in the middle");
        }));

        QCOMPARE(core.stored(), stored);
        QCOMPARE(journal.exported(), before);
        core.write([&] {
            core.append(Act::change, std::nullopt, {});
            return true;
        });
        QCOMPARE(core.stored(), stored + 1);
        QVERIFY(JournalCare(*journal).check().sound());
    }

    void whatWasDefinedInAnErrorIsGoneAgain()
    {
        JournalFixture journal;
        JournalCore core(journal.path(), OpenMode::existing, journal.clock, journal.entropy, patience);
        Supplement made;
        made.name = "Creatine";
        const auto define = [&](bool fail) {
            core.write([&] {
                Revision shape = core.newAction(Act::change);
                Stamp stamp = core.log().nextStamp(journal.clock.now());
                shape.record = definitionId(Kind::supplement, made.name);
                core.appendNew(shape, made, stamp);
                core.reload();
                if (fail) {
                    throw std::logic_error("after it was read");
                }
                return true;
            });
        };

        QVERIFY_THROWS_EXCEPTION(std::logic_error, define(true));
        QVERIFY(core.catalogue().supplementNamed("Creatine") == nullptr);
        define(false);
        QVERIFY(core.catalogue().supplementNamed("Creatine") != nullptr);
    }

    void aRecordWhoseClockRanAheadIsOvertaken()
    {
        JournalFixture journal;
        journal.at("2027-06-01T12:00:00+02:00");
        const RecordId ahead = journal.addOne("bloating 3");
        journal.at("2026-11-23T20:00:00+01:00");
        JournalCore core(journal.path(), OpenMode::existing, journal.clock, journal.entropy, patience);
        core.write([&] {
            std::vector<PendingRevision> gone{{ahead, Kind::rating, RecordState::deleted, std::nullopt}};
            core.append(Act::change, std::nullopt, gone);
            return true;
        });

        QVERIFY(!journal->find(ahead));
        const auto past = journal->history(ahead);
        QCOMPARE(past.size(), std::size_t{2});
        QVERIFY(past.back().state == PastVersion::State::deleted);
    }

    void aJournalThatIsOnlyReadTakesNothing()
    {
        JournalFixture journal;
        journal.addOne("bloating 3");
        Journal reader(journal.path(), OpenMode::readOnly, journal.clock, journal.entropy);
        const RecordBody rest = RestDay{day("2026-11-22"), std::nullopt};

        QCOMPARE(faultOf([&] {
                     (void)JournalEntries(reader).record({&rest, 1}, journal.frame());
                 }),
                 std::optional(StorageFault::readOnly));
        QCOMPARE(reader.stored(), std::uint64_t{0});
        QVERIFY(reader.extent().has_value());
        journal.addOne("energy 4");
        QVERIFY(reader.refresh());
        QCOMPARE(reader.day(day("2026-11-23"), journal.frame()).entries.size(), std::size_t{2});
    }

    void theDayStartIsThatOfTheSettingWhereItIsOne()
    {
        JournalFixture journal;
        QCOMPARE(journal->dayStart(), defaultDayStart);
        const RecordBody six = JournalSetting{"day-start", "360"};
        QVERIFY(
            std::holds_alternative<std::vector<RecordId>>(JournalEntries(*journal).record({&six, 1}, journal.frame())));
        QCOMPARE(journal->dayStart(), minutes{360});
        QCOMPARE(journal->setting("day-start"), std::optional<std::string>("360"));
        QVERIFY(!journal->setting("day-end"));
        QVERIFY(!journal->setting(""));
        JournalUndo(*journal).undo();
        QCOMPARE(journal->dayStart(), defaultDayStart);
    }
};

HF_TEST(JournalCoreTest)
#include "journal_core.moc"
