// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/amount.h"
#include "domain/zone.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <map>

using namespace hf;

/// Days and amounts together: the known answers of doses by day.
class DayDosesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dosesFallOnTheirDaysAndAddUp_data();
    void dosesFallOnTheirDaysAndAddUp();
};

void DayDosesTest::dosesFallOnTheirDaysAndAddUp_data()
{
    QFile json(QStringLiteral(HF_KNOWN_ANSWERS "/dose.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QTest::addColumn<QJsonObject>("in");
    QTest::addColumn<QJsonObject>("gramsByDay");
    for (const QJsonValue& known :
         QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("cases")).toArray()) {
        const QJsonObject row = known.toObject();
        const QJsonObject out = row.value(QStringLiteral("out")).toObject();
        QTest::newRow(qPrintable(row.value(QStringLiteral("id")).toString()))
            << row.value(QStringLiteral("in")).toObject() << out.value(QStringLiteral("grams_by_day")).toObject();
    }
}

void DayDosesTest::dosesFallOnTheirDaysAndAddUp()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, gramsByDay);
    const auto decimal = [](const QJsonValue& value) { return QByteArray::number(value.toDouble()).toStdString(); };
    const auto scoop = makeAmount(decimal(in.value(QStringLiteral("grams_per_scoop"))), Unit::g);
    const minutes dayStart{60 * in.value(QStringLiteral("day_starts_at_hour")).toInt()};

    std::map<std::string, std::int64_t> counts;
    for (const QJsonValue& value : in.value(QStringLiteral("entries_local_time_amount_unit")).toArray()) {
        const QJsonArray entry = value.toArray();
        const auto unit = parseUnit(entry.at(2).toString().toStdString());
        const auto written = parseInstant(entry.at(0).toString().toStdString());
        QVERIFY(scoop && unit && written);
        const auto amount =
            *unit == Unit::scoop ? makeScoops(decimal(entry.at(1)), *scoop) : makeAmount(decimal(entry.at(1)), *unit);
        QVERIFY(amount);
        counts[toString(journalDay(Moment{written->wall, seconds{0}, {}, true}, dayStart))] += amount->count;
    }

    QCOMPARE(counts.size(), static_cast<std::size_t>(gramsByDay.size()));
    for (const auto& [day, count] : counts) {
        QCOMPARE(valueIn(Amount{Dimension::mass, count, Unit::g}, Unit::g),
                 gramsByDay.value(QString::fromStdString(day)).toDouble());
    }
}

HF_TEST(DayDosesTest)
#include "day_doses.moc"
