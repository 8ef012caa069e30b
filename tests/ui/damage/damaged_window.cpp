// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_care.h"
#include "journal/keeping/backups.h"
#include "support/damaged_file.h"
#include "support/test_program.h"
#include "ui/base/work/termination.h"
#include "ui/features/backups/backup_keeper.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/question_bar.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <csignal>

using namespace hf;
using namespace hf::test;

/// A journal that is damaged under the open window, and the care that runs beside it.
class DamagedWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damageIsToldAndTheRestShown();
    void repairIsReachedByKeys();
    void anEntryIsStoredAndTheRepairTold();
    void theKeeperMakesADailyBackup();
    void theKeeperFindsOldDamage();
    void aFailedBackupIsToldOnce();
    void theSystemAsksTheProgramToEnd();

private:
    static void log(const QString& line)
    {
        OpenWindow::type(line);
        OpenWindow::press(Qt::Key_Return);
    }
    static std::vector<BackupFile> backupsOf(const OpenWindow& app)
    {
        return backupsIn(backupFolderOf(app.file()), app.file());
    }
    static std::filesystem::path state(const OpenWindow& app) { return app.file().parent_path() / "keeping.json"; }
    static void keep(BackupKeeper& keeper)
    {
        QSignalSpy changed(&keeper, &BackupKeeper::changed);
        keeper.look();
        QTRY_VERIFY(!changed.isEmpty());
    }
};

void DamagedWindow::damageIsToldAndTheRestShown()
{
    OpenWindow app;
    log(QStringLiteral("note \"the first thought\""));
    log(QStringLiteral("glutamine 5g 8:00"));
    overwriteIn(app.file(), "the first thought");

    app.bridge.lookForDamage();

    auto* bar = app.window.findChild<QuestionBar*>();
    QVERIFY(bar != nullptr);
    const QString text = bar->findChild<QLabel*>()->text();
    QVERIFY2(text.contains(QStringLiteral("versions of entries can be read")), qPrintable(text));
    const auto doses = app.bridge.ask<std::vector<Record>>([&](const Journal& journal) {
        return journal.list(Kind::dose, {app.bridge.today(), app.bridge.today()});
    });
    QCOMPARE(doses->size(), 1U);
}

void DamagedWindow::repairIsReachedByKeys()
{
    OpenWindow app;
    log(QStringLiteral("note \"the first thought\""));
    log(QStringLiteral("glutamine 5g 8:00"));
    overwriteIn(app.file(), "the first thought");
    app.bridge.lookForDamage();

    QCoreApplication::processEvents(); // the line is shown when the event loop goes on
    QVERIFY(OpenWindow::tabTo(QStringLiteral("Repair it")));
    OpenWindow::press(Qt::Key_Return);

    QTRY_VERIFY2(app.window.status()->text().contains(QStringLiteral("repaired")),
                 qPrintable(app.window.status()->text()));
    QVERIFY(app.bridge.journal().damage() == nullptr);
    QVERIFY(JournalCare(app.bridge.journal()).check().sound());
    QCOMPARE(QDir(app.folder.path()).entryList({QStringLiteral("journal.damaged-*.db")}).size(), 1);
}

void DamagedWindow::anEntryIsStoredAndTheRepairTold()
{
    OpenWindow app;
    log(QStringLiteral("note \"the first thought\""));
    overwriteIn(app.file(), "the first thought");
    app.bridge.lookForDamage();
    QVERIFY(app.window.findChild<QuestionBar*>() != nullptr);

    log(QStringLiteral("glutamine 5g 8:00"));

    QVERIFY(app.bridge.journal().damage() == nullptr);
    QTRY_VERIFY(app.window.findChild<QuestionBar*>() == nullptr); // nothing is to be repaired any more
    const auto doses = app.bridge.ask<std::vector<Record>>([&](const Journal& journal) {
        return journal.list(Kind::dose, {app.bridge.today(), app.bridge.today()});
    });
    QCOMPARE(doses->size(), 1U);
    QCOMPARE(QDir(app.folder.path()).entryList({QStringLiteral("journal.damaged-*.db")}).size(), 1);
}

void DamagedWindow::theKeeperMakesADailyBackup()
{
    OpenWindow app;
    log(QStringLiteral("glutamine 5g 8:00"));
    BackupKeeper keeper(app.bridge, state(app));

    keep(keeper);
    QCOMPARE(backupsOf(app).size(), 1U);
    QVERIFY(backupsOf(app).front().reason == BackupReason::daily);
    QVERIFY(readKeepingState(state(app)).checked.has_value());

    log(QStringLiteral("bloating 2"));
    keeper.look();
    QVERIFY(!keeper.isWorking()); // a day has not gone by
    QCOMPARE(keeper.finish(), QString());
    QCOMPARE(backupsOf(app).size(), 2U);
    QVERIFY(backupsOf(app).back().reason == BackupReason::quit);
    QCOMPARE(keeper.finish(), QString());
    QCOMPARE(backupsOf(app).size(), 2U);
}

void DamagedWindow::theKeeperFindsOldDamage()
{
    OpenWindow app;
    log(QStringLiteral("note \"the first thought\""));
    BackupKeeper keeper(app.bridge, state(app));
    QSignalSpy unsound(&keeper, &BackupKeeper::unsound);
    overwriteIn(app.file(), "the first thought");

    keep(keeper);

    QCOMPARE(unsound.size(), 1);
    QVERIFY(backupsOf(app).empty());
    QVERIFY(!readKeepingState(state(app)).checked);
}

void DamagedWindow::aFailedBackupIsToldOnce()
{
    OpenWindow app;
    log(QStringLiteral("glutamine 5g 8:00"));
    writeBytes(app.file().parent_path() / "backups", "a file where the folder should be");
    BackupKeeper keeper(app.bridge, state(app));
    QSignalSpy failed(&keeper, &BackupKeeper::failed);

    keep(keeper);
    keep(keeper);

    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("No backup could be made")));
    QVERIFY(!readKeepingState(state(app)).firstProblem.empty());
    std::filesystem::remove(app.file().parent_path() / "backups");
    keep(keeper);
    QVERIFY(readKeepingState(state(app)).firstProblem.empty());
    QCOMPARE(backupsOf(app).size(), 1U);
}

void DamagedWindow::theSystemAsksTheProgramToEnd()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const Termination termination;
        QSignalSpy asked(&termination, &Termination::asked);

        ::raise(signal);

        QTRY_COMPARE(asked.size(), 1);
    }
}

HF_TEST(DamagedWindow)
#include "damaged_window.moc"
