// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faulty_files.h"
#include "support/test_program.h"
#include "ui/desktop/planned.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <SQLiteCpp/Database.h>

#include <filesystem>

using namespace hf;
using namespace hf::test;

namespace {

struct PlannedOnDisk {
    FaultyFiles disk;
    Planned app;
};

} // namespace

/// Reminders neither withdraw nor announce what they could not read about.
class UnreadableReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void whatIsShownStays()
    {
        PlannedOnDisk rig;
        Planned& app = rig.app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{1});

        rig.disk.failReads(true);
        app.at(13, 5);
        service->reconcile();
        app.bridge.checkForForeignChange();
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{1});
        QVERIFY(app.notifier.withdrawn.isEmpty());
        QVERIFY(service->nextLook() <= std::chrono::minutes{1}); // and is tried again soon

        rig.disk.failReads(false);
        app.bridge.checkForForeignChange();
        QVERIFY(app.notifier.withdrawn.isEmpty());
        app.answerOnNotice("take");
        QCOMPARE(app.notifier.withdrawn, QStringList{app.key()});
    }

    void whatFallsDueMeanwhileIsToldOnceLater()
    {
        PlannedOnDisk rig;
        Planned& app = rig.app;
        const auto service = app.started();
        rig.disk.failReads(true);
        app.at(13);
        service->reconcile();
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{0});
        QVERIFY(!service->openToday());

        rig.disk.failReads(false);
        app.at(13, 2);
        app.bridge.checkForForeignChange();
        service->reconcile();
        QCOMPARE(app.told(), std::size_t{1});
    }

    void anAnswerThatCouldNotBeStoredIsSaidAndAskedAgain()
    {
        PlannedOnDisk rig;
        Planned& app = rig.app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        QSignalSpy failed(&app.bridge, &JournalBridge::failed);
        {
            SQLite::Database other(app.file().string(), SQLite::OPEN_READWRITE);
            other.exec("BEGIN EXCLUSIVE");
            app.answerOnNotice("take");
            QVERIFY(failed.count() >= 1);
        }
        app.bridge.checkForForeignChange();
        QCOMPARE(app.state(), OccurrenceState::due);
        app.at(13, 20);
        service->reconcile();
        QVERIFY(app.told() >= 2); // the notice went with its answer, and is shown again
        app.answerOnNotice("take");
        QCOMPARE(app.state(), OccurrenceState::taken);
    }

    void anAnswerAfterASwapGoesNowhere()
    {
        PlannedOnDisk rig;
        Planned& app = rig.app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        const auto old = app.file().string() + ".old";
        std::filesystem::create_hard_link(app.file(), old);
        const auto copy = app.file().string() + ".copy";
        std::filesystem::copy_file(app.file(), copy);
        std::filesystem::rename(copy, app.file());
        QSignalSpy failed(&app.bridge, &JournalBridge::failed);

        app.answerOnNotice("take");
        QVERIFY(failed.count() >= 1);
        QCoreApplication::processEvents();
        QCOMPARE(app.state(), OccurrenceState::due); // in the file that is there now
        {
            SeededEntropy seed{5};
            const Journal before(old, OpenMode::readOnly, app.clock, seed);
            QCOMPARE(PlanBook(before).occurrence(app.what(), app.bridge.frame()).value().state, OccurrenceState::due);
        }
        service->answer(app.what(), QStringLiteral("take"));
        QCOMPARE(app.state(), OccurrenceState::taken);
    }

    void anotherFileWithoutThePlanWithdraws()
    {
        PlannedOnDisk rig;
        Planned& app = rig.app;
        const auto service = app.started();
        app.at(13);
        service->reconcile();
        const auto other = app.file().parent_path() / "other.db";
        {
            SeededEntropy seed{6};
            const Journal empty(other, OpenMode::create, app.clock, seed);
            (void)empty.extent();
        }
        std::filesystem::rename(other, app.file());
        app.bridge.checkForForeignChange();
        QCOMPARE(app.notifier.withdrawn, QStringList{app.key()});
    }
};

HF_TEST(UnreadableReminders)
#include "notices.moc"
