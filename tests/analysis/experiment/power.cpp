// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/power.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hf;

class PowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreOfEverythingHelps();
    void tooFewPairsFindNothing();
    void theSameSeedGivesTheSamePower();
    void neededDaysMatchTheTables();
};

namespace {

QJsonObject table(const char* name)
{
    QFile json(QStringLiteral(HF_KNOWN_ANSWERS "/sample_size_tables.json"));
    return json.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(json.readAll()).object().value(QLatin1String(name)).toObject()
               : QJsonObject();
}

double share(PlannedTest plan)
{
    return simulatedPower(plan, 400, 1).share;
}

} // namespace

void PowerTest::moreOfEverythingHelps()
{
    const PlannedTest plan{8, 5, 1, 0.6, 0.2, 1};
    PlannedTest longer = plan;
    longer.periodDays = 10;
    PlannedTest larger = plan;
    larger.effect = 1.2;
    PlannedTest sparse = plan;
    sparse.loggedShare = 0.6;

    QVERIFY(share(longer) > share(plan));
    QVERIFY(share(larger) > share(plan));
    QVERIFY(share(sparse) < share(plan));
}

void PowerTest::tooFewPairsFindNothing()
{
    QCOMPARE(share({5, 7, 0, 5, 0, 1}), 0.0);
    QVERIFY(share({6, 7, 0, 5, 0, 1}) > 0.99);
}

void PowerTest::theSameSeedGivesTheSamePower()
{
    const PlannedTest plan{8, 5, 1, 0.6, 0.2, 1};

    QCOMPARE(simulatedPower(plan, 200, 5).share, simulatedPower(plan, 200, 5).share);
    QVERIFY(simulatedPower(plan, 200, 5).error < 0.04);
}

void PowerTest::neededDaysMatchTheTables()
{
    const QJsonObject critical = table("critical_abs_r_p05");
    const QJsonObject needed = table("n_for_80pct_power_r");
    QVERIFY(!critical.isEmpty() && !needed.isEmpty());

    for (const QString& n : critical.keys()) {
        QVERIFY(std::abs(*criticalCorrelation(n.toUInt()) - critical.value(n).toDouble()) < 1e-10);
    }
    for (const QString& r : needed.keys()) {
        QCOMPARE(daysNeededFor(r.toDouble()), std::optional(needed.value(r).toInt()));
    }
    QVERIFY(!daysNeededFor(0) && !daysNeededFor(1) && !criticalCorrelation(2));
}

HF_TEST(PowerTest)
#include "power.moc"
