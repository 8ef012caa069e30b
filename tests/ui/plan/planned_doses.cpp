// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/today/today_page.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

constexpr minutes eight{8 * 60};
constexpr minutes twenty{20 * 60};

std::vector<Occurrence> dosesOn(const OpenWindow& app, Day day)
{
    return PlanBook(app.journal).occurrences({day, day}, app.bridge.frame());
}

OccurrenceState stateOf(const OpenWindow& app, int slot)
{
    return dosesOn(app, app.bridge.today()).at(static_cast<std::size_t>(slot)).state;
}

} // namespace

class PlannedDosesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theKeyOfTheUsualDoseTakesTheFirstOpenOne()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty});
        QTRY_VERIFY(sees(app.window, QStringLiteral("08:00")));

        OpenWindow::press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(sees(app.window, QStringLiteral("12:44")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("5\u00A0g of 10\u00A0g")));
        QCOMPARE(app.window.status()->text(), QStringLiteral("Saved: L-Glutamine 5\u00A0g"));
        // The evening's is seven hours ahead: the key asks before it takes that.
        const auto key = [] { OpenWindow::press(Qt::Key_T, Qt::AltModifier); };
        QVERIFY(OpenWindow::withDialog(key, [] { OpenWindow::press(Qt::Key_Escape); }));
        QVERIFY(stateOf(app, 1) == OccurrenceState::due);
        QVERIFY(OpenWindow::withDialog(key, key));
        QVERIFY(stateOf(app, 1) == OccurrenceState::taken);
        const std::size_t before = app.journal.day(app.bridge.today(), app.bridge.frame()).entries.size();
        OpenWindow::press(Qt::Key_T, Qt::AltModifier); // nothing is open any more
        QCOMPARE(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.size(), before);
    }

    void aWholeDayWithAPlanTakesTwelveKeyPresses()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight});
        int presses = 0;
        const auto press = [&presses](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            OpenWindow::press(key, modifiers);
            ++presses;
        };

        OpenWindow::type(QStringLiteral("run 45min rpe 6, glutamine 08:05"));
        press(Qt::Key_Return);
        press(Qt::Key_G, Qt::AltModifier);
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_0}) {
            press(key);
        }
        press(Qt::Key_O, Qt::AltModifier);
        for (const Qt::Key key : {Qt::Key_4, Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_4}) {
            press(key);
        }
        OpenWindow::type(QStringLiteral("7h30"));
        press(Qt::Key_Return);

        QCOMPARE(presses, 12);
        QVERIFY(stateOf(app, 0) == OccurrenceState::taken);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Reflection of the day"));
    }

    void aSmallerAmountCountsAndTheFocusStaysOnTheDose()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty}, grams("2.5"));

        QVERIFY(answerOtherwise(QStringLiteral("L-Glutamine 5\u00A0g, planned 08:00"), Qt::Key_O));

        QVERIFY(stateOf(app, 0) == OccurrenceState::floor);
        QTRY_VERIFY(sees(app.window, QStringLiteral("2.5\u00A0g taken, that counts")));
        QVERIFY(sees(app.window, QStringLiteral("12:44")));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Edit L-Glutamine 5\u00A0g, planned 08:00"));
    }

    void anotherAmountIsTyped()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty});
        const QString dose = QStringLiteral("L-Glutamine 5\u00A0g, planned 08:00");
        QVERIFY(OpenWindow::withDialog([&] { QVERIFY(answerOtherwise(dose, Qt::Key_A)); },
                                       [] {
                                           QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount"));
                                           OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
                                           OpenWindow::type(QStringLiteral("7.5"));
                                           OpenWindow::press(Qt::Key_Return);
                                       }));

        QVERIFY(stateOf(app, 0) == OccurrenceState::taken);
        QVERIFY(stateOf(app, 1) == OccurrenceState::due);
        QTRY_VERIFY(sees(app.window, QStringLiteral("7.5\u00A0g of 10\u00A0g")));
        QCOMPARE(app.window.status()->text(), QStringLiteral("Saved: L-Glutamine 7.5\u00A0g"));
    }

    void anAmountThatDoesNotCountIsAskedAbout()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty});
        const QString dose = QStringLiteral("L-Glutamine 5\u00A0g, planned 08:00");
        QVERIFY(OpenWindow::withDialog(
            [&] { QVERIFY(answerOtherwise(dose, Qt::Key_A)); },
            [&app] {
                OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
                OpenWindow::type(QStringLiteral("4"));
                OpenWindow::press(Qt::Key_Return);
                QVERIFY(app.journal.list(Kind::dose, {app.bridge.today(), app.bridge.today()}).empty());
                QVERIFY(sees(*QApplication::activeWindow(), QStringLiteral("stays open")));
                OpenWindow::press(Qt::Key_Return);
            }));
        QCOMPARE(app.journal.list(Kind::dose, {app.bridge.today(), app.bridge.today()}).size(), std::size_t{1});
        QVERIFY(stateOf(app, 0) == OccurrenceState::due);
    }

    void anotherTimeIsTypedAndAnswersTheDoseItWasMeantFor()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, minutes{12 * 60}});
        const QString dose = QStringLiteral("L-Glutamine 5\u00A0g, planned 08:00");
        QVERIFY(OpenWindow::withDialog([&] { QVERIFY(answerOtherwise(dose, Qt::Key_T)); },
                                       [] {
                                           QCOMPARE(OpenWindow::focusName(), QStringLiteral("Time, may stay empty"));
                                           OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
                                           OpenWindow::type(QStringLiteral("11:50")); // nearer to the other one
                                           OpenWindow::press(Qt::Key_Return);
                                       }));

        QVERIFY(stateOf(app, 0) == OccurrenceState::taken);
        QVERIFY(stateOf(app, 1) == OccurrenceState::due);
        QTRY_VERIFY(sees(app.window, QStringLiteral("11:50")));
    }

    void aSkipHasItsReason()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty});

        QVERIFY(skip(QStringLiteral("L-Glutamine 5\u00A0g, planned 20:00"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Reason, may stay empty"));
            OpenWindow::type(QStringLiteral("none left"));
            OpenWindow::press(Qt::Key_Return);
        }));

        QVERIFY(stateOf(app, 1) == OccurrenceState::skipped);
        QVERIFY(stateOf(app, 0) == OccurrenceState::due);
        QTRY_VERIFY(sees(app.window, QStringLiteral("skipped: none left")));
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(stateOf(app, 1) == OccurrenceState::due);
    }

    void givingASkipUpStoresNothing()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight});

        QVERIFY(skip(QStringLiteral("L-Glutamine 5\u00A0g, planned 08:00"), [] { OpenWindow::press(Qt::Key_Escape); }));

        QVERIFY(stateOf(app, 0) == OccurrenceState::due);
    }

    void anEntryMadeTwiceIsExtraAndSaysSo()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty});
        OpenWindow::press(Qt::Key_T, Qt::AltModifier);

        OpenWindow::press(Qt::Key_N, Qt::ControlModifier);
        OpenWindow::type(QStringLiteral("glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);

        QTRY_VERIFY(sees(app.window, QStringLiteral("entered twice?")));
        QVERIFY(app.window.status()->text().contains(QStringLiteral("Entered twice?")));
        QVERIFY(stateOf(app, 1) == OccurrenceState::due);
    }

    // Days from midnight on, and it is 00:44: the dose of 23:30 is due until 02:30, and has the key.
    void afterMidnightTheKeyTakesWhatIsStillDue()
    {
        OpenWindow app;
        const Day yesterday = app.bridge.today();
        app.bridge.record({JournalSetting{"day-start", "0"}}, yesterday);
        planGlutamine(app, yesterday, {minutes{23 * 60 + 30}});
        app.clock.set(SysMillis{app.clock.now().time_since_epoch() + std::chrono::hours{12}});
        app.bridge.checkForForeignChange();
        QTRY_VERIFY(sees(app.window, QStringLiteral("yesterday")));

        OpenWindow::press(Qt::Key_T, Qt::AltModifier);

        QVERIFY(dosesOn(app, yesterday).front().state == OccurrenceState::taken);
        QVERIFY(dosesOn(app, yesterday + days{1}).front().state == OccurrenceState::due);
    }

    void whatIsBeyondThePlanStandsBelowAsExtra()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight});
        OpenWindow::press(Qt::Key_T, Qt::AltModifier);

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Other supplement")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Other amount")));
        OpenWindow::type(QStringLiteral("2.5"));
        OpenWindow::press(Qt::Key_Return);

        QTRY_VERIFY(sees(app.window, QStringLiteral("extra")));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Edit L-Glutamine 2.5\u00A0g")));
    }

    void anEditedDoseStillAnswersItsPlannedOne()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Take L-Glutamine 5\u00A0g, planned 20:00")));
        OpenWindow::press(Qt::Key_Space);
        QTRY_VERIFY(stateOf(app, 1) == OccurrenceState::taken);

        QVERIFY(inDialogOf(QStringLiteral("Edit L-Glutamine 5\u00A0g, planned 20:00"), [] {
            QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("6")));
            QVERIFY(typeInto(QStringLiteral("Time, may stay empty"), QStringLiteral("09:00")));
            OpenWindow::press(Qt::Key_Return);
        }));

        QVERIFY(stateOf(app, 0) == OccurrenceState::due);
        QVERIFY(stateOf(app, 1) == OccurrenceState::taken);
        QTRY_VERIFY(sees(app.window, QStringLiteral("6\u00A0g taken")));
    }

    void theHeaderNamesTheDoseThatIsOpen()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, twenty});
        QTRY_VERIFY(sees(app.window, QStringLiteral("0 of 4 parts are done")));
        QVERIFY(!sees(app.window, QStringLiteral("Open: "))); // all is
        app.bridge.record({RestDay{app.bridge.today(), std::nullopt}}, app.bridge.today());
        QTRY_VERIFY(sees(app.window, QStringLiteral("Open: the 08:00 dose, the 20:00 dose, ")));

        OpenWindow::press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(sees(app.window, QStringLiteral("Open: the 20:00 dose, ")));
    }

    void aPausedDayAsksForNothing()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today() - days{5}, {eight});
        app.bridge.record({Pause{{app.bridge.today(), app.bridge.today()}, std::nullopt, "ill"}}, app.bridge.today());

        QTRY_VERIFY(sees(app.window, QStringLiteral("paused")));
        QVERIFY(!OpenWindow::tabTo(QStringLiteral("Take L-Glutamine 5\u00A0g, planned 08:00")));
    }

    void aMissedDoseOfAPastDayCanBeFilledIn()
    {
        OpenWindow app;
        const Day yesterday = app.bridge.today() - days{1};
        planGlutamine(app, yesterday - days{1}, {twenty});
        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(sees(app.window, QStringLiteral("not taken")));

        OpenWindow::press(Qt::Key_T, Qt::AltModifier);

        QVERIFY(dosesOn(app, yesterday).front().state == OccurrenceState::taken);
    }

    void afterMidnightYesterdaysOpenDoseIsOffered()
    {
        OpenWindow app;
        const Day yesterday = app.bridge.today();
        planGlutamine(app, yesterday, {minutes{22 * 60}});
        app.clock.set(SysMillis{app.clock.now().time_since_epoch() + std::chrono::hours{16}}); // 04:44
        app.bridge.checkForForeignChange();
        QCOMPARE(app.window.today()->day(), yesterday + days{1});
        QTRY_VERIFY(sees(app.window, QStringLiteral("yesterday \u00B7 not taken")));

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Take L-Glutamine 5\u00A0g, planned 22:00 yesterday")));
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(dosesOn(app, yesterday).front().state == OccurrenceState::taken);
        QVERIFY(dosesOn(app, yesterday + days{1}).front().state == OccurrenceState::due);
        QVERIFY(!sees(app.window, QStringLiteral("yesterday")));
    }

    void nothingIsCutOrNameless()
    {
        for (const QSize size : {QSize(800, 600), QSize(1240, 820)}) {
            OpenWindow app(size);
            planGlutamine(app, app.bridge.today() - days{10}, {eight, twenty}, grams("2.5"));
            OpenWindow::press(Qt::Key_T, Qt::AltModifier);
            QCoreApplication::processEvents();
            QStringList faults = unreachableOrNameless(app.window) + cutWords(app.window);
            openPlanPage();
            QCoreApplication::processEvents();
            faults << unreachableOrNameless(app.window) << cutWords(app.window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
    }
};

HF_TEST(PlannedDosesTest)
#include "planned_doses.moc"
