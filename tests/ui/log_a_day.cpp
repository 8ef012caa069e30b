// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit.h"
#include "ui/open_window.h"
#include "ui/pages/today_page.h"
#include "ui/sentences.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace hf;
using namespace hf::test;

class LogADay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void anOrdinaryDayNeedsTwelveKeysAndALine()
    {
        OpenWindow app;
        const Day today = app.bridge.today();

        OpenWindow::press(Qt::Key_T, Qt::AltModifier); // the usual dose
        OpenWindow::press(Qt::Key_R, Qt::AltModifier); // rest day
        OpenWindow::press(Qt::Key_N, Qt::AltModifier); // all fine
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep quality")));
        for (const Qt::Key rating : {Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_4}) {
            OpenWindow::press(rating);
            OpenWindow::press(Qt::Key_Tab);
        }
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sleep"));
        OpenWindow::type(QStringLiteral("7h30"));
        OpenWindow::press(Qt::Key_Tab);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Reflection of the day"));
        OpenWindow::type(QStringLiteral("Slept well."));
        OpenWindow::press(Qt::Key_Tab);

        const DayView day = app.journal.day(today);
        QVERIFY(day.checkIn.complete());
        QCOMPARE(day.gutBurden, std::optional(0.0));
        QCOMPARE(day.load, std::optional(0.0));
        QCOMPARE(day.doseTotals.size(), std::size_t{1});
        QCOMPARE(toString(day.doseTotals.front().total), std::string("5 g"));
        const auto notes = app.journal.list(Kind::reflection, {today, today});
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(std::get<Reflection>(notes.front().body).text, std::string("Slept well."));
        QCOMPARE(app.window.today()->title(), QStringLiteral("Monday, 23 November 2026"));
    }

    void aSessionIsLoggedWithItsEffort()
    {
        OpenWindow app;

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Activity")));
        OpenWindow::type(QStringLiteral("run"));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::type(QStringLiteral("45"));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::press(Qt::Key_6);
        OpenWindow::press(Qt::Key_S, Qt::AltModifier);

        QCOMPARE(app.journal.day(app.bridge.today()).load, std::optional(270.0));
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

    void aStoolIsLoggedByDigitAndReturn()
    {
        OpenWindow app;

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Stool form")));
        OpenWindow::press(Qt::Key_4);
        OpenWindow::press(Qt::Key_Return);

        const auto stools = app.journal.list(Kind::stool, {app.bridge.today(), app.bridge.today()});
        QCOMPARE(stools.size(), std::size_t{1});
        QCOMPARE(std::get<Stool>(stools.front().body).form, std::optional(4));
    }
};

QTEST_MAIN(LogADay)
#include "log_a_day.moc"
