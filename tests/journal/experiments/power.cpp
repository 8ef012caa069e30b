// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class PowerOfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itRestsOnTheOutcomesOwnDays();
    void withTooFewDaysItSaysWhatIsMissing();
    void anOutcomeThatNeverChangesSaysSo();
    void itTellsHowFarItIsAndStops();
};

namespace {

/// Bloating 1, 4, 2, 5, … over so many days before the fixture's day.
void rate(JournalFixture& journal, int count, bool varied = true)
{
    const Day today = journal.frame().today();
    for (int i = count; i > 0; --i) {
        const Day then = today - days{i};
        journal.addOne(fmt::format("bloating {} {}", varied ? 1 + (i * 7) % 5 : 2, toString(then)).c_str());
    }
}

PowerWork prepared(JournalFixture& journal)
{
    return std::get<PowerWork>(Experiments(*journal).preparePower(glutamineDraft(), journal.frame()));
}

} // namespace

void PowerOfTest::itRestsOnTheOutcomesOwnDays()
{
    JournalFixture journal;
    rate(journal, 40);

    const auto power = powerOf(prepared(journal));

    QVERIFY(power);
    QCOMPARE(power->baselineDays, 40);
    QCOMPARE(power->loggedShare, 1.0);
    QVERIFY(std::abs(power->deviation - 1.43) < 0.02);
    QVERIFY(power->noticed.share >= 0.8 && power->noticed.effect > 0.5);
    QVERIFY(power->at.front().share < 0.1);
    for (std::size_t i = 1; i < power->at.size(); ++i) {
        QVERIFY(power->at[i].share >= power->at[i - 1].share - 0.03);
    }
}

void PowerOfTest::withTooFewDaysItSaysWhatIsMissing()
{
    JournalFixture journal;
    rate(journal, 9);

    const auto power = powerOf(prepared(journal));

    QVERIFY(!power);
    QCOMPARE(power.missing, (std::vector<Shortfall>{{Need::knownDays, 9, 14, 5}}));
}

void PowerOfTest::anOutcomeThatNeverChangesSaysSo()
{
    JournalFixture journal;
    rate(journal, 20, false);

    const auto power = powerOf(prepared(journal));

    QVERIFY(!power && power.missing.front().need == Need::variation);
}

void PowerOfTest::itTellsHowFarItIsAndStops()
{
    JournalFixture journal;
    rate(journal, 20);
    int told = 0;

    const auto stopped = powerOf(prepared(journal), [&](double) { return ++told < 3; });

    QCOMPARE(told, 3);
    QVERIFY(!stopped && stopped.missing.empty());
}

HF_TEST(PowerOfTest)
#include "power.moc"
