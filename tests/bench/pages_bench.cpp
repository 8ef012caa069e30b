// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What switching to each page of the window costs until it is painted, the first time and again, and what one key in
// quick add costs, at 1 and 30 years. Run it alone, in a release build: `QT_QPA_PLATFORM=offscreen pages_bench`.

#include "app/demo/demo.h"
#include "app/shared/system.h"
#include "journal/journal.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/theme/theme.h"
#include "ui/features/today/rail/rail_controller.h"
#include "ui/features/today/today_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace {

using namespace hf;

double milliseconds(const QElapsedTimer& timer)
{
    constexpr double nano = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / nano;
}

double timed(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return milliseconds(timer);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void switchPages(MainWindow& window, int years)
{
    constexpr int turns = 15;
    std::array<double, MainWindow::pageTotal> first{};
    for (int page = 1; page < MainWindow::pageTotal; ++page) { // Today is shown already
        first.at(static_cast<std::size_t>(page)) = timed([&] { window.showPage(page); });
    }
    for (int page = 0; page < MainWindow::pageTotal; ++page) {
        std::vector<double> again;
        for (int turn = 0; turn < turns; ++turn) {
            timed([&] { window.showPage((page + 1) % MainWindow::pageTotal); });
            again.push_back(timed([&] { window.showPage(page); }));
        }
        const auto at = static_cast<std::size_t>(page);
        std::printf("%2d years, %-11s first %.1f ms, again %.1f ms\n", years, entryOf(page).name, first.at(at),
                    median(again));
    }
}

void typeLine(MainWindow& window, int years)
{
    window.showPage(MainWindow::todayPage);
    QCoreApplication::processEvents();
    std::vector<double> keys;
    for (const QChar letter : QStringLiteral("yesterday glutamine 7.5g 14:30 note \"with lunch\"")) {
        keys.push_back(timed([&] {
            QWidget* focus = QApplication::focusWidget();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus, &press);
        }));
    }
    std::printf("%2d years, a key in quick add: median %.2f ms, worst %.2f ms\n", years, median(keys),
                *std::max_element(keys.begin(), keys.end()));
}

/// The planned doses are read before the first paint, the cards beside the day after it.
void lookBesideTheDay(MainWindow& window, JournalBridge& bridge, int years)
{
    constexpr int turns = 15;
    const Day today = bridge.today();
    std::vector<double> doses;
    std::vector<double> rail;
    for (int turn = 0; turn < turns; ++turn) {
        doses.push_back(timed([&] { (void)PlanActions(bridge).occurrences({today - days{1}, today}); }));
        rail.push_back(timed([&] { window.today()->rail()->refresh(); }));
    }
    std::printf("%2d years, planned doses of the day %.2f ms, cards beside it %.1f ms\n", years, median(doses),
                median(rail));
}

void openYears(const QTemporaryDir& folder, int years, QApplication& application)
{
    const SysSeconds now{seconds{1'795'460'400}};
    const Zone zone = Zone::named("Europe/Berlin").value();
    const std::filesystem::path file = folder.filePath(QStringLiteral("%1.db").arg(years)).toStdString();
    makeDemo(file, demoYears(years), 1, {now, zone, defaultDayStart, std::nullopt});
    FixedClock clock{SysMillis{now}};
    SystemEntropy entropy;
    Journal journal(file, OpenMode::existing, clock, entropy);
    JournalBridge bridge(journal, clock, zone);
    QSettings settings(folder.filePath(QStringLiteral("%1.ini").arg(years)), QSettings::IniFormat);
    Theme theme(application, settings);
    MainWindow window(
        {bridge, theme, settings, [] { return std::make_unique<SystemEntropy>(); }, [](const QUrl& /*address*/) {}});
    window.setQuietStart(true);
    window.resize(1240, 820);
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::processEvents();
    switchPages(window, years);
    typeLine(window, years);
    lookBesideTheDay(window, bridge, years);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    for (const int years : {1, 30}) {
        openYears(folder, years, application);
    }
    return 0;
}
