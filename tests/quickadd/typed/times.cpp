// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/times.h"
#include "quickadd/lines.h"
#include "quickadd/typed/stamps.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::quickadd;

class TimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsRead_data();
    void aDayIsRead();
    void aRangeOfDaysIsRead();
    void aClockIsRead_data();
    void aClockIsRead();
    void hoursWithALetterAreAClockOnlyWhereAsked();
    void theShortestWordsThatMeanTheMomentAreWritten();
    void everyHourAroundAClockChangeIsWrittenAndReadAgain_data();
    void everyHourAroundAClockChangeIsWrittenAndReadAgain();
    void aMomentOfAnotherZoneKeepsItsZone();
    void datedWordsMeanTheSameLater();
};

void TimesTest::aDayIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("words");
    QTest::addColumn<QByteArray>("day"); // empty: broken or nothing

    const auto row = [](const char* line, int words, const char* day) {
        QTest::newRow(line) << QByteArray(line) << words << QByteArray(day);
    };
    row("today", 1, "2026-03-04");
    row("Yesterday", 1, "2026-03-03");
    row("tomorrow", 1, "2026-03-05");
    row("wednesday", 1, "2026-03-04");
    row("thursday", 1, "2026-02-26");
    row("Mon", 1, "2026-03-02");
    row("sun", 1, "2026-03-01");
    row("2026-03-01", 1, "2026-03-01");
    row("2026-3-1", 1, "2026-03-01");
    row("1 mar", 2, "2026-03-01");
    row("04 March", 2, "2026-03-04");
    row("5 mar", 2, "2025-03-05");
    row("1 sept", 2, "2025-09-01");
    row("29 feb", 2, "2024-02-29");
    row("1 mar 2020", 3, "2020-03-01");
    row("1 mar 2000 mg", 2, "2026-03-01");
    row("1 mar 2000mg", 2, "2026-03-01");
    row("2026-02-30", 1, "");
    row("2026-13-01", 1, "");
    row("31 feb", 2, "");
    row("0 mar", 2, "");
    row("1/3/2026", 1, "");
    row("1.3.2026", 1, "");
    row("26-03-01", 1, "");
    row("mar", 0, "");
    row("123 mar", 0, "");
    row("\"today\"", 0, "");
    row("someday", 0, "");
    row("", 0, "");
}

void TimesTest::aDayIsRead()
{
    QFETCH(QByteArray, line);
    QFETCH(int, words);
    QFETCH(QByteArray, day);

    const std::string text = line.toStdString();
    const std::vector<Word> split = splitWords(text);
    const ParseResult<Day> found = readDay(split, lines::wednesday().today());

    QCOMPARE(static_cast<int>(found.words), words);
    QCOMPARE(found.value ? QByteArray::fromStdString(toString(*found.value)) : QByteArray(), day);
}

void TimesTest::aRangeOfDaysIsRead()
{
    const Day today = lines::wednesday().today();
    const auto read = [today](std::string_view line) { return readDays(splitWords(line), today); };

    const auto range = read("1 mar..today x");
    QCOMPARE(range.words, std::size_t{4});
    QVERIFY(range.value && range.value->isRange);
    QCOMPARE(range.value->range, (DayRange{*parseDay("2026-03-01"), today}));
    QVERIFY(!read("today").value->isRange);
    QVERIFY(read("today..").isBroken());
    QVERIFY(read("today..2026-02-30").isBroken());
    QCOMPARE(read("..today").words, std::size_t{0});
}

void TimesTest::aClockIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("seconds"); // negative: broken or nothing

    const auto row = [](const char* line, int words, int seconds) {
        QTest::newRow(line) << QByteArray(line) << words << seconds;
    };
    row("14:30", 1, 52'200);
    row("8:05", 1, 29'100);
    row("14:30:25", 1, 52'225);
    row("2:30pm", 1, 52'200);
    row("2pm", 1, 50'400);
    row("2 PM", 2, 50'400);
    row("8:05 a.m.", 2, 29'100);
    row("12am", 1, 0);
    row("12pm", 1, 43'200);
    row("noon", 1, 43'200);
    row("midnight", 1, 0);
    row("24:00", 1, -1);
    row("14:60", 1, -1);
    row("14:5", 1, -1);
    row("14:30:60", 1, -1);
    row("1:2:3:4", 1, -1);
    row("13pm", 1, -1);
    row("0 am", 2, -1);
    row("123:00", 1, -1);
    row("14", 0, -1);
    row("14:x", 0, -1);
    row("pm", 0, -1);
    row("\"14:30\"", 0, -1);
    row("", 0, -1);
}

void TimesTest::aClockIsRead()
{
    QFETCH(QByteArray, line);
    QFETCH(int, words);
    QFETCH(int, seconds);

    const std::string text = line.toStdString();
    const std::vector<Word> split = splitWords(text);
    const ParseResult<TypedTime> found = readTime(split, Zone::utc(), true);

    QCOMPARE(static_cast<int>(found.words), words);
    QCOMPARE(found.value ? static_cast<int>(std::get<std::chrono::seconds>(*found.value).count()) : -1, seconds);
}

void TimesTest::hoursWithALetterAreAClockOnlyWhereAsked()
{
    const auto read = [](std::string_view line, bool hourForm) {
        return readTime(splitWords(line), Zone::utc(), hourForm);
    };

    QVERIFY(read("14h30", true).isReal());
    QVERIFY(read("14h", true).isReal());
    QVERIFY(read("25h", true).isBroken());
    QCOMPARE(read("14h30", false).words, std::size_t{0});
    QCOMPARE(read("14h3x", true).words, std::size_t{0});
    QVERIFY(std::holds_alternative<Untimed>(*read("no time", false).value));
    QVERIFY(read("2026-03-01T25:00", false).isBroken());
}

void TimesTest::theShortestWordsThatMeanTheMomentAreWritten()
{
    const TimeFrame frame = lines::wednesday();
    const auto written = [&frame](std::string_view line, Happens happens) {
        const auto read = readQuickAdd("bristol 4 " + std::string(line), lines::catalogue(), frame);
        return writeWhen(std::get<Stool>(std::get<RecordBody>(read)).when, frame, happens);
    };

    QCOMPARE(written("", Happens::now), std::string());
    QCOMPARE(written("", Happens::anyTime), std::string(" 15:10:20"));
    QCOMPARE(written("no time", Happens::now), std::string(" no time"));
    QCOMPARE(written("no time", Happens::anyTime), std::string());
    QCOMPARE(written("14:30", Happens::now), std::string(" 14:30"));
    QCOMPARE(written("yesterday", Happens::now), std::string(" 2026-03-03"));
    QCOMPARE(written("yesterday 20:00", Happens::now), std::string(" 20:00"));
    QCOMPARE(written("yesterday 14:30", Happens::now), std::string(" 2026-03-03 14:30"));
    QCOMPARE(written("20:00 today", Happens::asPlanned), std::string(" 20:00"));
    QCOMPARE(written("2026-03-02 2026-03-03T05:00", Happens::now),
             std::string(" 2026-03-02 2026-03-03T05:00:00+01:00"));
}

void TimesTest::everyHourAroundAClockChangeIsWrittenAndReadAgain_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("now");

    QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QByteArray("2026-03-30T12:00");
    QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QByteArray("2026-10-26T12:00");
    QTest::newRow("Auckland, autumn") << QByteArray("Pacific/Auckland") << QByteArray("2026-04-06T12:00");
    QTest::newRow("Sao Paulo, gap at midnight") << QByteArray("America/Sao_Paulo") << QByteArray("2018-11-05T12:00");
    QTest::newRow("Sao Paulo, midnight twice") << QByteArray("America/Sao_Paulo") << QByteArray("2018-02-19T12:00");
    QTest::newRow("Apia, missing day") << QByteArray("Pacific/Apia") << QByteArray("2012-01-01T12:00");
}

void TimesTest::everyHourAroundAClockChangeIsWrittenAndReadAgain()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, now);
    const TimeFrame frame = lines::frameAt(zone.toStdString(), now.toStdString());

    for (int hour = 0; hour < 72; ++hour) {
        const Moment moment = frame.zone.at(frame.now - std::chrono::hours{hour} - seconds{hour % 3});
        const When when{journalDay(moment, frame.dayStart), moment};
        const std::string line = "bristol 4" + writeWhen(when, frame, Happens::now);

        const auto read = readQuickAdd(line, lines::catalogue(), frame);

        QVERIFY2(std::holds_alternative<RecordBody>(read), line.c_str());
        QVERIFY2(std::get<Stool>(std::get<RecordBody>(read)).when == when, line.c_str());
    }
}

void TimesTest::aMomentOfAnotherZoneKeepsItsZone()
{
    const TimeFrame frame = lines::wednesday();
    const Moment elsewhere = Zone::named("Pacific/Auckland")->atWall(*parseDay("2026-03-04"), std::chrono::hours{8});
    const When when{*parseDay("2026-03-04"), elsewhere};

    const auto read = readQuickAdd("bristol 4" + writeWhen(when, frame, Happens::now), lines::catalogue(), frame);

    QVERIFY(std::get<Stool>(std::get<RecordBody>(read)).when == when);
}

void TimesTest::datedWordsMeanTheSameLater()
{
    const TimeFrame frame = lines::wednesday();
    const TimeFrame later = lines::frameAt("Europe/Berlin", "2026-03-09T01:00");
    for (const char* said :
         {"", "no time", "14:30", "20:00", "yesterday", "yesterday 0:30", "2026-03-02T01:00:00+09:00"}) {
        const auto read = readQuickAdd("bristol 4 " + std::string(said), lines::catalogue(), frame);
        const When when = std::get<Stool>(std::get<RecordBody>(read)).when;

        const std::string line = "bristol 4" + writeWhen(when, frame, Happens::now, true);

        const auto again = readQuickAdd(line, lines::catalogue(), later);
        QVERIFY2(std::holds_alternative<RecordBody>(again), line.c_str());
        QVERIFY2(std::get<Stool>(std::get<RecordBody>(again)).when == when, line.c_str());
    }
}

HF_TEST(TimesTest)
#include "times.moc"
