// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keeping/repair.h"

#include "journal/journal_care.h"
#include "journal/journal_import.h"
#include "journal/keeping/backups.h"
#include "support/damaged_file.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sqlite3.h>

using namespace hf;
using namespace hf::test;

class RepairTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedJournalIsReadAsFarAsItCan();
    void aBitIsPutBackWhereItIsRead();
    void oldDamageIsMetWhereItLies();
    void anEntryIsStoredAfterARepair();
    void readingOnlyRepairsNothing();
    void whatABackupHasComesBack();
    void theHeaderTheVersionAndTheLogBesideAreNamed_data();
    void theHeaderTheVersionAndTheLogBesideAreNamed();
    void aFileOfOthersIsRefusedAndStays();
    void anExportOfTheRestIsReadAgain();
    void aMergeFillsTheGapAgain();
    void whatIsSalvagedIsAJournal();
    void aFailedRepairLeavesTheFile();
};

namespace {

/// Thirty doses with notes of their own, and a reflection.
class Thirty : public JournalFixture {
public:
    Thirty()
    {
        for (int i = 1; i <= 30; ++i) {
            add({QStringLiteral("2026-11-%1 glutamine %2g 08:00 \"note %2\"")
                     .arg(i > 22 ? 22 : i, 2, 10, QLatin1Char('0'))
                     .arg(i)
                     .toUtf8()
                     .constData()});
        }
        add({"2026-11-20 note \"a quiet day\""});
    }

    /// A revision that no digest brings back.
    void ruin(const char* text)
    {
        reopenAfter([&] { overwriteIn(path(), text); });
    }
    template<class Step>
    void reopenAfter(Step&& step)
    {
        close();
        step();
        reopen(OpenMode::existing);
    }
    std::size_t doses() { return (*this)->list(Kind::dose, {day("2026-11-01"), day("2026-11-30")}).size(); }
    QStringList files() const
    {
        QStringList names;
        for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            names += file.size() > 0 ? QStringList{file.fileName()} : QStringList{}; // SQLite's own is empty
        }
        return names;
    }
};

DamageCause causeOf(Thirty& journal)
{
    return journal->damage() != nullptr ? journal->damage()->cause : DamageCause::content;
}

} // namespace

void RepairTest::aDamagedJournalIsReadAsFarAsItCan()
{
    Thirty journal;

    journal.ruin("note 30");

    QVERIFY(journal->damage() != nullptr);
    QCOMPARE(journal->damage()->salvage.revisions, 31);
    QCOMPARE(journal->damage()->salvage.lost(), 1);
    QCOMPARE(journal.doses(), 30U); // the amount of the last is in the tables
    QCOMPARE(journal->damage()->salvage.notWhole.size(), 1U);
    QVERIFY(journal->damage()->salvage.notWhole.front().day == day("2026-11-22"));
    QCOMPARE(journal->damage()->entries, 31);
    QCOMPARE(journal.files(), QStringList{QStringLiteral("journal.db")});
}

void RepairTest::aBitIsPutBackWhereItIsRead()
{
    Thirty journal;

    journal.reopenAfter([&] { flipIn(journal.path(), "note 29", 5); });

    QCOMPARE(journal->damage()->salvage.mended, 1);
    const auto doses = journal->list(Kind::dose, {day("2026-11-22"), day("2026-11-22")});
    QVERIFY(std::any_of(doses.begin(), doses.end(),
                        [](const Record& one) { return std::get<Dose>(one.body).note == "note 29"; }));
}

void RepairTest::oldDamageIsMetWhereItLies()
{
    Thirty journal;
    for (int i = 0; i < 250; ++i) {
        journal.add({"2026-11-23 bloating 3"});
    }

    journal.reopenAfter([&] { flipIn(journal.path(), "note 2", 3); });

    QVERIFY(journal->damage() == nullptr); // the newest two hundred are as they were written
    const auto doses = journal->list(Kind::dose, {day("2026-11-02"), day("2026-11-02")});
    QVERIFY(journal->damage() != nullptr);
    QCOMPARE(std::get<Dose>(doses.at(0).body).note, std::string("note 2"));
    QVERIFY(!journal->history(doses.at(0).id).empty());
}

void RepairTest::anEntryIsStoredAfterARepair()
{
    Thirty journal;
    journal.ruin("note 30");
    const QByteArray damaged = bytesOf(journal.path());

    journal.add({"2026-11-23 glutamine 5g 09:00"});

    const auto repair = journal->takeRepair();
    QVERIFY(repair.has_value());
    QVERIFY(!journal->takeRepair());
    QCOMPARE(bytesOf(repair->kept), damaged);
    QVERIFY(journal->damage() == nullptr);
    QCOMPARE(journal.doses(), 31U);
    QVERIFY(JournalCare(*journal).check().sound());
    QVERIFY(journal->undoable()->records == 1U); // the entry, not the repair
    journal.reopen(OpenMode::existing);
    QCOMPARE(journal.doses(), 31U);
}

void RepairTest::readingOnlyRepairsNothing()
{
    Thirty journal;
    journal.ruin("note 30");
    const QByteArray damaged = bytesOf(journal.path());
    journal.reopen(OpenMode::readOnly);

    QVERIFY_THROWS_EXCEPTION(StorageError, journal.add({"2026-11-23 glutamine 5g"}));

    QCOMPARE(bytesOf(journal.path()), damaged);
    QCOMPARE(journal.doses(), 30U);
}

void RepairTest::whatABackupHasComesBack()
{
    Thirty journal;
    backUp(journal.path(), BackupReason::asked, journal.clock.now());
    journal.add({"2026-11-23 glutamine 5g \"the last\""});
    const std::string before = journal.exported();
    journal.ruin("note 17");

    const auto repair = JournalCare(*journal).rebuild();

    QVERIFY(repair.has_value());
    QCOMPARE(repair->damage.salvage.filled, 1);
    QCOMPARE(repair->damage.salvage.lost(), 0);
    QVERIFY(journal->damage() == nullptr);
    QCOMPARE(QByteArray::fromStdString(journal.exported()), QByteArray::fromStdString(before));
}

void RepairTest::theHeaderTheVersionAndTheLogBesideAreNamed_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("cut");
    QTest::newRow("header") << static_cast<int>(DamageCause::header) << QByteArray(100, '\0') << 0 << 0;
    QTest::newRow("whose") << static_cast<int>(DamageCause::header) << QByteArray(4, 'x') << 68 << 0;
    QTest::newRow("version") << static_cast<int>(DamageCause::version) << QByteArray(4, '\0') << 60 << 0;
    QTest::newRow("cut") << static_cast<int>(DamageCause::cut) << QByteArray() << 0 << 4096;
    QTest::newRow("wal") << static_cast<int>(DamageCause::sideFile) << QByteArray() << -1 << 0;
}

void RepairTest::theHeaderTheVersionAndTheLogBesideAreNamed()
{
    QFETCH(int, cause);
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    QFETCH(int, cut);
    Thirty journal;

    journal.reopenAfter([&] {
        QByteArray all = bytesOf(journal.path());
        all.replace(std::max(at, 0), bytes.size(), bytes).chop(cut);
        writeBytes(journal.path(), all);
        if (at < 0) {
            writeBytes(journal.path().string() + "-wal", "left over");
        }
    });

    QVERIFY(journal->damage() != nullptr);
    QCOMPARE(static_cast<int>(causeOf(journal)), cause);
    if (cut == 0) {
        QCOMPARE(journal.doses(), 30U);
        QCOMPARE(journal->damage()->salvage.lost(), 0);
    }
    journal.add({"2026-11-23 bloating 2"});
    QVERIFY(JournalCare(*journal).check().sound());
    QVERIFY(!std::filesystem::exists(journal.path().string() + "-wal"));
}

void RepairTest::aFileOfOthersIsRefusedAndStays()
{
    Thirty journal;
    const QByteArray other(20000, 'x');

    QVERIFY_THROWS_EXCEPTION(StorageError, journal.reopenAfter([&] { writeBytes(journal.path(), other); }));

    QCOMPARE(bytesOf(journal.path()), other);
}

void RepairTest::anExportOfTheRestIsReadAgain()
{
    Thirty journal;
    journal.ruin("note 30");
    const auto file = journal.exportedFile("rest.jsonl");
    JournalFixture other(2);

    JournalImport(*other).importLog(file);

    QCOMPARE(other->list(Kind::dose, {day("2026-11-01"), day("2026-11-30")}).size(), 30U);
    QVERIFY(JournalCare(*other).check().sound());
    QCOMPARE(QByteArray::fromStdString(other.exported()), bytesOf(file));
}

void RepairTest::aMergeFillsTheGapAgain()
{
    Thirty journal;
    const std::string before = journal.exported();
    const auto elsewhere = journal.exportedFile("elsewhere.jsonl");
    journal.ruin("a quiet day"); // of which tables hold nothing
    JournalCare(*journal).rebuild();
    QVERIFY(JournalCare(*journal).check().sound());
    QVERIFY(journal.exported() != before);
    const auto withGap = journal.exportedFile("gap.jsonl");

    QCOMPARE(JournalImport(*journal).importLog(elsewhere).added, 1);

    QCOMPARE(QByteArray::fromStdString(journal.exported()), QByteArray::fromStdString(before));
    QVERIFY(JournalCare(*journal).check().sound());
    QCOMPARE(JournalImport(*journal).importLog(withGap).added, 0);
    QCOMPARE(QByteArray::fromStdString(journal.exported()), QByteArray::fromStdString(before));
    JournalFixture both(3); // the log with the gap first, the whole one after it
    JournalImport(*both).importLog(withGap);
    JournalImport(*both).importLog(elsewhere);
    QCOMPARE(QByteArray::fromStdString(both.exported()), QByteArray::fromStdString(before));
}

void RepairTest::whatIsSalvagedIsAJournal()
{
    Thirty journal;
    journal.ruin("note 30");
    const QByteArray damaged = bytesOf(journal.path());

    const Damage damage =
        salvageJournal(journal.path(), journal.beside("out.db"), journal.clock.now(), journal.entropy);

    QCOMPARE(damage.salvage.lost(), 1);
    QCOMPARE(bytesOf(journal.path()), damaged);
    Journal out(journal.beside("out.db"), OpenMode::existing, journal.clock, journal.entropy);
    QVERIFY(JournalCare(out).check().sound());
    QCOMPARE(out.list(Kind::dose, {day("2026-11-01"), day("2026-11-30")}).size(), 30U);
    QVERIFY_THROWS_EXCEPTION(
        StorageError, salvageJournal(journal.path(), journal.beside("out.db"), journal.clock.now(), journal.entropy));
}

void RepairTest::aFailedRepairLeavesTheFile()
{
    Thirty journal;
    journal.ruin("note 30");
    const QByteArray damaged = bytesOf(journal.path());
    sqlite3* held = nullptr;
    sqlite3_open(journal.path().c_str(), &held);
    sqlite3_exec(held, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);

    QVERIFY_THROWS_EXCEPTION(StorageError, repairJournal(journal.path(), "", journal.clock.now(), journal.entropy));

    sqlite3_close(held);
    QCOMPARE(bytesOf(journal.path()), damaged);
    QCOMPARE(journal.doses(), 30U);
    QCOMPARE(journal.files(), QStringList{QStringLiteral("journal.db")});
}

HF_TEST(RepairTest)
#include "repair.moc"
