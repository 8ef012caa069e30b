// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/history/calendar/month_model.h"
#include "ui/features/history/calendar/month_view.h"
#include "ui/features/today/today_page.h"
#include "ui/open_history.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

using namespace hf;
using namespace hf::test;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void daysMonthsAndTodayAreReachedByKeys()
    {
        const OpenHistory app({});
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Calendar"));
        QCOMPARE(app.page->day(), dayOf("2026-11-23"));

        OpenWindow::press(Qt::Key_Left);
        QCOMPARE(app.page->day(), dayOf("2026-11-22"));
        OpenWindow::press(Qt::Key_Up);
        QCOMPARE(app.page->day(), dayOf("2026-11-15"));
        OpenWindow::press(Qt::Key_PageUp);
        QCOMPARE(app.page->day(), dayOf("2026-10-15"));
        OpenWindow::press(Qt::Key_PageDown, Qt::ShiftModifier);
        QCOMPARE(app.page->day(), dayOf("2027-10-15"));
        OpenWindow::press(Qt::Key_Home);
        QCOMPARE(app.page->day(), dayOf("2026-11-23"));
        OpenWindow::press(Qt::Key_Right);
        OpenWindow::press(Qt::Key_Down);
        QCOMPARE(app.page->day(), dayOf("2026-12-01"));
    }

    void aCellTellsItsDayItsCheckInAndItsMarks()
    {
        const OpenHistory app({"glutamine 5g", "travel 2026-11-21..2026-11-23"});
        const auto* month = app.page->findChild<MonthView*>();

        const QString words = month->currentIndex().data(Qt::AccessibleTextRole).toString();

        QCOMPARE(words,
                 QStringLiteral(
                     "Monday, 23 November 2026, today, 1 of 4 parts of the check-in, L-Glutamine: 5\u00A0g, travel"));
    }

    void aCellTellsWhatTheDayCameTo()
    {
        const OpenHistory app({"glutamine 5g 8:00", "run 45min rpe 6 9:00", "bloating 4", "pain 1", "wind 3",
                               "rushing 0", "queasiness 4"});
        const QModelIndex cell = app.page->findChild<MonthView*>()->currentIndex();

        for (const int role : {int{Qt::AccessibleTextRole}, int{Qt::ToolTipRole}}) {
            const QString words = cell.data(role).toString();
            QVERIFY2(words.endsWith(QStringLiteral("L-Glutamine: 5\u00A0g, training load 270 AU, gut burden 2.4")),
                     qPrintable(words));
        }
    }

    void aDayOnWhichAllWasFineSaysSo()
    {
        OpenWindow app;
        app.bridge.record({FineDay{dayOf("2026-11-20")}}, app.bridge.today());
        MonthModel model(app.bridge);

        model.show(dayOf("2026-11-20"));

        QVERIFY(model.dayAt(model.indexOf(dayOf("2026-11-20")))->fine);
        QVERIFY(!model.dayAt(model.indexOf(dayOf("2026-11-19")))->fine);
        const QString words = model.indexOf(dayOf("2026-11-20")).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.endsWith(QLatin1String(", all fine")), qPrintable(words));
    }

    void theMonthStandsTheModelTester()
    {
        OpenWindow app;
        MonthModel model(app.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.show(dayOf("2026-02-15"));

        QCOMPARE(model.month().last, dayOf("2026-02-28"));
        QVERIFY(model.shownDays().contains(dayOf("2026-02-01")));
        QCOMPARE(model.dayAt(model.indexOf(dayOf("2026-02-15")))->day, dayOf("2026-02-15"));
        QVERIFY(!model.indexOf(dayOf("2027-02-15")).isValid());
    }

    void enterOnADayLeadsToItsEntries()
    {
        const OpenHistory app({"glutamine 5g 8:00", "run 45min rpe 6 11:00"});

        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(OpenWindow::focusName(), entriesList);
        QCOMPARE(app.shown(entriesList),
                 (QStringList{QStringLiteral("L-Glutamine 5\u00A0g"), QStringLiteral("run 45 min, effort 6")}));
    }

    void wordsAreFoundInTheWholeJournalWhateverTheirAccents()
    {
        const OpenHistory app({"glutamine 5g 8:00", "yesterday note \"Überraschend gut\""});
        OpenWindow::press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Search"));

        OpenWindow::type(QStringLiteral("uberrasch"));
        QCOMPARE(app.shown(entriesList), QStringList{QStringLiteral("Reflection")});
        OpenWindow::press(Qt::Key_Escape);

        QCOMPARE(app.shown(entriesList), QStringList{QStringLiteral("L-Glutamine 5\u00A0g")});
    }

    void dayMarksNarrowByKeys()
    {
        const OpenHistory app({"yesterday glutamine 5g 8:00", "run 45min rpe 6 11:00", "ill"});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Day mark")));
        OpenWindow::press(Qt::Key_Down);

        QCOMPARE(app.shown(entriesList), (QStringList{QStringLiteral("run 45 min, effort 6"), QStringLiteral("ill")}));
    }

    void anEntryIsEdited()
    {
        OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(OpenHistory::inDialog());

        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount"));
        OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
        OpenWindow::type(QStringLiteral("7.5"));
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.shown(entriesList), QStringList{QStringLiteral("L-Glutamine 7.5\u00A0g")});
    }

    void anEntryIsMovedAndKeepsItsTime()
    {
        OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(OpenHistory::inDialog());
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("New day"));

        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Return);

        QVERIFY(app.journal.day(dayOf("2026-11-23"), app.bridge.frame()).entries.empty());
        const auto moved = app.journal.day(dayOf("2026-11-22"), app.bridge.frame()).entries;
        QCOMPARE(moved.size(), std::size_t{1});
        QCOMPARE(toString(*momentOf(moved.front().body)), std::string("2026-11-22T08:00:00+01:00"));
        QVERIFY(app.shown(entriesList).isEmpty());
    }

    void theNewDayGoesOnIntoTheMonthBefore()
    {
        const OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(OpenHistory::inDialog());

        for (int day = 0; day < 24; ++day) {
            OpenWindow::press(Qt::Key_Down);
        }
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.journal.day(dayOf("2026-10-30"), app.bridge.frame()).entries.size(), std::size_t{1});
    }

    void aMoveThatIsRefusedSaysWhy()
    {
        OpenHistory app({"yesterday bloating 2", "bloating 5"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(OpenHistory::inDialog());
        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Return);

        QVERIFY(OpenHistory::inDialog());
        const QList<QLabel*> labels = OpenHistory::dialog()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(QLatin1String("Another entry says this of that day already"));
        }));
        OpenWindow::press(Qt::Key_Escape);
        QCOMPARE(app.shown(entriesList), QStringList{QStringLiteral("Bloating 5")});
    }

    void anEntryIsDeletedAndUndone()
    {
        OpenHistory app({"glutamine 5g 8:00", "run 45min rpe 6 11:00"});
        OpenWindow::press(Qt::Key_Return);

        OpenWindow::press(Qt::Key_Delete);
        QCOMPARE(app.shown(entriesList), QStringList{QStringLiteral("run 45 min, effort 6")});
        QCOMPARE(OpenWindow::focusName(), entriesList);
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(app.shown(entriesList).size(), 2);
    }

    void theKeyboardStaysOnThePageWhenTheLastEntryGoes()
    {
        const OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Return);

        OpenWindow::press(Qt::Key_Delete);
        QCOMPARE(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text(), QStringLiteral("Show on &Today"));

        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.shown(entriesList).size(), 1);
    }

    void anEarlierVersionIsBroughtBack()
    {
        OpenHistory app({"glutamine 5g 8:00"});
        const RecordId id = app.journal.day(app.bridge.today(), app.bridge.frame()).entries.front().id;
        RecordBody other = app.journal.find(id)->body;
        std::get<Dose>(other).note = "after lunch";
        app.bridge.change(id, other);
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_R, Qt::AltModifier);
        QVERIFY(OpenHistory::inDialog());
        QVERIFY2(QApplication::focusWidget()->accessibleDescription().contains(QLatin1String("after lunch")),
                 qPrintable(QApplication::focusWidget()->accessibleDescription()));

        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_B, Qt::AltModifier);

        QVERIFY(std::get<Dose>(app.journal.find(id)->body).note.empty());
        QCOMPARE(app.journal.history(id).size(), std::size_t{3});
    }

    void anEntryLeadsToItsDayOnToday()
    {
        OpenHistory app({"yesterday glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Left);
        OpenWindow::press(Qt::Key_Return);

        OpenWindow::press(Qt::Key_T, Qt::AltModifier);

        QCOMPARE(app.window.currentPage(), static_cast<int>(MainWindow::todayPage));
        QCOMPARE(app.window.today()->day(), dayOf("2026-11-22"));
    }

    void aLongListComesAPageAtATime()
    {
        OpenWindow app;
        std::vector<RecordBody> bodies;
        for (int i = 0; i < 900; ++i) {
            Reflection reflection;
            reflection.day = app.bridge.today() - days{i};
            reflection.text = "day " + std::to_string(i);
            bodies.emplace_back(reflection);
        }
        app.bridge.record(bodies, app.bridge.today());
        OpenWindow::press(Qt::Key_2, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_F, Qt::ControlModifier);
        OpenWindow::type(QStringLiteral("day"));
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(OpenWindow::focusName(), entriesList);
        auto* list = qobject_cast<QListView*>(QApplication::focusWidget());
        QVERIFY(list->model()->rowCount() < 900);

        for (int page = 0; page < 20 && list->model()->rowCount() < 900; ++page) {
            const int before = list->model()->rowCount();
            OpenWindow::press(Qt::Key_End);
            QTRY_VERIFY(list->model()->rowCount() > before);
        }

        QCOMPARE(list->model()->rowCount(), 900);
    }
};

HF_TEST(HistoryTest)
#include "history.moc"
