// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame costs while the Trends page is panned: three charts and their marks, moved and painted, at 1 and 30
// years. Run it alone on a quiet machine, in a release build: `QT_QPA_PLATFORM=offscreen trends_bench`.

#include "app/demo/demo.h"
#include "app/shared/system.h"
#include "journal/journal.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/charts/chart_view.h"
#include "ui/features/trends/chart_card.h"
#include "ui/features/trends/trends_page.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsView>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace hf;

/// Counts what is really painted, so that a frame that was skipped is not taken for a fast one.
class Painted final : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

double milliseconds(const QElapsedTimer& timer)
{
    constexpr double nano = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / nano;
}

/// Pans to and fro over all that can be shown.
void panFrames(TrendsPage& page, int years, int shown)
{
    constexpr int frames = 600;
    const Day today = page.window().whole().last;
    page.setWindow(TimeWindow(page.window().whole(), {today - days{shown - 1}, today}));
    QCoreApplication::processEvents();
    Painted painted;
    for (ChartCard* card : page.charts()) {
        card->chart()->findChild<QGraphicsView*>()->viewport()->installEventFilter(&painted);
    }
    double step = -page.window().length() / 90;
    std::vector<double> took;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        const TimeWindow next = page.window().panned(step);
        step = next == page.window() ? -step : step;
        page.setWindow(next);
        QCoreApplication::processEvents();
        took.push_back(milliseconds(timer));
    }
    std::sort(took.begin(), took.end());
    std::printf(
        "%2d years, %5d days shown: median %.2f ms, 95th percentile %.2f ms, worst %.2f ms; %.1f charts a frame\n",
        years, static_cast<int>(page.window().length()), took[frames / 2], took[frames * 95 / 100], took.back(),
        static_cast<double>(painted.count) / frames);
}

void panYears(const QTemporaryDir& folder, int years, QApplication& application)
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
    const Theme theme(application, settings);
    TrendsPage page(bridge, settings);
    page.resize(1040, 1000);
    page.show();
    QElapsedTimer timer;
    timer.start();
    page.setRange(TrendsPage::Range::all);
    QCoreApplication::processEvents();
    std::printf("%2d years, all days read and painted: %.1f ms\n", years, milliseconds(timer));
    for (const int shown : {90, 365, years * 365 / 2}) {
        panFrames(page, years, shown);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    for (const int years : {1, 30}) {
        panYears(folder, years, application);
    }
    return 0;
}
