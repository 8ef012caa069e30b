// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/checks/check_setting.h"
#include "domain/entries/check.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class SettingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayStartsAtATimeOrAfterMinutes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("expected"); // -1: refused
        const auto row = [](const char* text, int expected) { QTest::newRow(text) << QByteArray(text) << expected; };
        row("04:00", 240);
        row("4:00", 240);
        row("00:00", 0);
        row("23:59", 1439);
        row("240", 240);
        row("0", 0);
        row("1439", 1439);
        row("1440", -1);
        row("1500", -1);
        row("25:00", -1);
        row("24:00", -1);
        row("04:60", -1);
        row("04:5", -1);
        row("4:", -1);
        row(":30", -1);
        row("-5", -1);
        row("+5", -1);
        row("-1:00", -1);
        row("abc", -1);
        row("4h", -1);
        row("240 ", -1);
        row("004:00", -1);
        row("99999999999999999999", -1);
    }

    void theDayStartsAtATimeOrAfterMinutes()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, expected);

        const auto start = parseDayStart(text.toStdString());

        QCOMPARE(start ? static_cast<int>(start->count()) : -1, expected);
        QCOMPARE(settingTakes("day-start", text.toStdString()), expected >= 0);
    }

    void everyKnownSettingIsCheckedBeforeItIsStored_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char* key, const char* value, bool taken) {
            QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value) << taken;
        };
        row("checkin-reminder", "20:00", true);
        row("checkin-reminder", "off", true);
        row("checkin-reminder", "evening", false);
        row("checkin-reminder", "20", false);
        row("checkin-reminder", "on", false);
        row("quiet-hours", "22:30-07:00", true);
        row("quiet-hours", "22:30-7:00", true);
        row("quiet-hours", "22:30 - 07:00", false);
        row("quiet-hours", "off", true);
        row("quiet-hours", "22:30", false);
        row("quiet-hours", "22:30-", false);
        row("quiet-hours", "22:30--07:00", false);
        row("quiet-hours", "22:30-24:00", false);
        row("reminders", "off", true);
        row("reminders", "maybe", false);
        row("notice-privacy", "on", true);
        row("notice-privacy", "", false);
        row("reminder-off.00000000-0000-7000-8000-000000000001", "yes", false);
        row("of another program", "anything", true);
    }

    void everyKnownSettingIsCheckedBeforeItIsStored()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(bool, taken);
        const JournalSetting setting{key.toStdString(), value.toStdString()};

        const auto problem = check(setting, {SysSeconds{}, Day{}}, nullptr);

        QCOMPARE(problem == EntryProblem::settingValue, !taken);
        QCOMPARE(!problem.has_value(), taken);
    }

    void whatWasSeenIsNoSettingOfThePerson()
    {
        QVERIFY(tellsWhatWasSeen("looked.questions.01") && tellsWhatWasSeen("asked.x") &&
                tellsWhatWasSeen("cautions.y"));
        QVERIFY(!tellsWhatWasSeen("cue.missed") && !tellsWhatWasSeen("reminders") && !tellsWhatWasSeen("looked"));
    }
};

HF_TEST(SettingTest)
#include "check_setting.moc"
