// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hf;
using namespace hf::test;

class LogADay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    /// The keys of a whole day, counted: words of session, amount and reflection are free.
    void aWholeDayTakesTwelveKeyPresses()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        int presses = 0;
        const auto press = [&presses](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            OpenWindow::press(key, modifiers);
            ++presses;
        };

        OpenWindow::type(QStringLiteral("run 45min rpe 6, glutamine")); // with the usual dose
        press(Qt::Key_Return);
        press(Qt::Key_G, Qt::AltModifier); // to the gut
        press(Qt::Key_2);
        press(Qt::Key_3);
        press(Qt::Key_0);
        press(Qt::Key_O, Qt::AltModifier); // to the stool
        press(Qt::Key_4);
        press(Qt::Key_4);
        press(Qt::Key_3);
        press(Qt::Key_5);
        press(Qt::Key_4);
        OpenWindow::type(QStringLiteral("7h30")); // hours of sleep
        press(Qt::Key_Return);
        OpenWindow::type(QStringLiteral("Slept well."));

        QCOMPARE(presses, 12);
        const auto notes = [&] { return app.journal.list(Kind::reflection, {today, today}); };
        QTRY_COMPARE(notes().size(), std::size_t{1}); // saved by itself when the typing stops
        QCOMPARE(std::get<Reflection>(notes().front().body).text, std::string("Slept well."));
        const DayView day = app.journal.day(today, app.bridge.frame());
        QCOMPARE(day.load, std::optional(270.0));
        QCOMPARE(toString(day.doseTotals.front().total), std::string("5 g"));
        QCOMPARE(app.journal.list(Kind::rating, {today, today}).size(), std::size_t{8});
        const auto stools = app.journal.list(Kind::stool, {today, today});
        QCOMPARE(std::get<Stool>(stools.front().body).form, std::optional(4));
        QVERIFY(day.checkIn.doses && day.checkIn.load);
    }

    /// Each gut item, the stool, all of recovery, one by one.
    void aDayRatedOneByOneTakesFourteenKeysAndTheHoursOfSleep()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        int presses = 0;
        const auto press = [&presses](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            OpenWindow::press(key, modifiers);
            ++presses;
        };

        press(Qt::Key_T, Qt::AltModifier); // the usual dose
        press(Qt::Key_R, Qt::AltModifier); // rest day
        press(Qt::Key_G, Qt::AltModifier); // to the gut
        for (const Qt::Key rating : {Qt::Key_2, Qt::Key_3, Qt::Key_0, Qt::Key_4, Qt::Key_2, Qt::Key_3}) {
            press(rating);
        }
        press(Qt::Key_4); // stool
        for (const Qt::Key rating : {Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_4}) {
            press(rating);
        }
        QCOMPARE(presses, 14);
        OpenWindow::type(QStringLiteral("23:15-07:05"));
        OpenWindow::press(Qt::Key_Return);

        const DayView day = app.journal.day(today, app.bridge.frame());
        QVERIFY(day.checkIn.complete());
        QCOMPARE(app.journal.list(Kind::rating, {today, today}).size(), std::size_t{11});
        QCOMPARE(app.journal.list(Kind::stool, {today, today}).size(), std::size_t{1});
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Reflection of the day"));
    }

    void whatIsNoSleepKeepsTheFocusAndAnEmptyFieldIsLeft()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        OpenWindow::type(QStringLiteral("well"));
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sleep"));

        OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_Backspace);
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Reflection of the day"));
    }

    void aSessionTakesSevenKeysAndItsWords()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        int presses = 0;
        const auto press = [&presses](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            OpenWindow::press(key, modifiers);
            ++presses;
        };

        press(Qt::Key_S, Qt::AltModifier); // the form
        OpenWindow::type(QStringLiteral("run"));
        press(Qt::Key_Tab);
        OpenWindow::type(QStringLiteral("45"));
        press(Qt::Key_Tab);
        press(Qt::Key_6); // effort
        press(Qt::Key_Return);

        QVERIFY(presses <= 7);
        const auto sessions = app.journal.list(Kind::session, {today, today});
        QCOMPARE(sessions.size(), std::size_t{1});
        const auto& session = std::get<Session>(sessions.front().body);
        QCOMPARE(session.activity, std::string("run"));
        QCOMPARE(session.minutes, 45);
        QCOMPARE(session.rpe, std::optional(6.0));
    }

    void anOrdinaryDayIsCompleteInEightKeys()
    {
        OpenWindow app;
        const Day today = app.bridge.today();

        OpenWindow::press(Qt::Key_T, Qt::AltModifier); // the usual dose
        OpenWindow::press(Qt::Key_R, Qt::AltModifier); // rest day
        OpenWindow::press(Qt::Key_N, Qt::AltModifier); // all fine
        OpenWindow::press(Qt::Key_B, Qt::AltModifier); // to recovery
        for (const Qt::Key rating : {Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_4}) {
            OpenWindow::press(rating);
        }
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sleep"));
        OpenWindow::type(QStringLiteral("7h30"));
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Reflection of the day"));
        OpenWindow::type(QStringLiteral("Slept well."));
        OpenWindow::press(Qt::Key_Tab);

        const DayView day = app.journal.day(today, app.bridge.frame());
        QVERIFY(day.checkIn.complete());
        QCOMPARE(day.gutBurden, std::optional(0.0));
        QCOMPARE(day.load, std::optional(0.0));
        QCOMPARE(app.journal.list(Kind::reflection, {today, today}).size(), std::size_t{1});
        QCOMPARE(app.window.today()->title(), QStringLiteral("Monday, 23 November"));
    }

    void aOneWaitsForAZeroAndAnyOtherDigitGoesOn()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        OpenWindow::press(Qt::Key_G, Qt::AltModifier);

        OpenWindow::press(Qt::Key_1);
        OpenWindow::press(Qt::Key_0); // 10
        OpenWindow::press(Qt::Key_1);
        OpenWindow::press(Qt::Key_3); // 1, and 3 for the next

        std::vector<double> values;
        for (const Record& record : app.journal.list(Kind::rating, {today, today})) {
            values.push_back(std::get<Rating>(record.body).value);
        }
        std::sort(values.begin(), values.end());
        QCOMPARE(values, (std::vector<double>{1, 3, 10}));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Rushing to the toilet"));
    }

    void yesterdayIsTakenOverOnlyWhereNothingIsRated()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        const auto rate = [&app](ItemId item, double value, Day day) {
            Rating rating;
            rating.item = item;
            rating.value = value;
            rating.when.day = day;
            app.bridge.record({rating}, day);
        };
        rate(built_in::energy, 4, today - days{1});
        rate(built_in::calm, 2, today - days{1});
        rate(built_in::calm, 5, today);

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Recovery as yesterday")));
        OpenWindow::press(Qt::Key_Space);

        std::vector<double> values;
        for (const Record& record : app.journal.list(Kind::rating, {today, today})) {
            values.push_back(std::get<Rating>(record.body).value);
        }
        std::sort(values.begin(), values.end());
        QCOMPARE(values, (std::vector<double>{4, 5}));
    }

    void aMarkIsSetAndTakenBackByKeys()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Mark: travel")));

        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(app.journal.list(Kind::mark, {today, today}).size(), std::size_t{1});
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Mark: travel"));
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(app.journal.list(Kind::mark, {today, today}).empty());
    }

    void aSessionIsLoggedWithItsEffort()
    {
        OpenWindow app;

        OpenWindow::press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Activity"));
        OpenWindow::type(QStringLiteral("run"));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::type(QStringLiteral("45"));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::press(Qt::Key_6);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Time of the session, may stay empty"));
        OpenWindow::type(QStringLiteral("7:30"));
        OpenWindow::press(Qt::Key_S, Qt::AltModifier);

        const DayView day = app.journal.day(app.bridge.today(), app.bridge.frame());
        QCOMPARE(day.load, std::optional(270.0));
        QCOMPARE(toString(*momentOf(day.entries.front().body)), std::string("2026-11-23T07:30:00+01:00"));
    }

    void whoTabsOnThroughTheSessionComesToWhatAddsIt()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_S, Qt::AltModifier);
        for (int tab = 0; tab < 2; ++tab) {
            OpenWindow::press(Qt::Key_Tab);
        }
        OpenWindow::press(Qt::Key_6); // and on to the time
        OpenWindow::press(Qt::Key_Tab);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Add the session"));
        OpenWindow::press(Qt::Key_4);
        QVERIFY(app.journal.list(Kind::rating, {app.bridge.today(), app.bridge.today()}).empty());
    }

    void whatIsRatedLeavesNoRest()
    {
        OpenWindow app;
        const auto* fine = app.window.today()->findChild<QPushButton*>(QStringLiteral("fine"));
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(fine != nullptr && fine->isEnabled());

        OpenWindow::press(Qt::Key_N, Qt::AltModifier);

        QTRY_VERIFY(!fine->isEnabled());
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fine->isEnabled());
    }

    void anotherSupplementThanThoseKnownIsMadeFromToday()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("ashwagandha 300mg"));
        OpenWindow::press(Qt::Key_Return);
        const auto labels = app.window.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("New supplements and values are made in Settings."));
        }));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Other supplement")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("New supplement")));

        OpenWindow::press(Qt::Key_Space);

        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("New supplement"));
        QVERIFY(QApplication::focusWidget()->window() != &app.window);
    }

    void anEffortBetweenTwoPointsIsLogged()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Activity"));
        OpenWindow::type(QStringLiteral("run"));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::type(QStringLiteral("40"));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::press(Qt::Key_6);
        OpenWindow::press(Qt::Key_Tab, Qt::ShiftModifier);
        OpenWindow::press(Qt::Key_Right);
        OpenWindow::press(Qt::Key_S, Qt::AltModifier);

        QCOMPARE(app.journal.day(app.bridge.today(), app.bridge.frame()).load, std::optional(260.0));
    }

    void aRestDayWithASessionIsRefusedInWords()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("run 45min rpe 6"));
        OpenWindow::press(Qt::Key_Return);

        OpenWindow::type(QStringLiteral("rest"));
        OpenWindow::press(Qt::Key_Return);

        QVERIFY(app.journal.list(Kind::rest, {app.bridge.today(), app.bridge.today()}).empty());
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("rest"));
    }

    void theKeyAsksBeforeTheSecondOfADay()
    {
        OpenWindow app;
        const auto key = [] { OpenWindow::press(Qt::Key_T, Qt::AltModifier); };
        const auto taken = [&] {
            return app.journal.list(Kind::dose, {app.bridge.today(), app.bridge.today()}).size();
        };
        key();
        QCOMPARE(taken(), std::size_t{1});

        QVERIFY(OpenWindow::withDialog(key, [] { OpenWindow::press(Qt::Key_Escape); }));
        QCOMPARE(taken(), std::size_t{1});
        QVERIFY(OpenWindow::withDialog(key, key));
        QCOMPARE(taken(), std::size_t{2});
    }

    void anEarlierDayIsFilledInByKeys()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);

        OpenWindow::press(Qt::Key_T, Qt::AltModifier);

        const Day yesterday = app.bridge.today() - days{1};
        const auto doses = app.journal.list(Kind::dose, {yesterday, yesterday});
        QCOMPARE(doses.size(), std::size_t{1});
        QVERIFY(!momentOf(doses.front().body)); // its time is not known, and is not made up
    }

    void aDayWithAStoolIsNotOneWithout()
    {
        OpenWindow app;
        const auto none = [&app] {
            for (const QPushButton* button : app.window.findChildren<QPushButton*>()) {
                if (button->accessibleName() == QStringLiteral("No stool that day")) {
                    return button;
                }
            }
            return static_cast<const QPushButton*>(nullptr);
        };
        QVERIFY(none() != nullptr);
        QVERIFY(none()->isEnabled());

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Stool form")));
        OpenWindow::press(Qt::Key_4);
        QVERIFY(!none()->isEnabled());
        app.bridge.undo();

        QVERIFY(none()->isEnabled());
    }

    void aStoolIsLoggedByItsDigit()
    {
        OpenWindow app;

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Stool form")));
        OpenWindow::press(Qt::Key_4);

        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sleep quality"));
        const auto stools = app.journal.list(Kind::stool, {app.bridge.today(), app.bridge.today()});
        QCOMPARE(stools.size(), std::size_t{1});
        QCOMPARE(std::get<Stool>(stools.front().body).form, std::optional(4));
    }
};

HF_TEST(LogADay)
#include "log_a_day.moc"
