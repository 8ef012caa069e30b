// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

/// What goes too far is told by the name and the number of its own limit, and nothing ends in a crash.
class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLimitIsToldByItsNumber_data();
    void aLimitIsToldByItsNumber();
    void noMomentAborts_data();
    void noMomentAborts();
    void noDayAborts_data();
    void noDayAborts();
    void aTableNamesTheRowToBlame_data();
    void aTableNamesTheRowToBlame();
    void anEmptyNameOfAJournalIsNotTheUsualOne();
};

void LimitsTest::aLimitIsToldByItsNumber_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("limit");

    const auto row = [](const char* name, const QString& words, const char* limit) {
        QTest::newRow(name) << words << QByteArray(limit);
    };
    const QString longNote(70'000, u'x');
    const QString longName(201, u'x');
    row("a long note", QStringLiteral("add|energy 3 \"") + longNote + u'"', "64 KB (65536 bytes)");
    row("a long reflection", QStringLiteral("add|note ") + longNote, "64 KB (65536 bytes)");
    row("a long name", QStringLiteral("supplement|%1|--unit|g").arg(longName), "name is longer than 200 bytes");
    row("a long unit", QStringLiteral("item|Mood|--group|own|--unit|") + longName, "unit is longer than 200 bytes");
    row("a long reason", QStringLiteral("pause|2026-03-20|") + longName, "The reason is longer than 200 bytes");
    row("a long choice", QStringLiteral("setting|recovery-menu|") + longName, "longer than 200 bytes");
    row("nine choices", QStringLiteral("setting|recovery-menu|a|b|c|d|e|f|g|h|i"), "at most 8 choices");
    row("a heavy dose", QStringLiteral("add|glutamine 10kg"), "less than 10 kg");
    row("a large usual dose", QStringLiteral("supplement|Water|--unit|l|--usual|6l"), "at most 5 l");
    row("many pieces", QStringLiteral("plan|D|1001 capsules|at|08:00"), "at most 1000 pieces");
    row("a planned dose", QStringLiteral("plan|--cautions-read|glutamine|10kg|at|08:00"), "less than 10 kg");
    row("a package", QStringLiteral("supply|glutamine|2000kg"), "less than 1000 kg");
    row("minutes", QStringLiteral("add|run 1441min"), "24 hours");
    row("effort", QStringLiteral("add|run 45min rpe 11"), "0 to 10");
    row("a rating", QStringLiteral("add|bloating 11"), "Bloating goes from 0 to 10");
    row("another rating", QStringLiteral("add|energy 6"), "Energy goes from 1 to 5");
    row("a stool", QStringLiteral("add|bristol 8"), "1 to 7");
    row("a mark ahead", QStringLiteral("add|travel 2027-06-01..2027-06-09"), "366 days");
    row("a long mark", QStringLiteral("add|ill 2000-01-01..2026-01-01"), "3660 days");
    row("a long pause", QStringLiteral("pause|2026-03-20..2046-03-20"), "3660 days");
    row("every so many days", QStringLiteral("plan|--cautions-read|glutamine|5g|at|08:00|--every|367"), "1 to 366");
    row("times a week", QStringLiteral("plan|--cautions-read|glutamine|5g|at|08:00|--times-a-week|8"), "1 to 7");
    row("years of a demo", QStringLiteral("demo|51|x.db"), "50");
    row("reminders to come", QStringLiteral("remind|--next|1001"), "1000");
    row("a price", QStringLiteral("supply|glutamine|500g|--price|2000000"), "1 million");
    row("a lag", QStringLiteral("relate|dose.l-glutamine|load|--lags|99"), "lag of 0 to");
}

void LimitsTest::aLimitIsToldByItsNumber()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, limit);
    const Cli cli;
    QCOMPARE(cli.run("supplement|D|--unit|capsule").code, 0);
    const int revisions = cli.run("--json|info").json().object()[u"revisions"].toInt();

    const Answer answer = cli.run(words);

    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(limit), answer.err.left(2000));
    QCOMPARE(cli.run("--json|info").json().object()[u"revisions"].toInt(), revisions);
}

void LimitsTest::noMomentAborts_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("code");

    const auto row = [](const char* now, const char* zone, int code) {
        QTest::addRow("%s in %s", now, zone) << QString::fromUtf8(now) << QString::fromUtf8(zone) << code;
    };
    for (const char* now :
         {"9999-12-31T23:59:59Z", "9999-12-31T23:59:59-18:00", "9990-01-01T00:00:00Z", "0001-01-01T00:00:00Z",
          "0000-01-01T00:00:00+18:00", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "10000-01-01T00:00:00Z",
          "99999999999-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "2026-12-31T23:59:60Z", "2026-02-30T00:00:00Z",
          "2026-03-15T24:00:00Z", "2026-03-15T12:00:00+99:00", "9223372036854775807", "now", ""}) {
        row(now, "Europe/Berlin", 2);
    }
    row("9989-12-30T23:59:59Z", "Pacific/Kiritimati", 0);
    row("1970-01-03T00:00:00Z", "Pacific/Pago_Pago", 0);
    row("2026-03-15T12:00:00Z", "Mars/Olympus", 2);
    row("2026-03-15T12:00:00Z", "../../etc/passwd", 2);
    row("2026-03-15T12:00:00Z", "", 2);
}

void LimitsTest::noMomentAborts()
{
    QFETCH(QString, now);
    QFETCH(QString, zone);
    QFETCH(int, code);
    Cli cli;
    cli.now = now;
    cli.zone = zone;

    for (const char* words :
         {"add|glutamine 5g|run 45min rpe 5|ill", "plan|--cautions-read|glutamine|5g|at|00:00,08:00,23:59", "fine",
          "today", "remind", "summary", "list|doses", "series|dose.l-glutamine", "relate", "since|today|load", "undo",
          "check"}) {
        const Answer answer = cli.run(words);
        if (code == 2) {
            QVERIFY2(answer.code == 2 && answer.out.isEmpty() && !answer.err.isEmpty(), answer.out + answer.err);
        } else {
            QVERIFY2(answer.code == 0, words + QByteArray(": ") + answer.err);
        }
    }
}

void LimitsTest::noDayAborts_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"show|@",
          "add|@ glutamine 5g",
          "add|ill @..@",
          "add|@ rest",
          "fine|@",
          "list|doses|--from|@",
          "list|doses|--to|@",
          "list|plans|--from|@|--to|@",
          "series|dose.l-glutamine|--from|@|--to|@",
          "summary|--from|@",
          "summary|--to|@",
          "summary|--from|@|--to|@",
          "pause|@..@",
          "pause|@",
          "plan|--cautions-read|glutamine|5g|at|08:00|--from|@",
          "plan|--cautions-read|glutamine|5g|at|08:00|--until|@",
          "plan|--cautions-read|glutamine|--end|--until|@",
          "supply|glutamine|500g|--from|@",
          "relate|dose.l-glutamine|load|--from|@|--to|@",
          "since|@|load|dose.l-glutamine",
          "export|-|--from|@|--to|@",
          "experiment|new|--question|q|--supplement|glutamine|--amount|5g|--outcome|energy|--from|@"}) {
        QTest::newRow(words) << QString::fromUtf8(words);
    }
}

void LimitsTest::noDayAborts()
{
    QFETCH(QString, words);
    const Cli cli;
    QCOMPARE(cli.run("add|glutamine 5g 08:00|energy 3").code, 0);
    QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00").code, 0);

    for (const char* day : {"0000-01-01", "0001-01-01", "1969-12-31", "1970-01-01", "9999-12-31", "9989-12-31",
                            "2026-00-10", "2026-13-01", "10000-01-01", "-001-01-01", "99999999999999999999"}) {
        const Answer answer = cli.run(QString(words).replace(u'@', QString::fromUtf8(day)));
        QVERIFY2(answer.code >= 0 && answer.code <= 2, day + QByteArray(": ") + answer.err);
        QVERIFY2(answer.code == 0 || !answer.err.isEmpty(), day);
        QVERIFY2(!answer.err.contains("This did not work"), answer.err);
    }
    for (const char* after : {"today", "remind|--next|50", "summary", "check"}) {
        QCOMPARE(cli.run(after).code, 0);
    }
}

void LimitsTest::aTableNamesTheRowToBlame_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("a day that is none") << QByteArray("date,energy\n2026-03-01,3\n2026-02-30,4\n") << 0
                                        << QByteArray("line 3");
    QTest::newRow("no day at all") << QByteArray("date,energy\n2026-02-30,3\n") << 1 << QByteArray("line 2");
    QTest::newRow("orders that contradict each other")
        << QByteArray("date,energy\n13/02/2026,3\n02/14/2026,4\n15/02/2026,3\n02/16/2026,3\n") << 1
        << QByteArray("line 3 is no date in day-month-year, line 2 is no date in month-day-year");
    QTest::newRow("no dates") << QByteArray("who,energy\nx,3\n") << 1 << QByteArray("--map");
    QTest::newRow("bytes of another encoding")
        << QByteArray("date,energy,note\n2026-03-01,3,caf\xE9\n") << 1 << QByteArray("--encoding");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << 1 << QByteArray("no text");
    QTest::newRow("zeros") << QByteArray(300, '\0') << 1 << QByteArray("no text");
}

void LimitsTest::aTableNamesTheRowToBlame()
{
    QFETCH(QByteArray, table);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const Cli cli;
    QFile file(cli.path("table.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
    file.close();

    const Answer answer = cli.run(QStringLiteral("import|") + file.fileName());

    QVERIFY2(answer.code == code, answer.out + answer.err);
    QVERIFY2((answer.out + answer.err).contains(words), answer.out + answer.err);
    QVERIFY2(code == 0 || (answer.err.contains("table.csv") && !answer.err.contains("journal.db")), answer.err);
}

void LimitsTest::anEmptyNameOfAJournalIsNotTheUsualOne()
{
    QProcess process;
    process.start(QStringLiteral(HF_CLI), {QStringLiteral("--journal"), QString(), QStringLiteral("info")});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("--journal"));
}

HF_TEST(LimitsTest)
#include "limits.moc"
