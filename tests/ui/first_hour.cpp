// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer does in the first hour, from the first question to the manual, by keys alone.

#include "support/test_program.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/features/guidance/passage_label.h"
#include "ui/features/help/manual_window.h"
#include "ui/features/trends/chart_card.h"
#include "ui/features/trends/trends_page.h"
#include "ui/features/welcome/welcome_page.h"
#include "ui/open_window.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;
using namespace hf::test;

namespace {

std::size_t count(const OpenWindow& app, Kind kind)
{
    return app.journal.list(kind, {app.bridge.today(), app.bridge.today()}).size();
}

void openPage(int page)
{
    OpenWindow::press(static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
}

bool isMarkInSight(const OpenWindow& app)
{
    const auto passages = app.window.findChild<GuidancePage*>()->findChildren<PassageLabel*>();
    return std::any_of(passages.begin(), passages.end(), [](const PassageLabel* passage) {
        return passage->marks().current >= 0 && !passage->visibleRegion().isEmpty();
    });
}

ManualWindow* openManual()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.begin(), windows.end(), [](const QWidget* window) {
        return window->isVisible() && qobject_cast<const ManualWindow*>(window) != nullptr;
    });
    return found == windows.end() ? nullptr : qobject_cast<ManualWindow*>(*found);
}

/// The three questions, with the cautions of what is taken.
void answerTheWelcome(const OpenWindow& app)
{
    QVERIFY(app.window.findChild<WelcomePage*>() != nullptr);
    OpenWindow::press(Qt::Key_Return);
    OpenWindow::press(Qt::Key_Return);
    QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                   [] {
                                       OpenWindow::press(Qt::Key_N, Qt::AltModifier);
                                       OpenWindow::press(Qt::Key_Return);
                                   }));
    QCOMPARE(app.window.currentPage(), int{todayPage});
}

} // namespace

class FirstHour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void fromTheFirstQuestionToTheManual()
    {
        OpenWindow app(QSize(1240, 820), OpenWindow::Cautions::ahead, OpenWindow::Welcome::ahead);
        answerTheWelcome(app);

        OpenWindow::press(Qt::Key_T, Qt::AltModifier); // takes the dose that is due
        QCOMPARE(count(app, Kind::dose), std::size_t{1});
        OpenWindow::press(Qt::Key_N, Qt::AltModifier); // all fine
        QVERIFY(count(app, Kind::rating) >= 5);
        OpenWindow::press(Qt::Key_N, Qt::ControlModifier);
        OpenWindow::type(QStringLiteral("run 45min rpe 6, energy 4"));
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(count(app, Kind::session), std::size_t{1});
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier); // not that one
        QCOMPARE(count(app, Kind::session), std::size_t{0});
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(count(app, Kind::session), std::size_t{1});

        openPage(trendsPage);
        QVERIFY(!app.window.findChild<TrendsPage*>()->charts().empty());

        openPage(guidancePage);
        OpenWindow::press(Qt::Key_F, Qt::ControlModifier);
        OpenWindow::type(QStringLiteral("soreness"));
        OpenWindow::press(Qt::Key_Return);
        QTRY_VERIFY(isMarkInSight(app));

        OpenWindow::press(Qt::Key_F1);
        QTRY_VERIFY(openManual() != nullptr);
        QCOMPARE(openManual()->chapter(), QStringLiteral("guidance"));
        openManual()->close();
    }
};

HF_TEST(FirstHour)
#include "first_hour.moc"
