// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/plan/planned.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class QuickAddTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void saysWhatItUnderstoodBeforeItStores()
    {
        OpenWindow app;

        OpenWindow::type(QStringLiteral("glutamine 5g 11:30"));

        QCOMPARE(app.window.today()->quickAdd()->previewText(),
                 QStringLiteral("Return saves: L-Glutamine 5\u00A0g \u00B7 today \u00B7 11:30"));
        QVERIFY(!app.journal.extent());
    }

    void storesOnReturnAndEmptiesTheLine()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));

        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.journal.list(Kind::rating, {app.bridge.today(), app.bridge.today()}).size(), std::size_t{1});
        QVERIFY(app.window.today()->quickAdd()->edit()->text().isEmpty());
        QCOMPARE(app.window.status()->text(), QStringLiteral("Saved: Bloating 3"));
    }

    void keepsWhatItCannotRead()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamin 5 parsecs"));

        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.window.today()->quickAdd()->edit()->text(), QStringLiteral("glutamin 5 parsecs"));
        QVERIFY(!app.journal.extent());
    }

    void aNameThatIsOnlyLikeOneIsWrittenInBeforeItIsSaved()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamate 1g 11:30"));

        OpenWindow::press(Qt::Key_Return);

        QuickAddLine* line = app.window.today()->quickAdd();
        QVERIFY(!app.journal.extent());
        QCOMPARE(line->edit()->text(), QStringLiteral("L-Glutamine 1g 11:30"));
        QVERIFY(line->previewText().startsWith(QStringLiteral("Return saves: L-Glutamine 1\u00A0g")));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(app.journal.extent());
    }

    void anUnlikelyAmountIsAskedAboutOnce()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 5kg"));

        OpenWindow::press(Qt::Key_Return);

        QVERIFY(!app.journal.extent());
        QVERIFY(app.window.today()->quickAdd()->previewText().contains(QStringLiteral("unlikely")));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(app.journal.extent());
    }

    void aValueOutsideIsToldWithTheScaleInNumbers()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 33"));

        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.window.today()->quickAdd()->previewText(), QStringLiteral("Bloating goes from 0 to 10."));
    }

    void thePreviewPromisesNothingThatSavingRefuses_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"bristol 9", "bloating 15", "energy 6", "run 45min rpe 66", "run 45min rpe 6.3", "run 30h rpe 5",
              "sleep 30h", "2026-11-24 bloating 3", "glutamine 5g 2026-11-24", "glutamine 0g", "glutamine 11kg",
              "none glutamine", "bloating 3, energy 9", "1969-12-31 bloating 3"}) {
            QTest::newRow(line) << QString::fromUtf8(line);
        }
    }

    void thePreviewPromisesNothingThatSavingRefuses()
    {
        QFETCH(QString, line);
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        const auto before = app.journal.info().revisions;

        OpenWindow::type(line);
        const QString promised = app.window.today()->quickAdd()->previewText();
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.journal.info().revisions, before); // refused
        QVERIFY2(!promised.startsWith(QStringLiteral("Return saves")), qPrintable(promised));
        QCOMPARE(app.window.today()->quickAdd()->previewText(), promised);
    }

    void anUnlikelyAmountIsAskedAboutWhenAnEntryIsEditedToo()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        const auto amount = [&app] {
            const auto doses = app.journal.list(Kind::dose, {app.bridge.today(), app.bridge.today()});
            return toString(*std::get<Dose>(doses.front().body).amount);
        };
        QVERIFY(openEntries());

        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                       [&] {
                                           QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("5000")));
                                           OpenWindow::press(Qt::Key_Return);
                                           QCOMPARE(amount(), std::string("5 g"));
                                           OpenWindow::press(Qt::Key_Return);
                                       }));
        QCOMPARE(amount(), std::string("5000 g"));
    }

    void aCommaPartsTwoEntries()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("energy 4, bloating 3"));

        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(app.journal.list(Kind::rating, {app.bridge.today(), app.bridge.today()}).size(), std::size_t{2});
    }

    void upBringsBackTheLastLine()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);

        OpenWindow::press(Qt::Key_Up);
        QCOMPARE(app.window.today()->quickAdd()->edit()->text(), QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Down);
        QVERIFY(app.window.today()->quickAdd()->edit()->text().isEmpty());
    }

    void rightCompletesAName()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloat"));

        OpenWindow::press(Qt::Key_Right);

        QCOMPARE(app.window.today()->quickAdd()->edit()->text().toLower(), QStringLiteral("bloating "));
    }
};

HF_TEST(QuickAddTest)
#include "quick_add.moc"
