// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/open_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace hf;
using namespace hf::test;

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void everyPageIsNamedAndReachable_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("today") << static_cast<int>(MainWindow::todayPage);
        QTest::newRow("history") << static_cast<int>(MainWindow::historyPage);
        QTest::newRow("trends") << static_cast<int>(MainWindow::trendsPage);
        QTest::newRow("experiments") << static_cast<int>(MainWindow::experimentsPage);
        QTest::newRow("guidance") << static_cast<int>(MainWindow::guidancePage);
        QTest::newRow("plan") << static_cast<int>(MainWindow::planPage);
    }

    void everyPageIsNamedAndReachable()
    {
        QFETCH(int, page);
        OpenWindow app;
        OpenWindow::type(QStringLiteral("run 45min rpe 6"));
        OpenWindow::press(Qt::Key_Return);
        app.window.showPage(page);
        QCoreApplication::processEvents();

        const QStringList faults = unreachableOrNameless(app.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theSettingsAreNamedAndReachable()
    {
        OpenWindow app;
        SettingsDialog dialog({app.bridge, app.theme, [](const QUrl&) {}, nullptr});
        dialog.show();

        const QStringList faults = unreachableOrNameless(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theAuditFindsABrokenForm()
    {
        QWidget broken;
        auto* layout = new QVBoxLayout(&broken);
        layout->addWidget(new QComboBox(&broken));
        auto* edit = new QLineEdit(&broken);
        edit->setAccessibleName(QStringLiteral("named"));
        edit->setFocusPolicy(Qt::ClickFocus);
        layout->addWidget(edit);
        broken.show();

        QCOMPARE(unreachableOrNameless(broken).size(), 2);
    }

    void nothingIsCutInTheSmallestWindow_data() { everyPageIsNamedAndReachable_data(); }

    void nothingIsCutInTheSmallestWindow()
    {
        QFETCH(int, page);
        OpenWindow app(QSize(800, 600));
        app.window.showPage(page);
        QCoreApplication::processEvents();

        QCOMPARE(app.window.size(), QSize(800, 600));
        const QStringList faults = cutWords(app.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

HF_TEST(AccessibilityTest)
#include "accessibility.moc"
