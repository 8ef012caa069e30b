// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/base/words/sentences.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

constexpr minutes eight{8 * 60};
constexpr minutes twenty{20 * 60};

/// The planned dose was taken so many days ago.
void take(OpenWindow& app, const std::vector<int>& daysAgo)
{
    for (const int back : daysAgo) {
        Dose dose;
        dose.supplement = built_in::glutamine;
        dose.amount = grams("5");
        dose.when.day = app.bridge.today() - days{back};
        app.bridge.record({dose}, dose.when.day);
    }
}

} // namespace

class PlanPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aPlanIsMadeByKeys()
    {
        OpenWindow app;
        openPlanPage();
        QTRY_VERIFY(sees(app.window, QStringLiteral("Nothing is planned yet")));

        QVERIFY(inDialogOf(QStringLiteral("New plan"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Supplement"));
            QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("5 g")));
            QVERIFY(typeInto(QStringLiteral("A smaller amount that counts"), QStringLiteral("2,5 g")));
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Add time")));
            OpenWindow::press(Qt::Key_Space);
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Time 2"));
            OpenWindow::press(Qt::Key_Return);
        }));

        const auto plans = plansOf(app);
        QCOMPARE(plans.size(), std::size_t{1});
        QCOMPARE(plans.front().current.row.times, (std::vector<minutes>{eight, twenty}));
        QVERIFY(plans.front().current.row.floor == grams("2.5"));
        QCOMPARE(plans.front().current.row.from, app.bridge.today());
        QCOMPARE(app.window.status()->text(), QStringLiteral("Saved: new plan, L-Glutamine 5\u00A0g"));
        QTRY_VERIFY(sees(app.window, QStringLiteral("08:00 and 20:00, every day, since today")));
    }

    void weekdaysAndAnEndAreChosenByKeys()
    {
        OpenWindow app;
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("New plan"), [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Days")));
            OpenWindow::press(Qt::Key_Down); // on certain weekdays
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Tuesday")));
            OpenWindow::press(Qt::Key_Space);
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Friday")));
            OpenWindow::press(Qt::Key_Space);
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Ends on a day")));
            OpenWindow::press(Qt::Key_Space);
            OpenWindow::press(Qt::Key_Return);
        }));

        const Plan plan = plansOf(app).at(0).current.row;
        QCOMPARE(int{plan.rhythm.weekdays}, 0b0010010);
        QCOMPARE(plan.until, parseDay("2026-12-23"));
        QTRY_VERIFY(sees(app.window, QStringLiteral("Tue and Fri")));
    }

    void whatIsNoPlanStaysToBeCorrected()
    {
        OpenWindow app;
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("New plan"), [] {
            QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("a handful")));
            OpenWindow::press(Qt::Key_Return);
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount"));
            QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("5 g")));
            QVERIFY(typeInto(QStringLiteral("A smaller amount that counts"), QStringLiteral("7 g")));
            OpenWindow::press(Qt::Key_Return);
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("A smaller amount that counts"));
            QVERIFY(sees(*QApplication::activeModalWidget(), QStringLiteral("at most the planned one")));
            OpenWindow::press(Qt::Key_Escape);
        }));

        QVERIFY(plansOf(app).empty());
    }

    void anUnlikelyAmountOfAPlanIsAskedAboutOnce()
    {
        OpenWindow app;
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("New plan"), [&app] {
            QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("5 kg")));
            OpenWindow::press(Qt::Key_Return);
            QVERIFY(plansOf(app).empty());
            QVERIFY(sees(*QApplication::activeModalWidget(), QStringLiteral("unlikely")));
            OpenWindow::press(Qt::Key_Return);
        }));

        QCOMPARE(plansOf(app).size(), std::size_t{1});
    }

    void aChangeHoldsFromTodayOnAndIsOneStepOfUndo()
    {
        OpenWindow app;
        planGlutamine(app, parseDay("2026-11-01").value(), {eight});
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("Edit plan of L-Glutamine"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount"));
            QVERIFY(sees(*QApplication::activeModalWidget(), QStringLiteral("earlier days keep the old plan")));
            OpenWindow::type(QStringLiteral("10 g"));
            OpenWindow::press(Qt::Key_Return);
        }));
        const PlanView changed = plansOf(app).at(0);
        QCOMPARE(toString(changed.current.row.amount), std::string("10 g"));
        QCOMPARE(changed.current.row.from, app.bridge.today());
        QCOMPARE(changed.past.size(), std::size_t{1});
        QCOMPARE(toString(changed.past.front().row.amount), std::string("5 g"));

        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(toString(plansOf(app).at(0).current.row.amount), std::string("5 g"));
        QVERIFY(plansOf(app).at(0).past.empty());
    }

    void aPlanEndsByKeys()
    {
        OpenWindow app;
        planGlutamine(app, parseDay("2026-11-01").value(), {eight});
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("End plan of L-Glutamine"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Last day"));
            OpenWindow::press(Qt::Key_Down);
            OpenWindow::press(Qt::Key_Return);
        }));

        QVERIFY(!plansOf(app).at(0).running);
        QTRY_VERIFY(sees(app.window, QStringLiteral("L-Glutamine 5\u00A0g, until 22 November")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("Nothing is planned yet")));
    }

    void countsComeBeforeFigures()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today() - days{3}, {eight});
        take(app, {3, 2});

        openPlanPage();

        QTRY_VERIFY(sees(app.window, QStringLiteral("Last 3 planned doses")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("2 of 3 taken")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("1 missed")));
        QVERIFY(!sees(app.window, QStringLiteral("consistency"))); // too early: two of three would be 10 %
    }

    void theConsistencyStandsOnceAWeekIsOver()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today() - days{7}, {eight});
        take(app, {1, 2, 3, 4, 5, 6, 7});

        openPlanPage();

        QTRY_VERIFY(sees(app.window, QStringLiteral("7 of 7 taken")));
        QTRY_VERIFY(sees(app.window, QStringLiteral("consistency 31\u00A0%"))); // 1 − 0.5^(7/13)
    }

    void aSecondPlanForTheSameTimeIsAskedAbout()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {eight});
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("New plan"), [&app] {
            QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("5 g")));
            OpenWindow::press(Qt::Key_Return);
            QCOMPARE(plansOf(app).size(), std::size_t{1});
            OpenWindow::press(Qt::Key_Return);
        }));

        QCOMPARE(plansOf(app).size(), std::size_t{2});
    }

    void aPauseIsMadeChangedAndRemovedByKeys()
    {
        OpenWindow app;
        planGlutamine(app, parseDay("2026-11-01").value(), {eight});
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("Pause plans"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("First day"));
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Last day")));
            OpenWindow::press(Qt::Key_Up);
            OpenWindow::press(Qt::Key_Up);
            QVERIFY(typeInto(QStringLiteral("Reason, may stay empty"), QStringLiteral("ill")));
            OpenWindow::press(Qt::Key_Return);
        }));
        const auto pauses = [&] { return PlanBook(app.journal).pauses(); };
        QCOMPARE(pauses().size(), std::size_t{1});
        const Pause made = std::get<Pause>(pauses().front().body);
        QCOMPARE(made.days.first, app.bridge.today());
        QCOMPARE(made.days.length(), 3);
        QCOMPARE(made.reason, std::string("ill"));
        QVERIFY(!made.plan);

        QVERIFY(inDialogOf(QStringLiteral("Edit pause 23 \u2013 25 November"), [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("What is paused")));
            OpenWindow::press(Qt::Key_Down);
            OpenWindow::press(Qt::Key_Return);
        }));
        QCOMPARE(std::get<Pause>(pauses().front().body).plan, std::optional(plansOf(app).at(0).lineage));
        QTRY_VERIFY(sees(app.window, QStringLiteral("ill \u00B7 L-Glutamine")));

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Remove pause 23 \u2013 25 November")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(pauses().empty());
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(pauses().size(), std::size_t{1});
    }

    void theRecoveryMenuIsWrittenByKeys()
    {
        OpenWindow app;
        openPlanPage();

        QVERIFY(inDialogOf(QStringLiteral("Edit the recovery menu"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Line 1"));
            OpenWindow::type(QStringLiteral("Half with breakfast counts"));
            QVERIFY(typeInto(QStringLiteral("Line 3"), QStringLiteral("\"Start\" again, tomorrow")));
            OpenWindow::press(Qt::Key_Return);
        }));

        QCOMPARE(PlanBook(app.journal).recoveryMenu(),
                 (std::vector<std::string>{"Half with breakfast counts", "\"Start\" again, tomorrow"}));
        QTRY_VERIFY(sees(app.window, QStringLiteral("Half with breakfast counts")));
        QCOMPARE(app.window.status()->text(), QStringLiteral("Saved: my recovery menu"));
    }

    void remindersOfOnePlanAreSetByKeys()
    {
        OpenWindow app;
        planGlutamine(app, parseDay("2026-11-01").value(), {eight});
        openPlanPage();
        QTRY_VERIFY(sees(app.window, QStringLiteral("08:00, again every 20 min, 2 times, until done")));

        QVERIFY(inDialogOf(QStringLiteral("Change reminders of L-Glutamine"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("Remind me"));
            OpenWindow::press(Qt::Key_Down); // its own
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Reminder 1, when")));
            OpenWindow::press(Qt::Key_Down); // before
            QVERIFY(typeInto(QStringLiteral("Reminder 1, minutes from the planned time"), QStringLiteral("15")));
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Reminder 1, how often again")));
            OpenWindow::press(Qt::Key_Down);
            OpenWindow::press(Qt::Key_Return);
        }));
        const PlanView plan = plansOf(app).at(0);
        QCOMPARE(plan.reminders.size(), std::size_t{1});
        QCOMPARE(plan.reminders.front().rule.offset, minutes{-15});
        QCOMPARE(plan.reminders.front().rule.repeats, 1);
        QTRY_VERIFY(sees(app.window, QStringLiteral("15 min before 08:00, again every 20 min, once more, until done")));

        QVERIFY(inDialogOf(QStringLiteral("Change reminders of L-Glutamine"), [] {
            OpenWindow::press(Qt::Key_End);
            OpenWindow::press(Qt::Key_Return);
        }));
        QVERIFY(!plansOf(app).at(0).reminded);
    }

    void aPackageIsNotedCorrectedAndTakenOutByKeys()
    {
        OpenWindow app;
        planGlutamine(app, parseDay("2026-11-01").value(), {eight});
        openPlanPage();
        QTRY_VERIFY(sees(app.window, QStringLiteral("no package noted")));

        QVERIFY(inDialogOf(QStringLiteral("Packages of L-Glutamine"), [] {
            QCOMPARE(OpenWindow::focusName(), QStringLiteral("What the package holds"));
            OpenWindow::type(QStringLiteral("500 g"));
            QVERIFY(typeInto(QStringLiteral("Price, may stay empty"), QStringLiteral("24.90")));
            QVERIFY(typeInto(QStringLiteral("Currency"), QStringLiteral("EUR")));
            OpenWindow::press(Qt::Key_Return);
        }));
        const auto packages = [&] { return app.journal.list(Kind::supply, {}); };
        QCOMPARE(packages().size(), std::size_t{1});
        QCOMPARE(std::get<Supply>(packages().front().body).priceCents, std::optional<std::int64_t>(2490));
        QTRY_VERIFY(sees(app.window, QStringLiteral("500\u00A0g of 500\u00A0g left")));

        QVERIFY(inDialogOf(QStringLiteral("Packages of L-Glutamine"), [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Package")));
            OpenWindow::press(Qt::Key_Down);
            QVERIFY(typeInto(QStringLiteral("What the package holds"), QStringLiteral("400 g")));
            OpenWindow::press(Qt::Key_Return);
        }));
        QTRY_VERIFY(sees(app.window, QStringLiteral("400\u00A0g of 400\u00A0g left")));

        QVERIFY(inDialogOf(QStringLiteral("Packages of L-Glutamine"), [] {
            QVERIFY(OpenWindow::tabTo(QStringLiteral("Package")));
            OpenWindow::press(Qt::Key_Down);
            OpenWindow::press(Qt::Key_R, Qt::AltModifier);
        }));
        QVERIFY(packages().empty());
    }

    void everyDialogIsNamedReachableAndNotCut()
    {
        OpenWindow app;
        planGlutamine(app, parseDay("2026-11-01").value(), {eight, twenty}, grams("2.5"));
        openPlanPage();
        QStringList faults;
        for (const char* button :
             {"New plan", "Pause plans", "Edit plan of L-Glutamine", "End plan of L-Glutamine",
              "Change reminders of L-Glutamine", "Packages of L-Glutamine", "Edit the recovery menu"}) {
            QVERIFY(inDialogOf(QString::fromLatin1(button), [&faults] {
                QWidget* dialog = QApplication::activeModalWidget();
                faults << unreachableOrNameless(*dialog) << cutWords(*dialog);
                OpenWindow::press(Qt::Key_Escape);
            }));
        }

        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void thePaletteKnowsThePageAndItsActions()
    {
        OpenWindow app;

        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_K, Qt::ControlModifier); },
                                       [] {
                                           OpenWindow::type(QStringLiteral("plan & supplies"));
                                           OpenWindow::press(Qt::Key_Return);
                                       }));

        QCOMPARE(app.window.currentPage(), int{planPage});
        int met = 0;
        for (const QString& words :
             {QStringLiteral("new plan"), QStringLiteral("pause plans"), QStringLiteral("my recovery menu")}) {
            OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_K, Qt::ControlModifier); },
                                   [&] {
                                       OpenWindow::type(words);
                                       met += OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                                                     [] { OpenWindow::press(Qt::Key_Escape); })
                                                  ? 1
                                                  : 0;
                                   });
        }
        QCOMPARE(met, 3);
    }
};

HF_TEST(PlanPageTest)
#include "plan_page.moc"
