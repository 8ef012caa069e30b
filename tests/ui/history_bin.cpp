// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/open_history.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace hf;
using namespace hf::test;

/// What was deleted: looked at, brought back, changed, erased.
class HistoryBin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aDeletedEntryComesBackFromTheBin()
    {
        OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_Delete);
        OpenWindow::press(Qt::Key_I, Qt::AltModifier);
        QCOMPARE(OpenWindow::focusName(), binList);
        QCOMPARE(app.shown(binList), QStringList{QStringLiteral("L-Glutamine 5\u00A0g")});

        OpenWindow::press(Qt::Key_Return);

        QVERIFY(app.shown(binList).isEmpty());
        QCOMPARE(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.size(), std::size_t{1});
        QCOMPARE(app.window.status()->text(), QStringLiteral("Brought back from the bin"));
    }

    void aDeletedEntryComesBackChangedAsOneStep()
    {
        OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_Delete);
        OpenWindow::press(Qt::Key_I, Qt::AltModifier);

        OpenWindow::press(Qt::Key_F2);
        QVERIFY(OpenHistory::inDialog());
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount"));
        OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
        OpenWindow::type(QStringLiteral("7.5"));
        OpenWindow::press(Qt::Key_B, Qt::AltModifier);

        QVERIFY(app.backInWindow());
        QVERIFY(app.shown(binList).isEmpty());
        const auto entries = app.journal.day(app.bridge.today(), app.bridge.frame()).entries;
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(toString(std::get<Dose>(entries.front().body).amount.value()), std::string("7.5 g"));
        QCOMPARE(app.window.status()->text(), QStringLiteral("Brought back from the bin"));
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.shown(binList), QStringList{QStringLiteral("L-Glutamine 5\u00A0g")});
    }

    void whatKeepsAnEntryInTheBinIsSaidInItsForm()
    {
        OpenHistory app({"bloating 5"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_Delete);
        Rating again;
        again.item = built_in::bloating;
        again.value = 2;
        again.when.day = app.bridge.today() - days{1};
        app.bridge.record({again}, app.bridge.today());
        OpenWindow::press(Qt::Key_I, Qt::AltModifier);
        OpenWindow::press(Qt::Key_F2);
        QVERIFY(OpenHistory::inDialog());
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Day")));

        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_B, Qt::AltModifier);

        QVERIFY(OpenHistory::inDialog());
        const QList<QLabel*> labels = OpenHistory::dialog()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(QLatin1String("Another entry says this of that day already"));
        }));
        OpenWindow::press(Qt::Key_Escape);
        QCOMPARE(app.journal.bin().size(), std::size_t{1});
    }

    void anUndoneAdditionLiesInNoBin()
    {
        OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_I, Qt::AltModifier);
        QVERIFY(app.shown(binList).isEmpty());

        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.size(), std::size_t{1});
    }

    void erasingForGoodAsksAndCancelIsTheDefault()
    {
        OpenHistory app({"glutamine 5g 8:00"});
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_Delete);
        OpenWindow::press(Qt::Key_I, Qt::AltModifier);

        OpenWindow::press(Qt::Key_Delete);
        QVERIFY(OpenHistory::inDialog());
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(app.backInWindow());
        QCOMPARE(app.journal.bin().size(), std::size_t{1});
        OpenWindow::press(Qt::Key_Delete);
        QVERIFY(OpenHistory::inDialog());
        OpenWindow::press(Qt::Key_E, Qt::AltModifier);

        QVERIFY(app.journal.bin().empty());
        QVERIFY(app.shown(binList).isEmpty());
        QCOMPARE(app.window.status()->text(), QStringLiteral("Erased for good"));
    }

    void theBinIsNamedReachableAndUncut()
    {
        OpenHistory app({"glutamine 5g 8:00"}, QSize(800, 600));
        OpenWindow::press(Qt::Key_Return);
        QTRY_COMPARE(cutWords(app.window), QStringList());
        QCOMPARE(unreachableOrNameless(app.window), QStringList());
        OpenWindow::press(Qt::Key_Delete);
        OpenWindow::press(Qt::Key_I, Qt::AltModifier);

        QTRY_COMPARE(cutWords(app.window), QStringList());
        const QStringList faults = unreachableOrNameless(app.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

HF_TEST(HistoryBin)
#include "history_bin.moc"
