// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/experiments.h"
#include "support/test_program.h"
#include "ui/features/today/rail/rail_controller.h"
#include "ui/features/today/today_page.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

using namespace hf;
using namespace hf::test;

namespace {

constexpr minutes eight{8 * 60};

/// Yesterday's planned dose was missed, and the day before one was taken.
void missYesterday(OpenWindow& app)
{
    const Day before = app.bridge.today() - days{2};
    planGlutamine(app, before, {eight});
    Dose dose;
    dose.supplement = built_in::glutamine;
    dose.amount = grams("5");
    dose.when.day = before;
    app.bridge.record({dose}, before);
}

const QString missed = QStringLiteral("L-Glutamine was not taken yesterday");

void chooseInMenuOf(OpenWindow& app, const QString& button, Qt::Key mnemonic)
{
    QVERIFY(OpenWindow::tabTo(button));
    OpenWindow::press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), mnemonic);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QCoreApplication::processEvents();
    QApplication::setActiveWindow(&app.window); // as a window manager does
}

} // namespace

class CuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theEmptyStateIsCalm()
    {
        OpenWindow app;

        QTRY_VERIFY(sees(app.window, QStringLiteral("Nothing stands out today.")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("Nothing to count yet.")));
        QVERIFY(!sees(app.window, QStringLiteral("Next reminder")));
    }

    void aCueExplainsItself()
    {
        OpenWindow app;
        missYesterday(app);
        QTRY_VERIFY(sees(app.window, missed));
        QTRY_VERIFY(sees(app.window, QStringLiteral("the next planned dose is enough")));

        QVERIFY(inDialogOf(QStringLiteral("Why: %1").arg(missed), [] {
            const QWidget* dialog = QApplication::activeModalWidget();
            QVERIFY(sees(*dialog, QStringLiteral("nothing of the last planned day was taken")));
            const QString text = dialog->findChild<QPlainTextEdit*>()->toPlainText();
            QVERIFY(text.contains(QStringLiteral("doses planned that day: 1")));
            QVERIFY(text.contains(QStringLiteral("doses taken that day: 0")));
            QVERIFY(text.contains(QStringLiteral("Plan: L-Glutamine 5 g")));
            OpenWindow::press(Qt::Key_Escape);
        }));
    }

    void aCueIsPutAwayAndUndone_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("today") << int{Qt::Key_T} << QStringLiteral("until:2026-11-23");
        QTest::newRow("a week") << int{Qt::Key_W} << QStringLiteral("until:2026-11-29");
        QTest::newRow("for good") << int{Qt::Key_G} << QStringLiteral("never");
    }

    void aCueIsPutAwayAndUndone()
    {
        QFETCH(int, key);
        QFETCH(QString, value);
        OpenWindow app;
        missYesterday(app);
        QTRY_VERIFY(sees(app.window, missed));

        chooseInMenuOf(app, QStringLiteral("Put away: %1").arg(missed), static_cast<Qt::Key>(key));

        QTRY_VERIFY(!sees(app.window, missed));
        QCOMPARE(QString::fromStdString(app.journal.setting("cue.missed").value_or("")), value);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Undo the last action")));
        OpenWindow::press(Qt::Key_Space);
        QTRY_VERIFY(sees(app.window, missed));
    }

    void aPeriodThatBeginsTomorrowIsTold()
    {
        OpenWindow app;
        ExperimentDraft draft;
        draft.question = "Less bloating?";
        draft.supplement = built_in::glutamine;
        draft.treated = {"5 g", grams("5")};
        draft.control = {"none", std::nullopt};
        draft.outcome = "gut.burden";
        draft.first = app.bridge.today();
        draft.times = {eight};
        const auto started = Experiments(app.journal).start(draft, app.bridge.frame());
        const auto* problem = std::get_if<ExperimentProblem>(&started);
        QVERIFY2(problem == nullptr, qPrintable(QString::number(problem == nullptr ? 0 : int(problem->fault))));

        app.clock.set(SysMillis{app.clock.now().time_since_epoch() + std::chrono::hours{24 * 6}});
        app.bridge.checkForForeignChange();
        app.bridge.announceAll();

        QTRY_VERIFY(sees(app.window, QStringLiteral("Your experiment changes tomorrow")));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Open experiments: Your experiment changes tomorrow")));
        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(app.window.currentPage(), int{experimentsPage});
    }

    void whatWasPutAwayForGoodIsBroughtBack()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{"cue.missed", "never"}}, app.bridge.today());
        missYesterday(app);
        QTRY_VERIFY(sees(app.window, QStringLiteral("Nothing stands out today.")));

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Show the one put away for good")));
        OpenWindow::press(Qt::Key_Space);

        QTRY_VERIFY(sees(app.window, missed));
    }

    void aReminderThatStandsIsPutOffFromTheWindow()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {minutes{20 * 60}});
        const auto next = PlanBook(app.journal).upcoming(1, {}, app.bridge.frame()).at(0);
        ReminderMemory memory;
        std::vector<OccurrenceId> snoozed;
        QStringList actions;
        RailController* rail = app.window.today()->rail();
        rail->setReminders({[&] { return memory; },
                            [&](const OccurrenceId& what, const QString& how) {
                                snoozed.push_back(what);
                                actions << how;
                            }});
        rail->refresh();
        QVERIFY(!OpenWindow::tabTo(QStringLiteral("Snooze the reminder of L-Glutamine 5\u00A0g"))); // not told yet

        memory.announced[next.key] = 1;
        rail->refresh();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Snooze the reminder of L-Glutamine 5\u00A0g")));
        const auto open = [] { OpenWindow::press(Qt::Key_Space); };
        QVERIFY(OpenWindow::withDialog(open, [] { OpenWindow::press(Qt::Key_Escape); }));
        QVERIFY(snoozed.empty());
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Snooze the reminder of L-Glutamine 5\u00A0g")));
        QVERIFY(OpenWindow::withDialog(open, [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Time to be reminded again")));
            OpenWindow::type(QStringLiteral("2130"));
            OpenWindow::press(Qt::Key_Return);
        }));

        QCOMPARE(actions, QStringList{QStringLiteral("snooze-until 21:30")});
        QCOMPARE(snoozed.size(), std::size_t{1});
        QVERIFY(snoozed.front() == next.key.what);
    }

    void theOwnMenuIsShownAfterAMissAndTheDayIsOneKeyAway()
    {
        OpenWindow app;
        app.bridge.record({JournalSetting{"recovery-menu", R"(["Half with breakfast counts"])"}}, app.bridge.today());
        missYesterday(app);
        QTRY_VERIFY(sees(app.window, QStringLiteral("Half with breakfast counts")));

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Fill in yesterday: %1").arg(missed)));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(app.window.today()->day(), app.bridge.today() - days{1});
    }

    void withoutAMenuTheCueOffersToWriteOne()
    {
        OpenWindow app;
        missYesterday(app);
        QTRY_VERIFY(sees(app.window, missed));

        QVERIFY(inDialogOf(QStringLiteral("Write my menu\u2026: %1").arg(missed), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Line 1"));
            OpenWindow::press(Qt::Key_Escape);
        }));

        QCOMPARE(app.window.currentPage(), int{planPage});
    }

    void theWeekIsCountedAndTheNextReminderNamed()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight, minutes{20 * 60}});
        OpenWindow::press(Qt::Key_T, Qt::AltModifier);

        QTRY_VERIFY(sees(app.window, QStringLiteral("Planned doses")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("1 of 1")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("Next reminder")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("20:00")));
    }

    void theRailFoldsBelowInASmallWindow()
    {
        OpenWindow app(QSize(800, 600));
        missYesterday(app);

        QTRY_VERIFY(sees(app.window, missed));
        QCOMPARE(app.window.size(), QSize(800, 600));
    }
};

HF_TEST(CuesTest)
#include "cues.moc"
