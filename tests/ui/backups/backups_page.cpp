// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the backups, by keys alone: what is claimed of a backup, and on what evidence.

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/backups/open_backups.h"

using namespace hf;
using namespace hf::test;

namespace {

/// Turns a bit over in what an entry says.
void damage(const BackupFile& backup)
{
    flipIn(backup.file, "after soup");
}

constexpr auto soup = "bloating 4 \"after soup\"";

} // namespace

class BackupsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void withoutABackupTheFirstIsMadeByKeys();
    void whereNothingChangedNoOtherIsMade();
    void whatWasLoggedSinceIsCounted();
    void aChangedEntryIsNotCalledEverything();
    void theChosenRowIsComparedWithNow();
    void wholeIsSaidOnlyOfTheBytesThatWereChecked();
    void withoutANoteNothingIsClaimed();
    void aCheckMakesAnUncheckedOneWhole();
    void aDamagedBackupIsKeptAndNotOffered();
    void olderOnesAreFoldedAway();
    void anUnreadableFolderIsSaidAndWhatWasShownStays();
    void theWayBackIsAKeyAway();
    void nothingIsNamelessOrCut_data();
    void nothingIsNamelessOrCut();
};

void BackupsPageTest::withoutABackupTheFirstIsMadeByKeys()
{
    OpenBackups open;
    open.journal.add({"glutamine 5g", "bloating 3"});
    open.open();
    QVERIFY(open.standing().startsWith(QStringLiteral("There is no backup yet.")));
    QVERIFY(open.sees(QStringLiteral("The first backup is made after a day with entries")));
    QCOMPARE(OpenWindow::focusName(), QStringLiteral("Back up now"));

    OpenWindow::press(Qt::Key_Space);
    open.wait();

    QCOMPARE(open.backups().size(), std::size_t{1});
    QVERIFY(open.backups().front().reason == BackupReason::asked);
    QCOMPARE(OpenBackups::lastOf(*open.said), QStringLiteral("A backup with 2 entries was made and checked."));
    QCOMPARE(open.standing(), QStringLiteral("The newest backup is whole and holds everything."));
    QCOMPARE(open.cell(0, BackupsModel::verdictColumn), QStringLiteral("whole"));
    QCOMPARE(open.cell(0, BackupsModel::whyColumn), QStringLiteral("asked for"));
    QVERIFY(open.warned->isEmpty());
}

void BackupsPageTest::whereNothingChangedNoOtherIsMade()
{
    OpenBackups open;
    open.backUpWith({"glutamine 5g"});
    open.open();

    open.press("Back up now");

    QCOMPARE(open.backups().size(), std::size_t{1});
    QVERIFY(OpenBackups::lastOf(*open.said).startsWith(QStringLiteral("Nothing changed")));
}

void BackupsPageTest::whatWasLoggedSinceIsCounted()
{
    OpenBackups open;
    open.backUpWith({"glutamine 5g"});
    open.open();
    QCOMPARE(open.standing(), QStringLiteral("The newest backup is whole and holds everything."));

    open.journal.add({"bloating 3", "energy 4"});
    open.bridge.announceAll();
    open.wait();

    QCOMPARE(open.standing(), QStringLiteral("The newest backup is whole and holds 2 entries fewer than now. The next "
                                             "one is made at quit."));
    QVERIFY(open.page->standing()->sign() == BackupSign::good);
    QVERIFY(open.sees(QStringLiteral("2 entries fewer than now")));
}

void BackupsPageTest::aChangedEntryIsNotCalledEverything()
{
    OpenBackups open;
    open.backUpWith({"bloating 3"});
    open.journal.add({"bloating 5"}); // the same rating of the same day
    open.open();

    QVERIFY2(open.standing().startsWith(QStringLiteral("The newest backup is whole; something was changed")),
             qPrintable(open.standing()));
}

void BackupsPageTest::theChosenRowIsComparedWithNow()
{
    OpenBackups open;
    open.backUpWith({"glutamine 5g", "bloating 3"});
    open.backUpWith({"energy 4", "run 45min rpe 6"});
    open.open();
    QCOMPARE(OpenWindow::focusName(), QStringLiteral("Backups, the newest first"));
    QVERIFY(open.sees(QStringLiteral("as many entries as now")));

    OpenWindow::press(Qt::Key_Down);

    QVERIFY(open.sees(QStringLiteral("2 entries fewer than now")));
    QCOMPARE(open.cell(1, BackupsModel::whenColumn), QStringLiteral("Mon 23 Nov 2026, 21:00"));
    QVERIFY(open.sees(QStringLiteral("23 Nov")));
}

void BackupsPageTest::wholeIsSaidOnlyOfTheBytesThatWereChecked()
{
    OpenBackups open;
    open.backUpWith({soup});
    damage(open.backups().front());
    open.backUpWith({"energy 4"});

    open.open();

    QCOMPARE(open.cell(0, BackupsModel::verdictColumn), QStringLiteral("whole"));
    QCOMPARE(open.cell(1, BackupsModel::verdictColumn), QStringLiteral("damaged"));
    QCOMPARE(open.cell(1, BackupsModel::checkedColumn), QStringLiteral("at making"));
}

void BackupsPageTest::withoutANoteNothingIsClaimed()
{
    OpenBackups open;
    std::filesystem::remove(open.backUpWith({"glutamine 5g"}).file.string() + ".sha256");

    open.open();

    QCOMPARE(open.cell(0, BackupsModel::verdictColumn), QStringLiteral("not checked yet"));
    QCOMPARE(open.cell(0, BackupsModel::whyColumn), QStringLiteral("\u2013"));
    QCOMPARE(open.cell(0, BackupsModel::entriesColumn), QStringLiteral("\u2013"));
    QCOMPARE(open.standing(), QStringLiteral("The newest backup has not been checked yet."));
}

void BackupsPageTest::aCheckMakesAnUncheckedOneWhole()
{
    OpenBackups open;
    std::filesystem::remove(open.backUpWith({"glutamine 5g"}).file.string() + ".sha256");
    open.open();

    open.press("Check this backup again");

    QCOMPARE(open.cell(0, BackupsModel::verdictColumn), QStringLiteral("whole"));
    QCOMPARE(open.cell(0, BackupsModel::entriesColumn), QStringLiteral("1"));
    QVERIFY(open.backups().front().checked.has_value());
    QCOMPARE(OpenBackups::lastOf(*open.said), QStringLiteral("The backup of Monday, 23 November, 21:00 is whole."));
}

void BackupsPageTest::aDamagedBackupIsKeptAndNotOffered()
{
    OpenBackups open;
    open.backUpWith({soup, "energy 4"});
    damage(open.backups().front());
    open.open();
    QVERIFY(!open.button("Restore this backup")->isEnabled());
    QCOMPARE(open.button("Restore this backup")->toolTip(),
             QStringLiteral("A damaged backup is kept and cannot be restored."));
    QVERIFY(open.sees(QStringLiteral("A damaged backup is kept and cannot be restored.")));
    QVERIFY(open.page->standing()->sign() == BackupSign::caution);

    open.press("Check this backup again");

    QVERIFY2(open.cell(0, BackupsModel::verdictColumn).contains(QStringLiteral(" fault")),
             qPrintable(open.cell(0, BackupsModel::verdictColumn)));
    QVERIFY(OpenBackups::lastOf(*open.warned).contains(QStringLiteral("It is kept and cannot be restored.")));
    QVERIFY(!open.button("Restore this backup")->isEnabled());
    QCOMPARE(open.backups().size(), std::size_t{1});
}

void BackupsPageTest::olderOnesAreFoldedAway()
{
    OpenBackups open;
    for (int i = 0; i < 14; ++i) {
        open.backUpWith({"glutamine 5g"});
    }
    open.open();
    QCOMPARE(open.page->list()->model()->rowCount(), 11);

    open.press("3 older, to 23 Nov 2026");
    QCOMPARE(open.page->list()->model()->rowCount(), 14);
    QCOMPARE(open.cell(13, BackupsModel::verdictColumn), QStringLiteral("whole"));

    open.page->list()->table()->setFocus();
    for (int i = 0; i < 13; ++i) {
        OpenWindow::press(Qt::Key_Down);
    }
    QVERIFY(open.sees(QStringLiteral("13 entries fewer than now")));
    open.press("Show the newest only");
    QCOMPARE(open.page->list()->model()->rowCount(), 11);
    QVERIFY(open.page->list()->chosen() != nullptr);
}

void BackupsPageTest::anUnreadableFolderIsSaidAndWhatWasShownStays()
{
    OpenBackups open;
    open.backUpWith({"glutamine 5g"});
    open.open();
    const auto folder = backupFolderOf(open.journal.path());
    std::filesystem::rename(folder, open.journal.beside("elsewhere"));
    writeBytes(folder, "no folder");

    open.page->reload();

    QVERIFY2(open.standing().startsWith(QString::fromStdString(folder.string())), qPrintable(open.standing()));
    QVERIFY(open.page->standing()->sign() == BackupSign::caution);
    QCOMPARE(open.page->list()->model()->rowCount(), 1);
}

void BackupsPageTest::theWayBackIsAKeyAway()
{
    OpenBackups open;
    open.backUpWith({"glutamine 5g"});
    open.open();
    const QSignalSpy back(open.page, &BackupsPage::backWanted);

    OpenWindow::press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    open.press("Back to Settings");
    QCOMPARE(back.size(), 2);
}

void BackupsPageTest::nothingIsNamelessOrCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("wide") << QSize(1032, 796) << false;
    QTest::newRow("narrow") << QSize(560, 500) << false;
    QTest::newRow("very narrow") << QSize(420, 500) << false;
    QTest::newRow("from the right") << QSize(1032, 796) << true;
}

void BackupsPageTest::nothingIsNamelessOrCut()
{
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    OpenBackups open;
    open.window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    for (int i = 0; i < 12; ++i) {
        open.backUpWith({"glutamine 5g"});
    }
    open.open(size);
    open.page->setSealingOffered(true);
    QCoreApplication::processEvents();

    const QStringList faults = unreachableOrNameless(open.window) + cutWords(open.window);

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    const auto* table = open.page->list()->table();
    int wide = 0;
    for (int column = 0; column < BackupsModel::columnsInAll; ++column) {
        wide += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
    }
    QVERIFY(wide <= table->viewport()->width());
    QVERIFY(!table->isColumnHidden(BackupsModel::verdictColumn));
}

HF_TEST(BackupsPageTest)
#include "backups_page.moc"
