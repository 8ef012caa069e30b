// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lock page in all sizes of type and from both sides: nothing is cut, and all of it is named and reachable.

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/lock/lock_page.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/layout/layout_faults.h"
#include "ui/layout/opened.h"

#include <QtWidgets/QPushButton>

using namespace hf;
using namespace hf::test;

namespace {

QStringList faultsOfPage(const QString& state, QWidget& window)
{
    settle();
    QStringList faults;
    for (const QString& fault : layoutFaults(window) + unreachableOrNameless(window) + cutWords(window)) {
        faults << QStringLiteral("%1: %2").arg(state, fault);
    }
    return faults;
}

QStringList faultsOf(QSize size, bool asks)
{
    OpenWindow app(size);
    if (asks && !app.lock.settings().setCode(QStringLiteral("2468"))) {
        return {QStringLiteral("no code")};
    }
    app.lock.lock();
    QStringList faults = faultsOfPage(QStringLiteral("locked"), app.window);
    if (app.window.size() != size) {
        faults << QStringLiteral("the window is larger than asked");
    }
    if (!asks) {
        return faults;
    }
    auto* page = app.window.findChild<LockPage*>();
    for (int i = 0; i < 5; ++i) {
        OpenWindow::press(Qt::Key_Return);
    }
    faults << faultsOfPage(QStringLiteral("wrong"), app.window);
    for (auto* button : page->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Forgot"))) {
            button->click();
        }
    }
    return faults << faultsOfPage(QStringLiteral("forgotten"), app.window);
}

} // namespace

class LockLooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void thePage_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("asks");
        for (const int points : {9, 11, 18}) {
            for (const QSize size : {smallestWindow, usualWindow}) {
                for (const bool asks : {false, true}) {
                    QTest::addRow("%d pt, %d wide, %s", points, size.width(), asks ? "code" : "no code")
                        << points << size << asks;
                }
            }
        }
    }

    void thePage()
    {
        QFETCH(int, points);
        QFETCH(QSize, size);
        QFETCH(bool, asks);
        const Type type(points);
        verifyNone(faultsOf(size, asks));
    }

    void thePageFromTheRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QStringList faults = faultsOf(smallestWindow, true);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        verifyNone(faults);
    }

    void theSettingsWithACode_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("9 pt") << 9;
        QTest::newRow("18 pt") << 18;
    }

    void theSettingsWithACode()
    {
        QFETCH(int, points);
        const Type type(points);
        OpenWindow app;
        QVERIFY(app.lock.settings().setCode(QStringLiteral("2468")));
        SettingsDialog* settings = app.window.openSettings();
        settings->showSection(SettingsDialog::lock);
        verifyNone(faultsOfPage(QStringLiteral("settings"), *settings));
    }

    void itGrowsWithTheWindow()
    {
        OpenWindow app(smallestWindow);
        app.lock.lock();
        app.window.resize(usualWindow);
        settle();
        QCOMPARE(app.window.findChild<LockPage*>()->size(), usualWindow);
    }
};

HF_TEST(LockLooksTest)
#include "lock_looks.moc"
