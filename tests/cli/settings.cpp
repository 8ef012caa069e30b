// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of the journal, and the day that the commands read from the one that starts it.

#include "support/cli_program.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeOfDayStartsTheDay()
    {
        const Cli cli;
        QCOMPARE(cli.run("setting|day-start|04:00").code, 0);
        QCOMPARE(cli.run("setting|day-start").out, QByteArray("240\n"));
        QCOMPARE(cli.run("add|2026-03-10 glutamine 5g 03:30").code, 0);
        QVERIFY(cli.run("--json|list|doses").out.contains("2026-03-11T03:30"));
        QCOMPARE(cli.run("setting|day-start|1:30").code, 0);
        QCOMPARE(cli.run("setting|day-start").out, QByteArray("90\n"));
        QCOMPARE(cli.run("setting|day-start|0").code, 0);
        QCOMPARE(cli.run("setting|day-start").out, QByteArray("0\n"));
    }

    void lookingAtASettingMakesNoJournal()
    {
        const Cli cli;
        QCOMPARE(cli.run("setting|day-start").out, QByteArray("not set\n"));
        QCOMPARE(cli.run("setting|recovery-menu").code, 0);
        QVERIFY(!QFile::exists(cli.path("journal.db")));
    }

    void whatASettingDoesNotTakeIsRefusedWithWhatItTakes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("allowed");
        const auto row = [](const char* words, const char* allowed) {
            QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(allowed);
        };
        row("day-start|abc", "04:00");
        row("day-start|1500", "04:00");
        row("day-start|04", "04:00");
        row("day-start|25", "04:00");
        row("day-start|25:00", "04:00");
        row("day-start|4h", "04:00");
        row("day-start|--|-5", "04:00");
        row("checkin-reminder|late", "20:00");
        row("checkin-reminder|25:00", "20:00");
        row("quiet-hours|22:30", "22:30-07:00");
        row("quiet-hours|22:30-27:00", "22:30-07:00");
        row("reminders|maybe", "on or off");
        row("notice-privacy|1", "on or off");
        row("recovery-menu|1|2|3|4|5|6|7|8|9", "at most 8");
    }

    void whatASettingDoesNotTakeIsRefusedWithWhatItTakes()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, allowed);
        const Cli cli;
        cli.run("init");

        const Answer answer = cli.run(QStringLiteral("setting|") + words);

        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(allowed) && answer.err.contains("Nothing was stored"), answer.err.constData());
        QCOMPARE(cli.run("--json|info").json().object()[u"revisions"].toInt(-1), 0);
    }

    void aSettingIsCheckedOnEveryWayIntoTheJournal()
    {
        const Cli cli;
        const QString id = QString::fromLatin1(cli.run("setting|day-start|240").out.left(36));

        QCOMPARE(cli.run(QStringLiteral("set|%1|value=abc").arg(id)).code, 2);
        QCOMPARE(cli.run("setting|day-start").out, QByteArray("240\n"));
    }

    // Two in the morning, in a journal whose days start at noon, at 03:00 or at midnight: the day of "today".
    void todayIsTheJournalsDay_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("today");
        QTest::newRow("midnight") << QStringLiteral("00:00") << QStringLiteral("2026-03-15");
        QTest::newRow("three") << QStringLiteral("03:00") << QStringLiteral("2026-03-14");
        QTest::newRow("usual") << QStringLiteral("04:00") << QStringLiteral("2026-03-14");
        QTest::newRow("one") << QStringLiteral("01:00") << QStringLiteral("2026-03-15");
    }

    void todayIsTheJournalsDay()
    {
        QFETCH(QString, start);
        QFETCH(QString, today);
        Cli cli;
        cli.now = QStringLiteral("2026-03-15T02:00:00+01:00");
        QCOMPARE(cli.run(QStringLiteral("setting|day-start|") + start).code, 0);

        QCOMPARE(cli.run("pause|today|ill").code, 0);
        QCOMPARE(cli.run("pause|yesterday..today").code, 0);
        QCOMPARE(cli.run("plan|--cautions-read|glutamine|5g|at|08:00|--from|today|--until|today").code, 0);
        QCOMPARE(cli.run("supply|glutamine|500g|--from|today").code, 0);
        QCOMPARE(cli.run("fine|today").code, 0);

        const QJsonArray pauses = cli.run("--json|list|pauses").json().array();
        QCOMPARE(pauses.at(0).toObject()[u"last"].toString(), today);
        QCOMPARE(pauses.at(1).toObject()[u"last"].toString(), today);
        QCOMPARE(cli.run("--json|list|plans").json().array().at(0).toObject()[u"from"].toString(), today);
        QCOMPARE(cli.run("--json|list|plans").json().array().at(0).toObject()[u"until"].toString(), today);
        QCOMPARE(cli.run("--json|list|supplies").json().array().at(0).toObject()[u"from"].toString(), today);
        QCOMPARE(cli.run("--json|list|fine").json().array().at(0).toObject()[u"day"].toString(), today);
        QCOMPARE(cli.run("--json|summary|--from|today").json().object()[u"to"].toString(), today);
        QCOMPARE(cli.run("--json|show|today").json().object()[u"day"].toString(), today);
    }
};

HF_TEST(SettingsTest)
#include "settings.moc"
