// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/past.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class PastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseHoldsFromTheDayThatIsNotKnown();
    void noRedoReachesADayThatIsKnown();
    void noUndoTakesADayOutOfThePauseItWasKnownIn();
    void aProtocolThatChangedIsSeen();
    void pausesOfAnotherDeviceAreSeen();
};

namespace {

const Day first = *parseDay("2026-03-01");
const DeviceId here{builtInUuid(1)};
const DeviceId elsewhere{builtInUuid(2)};

Experiment paused(std::vector<DayRange> pauses)
{
    Experiment plan;
    plan.first = first;
    plan.pairs = 6;
    plan.pauses = std::move(pauses);
    return plan;
}

DayRange openFrom(Day day)
{
    return {day, Experiment::untilResumed};
}

/// A day has a hundred stamps.
Stamp dayOf(Day day)
{
    return (day - first).count() * 100;
}

KnownSince eachEvening()
{
    return [](Day day) { return std::optional(dayOf(day) + 80); };
}

KnownSince never()
{
    return [](Day) { return std::optional<Stamp>(); };
}

} // namespace

void PastTest::aPauseHoldsFromTheDayThatIsNotKnown()
{
    const std::vector<TestVersion> versions{{-50, here, paused({})}, {290, here, paused({openFrom(first + days{2})})}};

    // Of day 2 the outcome was written down at 280, before the pause; of day 3 later.
    QCOMPARE(heldPauses(versions, eachEvening(), first + days{3}), std::vector<DayRange>{openFrom(first + days{3})});
    QCOMPARE(heldPauses(versions, never(), first + days{3}), std::vector<DayRange>{openFrom(first + days{2})});
}

void PastTest::noRedoReachesADayThatIsKnown()
{
    const Experiment pause = paused({openFrom(first + days{2})});
    const std::vector<TestVersion> versions{
        {-50, here, paused({})}, {210, here, pause}, {215, here, paused({})}, {650, here, pause}};

    QCOMPARE(heldPauses(versions, eachEvening(), first + days{6}), std::vector<DayRange>{openFrom(first + days{6})});
}

void PastTest::noUndoTakesADayOutOfThePauseItWasKnownIn()
{
    const std::vector<TestVersion> versions{
        {-50, here, paused({})}, {210, here, paused({openFrom(first + days{2})})}, {450, here, paused({})}};

    QCOMPARE(heldPauses(versions, eachEvening(), first + days{6}),
             (std::vector<DayRange>{{first + days{2}, first + days{3}}}));
    QVERIFY(heldPauses(versions, never(), first + days{6}).empty());
}

void PastTest::aProtocolThatChangedIsSeen()
{
    Experiment other = paused({});
    other.pairs = 8;
    Experiment opened = paused({});
    opened.seed = 7;

    QVERIFY(!protocolChanged(std::vector<TestVersion>{{1, here, paused({})}, {2, here, {}}, {3, here, opened}}));
    QVERIFY(protocolChanged(std::vector<TestVersion>{{1, here, paused({})}, {2, elsewhere, other}}));
    // Changed back, it was changed all the same.
    QVERIFY(protocolChanged(
        std::vector<TestVersion>{{1, here, paused({})}, {2, elsewhere, other}, {3, elsewhere, paused({})}}));
}

void PastTest::pausesOfAnotherDeviceAreSeen()
{
    const Experiment pause = paused({openFrom(first)});
    Experiment guessed = paused({});
    guessed.guesses.push_back({0, true});

    QVERIFY(!pausedElsewhere(std::vector<TestVersion>{{1, here, paused({})}, {2, here, pause}}));
    QVERIFY(!pausedElsewhere(std::vector<TestVersion>{{1, here, paused({})}, {2, elsewhere, guessed}}));
    QVERIFY(pausedElsewhere(std::vector<TestVersion>{{1, here, paused({})}, {2, elsewhere, pause}}));
}

HF_TEST(PastTest)
#include "past.moc"
