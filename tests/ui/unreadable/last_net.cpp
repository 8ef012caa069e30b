// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/shell/application.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/work_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include <new>
#include <stdexcept>

using namespace hf;
using namespace hf::test;

namespace {

Application& program()
{
    return *qobject_cast<Application*>(QCoreApplication::instance());
}

void closeBox()
{
    QCoreApplication::processEvents();
    QVERIFY(program().shown() != nullptr);
    program().shown()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

/// What nobody foresaw ends in the last net: it is told, and the program goes on with all that was typed.
class LastNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("caught in the last net"))); }

    void aThrowingHandlerIsToldAndWhatWasTypedStays()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("energy 2"));
        QPushButton button;
        QObject::connect(&button, &QPushButton::clicked, [] { throw std::runtime_error("a nail in the gears"); });
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);

        QTRY_VERIFY(program().shown() != nullptr);
        QVERIFY(program().shown()->text().contains(QStringLiteral("a nail in the gears")));
        QCOMPARE(app.window.today()->quickAdd()->edit()->text(), QStringLiteral("energy 2"));
        closeBox();
        QApplication::setActiveWindow(&app.window);
        app.window.today()->focusQuickAdd();
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.journal.list(Kind::rating, {app.bridge.today(), app.bridge.today()}).size(), std::size_t{1});
    }

    void aTimerThatThrowsIsToldToo()
    {
        QTimer::singleShot(0, &program(), [] { throw std::bad_alloc(); });
        QTRY_VERIFY(program().shown() != nullptr);
        QVERIFY(program().shown()->text().contains(QStringLiteral("out of memory")));
        closeBox();
    }

    void oneBoxIsEnoughUntilItWasRead()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("caught in the last net")));
        QTimer::singleShot(0, &program(), [] { throw std::runtime_error("first"); });
        QTRY_VERIFY(program().shown() != nullptr);
        QTimer::singleShot(0, &program(), [] { throw 5; });
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(program().shown()->text().contains(QStringLiteral("first")));
        closeBox();
    }

    void whatFailsInTheBackgroundComesBackToTheWindow()
    {
        OpenWindow app;
        WorkLine line;
        bool finished = false;
        line.start(
            QStringLiteral("Working"), [](const Progress&) { throw std::runtime_error("lost on the way"); },
            [&finished] { finished = true; });
        QTRY_VERIFY(program().shown() != nullptr);
        QVERIFY(!finished);
        closeBox();
    }
};

HF_TEST(LastNet)
#include "last_net.moc"
