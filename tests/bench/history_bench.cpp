// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the History page costs at 1 and 30 years: coming to it for the first time and again, stepping by days and
// months, and searching the whole journal. Run it alone on a quiet machine, in a release build:
// `QT_QPA_PLATFORM=offscreen history_bench`.

#include "app/demo/demo.h"
#include "app/shared/system.h"
#include "journal/journal.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/features/history/entry_search.h"
#include "ui/features/history/history_page.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

namespace {

using namespace hf;

double took(const std::function<void()>& what)
{
    constexpr double nano = 1e6;
    QElapsedTimer timer;
    timer.start();
    what();
    QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / nano;
}

void stepThrough(HistoryPage& page, const char* name, days by)
{
    constexpr int steps = 200;
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        times.push_back(took([&] { page.showDay(page.day() - by); }));
    }
    std::sort(times.begin(), times.end());
    std::printf("  step by a %s: median %.1f ms, worst %.1f ms\n", name, times[steps / 2], times.back());
}

void searchFor(JournalBridge& bridge, const char* text)
{
    EntrySearch search(bridge);
    std::size_t found = 0;
    QObject::connect(&search, &EntrySearch::found, &search, [&](const auto& entries) { found += entries.size(); });
    EntryFilter filter;
    filter.text = text;
    const double first = took([&] { search.start(filter, EntrySearch::pageLength); });
    const double rest = took([&] {
        while (search.isRunning()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    });
    std::printf("  search for \"%s\": first step %.1f ms, a page of %zu after %.1f ms\n", text, first, found,
                first + rest);
}

void measure(const QTemporaryDir& folder, int years, QApplication& application)
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
    std::unique_ptr<HistoryPage> page;
    const double first = took([&] {
        page = std::make_unique<HistoryPage>(bridge);
        page->resize(1040, 800);
        page->show();
    });
    page->hide();
    const double again = took([&] { page->show(); });
    std::printf("%2d years: first shown after %.1f ms, again after %.1f ms\n", years, first, again);
    stepThrough(*page, "day", days{1});
    stepThrough(*page, "month", days{31});
    searchFor(bridge, "glutamine");
    searchFor(bridge, "no such words");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    for (const int years : {1, 30}) {
        measure(folder, years, application);
    }
    return 0;
}
