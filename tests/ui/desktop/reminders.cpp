// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/desktop/planned.h"
#include "ui/features/reminders/reminder_offer.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class RemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void whatIsDueIsToldOnceWithItsAnswers()
    {
        Planned app;
        const auto service = app.started();
        QCOMPARE(app.told(), std::size_t{0});
        QCOMPARE(service->nextLook().count() / 1000, 16 * 60); // from 12:44 to 13:00

        app.at(13);
        service->reconcile();
        service->reconcile();

        QCOMPARE(app.told(), std::size_t{1});
        const Notice& notice = app.notifier.told.front();
        QCOMPARE(notice.key, app.key());
        QCOMPARE(notice.title, QStringLiteral("L-Glutamine, 5\u00A0g"));
        QCOMPARE(notice.body, QStringLiteral("Planned for 13:00. 2\u00A0g counts too."));
        QCOMPARE(notice.actions.size(), std::size_t{3});
        QCOMPARE(notice.actions.front().label, QStringLiteral("Take 5\u00A0g"));
    }

    void takingItIsDurableBeforeTheNoticeGoes()
    {
        Planned app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        bool storedFirst = false;
        app.notifier.onWithdraw = [&](const QString&) { storedFirst = app.state() == OccurrenceState::taken; };

        app.answerOnNotice("take");

        QVERIFY(storedFirst);
        QCOMPARE(app.notifier.withdrawn, QStringList{app.key()});
        app.answerOnNotice("take"); // the second click of a double click
        service->answer(app.what(), QStringLiteral("skip"));
        const DayView view = *app.bridge.day(app.monday);
        QCOMPARE(view.entries.size(), std::size_t{1});
    }

    void closingItOrLeavingItAloneIsNoAnswer()
    {
        Planned app;
        const auto service = app.started();
        app.at(13);
        service->reconcile(); // there is no signal for closing: nothing can be made of it
        app.at(13, 20);
        service->reconcile();
        app.at(13, 40);
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{3}); // until it is answered, twice more
        QCOMPARE(app.notifier.told.back().key, app.key());
        QVERIFY(app.notifier.told.back().body.contains(QStringLiteral("still open")));
        app.at(18);
        service->reconcile();

        QCOMPARE(app.told(), std::size_t{3});
        QCOMPARE(app.state(), OccurrenceState::due);
        QCOMPARE(service->openToday()->size(), std::size_t{1});
    }

    void skippingItIsAnAnswer()
    {
        Planned app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        app.answerOnNotice("skip");

        QCOMPARE(app.state(), OccurrenceState::skipped);
        QCOMPARE(app.notifier.withdrawn, QStringList{app.key()});
    }

    void aSnoozeBringsItBackInTenMinutes()
    {
        Planned app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        app.answerOnNotice("snooze");
        QCOMPARE(app.notifier.withdrawn, QStringList{app.key()});
        app.at(13, 9);
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{1});
        app.at(13, 10);
        service->reconcile();

        QCOMPARE(app.told(), std::size_t{2});
    }

    void aSnoozeUntilATimeOfYourOwnBringsItBackThen()
    {
        Planned app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        service->answer(app.what(), QStringLiteral("snooze-until 12:30")); // has passed: nothing changes
        QVERIFY(app.notifier.withdrawn.isEmpty());
        service->answer(app.what(), QStringLiteral("snooze-until 15:30"));
        app.at(15, 29);
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{1});
        app.at(15, 30);
        service->reconcile();

        QCOMPARE(app.told(), std::size_t{2});
    }

    void whatAnEarlierRunToldIsPutOffForAnHour()
    {
        Planned app;
        auto service = app.started();
        app.at(13);
        service->reconcile();
        service.reset();
        service = app.started();
        service->answer(app.what(), QStringLiteral("snooze-hour"));
        app.at(13, 59);
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{1});
        app.at(14);
        service->reconcile();

        QCOMPARE(app.told(), std::size_t{2});
    }

    void answeredInTheWindowTheNoticeGoes()
    {
        Planned app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        Dose dose;
        dose.supplement = built_in::glutamine;
        dose.amount = makeAmount("5", Unit::g);
        dose.when = {app.monday, app.bridge.now()};
        app.bridge.record({dose}, app.monday);

        QCOMPARE(app.notifier.withdrawn, QStringList{app.key()});
    }

    void whatCameDuringSleepIsOneNotice()
    {
        Planned app({13, 15});
        const auto service = app.started();
        app.at(16);
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{1});
        QCOMPARE(app.notifier.told.front().title, QStringLiteral("2 planned doses are open"));
        QVERIFY(app.notifier.told.front().actions.empty());
        service->answer(app.what(0), QStringLiteral("take"));
        QVERIFY(app.notifier.withdrawn.isEmpty() || app.notifier.withdrawn == QStringList{app.key(0)});
        service->answer(app.what(1), QStringLiteral("take"));

        QVERIFY(app.notifier.withdrawn.contains(app.notifier.told.front().key));
    }

    void whatIsAloneAfterSleepIsAnsweredWhereItStands()
    {
        Planned app;
        const auto service = app.started();
        app.at(16);
        service->reconcile();

        QCOMPARE(app.told(), std::size_t{1});
        QCOMPARE(app.notifier.told.front().key, app.key());
    }

    void inAnotherZoneItIsDueThere()
    {
        Planned app;
        const auto service = app.started();
        app.bridge.setZone(Zone::named("Europe/Helsinki").value()); // 13:44 there

        QCOMPARE(app.told(), std::size_t{1});
    }

    void aDiscreetNoticeNamesNothing()
    {
        Planned app;
        app.bridge.record({JournalSetting{"notice-privacy", "on"}}, app.monday);
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        const Notice& notice = app.notifier.told.front();
        QString all = notice.title + notice.body;
        for (const NoticeAction& action : notice.actions) {
            all += action.label;
        }

        QVERIFY2(!all.contains(QStringLiteral("Glutamine")) && !all.contains(QStringLiteral("5")), qPrintable(all));
    }

    void quietHoursPutItOff()
    {
        Planned app;
        app.bridge.record({JournalSetting{"quiet-hours", "12:30-14:30"}}, app.monday);
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{0});
        app.at(14, 30);
        service->reconcile();

        QCOMPARE(app.told(), std::size_t{1});
    }

    void aMutedDayTellsNothingAndForgetsNothing()
    {
        Planned app;
        const auto service = app.started();
        service->mute(true);
        app.at(13);
        service->reconcile();
        QVERIFY(service->isMuted());
        QCOMPARE(app.told(), std::size_t{0});
        QCOMPARE(service->openToday()->size(), std::size_t{1});
        app.at(13, 0, 1);
        service->reconcile();

        QVERIFY(!service->isMuted());
        QVERIFY(app.notifier.told.back().key == app.key(0, 1));
    }

    void remindersAreSwitchedOff()
    {
        Planned app;
        app.bridge.record({JournalSetting{"reminders", "off"}}, app.monday);
        const auto service = app.started();
        app.at(13);
        service->reconcile();

        QVERIFY(app.notifier.told.empty() && !service->isOn());
    }

    void theTimerNeverWaitsLongerThanAnHour()
    {
        Planned app({22});
        const auto service = app.started();

        QVERIFY(service->isArmed());
        QVERIFY(service->nextLook() <= std::chrono::hours{1});
    }

    void anotherRunTellsNothingTwice()
    {
        Planned app;
        auto service = app.started();
        app.at(13);
        service->reconcile();
        service.reset();
        service = app.started();

        QCOMPARE(app.told(), std::size_t{1});
    }

    void whatCouldNotBeStoredIsToldAgain()
    {
        Planned app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        const QString place = QString::fromStdString(app.file().string());
        QVERIFY(QFile::rename(place, place + QStringLiteral(".away")));
        QSignalSpy failed(&app.bridge, &JournalBridge::failed);

        app.answerOnNotice("take");

        QVERIFY(failed.count() >= 1);
        QVERIFY(QFile::rename(place + QStringLiteral(".away"), place));
        QVERIFY(app.notifier.withdrawn.isEmpty());
        QCOMPARE(app.state(), OccurrenceState::due);
    }

    void threeLeftAloneAreAskedAboutAndMovedToWhenItIsDone()
    {
        Planned app;
        const auto service = app.started();
        for (int day = 0; day < 3; ++day) {
            app.at(13, 0, day);
            service->reconcile();
            app.at(17, 10 + day, day);
            service->answer(app.what(0, day), QStringLiteral("take")); // in the tray, long after
        }
        QCOMPARE(service->toAskAbout().size(), std::size_t{1});

        const auto offer = *offerFor(app.bridge, service->toAskAbout().front());
        QVERIFY(offer.has_value());
        QCOMPARE(offer->usual, std::optional(minutes{17 * 60 + 10}));
        moveReminder(app.bridge, *offer);

        const auto plan = PlanBook(app.journal).plan(app.lineage, app.bridge.frame());
        QCOMPARE(plan->current.row.times, std::vector<minutes>{minutes{17 * 60 + 10}});
    }

    void aReminderIsShrunkOrStopped()
    {
        Planned app;
        const auto offer = *offerFor(app.bridge, {app.lineage, 0});
        QVERIFY(offer && !offer->usual);
        shrinkPlan(app.bridge, *offer);
        const auto plan = PlanBook(app.journal).plan(app.lineage, app.bridge.frame());
        QCOMPARE(toString(plan->current.row.amount), std::string("2 g"));
        stopReminding(app.bridge, *offer);

        QVERIFY(PlanBook(app.journal).reminders(app.bridge.frame()).empty());
    }
};

HF_TEST(RemindersTest)
#include "reminders.moc"
