// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/dates.h"
#include "support/test_program.h"
#include "ui/base/models/figure_column.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/charts/time_ticks.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

Day on(const char* text)
{
    return parseDay(text).value();
}

const Day today = on("2026-11-23");

} // namespace

/// A date says its year where that is another one than the present, and only there.
class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theYearIsSaidWhereItDiffers()
    {
        QCOMPARE(sentences::dayMonth(on("2026-01-01"), today), QStringLiteral("1 Jan"));
        QCOMPARE(sentences::dayMonth(on("2025-12-31"), today), QStringLiteral("31 Dec 2025"));
        QCOMPARE(sentences::dayMonth(on("2027-01-01"), today), QStringLiteral("1 Jan 2027"));
        QCOMPARE(sentences::dayInText(on("2026-11-20"), today), QStringLiteral("Fri 20 Nov"));
        QCOMPARE(sentences::dayInText(on("2025-11-20"), today), QStringLiteral("Thu 20 Nov 2025"));
        QCOMPARE(sentences::dayLong(on("2026-11-20"), today), QStringLiteral("20 November"));
        QCOMPARE(sentences::dayLong(on("2025-11-20"), today), QStringLiteral("20 November 2025"));
    }

    void aRangeSaysItOnce()
    {
        QCOMPARE(sentences::rangeShort({on("2026-11-03"), on("2026-11-05")}, today), QStringLiteral("3 – 5 Nov"));
        QCOMPARE(sentences::rangeShort({on("2026-10-30"), on("2026-11-05")}, today), QStringLiteral("30 Oct – 5 Nov"));
        QCOMPARE(sentences::rangeShort({on("2025-10-30"), on("2025-11-05")}, today),
                 QStringLiteral("30 Oct – 5 Nov 2025"));
        QCOMPARE(sentences::rangeShort({on("2025-12-30"), on("2026-01-02")}, today),
                 QStringLiteral("30 Dec 2025 – 2 Jan 2026"));
        QCOMPARE(sentences::rangeShort({on("2026-11-03"), on("2026-11-03")}, today), QStringLiteral("3 Nov"));
        QCOMPARE(sentences::rangeWithYear({on("2026-11-03"), on("2026-11-05")}), QStringLiteral("3 – 5 Nov 2026"));
    }

    void anAxisSaysItAtTheTurnOfTheYear()
    {
        QStringList labels;
        for (const TimeTick& tick : timeTicks({on("2026-12-14"), on("2027-01-12")}, 5)) {
            labels << tick.label;
        }
        QCOMPARE(labels.join(QStringLiteral(", ")), QStringLiteral("14 Dec 2026, 21 Dec, 28 Dec, 4 Jan 2027, 11 Jan"));
    }

    void figuresStandAtTheRight_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("right");
        QTest::newRow("figures") << QStringList{QStringLiteral("12"), QStringLiteral("\u22120.4")} << true;
        QTest::newRow("none of some") << QStringList{QStringLiteral("12"), QStringLiteral("none")} << true;
        QTest::newRow("of") << QStringList{QStringLiteral("5 of 6"), QStringLiteral("84\u00A0%")} << true;
        QTest::newRow("words") << QStringList{QStringLiteral("yes"), QStringLiteral("no")} << false;
        QTest::newRow("dates") << QStringList{QStringLiteral("3 – 5 Nov"), QStringLiteral("4 Nov")} << false;
        QTest::newRow("amounts") << QStringList{QStringLiteral("5 g"), QStringLiteral("12")} << false;
        QTest::newRow("nothing") << QStringList{} << false;
    }

    void figuresStandAtTheRight()
    {
        QFETCH(QStringList, cells);
        QFETCH(bool, right);
        QCOMPARE(isFigureColumn(cells), right);
    }
};

HF_TEST(DatesTest)
#include "dates.moc"
