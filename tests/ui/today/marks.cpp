// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class MarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aChipMarksTheDayAndTakesItBack()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Mark: ill")));

        OpenWindow::press(Qt::Key_Space);
        const auto marks = app.journal.list(Kind::mark, {today, today});
        QCOMPARE(marks.size(), std::size_t{1});
        QCOMPARE(std::get<DayMark>(marks.front().body).mark, std::string("ill"));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Mark: ill")); // not lost when the chips are made anew

        OpenWindow::press(Qt::Key_Space);
        QVERIFY(app.journal.list(Kind::mark, {today, today}).empty());
    }

    void theSevenMostUsedAreChipsAndTheRestIsInTheList()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        for (const int ago : {3, 2}) {
            app.bridge.record({DayMark{"exams", {today - days{ago}, today - days{ago}}, {}, {}}}, today);
        }
        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Mark: exams")));
        QStringList chips;
        while (OpenWindow::focusName().startsWith(QLatin1String("Mark: "))) {
            chips << OpenWindow::focusName();
            OpenWindow::press(Qt::Key_Tab);
        }
        QCOMPARE(chips.size(), 7);
        QCOMPARE(chips.front(), QStringLiteral("Mark: exams"));
        QVERIFY(!chips.contains(QStringLiteral("Mark: alcohol")));

        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                       [] {
                                           QVERIFY(OpenWindow::tabTo(QStringLiteral("Mark")));
                                           OpenWindow::type(QStringLiteral("alcohol"));
                                           OpenWindow::press(Qt::Key_Return);
                                       }));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Mark: alcohol"))); // what the day has is always seen
    }

    void severalDaysAreMarkedByKeys()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Another mark, or one for several days")));

        const bool met =
            OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                   [] {
                                       QVERIFY(OpenWindow::tabTo(QStringLiteral("Mark")));
                                       OpenWindow::type(QStringLiteral("exams"));
                                       QVERIFY(OpenWindow::tabTo(QStringLiteral("Last day")));
                                       for (int step = 0; step < 9; ++step) { // from the 23rd past the month's end
                                           OpenWindow::press(Qt::Key_Up);
                                       }
                                       OpenWindow::press(Qt::Key_Return);
                                   });

        QVERIFY(met);
        const auto marks = app.journal.list(Kind::mark, {today, today});
        QCOMPARE(marks.size(), std::size_t{1});
        const auto& mark = std::get<DayMark>(marks.front().body);
        QCOMPARE(mark.mark, std::string("exams"));
        QCOMPARE(mark.range.first, today);
        QCOMPARE(mark.range.last, today + days{9});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Mark: exams")));
    }

    void cancelMarksNothing()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Another mark, or one for several days")));
        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                       [] {
                                           OpenWindow::type(QStringLiteral("exams"));
                                           OpenWindow::press(Qt::Key_Escape);
                                       }));
        QVERIFY(app.journal.list(Kind::mark, {app.bridge.today(), app.bridge.today()}).empty());
    }
};

HF_TEST(MarksTest)
#include "marks.moc"
