// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window while it is locked, by keys alone: nothing of the journal is to be seen, and nothing can be done to it.

#include "support/test_program.h"
#include "ui/features/lock/lock_page.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/features/today/today_page.h"
#include "ui/lived_journal.h"
#include "ui/lock/seen.h"
#include "ui/widgets/dialogs/entry_dialog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace hf;
using namespace hf::test;

namespace {

const QString code = QStringLiteral("2468");

LockPage* pageOf(const OpenWindow& app)
{
    return app.window.findChild<LockPage*>();
}

QString reflectionOf(OpenWindow& app)
{
    const auto view = app.bridge.day(app.bridge.today());
    for (const Record& entry : view->entries) {
        if (const auto* reflection = std::get_if<Reflection>(&entry.body)) {
            return QString::fromStdString(reflection->text);
        }
    }
    return {};
}

void leaveFor(OpenWindow& app, minutes time)
{
    app.clock.set(app.clock.now() + time);
    app.lock.look();
}

void tryCode(const QString& typed)
{
    OpenWindow::type(typed);
    OpenWindow::press(Qt::Key_Return);
}

} // namespace

class LockedWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void nothingOfTheJournalCanBeRead_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("asks");
        for (int page = 0; page < pageTotal; ++page) {
            QTest::newRow(entryOf(page).name) << page << false;
        }
        QTest::newRow("with a code") << static_cast<int>(todayPage) << true;
    }

    void nothingOfTheJournalCanBeRead()
    {
        QFETCH(int, page);
        QFETCH(bool, asks);
        LivedJournal lived;
        if (asks) {
            QVERIFY(lived.app.lock.settings().setCode(code));
        }
        lived.app.window.showPage(page);
        QCoreApplication::processEvents();
        QVERIFY(readableBesidesTheLock().size() > 10);

        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);

        QVERIFY(lived.app.lock.isLocked());
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        QVERIFY(readable().contains(QStringLiteral("Locked")));
    }

    void itLocksWhenNobodyUsesIt()
    {
        OpenWindow app;
        app.lock.settings().setIdle(minutes{15});
        app.lock.start();
        OpenWindow::press(Qt::Key_Tab);
        leaveFor(app, minutes{14});
        QVERIFY(pageOf(app) == nullptr);
        OpenWindow::press(Qt::Key_Tab);
        leaveFor(app, minutes{14});
        QVERIFY(pageOf(app) == nullptr);
        leaveFor(app, minutes{1});

        QVERIFY(pageOf(app) != nullptr && pageOf(app)->isVisible());
        QCOMPARE(pageOf(app)->size(), app.window.size());
    }

    void enterShowsItAgainAndTheFocusIsWhereItWas()
    {
        OpenWindow app;
        app.window.today()->focusPart(TodayPage::Part::reflection);
        const QWidget* field = QApplication::focusWidget();
        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(qobject_cast<QPushButton*>(QApplication::focusWidget())->text(), QStringLiteral("&Show the window"));
        OpenWindow::press(Qt::Key_Return);

        QVERIFY(!app.lock.isLocked());
        QCOMPARE(QApplication::focusWidget(), field);
        QVERIFY(app.window.menuBar()->isVisible() && app.window.centralWidget()->isVisible());
        OpenWindow::press(Qt::Key_2, Qt::ControlModifier); // and the keys act again
        QCOMPARE(app.window.currentPage(), static_cast<int>(historyPage));
    }

    void aWrongCodeSaysSoAndTheFifthWaits()
    {
        OpenWindow app;
        QVERIFY(app.lock.settings().setCode(code));
        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Code"));
        tryCode(QStringLiteral("1111"));
        QVERIFY(readable().contains(QStringLiteral("This is not the code.")));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Code"));
        for (int i = 0; i < 4; ++i) {
            tryCode(QStringLiteral("1111"));
        }
        const QString problem = readable().join(u' ');
        QVERIFY2(problem.contains(QStringLiteral("looked at in 10 seconds")), qPrintable(problem));
        tryCode(code);
        QVERIFY(app.lock.isLocked());

        app.clock.set(app.clock.now() + seconds{9});
        pageOf(app)->sayWait();
        QVERIFY(readable().join(u' ').contains(QStringLiteral("looked at in 1 second.")));
        app.clock.set(app.clock.now() + seconds{1});
        pageOf(app)->sayWait();
        QVERIFY(readable().contains(QStringLiteral("The next code can be typed now.")));
        OpenWindow::press(Qt::Key_Return); // it still stands there

        QVERIFY(!app.lock.isLocked());
    }

    void howToGoOnWithoutTheCodeIsSaid()
    {
        OpenWindow app;
        QVERIFY(app.lock.settings().setCode(code));
        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Forgot the code?")));
        OpenWindow::press(Qt::Key_Space);
        const QString said = readable().join(u' ');
        QVERIFY(said.contains(QStringLiteral("delete the line below [lock]")));
        QVERIFY(said.contains(QStringLiteral("habitforge.ini")));

        app.settings.remove(QStringLiteral("lock/code")); // as the editor does
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Show the window")));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(!app.lock.isLocked());
    }

    void noKeyDoesAnythingToTheJournal()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("run 45min rpe 6"));
        OpenWindow::press(Qt::Key_Return);
        const int entries = static_cast<int>(app.bridge.day(app.bridge.today())->entries.size());
        const int page = app.window.currentPage();
        QVERIFY(app.lock.settings().setCode(code));
        std::vector<QKeySequence> keys;
        for (const QMenu* menu : app.window.menuBar()->findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                for (const QKeySequence& key : action->shortcuts()) {
                    keys.push_back(key);
                }
            }
            keys.push_back(QKeySequence::mnemonic(menu->title()));
        }
        QVERIFY(keys.size() > 15);
        QSignalSpy closed(&app.window, &MainWindow::closed);
        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
        for (const QKeySequence& key : keys) {
            if (!key.isEmpty()) {
                OpenWindow::press(key[0].key(), key[0].keyboardModifiers());
            }
        }

        QVERIFY(app.lock.isLocked());
        QCOMPARE(app.window.currentPage(), page);
        QCOMPARE(closed.count(), 0);
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
        QCOMPARE(QApplication::activePopupWidget(), nullptr);
        QCOMPARE(static_cast<int>(app.bridge.day(app.bridge.today())->entries.size()), entries);
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        QVERIFY(!app.window.menuBar()->isVisible());
        for (const QAction* menu : app.window.menuBar()->actions()) {
            QVERIFY(!menu->isVisible());
        }
    }

    void tabStaysOnTheLockPage()
    {
        OpenWindow app;
        QVERIFY(app.lock.settings().setCode(code));
        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
        for (int i = 0; i < 40; ++i) {
            OpenWindow::press(i % 7 == 6 ? Qt::Key_Backtab : Qt::Key_Tab);
            QVERIFY(pageOf(app)->isAncestorOf(QApplication::focusWidget()));
        }
        app.window.showPage(historyPage); // what another program asks for
        app.window.showToday();
        QVERIFY(pageOf(app)->isAncestorOf(QApplication::focusWidget()));
    }

    void whatIsTypedIsStoredAndWhatCannotBeStays()
    {
        OpenWindow app;
        app.window.today()->focusPart(TodayPage::Part::reflection);
        OpenWindow::type(QStringLiteral("slept well"));
        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(reflectionOf(app), QStringLiteral("slept well"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(readable().join(u' ').contains(QStringLiteral("slept well")));

        app.window.today()->focusQuickAdd();
        OpenWindow::type(QStringLiteral("half a li"));
        OpenWindow::press(Qt::Key_L, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_Return);
        const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        QCOMPARE(line->text(), QStringLiteral("half a li"));
    }

    void theSettingsGoAndComeBackWithWhatWasTyped()
    {
        OpenWindow app;
        SettingsDialog* settings = app.window.openSettings();
        settings->addSupplement();
        QApplication::setActiveWindow(settings);
        OpenWindow::type(QStringLiteral("Magnes"));
        app.lock.lock();
        QVERIFY(!settings->isVisible());
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        QApplication::setActiveWindow(&app.window); // as a window manager does
        QVERIFY(pageOf(app)->isAncestorOf(QApplication::focusWidget()));
        OpenWindow::press(Qt::Key_Return);

        QVERIFY(!app.lock.isLocked());
        QVERIFY(settings->isVisible());
        QApplication::setActiveWindow(settings);
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QCOMPARE(field->text(), QStringLiteral("Magnes"));
    }

    void aDialogThatWaitsIsHiddenAndClosingTheWindowKeepsIt()
    {
        LivedJournal lived;
        const Record dose = lived.app.journal.list(Kind::dose, {lived.today(), lived.today()}).front();
        QTimer::singleShot(0, &lived.app.window, [&] {
            auto* dialog = lived.app.window.findChild<EntryDialog*>();
            QVERIFY(dialog != nullptr && dialog->isVisible());
            lived.app.lock.lock();
            QVERIFY(!dialog->isVisible());
            QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
            lived.app.window.close();
            QVERIFY(lived.app.window.isVisible()); // it only went down to the bar of windows
            QVERIFY(lived.app.window.isMinimized());
            lived.app.window.bringUp();
            QApplication::setActiveWindow(&lived.app.window);
            OpenWindow::press(Qt::Key_Return);
            QVERIFY(dialog->isVisible());
            dialog->reject();
        });
        EntryDialog(lived.app.bridge, dose, &lived.app.window).exec();
        QVERIFY(!lived.app.lock.isLocked());
    }

    void aWindowThatIsMadeMeanwhileIsLockedToo()
    {
        LivedJournal lived;
        lived.app.lock.lock();
        MainWindow other({lived.app.bridge,
                          lived.app.theme,
                          lived.app.settings,
                          [] { return std::make_unique<SeededEntropy>(8); },
                          [](const QUrl&) {},
                          nullptr,
                          {},
                          {},
                          {},
                          {},
                          &lived.app.lock});
        other.setQuietStart(true);
        other.show();
        QCoreApplication::processEvents();
        QVERIFY(other.isVisible());
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
    }

    void whereThereIsNoLockThereIsNoEntry()
    {
        OpenWindow app;
        MainWindow other({app.bridge, app.theme, app.settings, [] { return std::make_unique<SeededEntropy>(8); },
                          [](const QUrl&) {}});
        for (const QMenu* menu : other.menuBar()->findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                QVERIFY(action->shortcut() != QKeySequence(QStringLiteral("Ctrl+L")));
            }
        }
        other.lockNow();
        QVERIFY(other.findChild<LockPage*>() == nullptr);
    }
};

HF_TEST(LockedWindowTest)
#include "locked_window.moc"
