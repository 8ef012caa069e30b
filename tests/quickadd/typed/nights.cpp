// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/nights.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::quickadd;

class NightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNightIsReadOrNot_data();
    void aNightIsReadOrNot();
    void itLastsOverMidnightWhereItWakesEarlier();
};

void NightsTest::aNightIsReadOrNot_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("words"); // 0: no night
    QTest::addColumn<int>("bed");   // -1: meant as one, but none
    QTest::addColumn<int>("wake");
    const auto row = [](const char* line, int words, int bed, int wake) {
        QTest::newRow(line) << QByteArray(line) << words << bed << wake;
    };
    row("23:15-07:05", 1, 1395, 425);
    row("23:15-7:05 yesterday", 1, 1395, 425);
    row("23:15 - 07:05", 3, 1395, 425);
    row("23:15\u201307:05", 1, 1395, 425);
    row("11pm-7am", 1, 1380, 420);
    row("11:15pm-7:05am", 1, 1395, 425);
    row("00:00-23:59", 1, 0, 1439);
    row("23:15-24:00", 1, -1, -1);
    row("23:15-07:65", 1, -1, -1);
    row("07:05-07:05", 1, -1, -1);
    row("5-7", 0, 0, 0);
    row("2026-11-23", 0, 0, 0);
    row("23:15", 0, 0, 0);
    row("23:15-", 0, 0, 0);
    row("-", 0, 0, 0);
    row("\"23:15-07:05\"", 0, 0, 0);
}

void NightsTest::aNightIsReadOrNot()
{
    QFETCH(QByteArray, line);
    QFETCH(int, words);
    QFETCH(int, bed);
    QFETCH(int, wake);

    const std::string text = line.toStdString();
    const auto read = readNight(splitWords(text));

    QCOMPARE(static_cast<int>(read.words), words);
    QCOMPARE(read.value.has_value(), words > 0 && bed >= 0);
    if (read.value) {
        QVERIFY((*read.value == Night{minutes{bed}, minutes{wake}}));
    }
}

void NightsTest::itLastsOverMidnightWhereItWakesEarlier()
{
    QCOMPARE((Night{minutes{1395}, minutes{425}}.length().count()), 470);
    QCOMPARE((Night{minutes{60}, minutes{570}}.length().count()), 510);
    QCOMPARE((Night{minutes{1395}, minutes{420}}.hours()), 7.75);
    QVERIFY(!(Night{minutes{60}, minutes{60}}.isReal()));
}

HF_TEST(NightsTest)
#include "nights.moc"
