// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/base/models/reminder_settings.h"
#include "ui/features/reminders/check_in_reminder.h"
#include "ui/open_window.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class CheckInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void tellsOnceFromTheTimeOn()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{reminder_keys::checkIn, "20:00"}}, app.bridge.today());
        CheckInReminder reminder(app.bridge, app.notifier);
        std::optional<Day> told;
        const auto next = reminder.reconcile(told, false);
        QVERIFY(app.notifier.told.empty() && !told);
        QVERIFY(next && *next);
        QCOMPARE(**next, app.bridge.frame().onDay(app.bridge.today(), minutes{20 * 60}).instant);

        app.clock.set(app.clock.now() + std::chrono::hours{8});
        QVERIFY(reminder.reconcile(told, false));
        QVERIFY(reminder.reconcile(told, false));

        QCOMPARE(app.notifier.told.size(), std::size_t{1});
        QCOMPARE(app.notifier.told.front().title, QStringLiteral("Time for your check-in"));
        QVERIFY(told == app.bridge.today());
    }

    void aMutedDayIsLeftInPeace()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{reminder_keys::checkIn, "12:00"}}, app.bridge.today());
        CheckInReminder reminder(app.bridge, app.notifier);
        std::optional<Day> told;

        QVERIFY(reminder.reconcile(told, true));
        QVERIFY(app.notifier.told.empty() && !told);

        QVERIFY(reminder.reconcile(told, false));
        QCOMPARE(app.notifier.told.size(), std::size_t{1});
    }

    void withoutASettingThereIsNothingToWaitFor()
    {
        OpenWindow app;
        CheckInReminder reminder(app.bridge, app.notifier);
        std::optional<Day> told;

        const auto next = reminder.reconcile(told, false);
        QVERIFY(next && !*next);
        const auto on = reminder.isOn();
        QVERIFY(on && !*on);
    }

    void aCompleteDayIsLeftInPeace()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{reminder_keys::checkIn, "12:00"}}, app.bridge.today());
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
        std::optional<Day> told;

        QVERIFY(reminder.reconcile(told, false));

        QVERIFY(app.notifier.told.empty());
    }

    void aTimeThatIsNoTimeIsNoReminder()
    {
        QVERIFY(!checkInRuleFrom("off").at);
        QVERIFY(!checkInRuleFrom("25:99").at);
        QCOMPARE(checkInRuleFrom("07:05").at, std::optional(minutes{425}));
    }
};

HF_TEST(CheckInTest)
#include "check_in.moc"
