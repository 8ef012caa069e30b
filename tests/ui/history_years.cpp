// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/weeks.h"
#include "ui/features/history/calendar/month_model.h"
#include "ui/features/history/calendar/year_view.h"
#include "ui/open_history.h"

#include <QtCore/QScopeGuard>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace hf;
using namespace hf::test;

/// A whole year at once, and several entries at once.
class HistoryYearsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aYearIsWalkedByKeys()
    {
        OpenHistory app({"yesterday bloating 4", "bloating 3", "2026-03-05 energy 2"});
        OpenWindow::press(Qt::Key_Y, Qt::AltModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Days of the year")));
        const auto* year = qobject_cast<const YearView*>(QApplication::focusWidget());
        QVERIFY(year != nullptr && year->shownMetric()->kind == MetricKind::gutBurden);

        OpenWindow::press(Qt::Key_Left);
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.shown(entriesList), QStringList{QStringLiteral("Bloating 4")});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("What shades the days")));
        OpenWindow::type(QStringLiteral("Energy"));
        QCOMPARE(year->shownMetric()->name, std::string("recovery.energy"));
        QVERIFY2(year->describe(dayOf("2026-03-05")).contains(QStringLiteral("Energy 2")),
                 qPrintable(year->describe(dayOf("2026-03-05"))));
        QVERIFY(year->describe(dayOf("2026-03-06")).contains(QStringLiteral("not known")));
        const QStringList faults = unreachableOrNameless(app.window) + cutWords(app.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void oneKnownDayIsKnown()
    {
        OpenHistory app({"energy 2"});
        OpenWindow::press(Qt::Key_Y, Qt::AltModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("What shades the days")));
        const auto says = [&app](const QString& words) {
            const auto labels = app.page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(says(QStringLiteral("Nothing of it is known in this year.")));

        OpenWindow::type(QStringLiteral("Energy"));

        QVERIFY(!says(QStringLiteral("Nothing of it is known in this year.")));
        QVERIFY(says(QStringLiteral("By month: mean (known days)")));
        QTRY_VERIFY(says(QStringLiteral("known, all alike"))); // the legend is made anew
    }

    void theWeekBeginsWhereThePersonIs_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("first");
        QTest::newRow("nowhere") << QLocale::c() << QStringLiteral("Mon");
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("Sun");
        QTest::newRow("Britain") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QStringLiteral("Mon");
        QTest::newRow("the world") << QLocale(QLocale::English, QLocale::World) << QStringLiteral("Mon");
    }

    void theWeekBeginsWhereThePersonIs()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, first);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        OpenWindow app;
        MonthModel month(app.bridge);
        month.show(dayOf("2026-11-23"));
        YearView year(app.bridge);
        year.resize(560, 600);

        QCOMPARE(month.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), first);
        const Day start = sentences::weekStart(dayOf("2026-11-23"));
        QCOMPARE(QLocale().toString(sentences::dateOf(start), QStringLiteral("ddd")), first);
        QCOMPARE(month.indexOf(start).column(), 0);
        QVERIFY(year.cellOf(start).left() < year.cellOf(start + days{6}).left());
        QCOMPARE(year.cellOf(start).left(), year.cellOf(start - days{7}).left());
    }

    void everyDayOfAYearHasACellOfItsOwn()
    {
        OpenWindow app;
        YearView year(app.bridge);
        year.resize(560, 600);
        year.setMetric(metricOf(rowOf(MetricKind::gutBurden)));
        year.show();
        QRegion taken;

        for (Day day = dayOf("2026-01-01"); day <= dayOf("2026-12-31"); day += days{1}) {
            const QRect cell = year.cellOf(day);
            QVERIFY2(year.rect().contains(cell) && cell.width() > 8 && cell.height() > 8, toString(day).c_str());
            QVERIFY2(!taken.intersects(cell), toString(day).c_str());
            taken += cell;
            QTest::mouseClick(&year, Qt::LeftButton, {}, cell.center());
            QCOMPARE(toString(year.day()), toString(day));
        }
    }

    void theDarkerShadesAreTheHigherValues()
    {
        OpenWindow app;
        for (int day = 1; day <= 20; ++day) {
            OpenWindow::type(QStringLiteral("2026-05-%1 energy %2").arg(day, 2, 10, QLatin1Char('0')).arg(day % 5 + 1));
            OpenWindow::press(Qt::Key_Return);
        }
        YearView year(app.bridge);
        year.setMetric(app.journal.metricNamed("recovery.energy").value());

        QCOMPARE(year.steps(), (std::vector<double>{1, 2, 3, 4}));
        for (int shade = 1; shade < YearView::shades; ++shade) {
            QVERIFY(year.shadeOf(shade).lightness() < year.shadeOf(shade - 1).lightness());
        }
    }

    void severalEntriesAreDeletedAsOneStep()
    {
        OpenHistory app({"glutamine 5g 8:00", "bloating 3", "run 45min rpe 6 11:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_Down, Qt::ShiftModifier);

        OpenWindow::press(Qt::Key_Delete);
        QCOMPARE(app.shown(entriesList).size(), 1);
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(app.shown(entriesList).size(), 3);
    }

    void severalEntriesAreMovedAsOneStep()
    {
        OpenHistory app({"glutamine 5g 8:00", "bloating 3", "run 45min rpe 6 11:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_M, Qt::AltModifier);
        QVERIFY(OpenHistory::inDialog());
        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.journal.day(dayOf("2026-11-22"), app.bridge.frame()).entries.size(), std::size_t{3});
        app.bridge.undo();
        QCOMPARE(app.journal.day(dayOf("2026-11-23"), app.bridge.frame()).entries.size(), std::size_t{3});
    }

    void severalDosesAreChangedAsOneStep()
    {
        OpenHistory app({"glutamine 5g 8:00 \"a\"", "glutamine 5g 12:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(OpenHistory::inDialog());
        OpenWindow::type(QStringLiteral("2.5"));
        OpenWindow::press(Qt::Key_Return);

        const auto doses = app.journal.list(Kind::dose, {dayOf("2026-11-23"), dayOf("2026-11-23")});
        QCOMPARE(doses.size(), std::size_t{2});
        for (const Record& record : doses) {
            QCOMPARE(toString(std::get<Dose>(record.body).amount.value()), std::string("2.5 g"));
        }
        QCOMPARE(std::get<Dose>(doses.front().body).note, std::string("a"));
        app.bridge.undo();
        QCOMPARE(toString(std::get<Dose>(app.journal.find(doses.front().id)->body).amount.value()), std::string("5 g"));
    }
};

HF_TEST(HistoryYearsTest)
#include "history_years.moc"
