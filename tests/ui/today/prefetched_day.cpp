// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/prefetched_day.h"
#include "journal/journal_entries.h"
#include "support/test_program.h"
#include "ui/open_window.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

RecordBody reflection(Day day, const char* text)
{
    Reflection body;
    body.day = day;
    body.text = text;
    return body;
}

} // namespace

/// What is read before there is a window is what the window shows, and never anything that is no longer so.
class PrefetchedDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void itIsWhatTheJournalAnswers()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        QVERIFY(app.bridge.record({reflection(today, "rested")}, today).stored);
        PrefetchedDay prefetched = prefetchedDayOf(app.journal, app.clock, app.bridge.zone());
        const auto day = prefetched.takeDay(today);
        const auto checkIns = prefetched.takeCheckIns({today - days{6}, today});
        QVERIFY(day && checkIns);
        QCOMPARE(day->day, today);
        QCOMPARE(day->entries.size(), app.bridge.day(today)->entries.size());
        QCOMPARE(day->entries.size(), std::size_t(1));
        QCOMPARE(checkIns->size(), std::size_t(7));
    }

    void itAnswersOnceAndOnlyForItsDays()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        QVERIFY(app.bridge.record({reflection(today, "rested")}, today).stored);
        const DayRange week = weekAround(today, today);
        DayView empty; // so that it can be told from the journal's own answer
        empty.day = today;
        app.bridge.expect(PrefetchedDay(empty, week, std::vector<CheckIn>(1)));
        QCOMPARE(app.bridge.day(today - days{1})->day, today - days{1});
        QCOMPARE(app.bridge.checkIns({week.first, week.first})->size(), std::size_t(1));
        QCOMPARE(app.bridge.day(today)->entries.size(), std::size_t(0));
        QCOMPARE(app.bridge.day(today)->entries.size(), std::size_t(1));
        QCOMPARE(app.bridge.checkIns(week)->size(), std::size_t(1));
        QCOMPARE(app.bridge.checkIns(week)->size(), std::size_t(7));
    }

    void anyChangeThrowsItAway()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        app.bridge.expect(prefetchedDayOf(app.journal, app.clock, app.bridge.zone()));
        QVERIFY(app.bridge.record({reflection(today, "rested")}, today).stored);
        QCOMPARE(app.bridge.day(today)->entries.size(), std::size_t(1));
    }

    void whatAnotherProgramWroteBeforeTheWatchBeganIsFound()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        app.bridge.expect(prefetchedDayOf(app.journal, app.clock, app.bridge.zone()));
        {
            SeededEntropy entropy(9);
            Journal other(app.file(), OpenMode::existing, app.clock, entropy);
            const std::vector<RecordBody> bodies{reflection(today, "rested")};
            const auto stored = JournalEntries(other).record(bodies, app.bridge.frame(today));
            QVERIFY(std::holds_alternative<std::vector<RecordId>>(stored));
        }
        QSignalSpy changed(&app.bridge, &JournalBridge::changed);
        app.bridge.watch();
        QVERIFY(changed.count() > 0 || changed.wait());
        QCOMPARE(app.bridge.day(today)->entries.size(), std::size_t(1));
    }

    void theWeekStripNeverPassesToday()
    {
        const Day today{days{20'780}};
        QVERIFY((weekAround(today, today) == DayRange{today - days{6}, today}));
        QVERIFY((weekAround(today - days{1}, today) == DayRange{today - days{6}, today}));
        QVERIFY((weekAround(today - days{100}, today) == DayRange{today - days{103}, today - days{97}}));
    }
};

HF_TEST(PrefetchedDayTest)

#include "prefetched_day.moc"
