// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/shell/page_stack.h"
#include "ui/unreadable/full_window.h"

#include <QtTest/QTest>

#include <SQLiteCpp/Database.h>

using namespace hf;
using namespace hf::test;

namespace {

/// One way in which a journal cannot be read for a while.
class Failure {
public:
    Failure(FullWindow& window, bool byLock)
        : m_window(window)
    {
        if (byLock) {
            m_other = std::make_unique<SQLite::Database>(window.app.file().string(), SQLite::OPEN_READWRITE);
            m_other->exec("BEGIN EXCLUSIVE");
        } else {
            window.disk.failReads(true);
        }
    }
    ~Failure() { end(); }
    Failure(const Failure&) = delete;
    Failure& operator=(const Failure&) = delete;

    void end()
    {
        m_window.disk.failReads(false);
        m_other.reset();
    }

private:
    FullWindow& m_window;
    std::unique_ptr<SQLite::Database> m_other;
};

void addRows()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("byLock");
    for (int page = 0; page < int{pageTotal}; ++page) {
        QTest::addRow("%s, locked", entryOf(page).name) << page << true;
        QTest::addRow("%s, failing disk", entryOf(page).name) << page << false;
    }
}

} // namespace

/// What could not be read is not empty: every page keeps what it shows, and it is said once.
class UnreadablePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aPageKeepsWhatItShowsAndItIsSaidOnce_data() { addRows(); }
    void aPageKeepsWhatItShowsAndItIsSaidOnce()
    {
        QFETCH(int, page);
        QFETCH(bool, byLock);
        FullWindow window;
        window.open(page);
        const QStringList before = window.words();
        QVERIFY(before.size() > 5);
        const QSignalSpy failed(&window.app.bridge, &JournalBridge::failed);

        Failure failure(window, byLock);
        window.readAnew();
        QCOMPARE(window.words(), before);
        window.lookAtTheFile();
        window.readAnew();
        QCOMPARE(window.words(), before);
        if (page != guidancePage) { // which asks nothing but how it is called
            QCOMPARE(failed.count(), 1);
            QVERIFY2(window.status().contains(QStringLiteral("read again")), qPrintable(window.status()));
            QVERIFY(!window.status().contains(QStringLiteral("stored")));
        }

        failure.end();
        window.lookAtTheFile();
        QCOMPARE(window.words(), before);
        QVERIFY(failed.count() <= 1);
        QVERIFY(page == guidancePage || window.status().startsWith(QStringLiteral("The journal can be read again")));
    }

    void whatHappenedMeanwhileIsShownAfterwards_data() { addRows(); }
    void whatHappenedMeanwhileIsShownAfterwards()
    {
        QFETCH(int, page);
        QFETCH(bool, byLock);
        FullWindow window;
        window.open(page);
        const QStringList before = window.words();
        {
            const Failure failure(window, byLock);
            window.readAnew();
        }
        SeededEntropy seed{98};
        Journal other(window.app.file(), OpenMode::existing, window.app.clock, seed);
        window.log(other, {"bloating 9", "bloating 8 2026-11-20", "glutamine 5g 8:00"});
        Plan plan;
        plan.supplement = built_in::glutamine;
        plan.amount = grams("3");
        plan.times = {minutes{21 * 60}};
        plan.from = window.today;
        QVERIFY(std::holds_alternative<RecordId>(
            PlanEditor(other).savePlan(plan, std::nullopt, window.app.bridge.frame())));
        window.lookAtTheFile();

        const QStringList after = window.words();
        if (page != guidancePage) {
            QVERIFY(after != before);
        }
        // A page that was never closed says what one says that is opened now.
        QCOMPARE(after, window.wordsOfNewWindow(page));
    }

    void pagesThatAreOpenedMeanwhileStandThereAndFillLater()
    {
        FullWindow window;
        const QSignalSpy failed(&window.app.bridge, &JournalBridge::failed);
        {
            const Failure failure(window, false);
            for (int page = 0; page < int{pageTotal}; ++page) {
                window.open(page);
            }
            QCOMPARE(failed.count(), 1);
        }
        window.lookAtTheFile();
        FullWindow other;
        for (int page = 0; page < int{pageTotal}; ++page) {
            window.open(page);
            other.open(page);
            QCOMPARE(window.words(), other.words());
        }
    }

    void aDayThatTurnsMeanwhileIsFollowedLater()
    {
        FullWindow window;
        const auto* today = window.app.window.today();
        {
            const Failure failure(window, false);
            window.app.clock.set(window.app.clock.now() + std::chrono::hours{24});
            window.lookAtTheFile();
            QCOMPARE(today->day(), window.today);
        }
        window.lookAtTheFile();
        QCOMPARE(today->day(), window.today + days{1});
    }
};

HF_TEST(UnreadablePages)
#include "pages.moc"
