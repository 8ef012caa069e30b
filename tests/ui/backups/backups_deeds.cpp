// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a backup, by keys alone: restoring, copying, comparing.

#include "support/test_program.h"
#include "ui/backups/open_backups.h"
#include "ui/features/backups/compare_dialog.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTableView>

using namespace hf;
using namespace hf::test;

class BackupsDeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aRestoreAsksFirstAndCancelIsTheDefault();
    void aRestoreIsWantedOnceItIsConfirmed();
    void aFileIsCheckedBeforeItIsOffered();
    void theJournalItselfIsNoBackup();
    void aCopyNeverReplacesAFile();
    void aComparisonNamesWhatOnlyOneHas();
};

namespace {

constexpr auto soup = "bloating 4 \"after soup\"";

} // namespace

void BackupsDeedsTest::aRestoreAsksFirstAndCancelIsTheDefault()
{
    OpenBackups open;
    open.backUpWith({"glutamine 5g"});
    open.journal.add({"bloating 3", "energy 4"});
    open.open();
    QString asked;

    QVERIFY(open.pressAndIn("Restore this backup", [&asked] {
        const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        asked = box->text() + QLatin1Char('\n') + box->informativeText();
        OpenWindow::press(Qt::Key_Return);
    }));

    QVERIFY2(asked.startsWith(QStringLiteral("Put the backup of Monday, 23 November, 21:00 in the place of the "
                                             "journal?\nEntries in it: 1. Entries in the journal now: 3.")),
             qPrintable(asked));
    QVERIFY(asked.contains(QStringLiteral("The present journal is first kept as a backup")));
    QVERIFY(open.restoring->isEmpty());
}

void BackupsDeedsTest::aRestoreIsWantedOnceItIsConfirmed()
{
    OpenBackups open;
    const BackupFile backup = open.backUpWith({"glutamine 5g"});
    open.open();

    QVERIFY(open.pressAndIn("Restore this backup", [] { OpenWindow::press(Qt::Key_R, Qt::AltModifier); }));

    QCOMPARE(open.restoring->size(), 1);
    QCOMPARE(OpenBackups::lastOf(*open.restoring), QString::fromStdString(backup.file.string()));
}

void BackupsDeedsTest::aFileIsCheckedBeforeItIsOffered()
{
    OpenBackups open;
    const auto backup = open.backUpWith({soup});
    const auto copy = open.journal.beside("copy.db");
    std::filesystem::copy_file(backup.file, copy);
    writeBytes(open.journal.beside("letter.db"), "Dear journal");
    QString answer = open.journal.folder.filePath(QStringLiteral("letter.db"));
    open.open();
    BackupChoosers choosers;
    choosers.backupFile = [&answer](QWidget*) { return answer; };
    open.page->setChoosers(choosers);

    open.press("Restore from a file");
    QCOMPARE(open.warned->size(), 1);
    QVERIFY(OpenBackups::lastOf(*open.warned).contains(QStringLiteral("letter.db")));

    answer = QString::fromStdString(copy.string());
    QVERIFY(open.pressAndIn("Restore from a file", [] { OpenWindow::press(Qt::Key_R, Qt::AltModifier); }));
    QCOMPARE(OpenBackups::lastOf(*open.restoring), answer);

    flipIn(copy, "after soup");
    open.press("Restore from a file");
    QCOMPARE(open.warned->size(), 2);
    QCOMPARE(open.restoring->size(), 1);
}

void BackupsDeedsTest::theJournalItselfIsNoBackup()
{
    OpenBackups open;
    open.open();
    BackupChoosers choosers;
    choosers.backupFile = [&open](QWidget*) { return QString::fromStdString(open.journal.path().string()); };
    open.page->setChoosers(choosers);

    open.press("Restore from a file");

    QVERIFY(OpenBackups::lastOf(*open.warned).startsWith(QStringLiteral("This is the journal itself")));
    QVERIFY(open.restoring->isEmpty());
}

void BackupsDeedsTest::aCopyNeverReplacesAFile()
{
    OpenBackups open;
    open.backUpWith({"glutamine 5g"});
    open.open();
    const auto target = open.journal.beside("copy.db");
    BackupChoosers choosers;
    choosers.copy = [&target](QWidget*, const QString&) { return QString::fromStdString(target.string()); };
    open.page->setChoosers(choosers);

    open.press("Save a copy of this backup");
    QVERIFY(OpenBackups::lastOf(*open.said).endsWith(QStringLiteral("copy.db")));
    QVERIFY(checkBackup(target).whole);

    writeBytes(target, "mine");
    open.press("Save a copy of this backup");
    QVERIFY(OpenBackups::lastOf(*open.warned).contains(QStringLiteral("there is a file already")));
    QCOMPARE(bytesOf(target), QByteArray("mine"));
}

void BackupsDeedsTest::aComparisonNamesWhatOnlyOneHas()
{
    OpenBackups open;
    const RecordId gone = open.journal.addOne("run 45min rpe 6");
    open.backUpWith({"bloating 3", "energy 4"});
    JournalEntries(*open.journal).remove(std::vector<RecordId>{gone}, open.journal.frame());
    open.journal.add({"glutamine 5g", "bloating 6", "energy 2"});
    open.open();
    QStringList lines;

    QVERIFY(open.pressAndIn("Compare this backup with now", [&lines] {
        const auto* dialog = qobject_cast<CompareDialog*>(QApplication::activeModalWidget());
        for (const auto* table : dialog->findChildren<QTableView*>()) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                QStringList cells;
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    cells << table->model()->index(row, column).data().toString();
                }
                lines << cells.join(QLatin1Char('|'));
            }
        }
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            lines << label->text();
        }
        OpenWindow::press(Qt::Key_Escape);
    }));

    const QString all = lines.join(QLatin1Char('\n'));
    QVERIFY2(lines.contains(QStringLiteral("Session|1|0")), qPrintable(all));
    QVERIFY2(lines.contains(QStringLiteral("Rating|2|2")), qPrintable(all));
    QVERIFY2(lines.contains(QStringLiteral("in the backup|23 Nov|run 45 min, effort 6")), qPrintable(all));
    QVERIFY2(lines.contains(QStringLiteral("in the journal|23 Nov|L-Glutamine 5\u00A0g")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("2 entries are in both and say something else now.")), qPrintable(all));
}

HF_TEST(BackupsDeedsTest)
#include "backups_deeds.moc"
