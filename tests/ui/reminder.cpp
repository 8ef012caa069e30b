// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/open_window.h"
#include "ui/reminders/check_in_reminder.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class ReminderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void tellsOnceFromTheTimeOn()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{CheckInReminder::settingKey, "20:00"}}, app.bridge.today());
        CheckInReminder reminder(app.bridge, app.notifier);
        reminder.start();
        QVERIFY(app.notifier.told.empty());

        app.clock.set(app.clock.now() + std::chrono::hours{8});
        reminder.look();
        reminder.look();

        QCOMPARE(app.notifier.told.size(), std::size_t{1});
        QCOMPARE(app.notifier.told.front().title, QStringLiteral("Time for your check-in"));
    }

    void theTimerNeverWaitsLongerThanAnHour()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{CheckInReminder::settingKey, "20:00"}}, app.bridge.today());
        CheckInReminder reminder(app.bridge, app.notifier);

        reminder.start();

        QVERIFY(reminder.isArmed());
        QVERIFY(reminder.nextLook() <= std::chrono::hours{1});
    }

    void withoutASettingNothingIsArmed()
    {
        OpenWindow app;
        CheckInReminder reminder(app.bridge, app.notifier);

        reminder.start();

        QVERIFY(!reminder.isArmed());
    }

    void aCompleteDayIsLeftInPeace()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{CheckInReminder::settingKey, "12:00"}}, app.bridge.today());
        const Day today = app.bridge.today();
        app.bridge.recordFine(today);
        std::vector<RecordBody> bodies{RestDay{today, {}}};
        Dose none;
        none.supplement = built_in::glutamine;
        none.state = DoseState::none;
        none.when.day = today;
        bodies.emplace_back(none);
        for (const KnownItem& item : app.bridge.catalogue().items) {
            if (item.definition.group == ItemGroup::recovery) {
                bodies.emplace_back(Rating{item.id, 3, {today, {}}, false, {}, {}});
            }
        }
        QVERIFY(app.bridge.record(bodies, today).stored);
        CheckInReminder reminder(app.bridge, app.notifier);

        reminder.start();

        QVERIFY(app.notifier.told.empty());
    }

    void aTimeThatIsNoTimeIsNoReminder()
    {
        QVERIFY(!CheckInReminder::ruleFrom("off").at);
        QVERIFY(!CheckInReminder::ruleFrom("25:99").at);
        QCOMPARE(CheckInReminder::ruleFrom("07:05").at, std::optional(minutes{425}));
    }
};

QTEST_MAIN(ReminderTest)
#include "reminder.moc"
