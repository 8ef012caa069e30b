// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/today/rail/rail_controller.h"
#include "ui/features/today/today_page.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

/// The last entry is from so many days ago.
void lastLogged(OpenWindow& app, int back)
{
    const Day day = app.bridge.today() - days{back};
    app.bridge.record({RestDay{day, {}}}, day);
}

const QString welcome = QStringLiteral("Nothing was logged on the last");
const QString fill = QStringLiteral("Fill in the days that were not logged");

std::size_t entriesOn(const OpenWindow& app, int back)
{
    return app.journal.day(app.bridge.today() - days{back}, app.bridge.frame()).entries.size();
}

} // namespace

class WelcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void anAbsenceOfThreeDaysIsOfferedToBeFilledIn()
    {
        OpenWindow app;
        lastLogged(app, 4);
        QTRY_VERIFY(sees(app.window, welcome));

        QVERIFY(inDialogOf(fill, [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Fri 20 Nov: rest day"));
            OpenWindow::press(Qt::Key_Space);
            QVERIFY(OpenWindow::tabTo(QStringLiteral("yesterday: all fine")));
            OpenWindow::press(Qt::Key_Space);
            QVERIFY(OpenWindow::tabTo(QStringLiteral("yesterday: doses taken")));
            OpenWindow::press(Qt::Key_Space);
            const QStringList faults = unreachableOrNameless(*QApplication::activeModalWidget()) +
                                       cutWords(*QApplication::activeModalWidget());
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
            OpenWindow::press(Qt::Key_Return);
        }));

        QCOMPARE(entriesOn(app, 3), std::size_t{1});
        QCOMPARE(entriesOn(app, 2), std::size_t{0});
        const DayView yesterday = app.journal.day(app.bridge.today() - days{1}, app.bridge.frame());
        QCOMPARE(yesterday.gutBurden, std::optional(0.0));
        QCOMPARE(toString(yesterday.doseTotals.front().total), std::string("5 g"));
        QTRY_VERIFY(!sees(app.window, welcome));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Undo the last action"))); // all of it is one step
        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(entriesOn(app, 1), std::size_t{0});
        QCOMPARE(entriesOn(app, 3), std::size_t{0});
    }

    void plannedDosesOfTheDaysAreAnswered()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today() - days{10}, {minutes{8 * 60}, minutes{20 * 60}});
        lastLogged(app, 6);
        QTRY_VERIFY(sees(app.window, welcome));

        QVERIFY(inDialogOf(fill, [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("All of them: Doses taken")));
            OpenWindow::press(Qt::Key_Space);
            OpenWindow::press(Qt::Key_Return);
        }));

        const Day today = app.bridge.today();
        const auto all = PlanBook(app.journal).occurrences({today - days{5}, today - days{1}}, app.bridge.frame());
        QCOMPARE(all.size(), std::size_t{10});
        for (const Occurrence& one : all) {
            QVERIFY(one.state == OccurrenceState::taken);
        }
    }

    void leavingThemBlankStoresNothingAndAsksOnce()
    {
        OpenWindow app;
        lastLogged(app, 9);
        QTRY_VERIFY(sees(app.window, welcome));
        const auto before = app.journal.info().revisions;

        QVERIFY(OpenWindow::tabTo(fill));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(!sees(app.window, welcome));
        QCOMPARE(app.journal.info().revisions, before);
        app.window.today()->rail()->refresh();
        QVERIFY(!sees(app.window, welcome));
    }

    void twoDaysOrANewJournalAreNoAbsence()
    {
        OpenWindow app;
        app.window.today()->rail()->refresh();
        QVERIFY(!sees(app.window, welcome));

        lastLogged(app, 3);
        app.window.today()->rail()->refresh();

        QVERIFY(!sees(app.window, welcome));
    }

    void aFormThatIsGivenUpStoresNothing()
    {
        OpenWindow app;
        lastLogged(app, 5);
        QTRY_VERIFY(sees(app.window, welcome));

        QVERIFY(inDialogOf(fill, [] {
            OpenWindow::press(Qt::Key_Space);
            OpenWindow::press(Qt::Key_Escape);
        }));

        QCOMPARE(entriesOn(app, 4), std::size_t{0});
        QTRY_VERIFY(sees(app.window, welcome));
    }
};

HF_TEST(WelcomeTest)
#include "welcome.moc"
