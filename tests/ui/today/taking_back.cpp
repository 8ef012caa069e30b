// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace hf;
using namespace hf::test;

namespace {

constexpr DayRange everyDay{earliestDay, Day{days{30'000}}};

std::size_t entriesOf(const OpenWindow& app)
{
    return app.journal.day(app.bridge.today(), app.bridge.frame()).entries.size();
}

QString saidIn(const OpenWindow& app)
{
    return app.window.status()->text();
}

/// What the status line offers; nothing when it offers nothing.
QPushButton* offerIn(const OpenWindow& app)
{
    auto* button = app.window.status()->findChild<QPushButton*>();
    return button != nullptr && button->isVisible() ? button : nullptr;
}

void takeOffer(const OpenWindow& app)
{
    QTest::mouseClick(offerIn(app), Qt::LeftButton);
}

/// Another program of the same device stores something, and the window does not know yet.
void storeElsewhere(const OpenWindow& app)
{
    SeededEntropy entropy{99};
    Journal other(app.file(), OpenMode::existing, app.clock, entropy);
    const RecordBody body = RestDay{app.bridge.today(), {}};
    JournalEntries(other).record({&body, 1}, app.bridge.frame());
}

void undoByKeys()
{
    OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
}

} // namespace

class TakingBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theKeyWorksFromAnEmptyQuickAddLine()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return); // the line is empty again, and still remembers what was typed
        QCOMPARE(entriesOf(app), std::size_t{1});

        undoByKeys();

        QCOMPARE(entriesOf(app), std::size_t{0});
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(entriesOf(app), std::size_t{1});
    }

    void theKeyWorksFromEveryControlOfThePage()
    {
        OpenWindow app;
        const Day yesterday = app.bridge.today() - days{1};
        QSet<QWidget*> seen;
        while (!seen.contains(QApplication::focusWidget())) {
            seen.insert(QApplication::focusWidget());
            const QString here = OpenWindow::focusName();
            if (app.window.status()->isAncestorOf(QApplication::focusWidget())) {
                OpenWindow::press(Qt::Key_Tab); // what it offers changes with each action
                continue;
            }
            app.bridge.record({RestDay{yesterday, {}}}, yesterday); // changes nothing that is shown
            QVERIFY2(!app.journal.list(Kind::rest, everyDay).empty(), qPrintable(here));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(app.journal.list(Kind::rest, everyDay).empty(), qPrintable(here));
            QVERIFY2(OpenWindow::focusName() == here, qPrintable(here + u'/' + OpenWindow::focusName()));
            OpenWindow::press(Qt::Key_Tab);
        }
        QVERIFY(seen.size() > 20);
    }

    void wordsThatAreBeingTypedGoFirst()
    {
        OpenWindow app;
        app.bridge.record({RestDay{app.bridge.today(), {}}}, app.bridge.today());
        OpenWindow::type(QStringLiteral("blo"));

        undoByKeys();

        QCOMPARE(entriesOf(app), std::size_t{1});
    }

    void whatIsNamedIsWhatIsTakenBack()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        storeElsewhere(app);

        takeOffer(app);

        QCOMPARE(entriesOf(app), std::size_t{2});
        QVERIFY2(saidIn(app).startsWith(QStringLiteral("Not taken back: something else was done since")),
                 qPrintable(saidIn(app)));
        QVERIFY(offerIn(app) == nullptr);
    }

    void theKeyTakesBackWhatTheMenuNamed()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        storeElsewhere(app);

        undoByKeys(); // named the bloating
        QCOMPARE(entriesOf(app), std::size_t{2});
        undoByKeys(); // names the rest day by now

        QCOMPARE(entriesOf(app), std::size_t{1});
        QCOMPARE(app.journal.list(Kind::rating, everyDay).size(), std::size_t{1});
    }

    void anOfferGoesWhenItIsNoLongerTheNewest()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(offerIn(app) != nullptr);
        storeElsewhere(app);

        app.bridge.checkForForeignChange();

        QVERIFY(offerIn(app) == nullptr);
    }

    void whatWasUndoneIsOfferedAgain()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);

        takeOffer(app);
        QCOMPARE(entriesOf(app), std::size_t{0});
        QCOMPARE(offerIn(app)->text(), QStringLiteral("Redo"));
        takeOffer(app);

        QCOMPARE(entriesOf(app), std::size_t{1});
        QCOMPARE(offerIn(app)->text(), QStringLiteral("Undo"));
    }

    void aClickOnUndoLeavesTheFocusWhereItWas()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Belly pain")));

        takeOffer(app);

        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Belly pain"));
    }

    void undoReachedByKeysGivesTheFocusBack()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Belly pain")));
        offerIn(app)->setFocus(Qt::TabFocusReason);

        OpenWindow::press(Qt::Key_Space);
        storeElsewhere(app);
        app.bridge.checkForForeignChange(); // the offer goes

        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Belly pain"));
    }

    void typingAfterTheLastEntryWentDoesNothing()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(openEntries());

        OpenWindow::press(Qt::Key_Delete);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ill and tired"));

        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Entries of the day")); // the card, as its list is gone
        QCOMPARE(entriesOf(app), std::size_t{0});
        QVERIFY(app.journal.list(Kind::mark, everyDay).empty());
    }

    void aChoiceBelongsToItsDay()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("yesterday bloating 3"));
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::type(QStringLiteral("bloating 5"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(openEntries());
        const auto* list = app.window.findChild<QListView*>();
        QVERIFY(list->currentIndex().isValid());

        app.window.today()->showDay(app.bridge.today() - days{1});
        QVERIFY(!list->currentIndex().isValid());
        OpenWindow::press(Qt::Key_Delete);

        QCOMPARE(app.journal.list(Kind::rating, everyDay).size(), std::size_t{2});
    }

    void whatWasDeletedAndComesBackIsChosenAgain()
    {
        OpenWindow app;
        for (const char* line : {"bloating 3", "energy 4", "calm 2"}) {
            OpenWindow::type(QString::fromUtf8(line));
            OpenWindow::press(Qt::Key_Return);
        }
        QVERIFY(openEntries());
        const auto* list = app.window.findChild<QListView*>();
        const QString chosen = list->currentIndex().data().toString();

        OpenWindow::press(Qt::Key_Delete);
        undoByKeys();

        QCOMPARE(list->currentIndex().data().toString(), chosen);
        QCOMPARE(entriesOf(app), std::size_t{3});
    }

    void whatTheProgramFoundAtItsStartCanBeTakenBack()
    {
        OpenWindow app;
        storeElsewhere(app); // nothing was announced to this window
        app.bridge.checkForForeignChange();
        MainWindow again({app.bridge, app.theme, app.settings, {}, {}});
        again.setQuietStart(true);
        again.show();
        QApplication::setActiveWindow(&again);
        QVERIFY(QTest::qWaitForWindowExposed(&again));
        QCoreApplication::processEvents();

        QTest::keyClick(&again, Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(entriesOf(app), std::size_t{0});
    }

    void aWrongTextStaysOnItsDay()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        OpenWindow::type(QStringLiteral("30h"));
        OpenWindow::press(Qt::Key_Tab);
        QVERIFY(saidIn(app).startsWith(QStringLiteral("Sleep goes from 0 to 24")));

        app.window.today()->showDay(app.bridge.today() - days{1});

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QString());
    }

    void skippingStaysOnTheDose()
    {
        OpenWindow app;
        planGlutamine(app, app.bridge.today(), {minutes{8 * 60}, minutes{20 * 60}});

        QVERIFY(skip(QStringLiteral("L-Glutamine 5\u00A0g, planned 08:00"), [] { OpenWindow::press(Qt::Key_Return); }));

        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Edit L-Glutamine 5\u00A0g, planned 08:00"));
    }

    void theWheelTurnsOnlyAFieldThatIsWorkedIn()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_S, Qt::AltModifier); // the form of a session
        auto* minutes = app.window.today()->findChild<QSpinBox*>();
        QVERIFY(minutes != nullptr && minutes->isVisible());
        const auto turn = [minutes] {
            QWheelEvent wheel(QPointF(5, 5), minutes->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(minutes, &wheel);
        };
        const int before = minutes->value();

        turn();
        QCOMPARE(minutes->value(), before);
        QVERIFY(!minutes->hasFocus());
        minutes->setFocus();
        turn();

        QVERIFY(minutes->value() > before);
    }
};

HF_TEST(TakingBack)
#include "taking_back.moc"
