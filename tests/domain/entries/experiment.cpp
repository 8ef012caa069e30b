// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/experiment.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>

using namespace hf;
using Change = std::function<void(Experiment&)>;

class ExperimentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCourseMayChange_data();
    void theCourseMayChange();
    void theProtocolMayNot_data();
    void theProtocolMayNot();
    void aKeyIsEnteredOnceAndOnlyInABlindExperiment();
};

Q_DECLARE_METATYPE(Change)

void ExperimentTest::theCourseMayChange_data()
{
    QTest::addColumn<Change>("change");
    const DayRange week{*parseDay("2026-03-01"), *parseDay("2026-03-07")};
    QTest::newRow("a pause") << Change([=](Experiment& e) { e.pauses.push_back(week); });
    QTest::newRow("a guess") << Change([](Experiment& e) { e.guesses.push_back({1, true}); });
    QTest::newRow("an end that is said") << Change([=](Experiment& e) { e.endedOn = week.last; });
    QTest::newRow("an early end") << Change([=](Experiment& e) {
        e.stoppedOn = week.first;
        e.stopReason = "ill";
    });
}

void ExperimentTest::theCourseMayChange()
{
    QFETCH(Change, change);
    Experiment next;
    change(next);

    QVERIFY(keepsProtocol({}, next));
}

void ExperimentTest::theProtocolMayNot_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* what, const Change& change) { QTest::newRow(what) << change; };
    row("question", [](Experiment& e) { e.question = "another"; });
    row("supplement", [](Experiment& e) { e.supplement = SupplementId{builtInUuid(1)}; });
    row("habit", [](Experiment& e) { e.habit = ItemId{builtInUuid(1)}; });
    row("amount", [](Experiment& e) { e.treated.amount = Amount{}; });
    row("label", [](Experiment& e) { e.control.label = "sugar"; });
    row("outcome", [](Experiment& e) { e.outcome = "load"; });
    row("rated item", [](Experiment& e) { e.outcomeItem = ItemId{}; });
    row("direction", [](Experiment& e) { e.better = Better::high; });
    row("first day", [](Experiment& e) { e.first += days{1}; });
    row("pairs", [](Experiment& e) { e.pairs = 6; });
    row("period", [](Experiment& e) { e.periodDays = 3; });
    row("washout", [](Experiment& e) { e.washoutDays = 0; });
    row("seed", [](Experiment& e) { e.seed = 1; });
    row("digest", [](Experiment& e) { e.digest = "00"; });
    row("times", [](Experiment& e) { e.times.emplace_back(480); });
    row("marks", [](Experiment& e) { e.leaveOut.emplace_back("ill"); });
    row("blind", [](Experiment& e) { e.blind = true; });
    row("codes", [](Experiment& e) { e.codes = "XY"; });
    row("rules", [](Experiment& e) { e.rules = 2; });
    row("packs", [](Experiment& e) { e.packs = {SupplementId{}}; });
}

void ExperimentTest::theProtocolMayNot()
{
    QFETCH(Change, change);
    Experiment next;
    next.seed = 7;
    const Experiment earlier = next;
    change(next);

    QVERIFY(!keepsProtocol(earlier, next));
}

void ExperimentTest::aKeyIsEnteredOnceAndOnlyInABlindExperiment()
{
    Experiment closed;
    closed.blind = true;
    Experiment opened = closed;
    opened.seed = 7;
    Experiment other = closed;
    other.seed = 8;

    QVERIFY(closed.needsKey() && !opened.needsKey());
    QVERIFY(keepsProtocol(closed, opened));
    QVERIFY(!keepsProtocol(opened, closed));
    QVERIFY(!keepsProtocol(opened, other));
}

HF_TEST(ExperimentTest)
#include "experiment.moc"
