// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/checks/unlikely.h"

#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::literals;

namespace {

bool isUnlikely(const char* decimal, Unit unit, std::optional<Amount> usual)
{
    Supplement supplement;
    supplement.unit = unit;
    supplement.usual = usual;
    return hf::isUnlikely(*makeAmount(decimal, unit), supplement);
}

} // namespace

class UnlikelyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandTimesTheUsualIsUnlikely();
    void whatNobodyTakesAtOnceIsUnlikely();
    void whatIsUsualIsNot();
    void whatIsRefusedAnywayIsNotAsked();
    void onlyADoseThatWasTakenIsAsked();
    void clocksTheWrongWayRoundAreUnlikely();
};

void UnlikelyTest::aThousandTimesTheUsualIsUnlikely()
{
    QVERIFY(isUnlikely("5", Unit::kg, 5_g));
    QVERIFY(isUnlikely("500", Unit::g, 500_mg));
    QVERIFY(!isUnlikely("499", Unit::g, 500_mg));
    QVERIFY(!isUnlikely("100000", Unit::iu, makeAmount("1000", Unit::iu)));
}

void UnlikelyTest::whatNobodyTakesAtOnceIsUnlikely()
{
    QVERIFY(isUnlikely("5", Unit::kg, std::nullopt));
    QVERIFY(isUnlikely("1", Unit::kg, 5_g));
    QVERIFY(isUnlikely("3", Unit::l, std::nullopt));
    QVERIFY(isUnlikely("200", Unit::capsule, std::nullopt));
    QVERIFY(isUnlikely("1000000", Unit::iu, std::nullopt));
}

void UnlikelyTest::whatIsUsualIsNot()
{
    QVERIFY(!isUnlikely("1.5", Unit::kg, makeAmount("500", Unit::g)));
    QVERIFY(!isUnlikely("999", Unit::g, 5_g));
    QVERIFY(!isUnlikely("199", Unit::capsule, std::nullopt));
    QVERIFY(!isUnlikely("5", Unit::g, makeAmount("1", Unit::capsule)));
}

void UnlikelyTest::whatIsRefusedAnywayIsNotAsked()
{
    QVERIFY(!isUnlikely("10", Unit::kg, 5_g));
    QVERIFY(!isUnlikely("0", Unit::kg, 5_g));
}

void UnlikelyTest::onlyADoseThatWasTakenIsAsked()
{
    Dose dose;
    dose.supplement = built_in::glutamine;
    dose.amount = makeAmount("5", Unit::kg);
    const RecordBody taken = dose;
    dose.state = DoseState::skipped;
    dose.amount.reset();

    QVERIFY(unlikelyDose(taken, builtInCatalogue()) != nullptr);
    QVERIFY(unlikelyDose(dose, builtInCatalogue()) == nullptr);
    QVERIFY(unlikelyDose(RestDay{}, builtInCatalogue()) == nullptr);
}

void UnlikelyTest::clocksTheWrongWayRoundAreUnlikely()
{
    using namespace std::chrono_literals;
    const auto isUnlikely = [](minutes bed, minutes wake) {
        Rating sleep;
        sleep.item = built_in::sleepHours;
        sleep.night = Night{bed, wake};
        sleep.value = sleep.night->hours();
        return unlikelyNight(sleep) != nullptr;
    };
    QVERIFY(isUnlikely(6h + 45min, 23h + 15min));
    QVERIFY(isUnlikely(7h, 21h + 1min));
    QVERIFY(!isUnlikely(7h, 21h));
    QVERIFY(!isUnlikely(23h + 15min, 6h + 45min));
    Rating hours;
    hours.item = built_in::sleepHours;
    hours.value = 16.5;
    QVERIFY(unlikelyNight(hours) == nullptr);
    QVERIFY(unlikelyNight(RestDay{}) == nullptr);
}

HF_TEST(UnlikelyTest)
#include "unlikely.moc"
