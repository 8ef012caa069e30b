// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/journal_entries.h"
#include "journal/journal_undo.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>

using namespace hf;
using namespace hf::test;

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawnBitsAreThoseOfTheSource();
    void everyStoredCallIsCounted();
};

void JournalTest::drawnBitsAreThoseOfTheSource()
{
    JournalFixture one(5);
    JournalFixture same(5);
    JournalFixture other(6);
    std::set<std::uint64_t> drawn;
    std::uint64_t ones = 0;
    std::uint64_t zeros = 0;
    for (int i = 0; i < 64; ++i) {
        const std::uint64_t bits = one->draw();
        QCOMPARE(bits, same->draw());
        QVERIFY(drawn.insert(bits).second);
        QVERIFY(drawn.insert(other->draw()).second);
        ones |= bits;
        zeros |= ~bits;
    }
    QCOMPARE(ones, ~std::uint64_t{0}); // every bit is drawn
    QCOMPARE(zeros, ~std::uint64_t{0});
}

void JournalTest::everyStoredCallIsCounted()
{
    JournalFixture journal;
    const std::uint64_t before = journal->stored();
    journal.addOne("bloating 3");
    QCOMPARE(journal->stored(), before + 1);
    const RecordBody wrong = Stool{9, {}, {day("2026-11-20"), {}}, {}, {}};
    QVERIFY(std::holds_alternative<Refused>(JournalEntries(*journal).record({&wrong, 1}, journal.frame())));
    QCOMPARE(journal->stored(), before + 1);
    (void)journal->day(day("2026-11-23"), journal.frame());
    QCOMPARE(journal->stored(), before + 1);
    JournalUndo(*journal).undo();
    QCOMPARE(journal->stored(), before + 2);
}

HF_TEST(JournalTest)
#include "journal.moc"
