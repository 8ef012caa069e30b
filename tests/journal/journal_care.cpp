// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_care.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <SQLiteCpp/Database.h>

using namespace hf;
using namespace hf::test;

class JournalCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rebuildingMakesTheTablesTellTheLog();
};

namespace {

constexpr DayRange everything{earliestDay, Day{days{30'000}}};

} // namespace

void JournalCareTest::rebuildingMakesTheTablesTellTheLog()
{
    JournalFixture journal;
    journal.add({"bloating 3", "glutamine 5g 8:00", "ill 2026-11-21..2026-11-22"});
    const std::string log = journal.exported();
    {
        SQLite::Database raw(journal.path().string(), SQLite::OPEN_READWRITE);
        raw.exec("UPDATE rating SET value = value + 1");
        raw.exec("DELETE FROM dose");
    }
    QVERIFY(!JournalCare(*journal).check().sound());
    QVERIFY(JournalCare(*journal).check().repairable());

    JournalCare(*journal).rebuild();

    QVERIFY(JournalCare(*journal).check().sound());
    QCOMPARE(journal.exported(), log);
    QCOMPARE(journal->list(Kind::dose, everything).size(), std::size_t{1});
}

HF_TEST(JournalCareTest)
#include "journal_care.moc"
