// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/resident.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/desktop/planned.h"
#include "ui/features/settings/autostart.h"
#include "ui/shell/desktop/quick_add_window.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/question_bar.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace hf;
using namespace hf::test;

namespace {

/// The program as at login: reminders, and no window yet.
class InBackground : public Planned {
public:
    explicit InBackground(std::initializer_list<int> hours = {13})
        : Planned(hours)
    {
        window.hide(); // the window of the fixture is not the program's
        resident.start();
    }

    /// The menu's action whose text begins so, menus below it included.
    QAction* action(const QString& words)
    {
        for (QAction* one : resident.tray().menu()->actions()) {
            if (one->text().remove(QLatin1Char('&')).startsWith(words)) {
                return one;
            }
        }
        return nullptr;
    }
    QPushButton* answer(const QString& words)
    {
        const auto buttons = resident.window().findChildren<QPushButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
            return button->isVisible() && button->accessibleName().startsWith(words);
        });
        return found == buttons.end() ? nullptr : *found;
    }

    Autostart autostart{folder.path().toStdString(), "/usr/bin/habitforge", true};
    Resident resident{{{bridge, theme, settings, [] { return std::make_unique<SeededEntropy>(8); },
                        [this](const QUrl& url) { opened.push_back(url); }, &autostart},
                       notifier,
                       memoryFile(),
                       [](const QString& name) {
                           return Zone::named(name.toStdString()).value_or(Zone::named("Europe/Berlin").value());
                       },
                       false,
                       true}};
};

} // namespace

class ResidentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void thereIsNoWindowUntilItIsWanted()
    {
        InBackground app;
        app.at(13);
        app.resident.reminders().reconcile();
        QCOMPARE(app.told(), std::size_t{1});
        QVERIFY(!app.resident.hasWindow());

        Q_EMIT app.notifier.opened(app.key(), QStringLiteral("token"));

        QVERIFY(app.resident.hasWindow() && app.resident.window().isVisible());
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token"));
    }

    void aTextOpensQuickAddAndIsStoredOnlyByEnter()
    {
        InBackground app;
        app.resident.openQuickAdd(QStringLiteral("glutamine 7 g"));
        QuickAddWindow* window = app.resident.quickAdd();
        QApplication::setActiveWindow(window);
        QCOMPARE(window->line()->edit()->text(), QStringLiteral("glutamine 7 g"));
        QVERIFY(app.bridge.day(app.monday)->entries.empty());
        QTRY_VERIFY(window->line()->edit()->hasFocus());
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.bridge.day(app.monday)->entries.size(), std::size_t{1});
        QVERIFY(window->isVisible());
        QVERIFY(window->status()->text().startsWith(QStringLiteral("Saved")));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Undo the last action")));
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(app.bridge.day(app.monday)->entries.empty());
        QVERIFY(unreachableOrNameless(*window).isEmpty() && cutWords(*window).isEmpty());
        OpenWindow::press(Qt::Key_Escape);

        QVERIFY(!window->isVisible());
    }

    void closingTheWindowSaysOnceThatItGoesOn()
    {
        InBackground app;
        QSignalSpy ended(&app.resident, &Resident::ended);
        app.resident.openWindow();
        app.resident.window().close();
        QVERIFY(!app.resident.hasWindow());
        const auto boxes = QApplication::topLevelWidgets();
        const auto box = std::find_if(boxes.begin(), boxes.end(), [](QWidget* widget) {
            return qobject_cast<QMessageBox*>(widget) != nullptr && widget->isVisible();
        });
        QVERIFY(box != boxes.end());
        (*box)->close();
        app.resident.openWindow();
        app.resident.window().close();

        QCOMPARE(ended.count(), 0);
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
    }

    void withNothingToRemindOfItEndsWithItsWindow()
    {
        InBackground app;
        app.bridge.record({JournalSetting{"reminders", "off"}}, app.monday);
        QSignalSpy ended(&app.resident, &Resident::ended);
        app.resident.openWindow();
        app.resident.window().close();

        QCOMPARE(ended.count(), 1);
    }

    void quitEndsItWhateverThereIsToRemindOf()
    {
        InBackground app;
        QSignalSpy ended(&app.resident, &Resident::ended);
        app.resident.openWindow();
        app.resident.window().quit();

        QCOMPARE(ended.count(), 1);
    }

    void theTrayTakesTheUsualDoseFirst()
    {
        InBackground app({9, 13});
        app.bridge.record({Supplement{"L-Glutamine", Unit::g, makeAmount("5", Unit::g), {}, {}, false, 0, {}}},
                          app.monday);
        QList<QAction*> actions = app.resident.tray().menu()->actions();
        QVERIFY(actions.front()->text().startsWith(QStringLiteral("Take ")));
        QCOMPARE(actions.at(1)->text(), QStringLiteral("Open today"));
        QVERIFY(actions.at(2)->text().startsWith(QStringLiteral("09:00")));

        actions.at(3)->menu()->actions().front()->trigger(); // take the one at 13:00

        QCOMPARE(app.state(1), OccurrenceState::taken);
        QCOMPARE(app.state(0), OccurrenceState::due);
    }

    void theTrayLetsADoseThatWasNotClearlyMeantBeSeenFirst()
    {
        InBackground app;
        app.at(9); // four hours before it is planned
        app.action(QStringLiteral("Take "))->trigger();
        QVERIFY(app.bridge.day(app.monday)->entries.empty());
        QCOMPARE(app.resident.quickAdd()->line()->edit()->text(), QStringLiteral("L-Glutamine 5 g"));

        app.at(13);
        app.action(QStringLiteral("Take "))->trigger();
        QCOMPARE(app.state(), OccurrenceState::taken);
        app.action(QStringLiteral("Take "))->trigger(); // a second time
        QCOMPARE(app.bridge.day(app.monday)->entries.size(), std::size_t{1});
    }

    void theTrayAsksBeforeTheSecondDoseWithoutAPlanToo()
    {
        InBackground app;
        PlanEditor(app.journal).endPlan(app.lineage, app.monday - days{1}, app.bridge.frame());
        app.action(QStringLiteral("Take "))->trigger();
        QCOMPARE(app.bridge.day(app.monday)->entries.size(), std::size_t{1});
        app.action(QStringLiteral("Take "))->trigger();

        QCOMPARE(app.bridge.day(app.monday)->entries.size(), std::size_t{1});
        QVERIFY(app.resident.quickAdd()->isVisible());
    }

    void theTrayPausesForTodayAndFillsTheDay()
    {
        InBackground app;
        app.action(QStringLiteral("Pause reminders"))->trigger();
        QVERIFY(app.resident.reminders().isMuted());
        QVERIFY(app.action(QStringLiteral("Pause reminders"))->isChecked());
        app.action(QStringLiteral("All fine"))->trigger();
        QVERIFY(app.bridge.day(app.monday)->checkIn.gut);
        app.action(QStringLiteral("Quick add"))->trigger();
        QVERIFY(app.resident.quickAdd()->isVisible());
        QSignalSpy ended(&app.resident, &Resident::ended);
        app.action(QStringLiteral("Quit"))->trigger();

        QCOMPARE(ended.count(), 1);
    }

    void theStartAtLoginIsAskedOnce()
    {
        InBackground app;
        app.resident.openWindow();
        QTRY_VERIFY(app.answer(QStringLiteral("Start at login")) != nullptr);
        app.answer(QStringLiteral("Start at login"))->click();
        QVERIFY(app.autostart.isOn());
        app.autostart.set(false);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        app.resident.reminders().reconcile();

        QVERIFY(app.answer(QStringLiteral("Start at login")) == nullptr);
    }

    void aReminderThatIsLeftAloneIsAskedAboutInTheWindow()
    {
        InBackground app;
        app.settings.setValue(QStringLiteral("background/loginAsked"), true);
        for (int day = 0; day < 4; ++day) {
            app.at(13, 0, day);
            app.resident.reminders().reconcile();
        }
        app.resident.openWindow();
        QApplication::setActiveWindow(&app.resident.window());
        QTRY_VERIFY(app.answer(QStringLiteral("Make it 2")) != nullptr);
        const auto faults = unreachableOrNameless(app.resident.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Leave it")));
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(app.resident.reminders().toAskAbout().empty());
        QCOMPARE(app.state(0, 3), OccurrenceState::due);
    }
};

HF_TEST(ResidentTest)
#include "resident.moc"
