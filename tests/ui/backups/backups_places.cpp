// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the backups lie: the folder of this computer and the second place, and what is said when that one fails.

#include "support/test_program.h"
#include "ui/backups/open_backups.h"

using namespace hf;
using namespace hf::test;

namespace {

std::vector<BackupFile> backupsThere(const OpenBackups& open, const std::filesystem::path& place)
{
    return backupsIn(place, open.journal.path());
}

/// A page whose second place is a stick that is not in.
struct WithoutStick {
    WithoutStick()
        : stick(open.journal.beside("stick"))
    {
        KeepingState state;
        state.secondPlace = stick;
        writeKeepingState(open.stateFile(), state);
        open.journal.add({"glutamine 5g"});
        open.open();
    }
    KeepingState state() const { return readKeepingState(open.stateFile()); }

    OpenBackups open;
    std::filesystem::path stick;
};

} // namespace

class BackupsPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void whatLiesHereIsCounted()
    {
        OpenBackups open;
        open.backUpWith({"glutamine 5g"});
        open.backUpWith({"glutamine 5g"});
        open.open();

        QVERIFY(open.sees(QStringLiteral("2 backups \u00B7 ")));
        QVERIFY(open.sees(QStringLiteral(" free")));
        QVERIFY(open.sees(QStringLiteral("none: a stick or another disk")));
    }

    void aSecondPlaceThatIsNotThereIsSaidAndNoted()
    {
        WithoutStick without;

        without.open.press("Back up now");

        QCOMPARE(without.open.backups().size(), std::size_t{1});
        QVERIFY(OpenBackups::lastOf(*without.open.warned).startsWith(QStringLiteral("This computer has a backup")));
        QVERIFY(!without.state().secondProblem.empty());
        QVERIFY(without.state().secondProblemSince.has_value());
        QVERIFY(without.open.sees(QStringLiteral("no copy could be put there since 23 Nov")));
        QVERIFY(without.open.standing().contains(QStringLiteral("The second place has no copy of it.")));
        QVERIFY(without.open.page->standing()->sign() == BackupSign::caution);
        QVERIFY(!std::filesystem::exists(without.stick));
    }

    void itIsFailingSinceTheFirstTime()
    {
        WithoutStick without;
        without.open.press("Back up now");
        const auto since = without.state().secondProblemSince;
        without.open.journal.at("2026-11-25T20:00:00+01:00");

        without.open.press("Try the second place again");

        QCOMPARE(without.open.warned->size(), 2);
        QVERIFY(without.state().secondProblemSince == since);
    }

    void tryingAgainPutsABackupThereThoughNothingChanged()
    {
        WithoutStick without;
        without.open.press("Back up now");
        std::filesystem::create_directory(without.stick);

        without.open.press("Try the second place again");

        QCOMPARE(backupsThere(without.open, without.stick).size(), std::size_t{1});
        QVERIFY(without.state().secondProblem.empty());
        QVERIFY(!without.state().secondProblemSince);
        QCOMPARE(OpenBackups::lastOf(*without.open.said), QStringLiteral("The second place has a backup of now."));
        QVERIFY(!without.open.button("Try the second place again")->isVisible());
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Choose the second place"));
    }

    void aChosenPlaceGetsABackupAtOnce()
    {
        OpenBackups open;
        open.backUpWith({"glutamine 5g"});
        const auto place = open.journal.beside("disk");
        std::filesystem::create_directory(place);
        open.open();
        BackupChoosers choosers;
        choosers.folder = [&place](QWidget*) { return QString::fromStdString(place.string()); };
        open.page->setChoosers(choosers);

        open.press("Choose the second place");

        QVERIFY(readKeepingState(open.stateFile()).secondPlace == place);
        QCOMPARE(backupsThere(open, place).size(), std::size_t{1});
        QVERIFY(open.button("Do without a second place")->isVisible());
    }

    void theFolderOfThisComputerIsNoSecondPlace()
    {
        OpenBackups open;
        open.backUpWith({"glutamine 5g"});
        open.open();
        BackupChoosers choosers;
        choosers.folder = [&open](QWidget*) {
            return QString::fromStdString(backupFolderOf(open.journal.path()).string());
        };
        open.page->setChoosers(choosers);

        open.press("Choose the second place");

        QCOMPARE(open.warned->size(), 1);
        QVERIFY(readKeepingState(open.stateFile()).secondPlace.empty());
    }

    void doingWithoutForgetsThePlaceAndItsProblem()
    {
        WithoutStick without;
        without.open.press("Back up now");

        without.open.press("Do without a second place");

        QVERIFY(without.state() == KeepingState{});
        QVERIFY(without.open.sees(QStringLiteral("none: a stick or another disk")));
        QVERIFY(without.open.page->standing()->sign() == BackupSign::good);
    }

    void aBackupThatCouldNotBeMadeIsSaidUntilOneIs()
    {
        OpenBackups open;
        open.backUpWith({"glutamine 5g"});
        KeepingState state;
        state.firstProblem = "No space left on device";
        writeKeepingState(open.stateFile(), state);
        open.open();
        QVERIFY(
            open.standing().endsWith(QStringLiteral("The last backup could not be made (No space left on device).")));
        QVERIFY(open.page->standing()->sign() == BackupSign::caution);
        open.journal.add({"bloating 3"});

        open.press("Back up now");

        QCOMPARE(open.standing(), QStringLiteral("The newest backup is whole and holds everything."));
        QVERIFY(readKeepingState(open.stateFile()).firstProblem.empty());
    }
};

HF_TEST(BackupsPlacesTest)
#include "backups_places.moc"
