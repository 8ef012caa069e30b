// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/journal_core.h"
#include "journal/journal_care.h"
#include "support/damaged_file.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <stdexcept>

using namespace hf;
using namespace hf::test;

class OpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherFileIsOpenedAfterwards();
    void whatFailsMeanwhileLeavesTheJournal();
    void aBrokenRuleIsNotTakenForDamage();
    void aRepairAllowsWriting();
};

void OpeningTest::anotherFileIsOpenedAfterwards()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    JournalFixture other(2);
    other.add({"bloating 3"});
    const std::string wanted = other.exported();
    other.close();

    JournalCare(*journal).whileClosed([&] { std::filesystem::rename(other.path(), journal.path()); });

    QCOMPARE(journal.exported(), wanted);
}

void OpeningTest::whatFailsMeanwhileLeavesTheJournal()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    const std::string before = journal.exported();

    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             JournalCare(*journal).whileClosed([] { throw std::runtime_error("no"); }));

    QCOMPARE(journal.exported(), before);
    journal.add({"bloating 3"});
    QVERIFY(JournalCare(*journal).check().sound());
}

void OpeningTest::aBrokenRuleIsNotTakenForDamage()
{
    JournalFixture journal;
    journal.add({"glutamine 5g"});
    JournalCore core(journal.path(), OpenMode::existing, journal.clock, journal.entropy, std::chrono::seconds{1});
    int runs = 0;

    QVERIFY_THROWS_EXCEPTION(StorageError, core.write([&] {
        ++runs;
        core.database().handle().exec("INSERT INTO device(number, id) VALUES(1, zeroblob(16))");
        return true;
    }));

    QCOMPARE(runs, 1);
    QVERIFY(core.damage() == nullptr);
    QVERIFY(!core.takeRepair());
}

void OpeningTest::aRepairAllowsWriting()
{
    JournalFixture journal;
    journal.add({"glutamine 5g \"morning\""});
    journal.close();
    overwriteIn(journal.path(), "morning");
    journal.reopen(OpenMode::readOnly);
    QVERIFY(journal->damage() != nullptr);

    JournalCare(*journal).rebuild();

    journal.add({"bloating 3"});
    QVERIFY(journal->damage() == nullptr);
}

HF_TEST(OpeningTest)
#include "opening.moc"
