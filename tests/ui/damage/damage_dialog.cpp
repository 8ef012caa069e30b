// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/damage/damage_dialog.h"

#include "journal/keeping/backups.h"
#include "support/damaged_file.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"
#include "ui/features/damage/choice_card.h"
#include "ui/open_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace hf;
using namespace hf::test;

using Way = DamageDialog::Way;

class DamageDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedFileOffersFourWays();
    void theWayIsChosenByKeys();
    void escapeLeavesEverything();
    void anOlderBackupIsChosen();
    void aRepairCountsWhatBackupsHave();
    void aLostFileIsRestoredOrBegunAnew();
    void aFileOfOthersIsOnlyReplacedByABackup();
};

namespace {

/// Three entries, of which a backup has two; one of those is damaged since.
class Ruined : public JournalFixture {
public:
    Ruined()
    {
        add({"2026-11-20 note \"a quiet day\"", "2026-11-21 glutamine 5g"});
        backUp(path(), BackupReason::daily, clock.now());
        add({"2026-11-22 note \"another day\""});
    }

    BadFile look(const StorageError& found = StorageError(StorageFault::damaged, "found"))
    {
        close();
        return lookAtBadFile(path(), found, clock.now(), entropy);
    }
};

QString allWords(const QWidget& widget)
{
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

void DamageDialogTest::aDamagedFileOffersFourWays()
{
    Ruined journal;
    overwriteIn(journal.path(), "another day");
    const QByteArray damaged = bytesOf(journal.path());
    const BadFile bad = journal.look();
    DamageDialog dialog(bad, journal.place, journal.clock.now());

    for (const Way way : {Way::repair, Way::restore, Way::salvage, Way::readOnly}) {
        QVERIFY(dialog.card(way) != nullptr);
    }
    QVERIFY(dialog.card(Way::makeNew) == nullptr);
    QVERIFY(dialog.card(Way::repair)->button()->isChecked());
    QVERIFY2(allWords(dialog).contains(QStringLiteral("1 of its 3 versions of entries cannot be read")),
             qPrintable(allWords(dialog)));
    QVERIFY2(allWords(*dialog.card(Way::repair)).contains(QStringLiteral("2 of 3")),
             qPrintable(allWords(*dialog.card(Way::repair))));
    QCOMPARE(bytesOf(journal.path()), damaged);
}

void DamageDialogTest::theWayIsChosenByKeys()
{
    Ruined journal;
    overwriteIn(journal.path(), "another day");
    const BadFile bad = journal.look();
    DamageDialog dialog(bad, journal.place, journal.clock.now());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QCOMPARE(dialog.goOnButton()->text(), QStringLiteral("Repair from the log"));

    OpenWindow::press(Qt::Key_Down);
    OpenWindow::press(Qt::Key_Down);
    OpenWindow::press(Qt::Key_Down);
    QCOMPARE(dialog.goOnButton()->text(), QStringLiteral("Open read-only"));
    OpenWindow::press(Qt::Key_Return);

    QVERIFY(dialog.chosen() == Way::readOnly);
    QVERIFY(!dialog.isVisible());
}

void DamageDialogTest::escapeLeavesEverything()
{
    Ruined journal;
    overwriteIn(journal.path(), "another day");
    const BadFile bad = journal.look();
    DamageDialog dialog(bad, journal.place, journal.clock.now());
    dialog.show();
    QApplication::setActiveWindow(&dialog);

    OpenWindow::press(Qt::Key_Escape);

    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.chosen());
}

void DamageDialogTest::anOlderBackupIsChosen()
{
    Ruined journal;
    journal.at("2026-11-24T20:00:00+01:00");
    backUp(journal.path(), BackupReason::daily, journal.clock.now());
    const BadFile bad = journal.look();
    DamageDialog dialog(bad, journal.place, journal.clock.now());
    QVERIFY(dialog.backup() == bad.backups.at(0).file);
    QVERIFY(bad.backups.at(0).entries == 3);

    auto* choice = dialog.findChild<QComboBox*>();
    QTest::keyClick(choice, Qt::Key_Down);

    QVERIFY(dialog.backup() == bad.backups.at(1).file);
    QVERIFY(dialog.card(Way::restore)->button()->isChecked());
}

void DamageDialogTest::aRepairCountsWhatBackupsHave()
{
    Ruined journal;
    overwriteIn(journal.path(), "a quiet day");

    const BadFile bad = journal.look();

    QCOMPARE(bad.damage->entries, 2);
    QCOMPARE(bad.repaired->entries, 3);
    QCOMPARE(bad.repaired->salvage.lost(), 0);
}

void DamageDialogTest::aLostFileIsRestoredOrBegunAnew()
{
    Ruined journal;
    QVERIFY(!isLost(journal.path()));
    journal.close();
    std::filesystem::remove(journal.path());
    QVERIFY(isLost(journal.path()));
    QVERIFY(!isLost(journal.beside("never.db")));

    const BadFile bad = journal.look(StorageError(StorageFault::missing, ""));
    DamageDialog dialog(bad, journal.place, journal.clock.now());

    QVERIFY(dialog.card(Way::repair) == nullptr && dialog.card(Way::readOnly) == nullptr);
    QVERIFY(dialog.card(Way::restore)->button()->isChecked());
    QVERIFY(dialog.card(Way::makeNew) != nullptr);
}

void DamageDialogTest::aFileOfOthersIsOnlyReplacedByABackup()
{
    Ruined journal;
    journal.close();
    writeBytes(journal.path(), QByteArray(9000, 'x'));

    const BadFile bad = journal.look(StorageError(StorageFault::foreign, ""));
    DamageDialog dialog(bad, journal.place, journal.clock.now());

    QVERIFY(!bad.damage);
    QVERIFY(dialog.card(Way::restore) != nullptr);
    QVERIFY(dialog.card(Way::salvage) == nullptr && dialog.card(Way::makeNew) == nullptr);
}

HF_TEST(DamageDialogTest)
#include "damage_dialog.moc"
