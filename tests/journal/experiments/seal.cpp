// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/seal.h"
#include "domain/id.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <set>

using namespace hf;

class SealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSealedTextIsTheSameEverywhere();
    void everyPartOfTheProtocolIsSealed();
    void whatHappensAfterTheStartIsNot();
    void codesTellNothingOfTheSides();
    void aKeyReadsBackHoweverItIsWritten();
    void whatIsNoKeyIsNone_data();
    void whatIsNoKeyIsNone();
};

namespace {

using namespace hf::literals;

Experiment protocol()
{
    Experiment experiment;
    experiment.question = "One line\nand another";
    experiment.supplement = SupplementId{builtInUuid(1)};
    experiment.treated.amount = 10_g;
    experiment.outcome = "gut.bloating";
    experiment.better = Better::low;
    experiment.first = *parseDay("2026-03-01");
    experiment.pairs = 6;
    experiment.periodDays = 3;
    experiment.times = {minutes{480}};
    experiment.leaveOut = {"ill"};
    return experiment;
}

} // namespace

void SealTest::theSealedTextIsTheSameEverywhere()
{
    // Known forever: seals of experiments that run must still hold after an update.
    const std::string expected = "HabitForge experiment 1\n"
                                 "question=One line\\nand another\n"
                                 "supplement=00000000-0000-7000-8000-000000000001\n"
                                 "habit=\n"
                                 "treated=10000000000 of dimension 0 \n"
                                 "control=none \n"
                                 "outcome=gut.bloating\n"
                                 "rated=\n"
                                 "better=low\n"
                                 "first=2026-03-01\n"
                                 "pairs=6\n"
                                 "period-days=3\n"
                                 "washout-days=1\n"
                                 "time=480\n"
                                 "leave-out=ill\n"
                                 "blind=no\n"
                                 "order=ORDER\n"
                                 "codes=\n"
                                 "seed=0000000000000007\n";
    std::string text = sealedText(protocol(), 7);
    const auto at = text.find("order=") + 6;
    const std::string order = text.substr(at, 12);
    QCOMPARE(order, std::string("TCCTCTCTTCCT"));
    text.replace(at, 12, "ORDER");

    QCOMPARE(text, expected);
    QCOMPARE(sealOf(protocol(), 7).size(), std::size_t{64});
    Experiment second = protocol();
    second.rules = 2;
    second.blind = true;
    const std::string now = sealedText(second, 7);
    QVERIFY(now.starts_with("HabitForge experiment 2\nquestion="));
    QVERIFY(now.find("\nblind=yes\norder=TCCTCTCTTCCT\ncodes=by period\nseed=") != std::string::npos);
}

void SealTest::everyPartOfTheProtocolIsSealed()
{
    std::set<std::string> seals{sealOf(protocol(), 7), sealOf(protocol(), 8)};
    const auto with = [&](auto change) {
        Experiment other = protocol();
        change(other);
        seals.insert(sealOf(other, 7));
    };
    with([](Experiment& e) { e.question += "?"; });
    with([](Experiment& e) { e.treated.amount = 5_g; });
    with([](Experiment& e) { e.control.amount = 5_g; });
    with([](Experiment& e) { e.control.label = "sugar"; });
    with([](Experiment& e) { e.outcome = "load"; });
    with([](Experiment& e) { e.outcomeItem = ItemId{builtInUuid(102)}; });
    with([](Experiment& e) { e.better = Better::high; });
    with([](Experiment& e) { e.first += days{1}; });
    with([](Experiment& e) { e.pairs = 7; });
    with([](Experiment& e) { e.periodDays = 4; });
    with([](Experiment& e) { e.washoutDays = 0; });
    with([](Experiment& e) { e.times.emplace_back(500); });
    with([](Experiment& e) { e.leaveOut.clear(); });
    with([](Experiment& e) { e.blind = true; });
    with([](Experiment& e) { e.rules = 2; });

    QCOMPARE(seals.size(), std::size_t{17});
}

void SealTest::whatHappensAfterTheStartIsNot()
{
    Experiment experiment = protocol();
    experiment.seed = 7;
    experiment.digest = sealOf(experiment, 7);
    experiment.pauses = {{experiment.first, experiment.first}};
    experiment.stoppedOn = experiment.first;
    experiment.stopReason = "ill";

    QVERIFY(sealHolds(experiment));
    experiment.pairs = 8;
    QVERIFY(!sealHolds(experiment));
}

void SealTest::codesTellNothingOfTheSides()
{
    int treatedIsX = 0;
    int firstIsX = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        treatedIsX += treatedCodeOf(seed) == 'X' ? 1 : 0;
        firstIsX += codesOf(protocol(), seed).front() == 'X' ? 1 : 0;
    }

    QVERIFY(treatedIsX > 160 && treatedIsX < 240);
    QVERIFY(firstIsX > 160 && firstIsX < 240);
}

void SealTest::aKeyReadsBackHoweverItIsWritten()
{
    for (const std::uint64_t seed : {0ULL, 1ULL, 0xffffffffffffffffULL, 0x0123456789abcdefULL}) {
        QCOMPARE(readKey(keyText(seed)), std::optional(std::uint64_t{seed}));
    }
    QCOMPARE(readKey("o000 000 000 00l"), std::optional(std::uint64_t{1}));
    QCOMPARE(QString::fromStdString(keyText(0x0123456789abcdefULL)), QStringLiteral("028T-5CY-4TQ-KFF"));
}

void SealTest::whatIsNoKeyIsNone_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("too short") << std::string("028T-5CY-4TQ-KF");
    QTest::newRow("too long") << std::string("028T-5CY-4TQ-KFF0");
    QTest::newRow("no such letter") << std::string("028T-5CY-4TQ-KFU");
    QTest::newRow("beyond 64 bits") << std::string("G000-000-000-000");
}

void SealTest::whatIsNoKeyIsNone()
{
    QFETCH(std::string, text);

    QVERIFY(!readKey(text));
}

HF_TEST(SealTest)
#include "seal.moc"
