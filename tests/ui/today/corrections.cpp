// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mending what was logged, on the page of its day.

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hf;
using namespace hf::test;

namespace {

void add(const QString& line)
{
    OpenWindow::press(Qt::Key_N, Qt::ControlModifier);
    OpenWindow::type(line);
    OpenWindow::press(Qt::Key_Return);
}

template<class T>
std::vector<T> stored(OpenWindow& app, Kind kind)
{
    std::vector<T> all;
    for (const Record& record : app.journal.list(kind, {app.bridge.today(), app.bridge.today()})) {
        all.push_back(std::get<T>(record.body));
    }
    return all;
}

/// The name of the pencil of what begins so; empty without one.
QString pencilOf(OpenWindow& app, const QString& what)
{
    for (const QPushButton* button : app.window.today()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Edit ") + what)) {
            return button->accessibleName();
        }
    }
    return {};
}

} // namespace

class CorrectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aRatingKeepsItsNoteWhenItsScaleIsMoved()
    {
        OpenWindow app;
        add(QStringLiteral("bloating 3 \"after dinner\""));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Bloating")));

        OpenWindow::press(Qt::Key_4);

        const auto ratings = stored<Rating>(app, Kind::rating);
        QCOMPARE(ratings.size(), std::size_t{1});
        QCOMPARE(ratings.front().value, 4.0);
        QCOMPARE(ratings.front().note, std::string("after dinner"));
    }

    void aStoolIsEditedFromItsPencil()
    {
        OpenWindow app;
        add(QStringLiteral("stool 4"));
        const QString pencil = pencilOf(app, QStringLiteral("Stool 4"));
        QVERIFY(OpenWindow::tabTo(pencil));

        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                       [] {
                                           OpenWindow::press(Qt::Key_3);
                                           OpenWindow::press(Qt::Key_Return);
                                       }));

        const auto stools = stored<Stool>(app, Kind::stool);
        QCOMPARE(stools.size(), std::size_t{1});
        QCOMPARE(stools.front().form, std::optional(3));
        QVERIFY(OpenWindow::focusName().startsWith(QStringLiteral("Edit Stool 3")));
    }

    void whatIsTypedIsStoredWhenThePageIsLeft()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        OpenWindow::type(QStringLiteral("7h30"));

        OpenWindow::press(Qt::Key_2, Qt::ControlModifier);

        QCOMPARE(stored<Rating>(app, Kind::rating).size(), std::size_t{1});
        QCOMPARE(stored<Rating>(app, Kind::rating).front().value, 7.5);
    }

    void whatIsTypedIsStoredWhenTheWindowCloses()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        OpenWindow::type(QStringLiteral("7h30"));

        app.window.close();

        QCOMPARE(stored<Rating>(app, Kind::rating).size(), std::size_t{1});
    }

    void whatWasRefusedIsNotLeftInTheField()
    {
        OpenWindow app;
        add(QStringLiteral("sleep 7h"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        const auto refuse = [] {
            OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
            OpenWindow::type(QStringLiteral("30h"));
            OpenWindow::press(Qt::Key_Return);
        };

        refuse();
        QCOMPARE(field->text(), QStringLiteral("30h"));
        OpenWindow::press(Qt::Key_Escape);
        QCOMPARE(field->text(), QStringLiteral("7 h"));

        refuse();
        QVERIFY(app.window.status()->text().contains(QStringLiteral("0 to 24")));
        OpenWindow::press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(app.window.status()->text(), QString());
        OpenWindow::press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(field->text(), QStringLiteral("7 h"));
    }

    void aSessionOfNoMinutesIsTold()
    {
        OpenWindow app;
        add(QStringLiteral("run 45min rpe 6"));
        QVERIFY(OpenWindow::tabTo(pencilOf(app, QStringLiteral("run"))));

        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                       [] {
                                           const QPointer<QWidget> form = QApplication::activeModalWidget();
                                           OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
                                           OpenWindow::type(QStringLiteral("0"));
                                           OpenWindow::press(Qt::Key_Return);
                                           QVERIFY(form != nullptr && form->isVisible());
                                       }));

        QCOMPARE(stored<Session>(app, Kind::session).front().minutes, 45);
    }

    void anAltLetterThatNoMenuHasIsNotTyped()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_N, Qt::ControlModifier);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::AltModifier, QStringLiteral("c"));
        QApplication::sendEvent(QApplication::focusWidget(), &press);

        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QString());
    }

    void clocksTheWrongWayRoundAreAskedAboutInTheLine()
    {
        OpenWindow app;
        add(QStringLiteral("sleep 6:45-23:15"));

        QVERIFY(stored<Rating>(app, Kind::rating).empty());
        const QString asked = app.window.today()->quickAdd()->previewText();
        QVERIFY2(asked.startsWith(QStringLiteral("06:45 to 23:15 is 16 h 30 min of sleep")), qPrintable(asked));
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(stored<Rating>(app, Kind::rating).front().value, 16.5);
    }

    void clocksTheWrongWayRoundAreAskedAboutInTheField()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        OpenWindow::type(QStringLiteral("6:45-23:15"));

        OpenWindow::press(Qt::Key_Return);

        QVERIFY(stored<Rating>(app, Kind::rating).empty());
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sleep"));
        QVERIFY(app.window.status()->text().contains(QStringLiteral("unlikely")));
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(stored<Rating>(app, Kind::rating).front().value, 16.5);
    }

    void clocksTheWrongWayRoundAreAskedAboutInTheForm()
    {
        OpenWindow app;
        add(QStringLiteral("sleep 23:15-6:45"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Show the entries of the day")));
        OpenWindow::press(Qt::Key_Space);

        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                       [&] {
                                           OpenWindow::type(QStringLiteral("6:45-23:15"));
                                           OpenWindow::press(Qt::Key_Return);
                                           QCOMPARE(stored<Rating>(app, Kind::rating).front().value, 7.5);
                                           OpenWindow::press(Qt::Key_Return);
                                       }));

        QCOMPARE(stored<Rating>(app, Kind::rating).front().value, 16.5);
    }
};

HF_TEST(CorrectionsTest)
#include "corrections.moc"
