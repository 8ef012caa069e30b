// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/salvage.h"

#include "storage/codec/record_codec.h"
#include "storage/file/raw_file.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;
using namespace hf::test;

class SalvageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeJournalComesBackWhole();
    void whatIsNoJournalGivesNothing();
    void aBitIsPutBack();
    void aNumberThatIsWrongFindsItsPlace();
    void aLostRevisionLeavesAKnownGap();
    void whatWasLostBeforeIsNotLostAgain();
    void theOnlyEntryIsToldByTheTables();
    void whatTheLogLostIsToldByTheTables();
    void aDeletionThatIsLostStays();
    void aSoundLogFillsTheGap();
    void whatWasErasedIsNotFilledInAgain();
    void afterwardsAnotherDeviceWrites();
    void otherDevicesStayThemselves();
};

namespace {

void fill(TestJournal& journal)
{
    for (std::uint16_t i = 1; i <= 30; ++i) {
        Dose dose = taken("2026-03-01", i);
        dose.note = "with water";
        journal.put(record(i), dose);
    }
}

/// What the log of a damaged file gives back, in a journal of its own.
class Saved {
public:
    explicit Saved(TestJournal& damaged, RevisionLog* sound = nullptr)
        : m_salvage(RawFile(damaged.path()).all()),
          m_database(Database::inMemory(damaged.path())),
          m_log(*m_database)
    {
        if (sound != nullptr) {
            m_salvage.fillFrom(*sound);
        }
        WriteTransaction transaction(*m_database);
        m_salvage.writeInto(*m_database, SysMillis{noon("2026-04-01")}, m_entropy);
        transaction.commit();
        m_log.forget();
    }

    const SalvageReport& report() const { return m_salvage.report(); }
    RevisionLog& log() { return m_log; }
    QString faults() { return codesOf(checkJournal(*m_database, m_log)); }
    std::optional<RecordBody> bodyOf(RecordId id)
    {
        const auto winner = m_log.winner(id);
        const bool live = winner && winner->revision.state == RecordState::live && winner->revision.body;
        return live ? decodeBody(winner->revision.kind, *winner->revision.body) : std::nullopt;
    }

private:
    Salvage m_salvage;
    SeededEntropy m_entropy{5};
    std::unique_ptr<Database> m_database;
    RevisionLog m_log;
};

std::vector<Revision> logOf(RevisionLog& log)
{
    std::vector<Revision> all;
    log.visit([&all](const StoredRevision& stored) {
        all.push_back(stored.revision);
        return true;
    });
    return all;
}

} // namespace

void SalvageTest::aWholeJournalComesBackWhole()
{
    TestJournal journal;
    fill(journal);
    journal.bin(record(4), Kind::dose);

    Saved saved(journal);

    QCOMPARE(saved.report().whole, 31);
    QCOMPARE(saved.report().lost(), 0);
    QVERIFY(saved.report().notWhole.empty());
    QVERIFY(logOf(saved.log()) == logOf(journal.log()));
    QCOMPARE(saved.faults(), QString());
}

void SalvageTest::whatIsNoJournalGivesNothing()
{
    QVERIFY(!Salvage(std::string{}).isJournal());
    QVERIFY(!Salvage(std::string(20000, 'x')).isJournal());
}

void SalvageTest::aBitIsPutBack()
{
    TestJournal journal;
    fill(journal);
    const auto before = logOf(journal.log());
    journal.damage("UPDATE revision SET body=replace(body, 'with', 'wiuh') WHERE seq=7;"
                   "UPDATE revision SET hlc=hlc+CASE WHEN hlc%2 THEN -1 ELSE 1 END WHERE seq=9");

    Saved saved(journal);

    QCOMPARE(saved.report().mended, 2);
    QCOMPARE(saved.report().lost(), 0);
    QVERIFY(logOf(saved.log()) == before);
}

void SalvageTest::aNumberThatIsWrongFindsItsPlace()
{
    TestJournal journal;
    fill(journal);
    const auto before = logOf(journal.log());
    journal.damage("UPDATE revision SET device_seq=90012 WHERE seq=12; UPDATE revision SET device_seq=77 WHERE seq=13;"
                   "UPDATE revision SET device_seq=1000 WHERE seq=30");

    Saved saved(journal);

    QVERIFY(logOf(saved.log()) == before);
    QCOMPARE(saved.report().mended, 3);
}

void SalvageTest::aLostRevisionLeavesAKnownGap()
{
    TestJournal journal;
    fill(journal);
    journal.damage("DELETE FROM revision WHERE seq IN (5, 6, 19); DELETE FROM dose");

    Saved saved(journal);

    QCOMPARE(saved.report().revisions, 30);
    QCOMPARE(saved.report().lost(), 3);
    QVERIFY(saved.log().gaps(journal.own()) == (std::vector<LogGap>{{5, 6}, {19, 19}}));
    QCOMPARE(saved.faults(), QString());
}

void SalvageTest::whatWasLostBeforeIsNotLostAgain()
{
    TestJournal journal;
    fill(journal);
    journal.damage("DELETE FROM revision WHERE seq IN (5, 6); DELETE FROM dose WHERE rev IN (5, 6)");
    journal.log().setGaps(journal.own(), {{5, 6}});
    journal.damage("DELETE FROM revision WHERE seq=9; DELETE FROM dose WHERE rev=9");

    Saved saved(journal);

    QCOMPARE(saved.report().revisions, 28);
    QCOMPARE(saved.report().lost(), 1);
    QVERIFY(saved.log().gaps(journal.own()) == (std::vector<LogGap>{{5, 6}, {9, 9}}));
}

void SalvageTest::theOnlyEntryIsToldByTheTables()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    journal.damage("UPDATE revision SET salt=zeroblob(16)");

    Saved saved(journal);

    QCOMPARE(saved.report().revisions, 1);
    QCOMPARE(saved.report().lost(), 1);
    QVERIFY(saved.bodyOf(record(1)) == RecordBody(taken("2026-03-01", 5)));
}

void SalvageTest::whatTheLogLostIsToldByTheTables()
{
    TestJournal journal;
    fill(journal);
    Dose changed = taken("2026-03-04", 90);
    changed.note = "with water";
    journal.put(record(8), changed);
    journal.put(record(50), Reflection{day("2026-03-02"), "a thought", "", {}});
    journal.damage("DELETE FROM revision WHERE seq IN (5, 31, 32)");

    Saved saved(journal);

    const auto& notWhole = saved.report().notWhole;
    QCOMPARE(notWhole.size(), 3U);
    const auto leftOf = [&](RecordId id) {
        return std::find_if(notWhole.begin(), notWhole.end(), [id](const NotWhole& one) { return one.record == id; })
            ->left;
    };
    QVERIFY(leftOf(record(5)) == NotWhole::Left::tables);
    QVERIFY(leftOf(record(8)) == NotWhole::Left::tables);
    QVERIFY(leftOf(record(50)) == NotWhole::Left::nothing);
    QVERIFY(saved.bodyOf(record(5)) == RecordBody(taken("2026-03-01", 5))); // its note is gone
    QVERIFY(saved.bodyOf(record(8)) == RecordBody(changed));
    QVERIFY(!saved.bodyOf(record(50)));
    QCOMPARE(saved.faults(), QString());
}

void SalvageTest::aDeletionThatIsLostStays()
{
    TestJournal journal;
    fill(journal);
    journal.bin(record(3), Kind::dose);
    journal.damage("DELETE FROM revision WHERE seq=31");

    Saved saved(journal);

    QVERIFY(!saved.bodyOf(record(3)));
    QVERIFY(saved.bodyOf(record(4)).has_value());
}

void SalvageTest::aSoundLogFillsTheGap()
{
    TestJournal journal;
    fill(journal);
    const auto before = logOf(journal.log());
    journal.folder().write("copy.db", journal.folder().read("journal.db"));
    Database copy(journal.folder().path("copy.db"), Database::Mode::readOnly);
    RevisionLog sound(copy);
    journal.damage("DELETE FROM revision WHERE seq IN (1, 2, 11, 29, 30); DELETE FROM dose");

    Saved saved(journal, &sound);

    QCOMPARE(saved.report().filled, 5);
    QCOMPARE(saved.report().lost(), 0);
    QVERIFY(logOf(saved.log()) == before);
    QVERIFY(saved.log().gaps(journal.own()).empty());
}

void SalvageTest::whatWasErasedIsNotFilledInAgain()
{
    TestJournal journal;
    fill(journal);
    journal.folder().write("copy.db", journal.folder().read("journal.db"));
    Database copy(journal.folder().path("copy.db"), Database::Mode::readOnly);
    RevisionLog sound(copy);
    Revision erase;
    erase.device = journal.own();
    erase.action = ActionId{builtInUuid(600)};
    erase.act = Act::erase;
    erase.record = record(9);
    erase.state = RecordState::erased;
    {
        WriteTransaction transaction(journal.database());
        erase.stamp = journal.log().nextStamp(noon("2026-04-01"));
        journal.log().append(erase);
        journal.log().emptyBefore(record(9), erase.stamp);
        transaction.commit();
    }
    journal.damage("DELETE FROM revision WHERE seq=9");

    Saved saved(journal, &sound);

    const auto versions = saved.log().ofRecord(record(9));
    QCOMPARE(versions.size(), 2U);
    QVERIFY(!versions.front().revision.body);
    QCOMPARE(saved.faults(), QString());
}

void SalvageTest::afterwardsAnotherDeviceWrites()
{
    TestJournal journal;
    fill(journal);
    journal.damage("DELETE FROM revision WHERE seq=30");

    Saved saved(journal);

    QVERIFY(!saved.log().knownOwnDevice());
    QVERIFY(saved.log().nextStamp(SysMillis{}) > saved.log().at(29)->revision.stamp);
}

void SalvageTest::otherDevicesStayThemselves()
{
    TestJournal journal;
    fill(journal);
    {
        WriteTransaction transaction(journal.database());
        const Revision other = firstRevision(device(9), record(60), stampOf(noon("2026-02-01")),
                                             encodeBody(RecordBody(taken("2026-02-01", 3))));
        journal.projection().replace(std::nullopt, {journal.log().adopt(other), other});
        transaction.commit();
    }
    const auto before = logOf(journal.log());
    journal.damage("PRAGMA foreign_keys=OFF; UPDATE revision SET device=17 WHERE seq=31");

    Saved saved(journal);

    QVERIFY(logOf(saved.log()) == before);
}

HF_TEST(SalvageTest)
#include "salvage.moc"
