// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/sync_dialog.h"

#include "support/damaged_file.h"
#include "support/test_program.h"
#include "sync/sync_folder.h"
#include "ui/audit.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/open_window.h"
#include "ui/sync/other_device.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace hf;
using namespace hf::test;

namespace {

/// The dialog on this device, used by keys alone.
class OpenSync {
public:
    explicit OpenSync(std::filesystem::path chosen)
        : folder(std::move(chosen))
    {
        dialog.setChooser([this](QWidget*) { return QString::fromStdString(folder.string()); });
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }

    /// Presses what has that name, and waits for what follows.
    void press(const char* name) const
    {
        [name] { QVERIFY2(OpenWindow::tabTo(QString::fromUtf8(name)), name); }();
        OpenWindow::press(Qt::Key_Space);
        here.wait();
    }
    /// Chooses the folder and answers the question whether to begin there.
    bool chooseAndAnswer(Qt::Key answer) const
    {
        return OpenWindow::withDialog([this] { press("Choose the sync folder"); },
                                      [answer] { OpenWindow::press(answer); });
    }
    bool sees(const char* words) const
    {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }
    QString folderShown() const { return dialog.findChild<QLineEdit*>()->text(); }
    QAbstractItemModel* devices() const { return dialog.findChild<QTableView*>()->model(); }
    QString device(int row, int column) const { return devices()->index(row, column).data().toString(); }
    QStringList faults() { return unreachableOrNameless(dialog) + sharedKeys(dialog) + cutWords(dialog); }

    std::filesystem::path folder;
    SyncedJournal here;
    SyncDialog dialog{here.bridge, here.keeper};
};

} // namespace

class SyncDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnEveryWarning();
        m_place = std::make_unique<QTemporaryDir>();
    }

    void withoutAFolderItSaysSo()
    {
        OpenSync open(folder());
        QVERIFY(open.sees("The files in it are not encrypted"));
        QVERIFY(open.sees("Nothing is exchanged: there is no folder for it."));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Choose the sync folder"));
        QCOMPARE(open.devices()->rowCount(), 1); // this one
        QCOMPARE(open.faults().join(u'\n'), QString());
    }

    void aFolderIsBegunAfterAQuestion()
    {
        OpenSync open(folder());

        QVERIFY(open.chooseAndAnswer(Qt::Key_Return));
        open.here.wait();

        QVERIFY(JournalSync::isBegun(folder()));
        QVERIFY(open.here.keeper.folder() == folder());
        QCOMPARE(open.folderShown(), QString::fromStdString(folder().string()));
        QVERIFY(open.sees("0 changes taken, 1 file written."));
        QVERIFY(open.device(0, 0).endsWith(QStringLiteral(" (this device)")));
        QCOMPARE(open.device(0, 1), QStringLiteral("23 Nov, 20:00"));
        QCOMPARE(open.device(0, 2), QStringLiteral("3"));
        QCOMPARE(open.faults().join(u'\n'), QString());
    }

    void nothingIsBegunWhereThePersonDoesNotWant()
    {
        OpenSync open(folder());
        QVERIFY(open.chooseAndAnswer(Qt::Key_Escape));
        QVERIFY(!std::filesystem::exists(folder()));
        QVERIFY(open.here.keeper.folder().empty());
        QCOMPARE(open.folderShown(), QString());
    }

    void aFolderThatIsBegunIsUsedWithoutAQuestion()
    {
        OtherDevice other(folder());
        other.log({"run 45min rpe 6 17:00"});
        OpenSync open(folder());

        open.press("Choose the sync folder");

        QVERIFY(open.sees("1 change taken, 1 file written."));
        QCOMPARE(open.devices()->rowCount(), 2);
        QCOMPARE(open.here.entriesOf(Kind::session), std::size_t{1});
    }

    void theFolderOfTheJournalIsRefused_data()
    {
        QTest::addColumn<bool>("above");
        QTest::newRow("the folder itself") << false;
        QTest::newRow("one above it") << true;
    }

    void theFolderOfTheJournalIsRefused()
    {
        QFETCH(bool, above);
        OpenSync open(folder());
        open.folder = open.here.journal.path().parent_path();
        if (above) {
            open.folder = open.folder.parent_path();
        }

        open.press("Choose the sync folder");

        QVERIFY(open.sees("The journal itself lies in this folder."));
        QVERIFY(open.here.keeper.folder().empty());
        QVERIFY(!JournalSync::isBegun(open.folder));
        QCOMPARE(open.faults().join(u'\n'), QString());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        writeBytes(folder(), "a file");
        OpenSync open(folder() / "within");
        QVERIFY(open.chooseAndAnswer(Qt::Key_Return));
        QVERIFY(open.sees(" was not saved: "));
        QVERIFY(open.here.keeper.folder().empty());
    }

    void syncNowTakesWhatIsThere()
    {
        OtherDevice other(folder());
        OpenSync open(folder());
        open.press("Choose the sync folder");
        other.log({"run 45min rpe 6 17:00", "energy 4"});

        open.press("Sync now");

        QVERIFY(open.sees("2 changes taken, 0 files written."));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sync now"));
    }

    void whileItWorksTheButtonSaysSo()
    {
        OtherDevice other(folder());
        OpenSync open(folder());
        open.press("Choose the sync folder");
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sync now")));

        OpenWindow::press(Qt::Key_Space);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Syncing"));
        OpenWindow::press(Qt::Key_Space); // once is enough
        open.here.wait();

        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sync now"));
        QVERIFY(!open.here.keeper.isWorking());
    }

    void removalsAreTakenAfterTheAnswer()
    {
        OtherDevice other(folder());
        OpenSync open(folder());
        open.press("Choose the sync folder");
        other.remove({Kind::dose});
        open.press("Sync now");
        QVERIFY(open.sees("Other devices removed 2 of the 3 entries"));
        QCOMPARE(open.faults().join(u'\n'), QString());

        open.press("Take what others removed");

        QCOMPARE(open.here.entriesOf(Kind::dose), std::size_t{0});
        QVERIFY(!open.sees("Other devices removed"));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sync now"));
    }

    void removalsMayBePutOff()
    {
        OtherDevice other(folder());
        OpenSync open(folder());
        open.press("Choose the sync folder");
        other.remove({Kind::dose});
        open.press("Sync now");

        open.press("Not now");

        QCOMPARE(open.here.entriesOf(Kind::dose), std::size_t{2});
        QVERIFY(!open.sees("Other devices removed"));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Sync now"));
        open.here.journal.clock.set(open.here.journal.clock.now() + std::chrono::minutes{10});
        open.press("Sync now");
        QVERIFY(open.sees("Other devices removed"));
    }

    void whatWaitsAndWhatWasRefusedIsNamed()
    {
        OtherDevice other(folder());
        OpenSync open(folder());
        open.press("Choose the sync folder");
        const QByteArray whole = bytesOf(segmentFilesIn(folder()).front());
        writeBytes(folder() / "aside.segment", whole.left(whole.size() - 10));
        for (const char* name : {"1.segment", "2.segment", "3.segment", "4.segment", "5.segment", "6.segment"}) {
            writeBytes(folder() / name, "no segment");
        }

        open.press("Sync now");

        QVERIFY(open.sees("aside.segment has not arrived wholly yet."));
        QVERIFY(open.sees("5.segment is no file of HabitForge."));
        QVERIFY(!open.sees("6.segment"));
        QVERIFY(open.sees("And 1 more file."));
        QCOMPARE(open.faults().join(u'\n'), QString());
    }

    void afterStoppingNothingIsDeleted()
    {
        OtherDevice other(folder());
        OpenSync open(folder());
        open.press("Choose the sync folder");
        const std::size_t files = segmentFilesIn(folder()).size();

        open.press("Stop using the sync folder");

        QCOMPARE(segmentFilesIn(folder()).size(), files);
        QVERIFY(JournalSync::isBegun(folder()));
        QVERIFY(open.here.keeper.folder().empty());
        QVERIFY(open.sees("Nothing is exchanged"));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Choose the sync folder"));
    }

    void aDriveThatIsNotThereIsSaid()
    {
        OtherDevice other(folder());
        OpenSync open(folder());
        open.press("Choose the sync folder");
        std::filesystem::remove_all(folder());

        open.press("Sync now");

        QVERIFY(open.sees("is not there. Nothing was exchanged"));
        QCOMPARE(open.faults().join(u'\n'), QString());
    }

    void theWindowLeadsToIt()
    {
        OpenWindow app;
        SyncKeeper keeper(app.bridge, app.file().parent_path() / "keeping.json",
                          [] { return std::make_unique<SeededEntropy>(9); });
        WindowParts parts{app.bridge, app.theme, app.settings, [] { return std::make_unique<SeededEntropy>(9); },
                          [](const QUrl&) {}};
        parts.sync = &keeper;
        MainWindow window(parts);
        window.show();
        QApplication::setActiveWindow(&window);

        QAction* way = inFileMenu(window);
        QVERIFY(way != nullptr);
        way->trigger();
        QPointer<SyncDialog> dialog = window.findChild<SyncDialog*>();
        QVERIFY(dialog->isVisible());
        dialog->close();
        QTRY_VERIFY(dialog.isNull());

        SettingsDialog* settings = window.openSettings();
        QApplication::setActiveWindow(settings);
        settings->showSection(SettingsDialog::file);
        for (auto* button : settings->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("&Sync\u2026")) {
                button->click();
            }
        }
        QVERIFY(window.findChild<SyncDialog*>() != nullptr);
    }

    void aMadeUpJournalIsNotExchanged()
    {
        OpenWindow app;
        QVERIFY(inFileMenu(app.window) == nullptr);
        app.window.openSync();
        QVERIFY(app.window.findChild<SyncDialog*>() == nullptr);
    }

private:
    std::filesystem::path folder() const { return m_place->filePath(QStringLiteral("sync")).toStdString(); }
    static QAction* inFileMenu(const MainWindow& window)
    {
        for (QAction* action : window.menuBar()->actions().front()->menu()->actions()) {
            if (action->text() == QStringLiteral("&Sync\u2026")) {
                return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

HF_TEST(SyncDialogTest)
#include "sync_dialog.moc"
