// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tray, the notices and a second start tell while the window is locked.

#include "support/test_program.h"
#include "ui/desktop/planned.h"
#include "ui/features/lock/lock_page.h"
#include "ui/features/reminders/guarded_notifier.h"
#include "ui/lock/seen.h"
#include "ui/shell/desktop/quick_add_window.h"
#include "ui/shell/desktop/resident.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace hf;
using namespace hf::test;

namespace {

const QString code = QStringLiteral("2468");

/// The program in the background, with a plan for one o'clock.
class InBackground : public Planned {
public:
    explicit InBackground(bool reachable = true)
        : resident({{bridge,
                     theme,
                     settings,
                     [] { return std::make_unique<SeededEntropy>(8); },
                     [this](const QUrl& url) { opened.push_back(url); },
                     nullptr,
                     {},
                     {},
                     {},
                     {},
                     &lock},
                    notifier,
                    memoryFile(),
                    {},
                    false,
                    reachable})
    {
        window.hide(); // the window of the fixture is not the program's
        resident.start();
    }

    QStringList menu()
    {
        QStringList texts;
        for (const QAction* action : resident.tray().menu()->actions()) {
            texts << action->text();
        }
        return texts;
    }
    void unlock()
    {
        QApplication::setActiveWindow(&resident.window());
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(!lock.isLocked());
    }

    Resident resident;
};

} // namespace

class LockedDesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theTrayTellsNothingAndLeadsBack()
    {
        InBackground app;
        app.at(13);
        QVERIFY(app.menu().join(u' ').contains(QStringLiteral("L-Glutamine")));
        app.lock.lock();

        const QStringList locked{QStringLiteral("&Show HabitForge"), QStringLiteral("&Quit")};
        QCOMPARE(app.menu(), locked);
        QCOMPARE(app.resident.tray().toolTip(), QStringLiteral("HabitForge is locked"));
        app.resident.reminders().reconcile(); // something is due meanwhile
        QCOMPARE(app.menu(), locked);
        QCOMPARE(app.resident.tray().toolTip(), QStringLiteral("HabitForge is locked"));

        app.resident.tray().menu()->actions().front()->trigger();
        QVERIFY(app.resident.window().isVisible());
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        app.unlock();
        QVERIFY(app.menu().join(u' ').contains(QStringLiteral("L-Glutamine")));
        QVERIFY(app.resident.tray().toolTip().contains(QStringLiteral("1 open today")));
    }

    void aNoticeTellsNothingAndComesAgainWhenItIsUnlocked()
    {
        InBackground app;
        app.lock.lock();
        app.at(13);
        app.resident.reminders().reconcile();
        QCOMPARE(app.told(), std::size_t{1});
        const Notice general = app.notifier.told.back();
        QCOMPARE(general.key, app.key());
        QCOMPARE(general.title, QStringLiteral("A reminder of HabitForge"));
        QCOMPARE(general.body, QStringLiteral("The window is locked. Show it to see what it is about."));
        QVERIFY(general.actions.empty());

        Q_EMIT app.notifier.opened(app.key(), {}); // a click on it shows the lock page
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        app.unlock();

        QCOMPARE(app.told(), std::size_t{2});
        QCOMPARE(app.notifier.told.back().title, QStringLiteral("L-Glutamine, 5\u00A0g"));
        QCOMPARE(app.notifier.told.back().actions.size(), std::size_t{3});
        app.answerOnNotice("take");
        QCOMPARE(app.state(), OccurrenceState::taken);
    }

    void theCheckInTellsNothingEither()
    {
        InBackground app;
        app.bridge.record({JournalSetting{"checkin-reminder", "21:00"}}, app.monday);
        app.lock.lock();
        app.at(21, 30);
        app.resident.reminders().reconcile();

        QVERIFY(app.told() >= 1);
        for (const Notice& notice : app.notifier.told) {
            QCOMPARE(notice.title, QStringLiteral("A reminder of HabitForge"));
            QVERIFY(notice.actions.empty());
        }
    }

    void whatStandsOnTheScreenIsChangedAndWhatWasClosedStaysClosed()
    {
        FakeNotifier screen;
        GuardedNotifier guarded(screen);
        guarded.tell({QStringLiteral("a"), QStringLiteral("L-Glutamine"), QStringLiteral("5 g"), {}});
        guarded.tell({QStringLiteral("b"), QStringLiteral("Magnesium"), QStringLiteral("300 mg"), {}});
        guarded.tell({QStringLiteral("c"), QStringLiteral("Zinc"), QStringLiteral("10 mg"), {}});
        screen.closed << QStringLiteral("b");
        guarded.withdraw(QStringLiteral("c"));
        screen.told.clear();

        guarded.setGuarded(true);
        QCOMPARE(screen.told.size(), std::size_t{1});
        QCOMPARE(screen.told.back().key, QStringLiteral("a"));
        QVERIFY(!(screen.told.back().title + screen.told.back().body).contains(QStringLiteral("Glutamine")));
        guarded.setGuarded(true); // twice is once
        guarded.setGuarded(false);

        QCOMPARE(screen.told.size(), std::size_t{2});
        QCOMPARE(screen.told.back().title, QStringLiteral("L-Glutamine"));
    }

    void aSecondStartBringsTheLockPage()
    {
        InBackground app;
        app.resident.openWindow();
        QVERIFY(!readableBesidesTheLock().isEmpty());
        app.resident.window().close();
        for (QWidget* box : QApplication::topLevelWidgets()) {
            box->hide(); // that it goes on is said once
        }
        app.lock.lock();
        app.resident.openWindow();

        QVERIFY(app.resident.window().isVisible());
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        app.unlock();
        QVERIFY(readableBesidesTheLock().size() > 10);
    }

    void aTextForQuickAddWaitsForTheCode()
    {
        InBackground app;
        QVERIFY(app.lock.settings().setCode(code));
        app.lock.lock();
        app.resident.openQuickAdd(QStringLiteral("glutamine 7 g"));
        QVERIFY(app.resident.quickAdd() == nullptr);
        QVERIFY(app.resident.window().isVisible());
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        QApplication::setActiveWindow(&app.resident.window());
        OpenWindow::type(code);
        app.unlock();

        QVERIFY(app.resident.quickAdd() != nullptr && app.resident.quickAdd()->isVisible());
        QCOMPARE(app.resident.quickAdd()->line()->edit()->text(), QStringLiteral("glutamine 7 g"));
        QVERIFY(app.bridge.day(app.monday)->entries.empty());
    }

    void quickAddGoesAndComesBackWithWhatWasTyped_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::newRow("a second start leads back") << true;
        QTest::newRow("nothing else leads back") << false;
    }

    void quickAddGoesAndComesBackWithWhatWasTyped()
    {
        QFETCH(bool, reachable);
        InBackground app(reachable);
        QSignalSpy ended(&app.resident, &Resident::ended);
        app.resident.openQuickAdd(QStringLiteral("gluta"));
        app.lock.lock();
        QVERIFY(!app.resident.quickAdd()->isVisible());
        QCOMPARE(ended.count(), 0);
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
        QCOMPARE(app.resident.hasWindow() && app.resident.window().isVisible(), !reachable);
        app.resident.openWindow();
        app.unlock();

        QVERIFY(app.resident.quickAdd()->isVisible());
        QCOMPARE(app.resident.quickAdd()->line()->edit()->text(), QStringLiteral("gluta"));
    }

    void aWindowThatWasHiddenLongEnoughIsShownLocked()
    {
        InBackground app;
        app.lock.settings().setIdle(minutes{30});
        app.lock.start();
        app.clock.set(app.clock.now() + minutes{31}); // and no timer came
        app.resident.openWindow();

        QVERIFY(app.lock.isLocked());
        QCOMPARE(readableBesidesTheLock().join(u'\n'), QString());
    }

    void quitOfTheTrayEndsItLocked()
    {
        InBackground app;
        app.resident.openWindow();
        app.lock.lock();
        QSignalSpy ended(&app.resident, &Resident::ended);
        app.resident.tray().menu()->actions().back()->trigger();

        QCOMPARE(ended.count(), 1);
    }
};

HF_TEST(LockedDesktopTest)
#include "locked_desktop.moc"
