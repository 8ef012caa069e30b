// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/sync_keeper.h"

#include "support/damaged_file.h"
#include "support/test_program.h"
#include "sync/sync_folder.h"
#include "ui/open_window.h"
#include "ui/sync/other_device.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace hf;
using namespace hf::test;

namespace {

constexpr std::chrono::milliseconds shortly{1};

} // namespace

/// The exchange that happens by itself: with what it starts, what it tells, and that it does not where it is not
/// wanted.
class SyncKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnEveryWarning();
        m_place = std::make_unique<QTemporaryDir>();
    }

    void bothHaveWhatEitherWrote()
    {
        OtherDevice other(folder());
        other.log({"run 45min rpe 6 17:00"});
        SyncedJournal here;

        here.use(folder());

        QCOMPARE(here.keeper.standing().report->taken, std::int64_t{1});
        QCOMPARE(here.keeper.standing().report->written, std::int64_t{1});
        QVERIFY(here.keeper.standing().when.has_value());
        QCOMPARE(here.keeper.standing().problem, QString());
        QCOMPARE(here.entriesOf(Kind::session), std::size_t{1});
        QCOMPARE(other.exchange().taken, std::int64_t{3});
    }

    void nothingHappensWithoutAFolder()
    {
        SyncedJournal here({shortly, {}, {}, {}});
        QSignalSpy changed(&here.keeper, &SyncKeeper::changed);
        QSignalSpy failed(&here.keeper, &SyncKeeper::failed);
        QVERIFY(here.keeper.folder().empty());

        here.keeper.start();
        here.keeper.exchange(SyncKeeper::Removals::take);
        Q_EMIT here.bridge.changed({here.bridge.today(), here.bridge.today()});
        QCoreApplication::processEvents();

        QVERIFY(!here.keeper.isWorking());
        QVERIFY(!here.keeper.standing().report);
        QCOMPARE(here.keeper.finish(), QString());
        QVERIFY(changed.isEmpty());
        QVERIFY(failed.isEmpty());
    }

    void itBeginsByItself()
    {
        OtherDevice other(folder());
        SyncedJournal here({shortly, SyncedJournal::never, SyncedJournal::never, SyncedJournal::never});
        KeepingState state;
        state.syncFolder = folder();
        writeKeepingState(here.stateFile(), state);

        here.keeper.start();

        QTRY_VERIFY(here.keeper.standing().report.has_value());
        QCOMPARE(other.exchange().taken, std::int64_t{3});
    }

    void aFileThatComesIsTaken()
    {
        OtherDevice other(folder());
        SyncedJournal here({SyncedJournal::never, shortly, SyncedJournal::never, SyncedJournal::never});
        here.use(folder());

        other.log({"run 45min rpe 6 17:00"});

        QTRY_COMPARE(here.entriesOf(Kind::session), std::size_t{1});
        here.wait();
    }

    void whatIsLoggedGoesOut()
    {
        OtherDevice other(folder());
        SyncedJournal here({SyncedJournal::never, SyncedJournal::never, shortly, SyncedJournal::never});
        here.use(folder());
        QCOMPARE(other.exchange().taken, std::int64_t{3});

        here.journal.add({"energy 4"});
        here.bridge.announceAll();

        std::int64_t taken = 0;
        QTRY_VERIFY((taken += other.exchange().taken) == 1);
        here.wait();
    }

    void whatWasJustLoggedGoesOutAtTheEnd()
    {
        OtherDevice other(folder());
        SyncedJournal here;
        here.use(folder());
        other.exchange();
        here.journal.add({"energy 4"});
        here.bridge.announceAll();

        QCOMPARE(here.keeper.finish(), QString());

        QCOMPARE(other.exchange().taken, std::int64_t{1});
    }

    void itComesNowAndThen()
    {
        OtherDevice other(folder());
        SyncedJournal here({SyncedJournal::never, SyncedJournal::never, SyncedJournal::never, shortly});
        here.use(folder());
        const QSignalSpy changed(&here.keeper, &SyncKeeper::changed);

        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2, 10'000);
        here.wait();
    }

    void neverTwoAtOnce()
    {
        OtherDevice other(folder());
        SyncedJournal here({SyncedJournal::never, shortly, SyncedJournal::never, SyncedJournal::never});
        std::vector<bool> worked;
        connect(&here.keeper, &SyncKeeper::changed, this, [&] { worked.push_back(here.keeper.isWorking()); });

        here.keeper.setFolder(folder());
        here.keeper.exchange(SyncKeeper::Removals::ask);
        QVERIFY(worked == std::vector<bool>({true, true})); // it began, and the folder is another one

        constexpr std::size_t both = 5;
        QTRY_VERIFY(worked.size() >= both);
        worked.resize(both);
        QVERIFY(worked == std::vector<bool>({true, true, false, true, false}));
        here.wait();
    }

    void aFolderThatGoesAwayIsToldOnce()
    {
        OtherDevice other(folder());
        SyncedJournal here;
        QSignalSpy failed(&here.keeper, &SyncKeeper::failed);
        here.use(folder());
        std::filesystem::rename(folder(), elsewhere());

        here.exchange();
        here.exchange();

        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("is not there. Nothing was exchanged")));
        QCOMPARE(here.keeper.standing().problem, failed[0][0].toString());
        QCOMPARE(here.entriesOf(Kind::dose), std::size_t{2});
        QVERIFY(!std::filesystem::exists(folder()));

        std::filesystem::rename(elsewhere(), folder());
        here.exchange();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(here.keeper.standing().problem, QString());
        std::filesystem::rename(folder(), elsewhere());
        here.exchange();
        QCOMPARE(failed.size(), 2);
    }

    void aFolderInWhichNothingWasBegunIsLeftEmpty()
    {
        OtherDevice other(folder());
        SyncedJournal here;
        QSignalSpy failed(&here.keeper, &SyncKeeper::failed);
        here.use(folder());
        std::filesystem::remove_all(folder());
        std::filesystem::create_directory(folder());

        here.exchange();

        QVERIFY(failed[0][0].toString().contains(QStringLiteral("nothing was begun")));
        QVERIFY(std::filesystem::is_empty(folder()));
    }

    void manyRemovalsWaitForTheAnswer()
    {
        OtherDevice other(folder());
        SyncedJournal here;
        here.use(folder());
        other.remove({Kind::dose});
        QSignalSpy failed(&here.keeper, &SyncKeeper::failed);

        here.exchange();
        here.exchange();

        QVERIFY(here.keeper.standing().report->asks);
        QCOMPARE(here.entriesOf(Kind::dose), std::size_t{2});
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().startsWith(QStringLiteral("Other devices removed 2 of the 3 entries")));

        here.exchange(SyncKeeper::Removals::take);

        QVERIFY(!here.keeper.standing().report->asks);
        QCOMPARE(here.entriesOf(Kind::dose), std::size_t{0});
        QCOMPARE(failed.size(), 1);
    }

    void anAnswerIsNotLostWhileOneRuns()
    {
        OtherDevice other(folder());
        SyncedJournal here;
        here.use(folder());
        other.remove({Kind::dose});

        here.keeper.exchange(SyncKeeper::Removals::ask);
        here.keeper.exchange(SyncKeeper::Removals::take);
        here.keeper.exchange(SyncKeeper::Removals::ask);

        QTRY_COMPARE(here.entriesOf(Kind::dose), std::size_t{0});
        here.wait();
    }

    void whatIsRefusedIsToldOnce()
    {
        OtherDevice other(folder());
        SyncedJournal here;
        QSignalSpy failed(&here.keeper, &SyncKeeper::failed);
        writeBytes(folder() / "letter.segment", "no segment");
        here.use(folder());
        here.exchange();

        QCOMPARE(here.keeper.standing().report->troubles.size(), std::size_t{1});
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().startsWith(QStringLiteral("1 file in the sync folder was refused.")));
    }

    void anotherFolderIsUsedAtOnceAndNoneAtAllIsQuiet()
    {
        OtherDevice other(folder());
        OtherDevice third(elsewhere());
        SyncedJournal here({SyncedJournal::never, shortly, shortly, SyncedJournal::never});
        here.keeper.setFolder(folder());
        here.keeper.setFolder(elsewhere()); // while the first runs
        QTRY_VERIFY(here.keeper.standing().report.has_value());
        here.wait();
        QCOMPARE(third.exchange().taken, std::int64_t{3});

        here.keeper.setFolder({});
        QVERIFY(here.keeper.folder().empty());
        QVERIFY(!here.keeper.standing().report);
        QVERIFY(!segmentFilesIn(elsewhere()).empty());
        third.log({"energy 4"});
        here.bridge.announceAll();
        QCoreApplication::processEvents();
        QVERIFY(!here.keeper.isWorking());
    }

    void aFolderThatCannotBeRememberedIsNotUsed()
    {
        SyncedJournal here;
        writeBytes(folder(), "a file where a folder should be");
        SyncKeeper keeper(here.bridge, folder() / "keeping.json", [] { return std::make_unique<SeededEntropy>(9); });
        QVERIFY_THROWS_EXCEPTION(FileError, keeper.setFolder(elsewhere()));
        QVERIFY(!keeper.isWorking());
    }

private:
    std::filesystem::path folder() const { return m_place->filePath(QStringLiteral("sync")).toStdString(); }
    std::filesystem::path elsewhere() const { return m_place->filePath(QStringLiteral("elsewhere")).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_place;
};

HF_TEST(SyncKeeperTest)
#include "sync_keeper.moc"
