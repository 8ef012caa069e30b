// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "journal/journal_log.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/import/import_controller.h"
#include "ui/open_window.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

#include <fstream>

using namespace hf;
using namespace hf::test;

namespace {

constexpr DayRange everyDay{Day{days{0}}, Day{days{40'000}}};
constexpr const char* doses = "date,name,amount\n"
                              "2026-11-20,L-Glutamine,5 g\n"
                              "2026-11-21,L-Glutamine,7.5 g\n"
                              "2026-11-22,L-Glutamine,5\n";

QString fileWith(const OpenWindow& app, const char* name, const std::string& text)
{
    QString path = app.folder.filePath(QLatin1String(name));
    std::ofstream(path.toStdString(), std::ios::binary) << text;
    return path;
}

ImportDialog* dialogOf(const OpenWindow& app)
{
    return app.window.findChild<ImportDialog*>();
}

/// Opens the dialog by its key and types the path; waits until the file has been read.
ImportDialog* readByKeys(OpenWindow& app, const QString& path)
{
    OpenWindow::press(Qt::Key_I, Qt::ControlModifier);
    ImportDialog* dialog = dialogOf(app);
    QApplication::setActiveWindow(dialog);
    dialog->showStart();
    OpenWindow::type(path);
    QSignalSpy settled(dialog, &ImportDialog::finishedWorking);
    OpenWindow::press(Qt::Key_Return);
    settled.wait();
    return dialog;
}

/// Presses what has the focus and waits for the answer.
void pressAndWait(ImportDialog* dialog, Qt::Key key)
{
    QSignalSpy settled(dialog, &ImportDialog::finishedWorking);
    OpenWindow::press(key);
    QVERIFY(!settled.isEmpty() || settled.wait());
}

std::size_t dosesIn(const OpenWindow& app)
{
    return app.journal.list(Kind::dose, everyDay).size();
}

/// All words that can be seen.
QString wordsOf(const QWidget& window)
{
    QStringList words;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}

std::string manyDoses(int rows)
{
    std::string text = "date,name,amount\n";
    for (int i = 0; i < rows; ++i) {
        text += "2025-01-" + std::string(i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1) + ",L-Glutamine," +
                std::to_string(i % 9 + 1) + "." + std::to_string(i) + " g\n";
    }
    return text;
}

} // namespace

class ImportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aFileIsShownThenImportedByKeys()
    {
        OpenWindow app;
        ImportDialog* dialog = readByKeys(app, fileWith(app, "doses.csv", doses));
        QCOMPARE(dosesIn(app), std::size_t{0});
        QVERIFY2(wordsOf(*dialog).contains(QStringLiteral("cells separated by comma")), qPrintable(wordsOf(*dialog)));
        QVERIFY2(wordsOf(*dialog).contains(QStringLiteral("to decide")), qPrintable(wordsOf(*dialog)));

        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);

        QCOMPARE(dosesIn(app), std::size_t{2});
        QCOMPARE(app.journal.list(Kind::undecided, everyDay).size(), std::size_t{1});
        QVERIFY2(wordsOf(*dialog).contains(QStringLiteral("2 entries are in the journal now")),
                 qPrintable(wordsOf(*dialog)));
    }

    void aRowThatWasLeftOpenIsDecidedByKeys()
    {
        OpenWindow app;
        ImportDialog* dialog = readByKeys(app, fileWith(app, "doses.csv", doses));
        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount of this row"));

        OpenWindow::type(QStringLiteral("5 g"));
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(dosesIn(app), std::size_t{3});
        QVERIFY(app.journal.list(Kind::undecided, everyDay).empty());
    }

    void theMeaningOfAColumnIsChangedByKeys()
    {
        OpenWindow app;
        const QString file = fileWith(app, "values.csv", "when,rating\n2026-11-20,3\n2026-11-21,4\n");
        ImportDialog* dialog = readByKeys(app, file);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("First rows of the file")));
        OpenWindow::press(Qt::Key_Right);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Meaning of the column")));
        OpenWindow::type(QStringLiteral("item"));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Name in the journal")));
        OpenWindow::type(QStringLiteral("Energy"));
        OpenWindow::press(Qt::Key_Return);

        QTRY_VERIFY(!wordsOf(*dialog).contains(QStringLiteral("Reading the file")));
        // Without a desktop nobody gives the focus back when the list of completions closes.
        QApplication::setActiveWindow(dialog);
        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);

        const std::vector<Record> ratings = app.journal.list(Kind::rating, everyDay);
        QCOMPARE(ratings.size(), std::size_t{2});
        QVERIFY(std::get<Rating>(ratings.front().body).item == built_in::energy);
    }

    void anUnclearOrderOfTheDatesIsAskedFor()
    {
        OpenWindow app;
        const QString file = fileWith(app, "dates.csv", "date,name,amount\n03/04/2026,L-Glutamine,5 g\n");
        ImportDialog* dialog = readByKeys(app, file);
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Order of the dates in the file"));
        QVERIFY(wordsOf(*dialog).contains(QStringLiteral("Choose the order of the dates")));

        pressAndWait(dialog, Qt::Key_D); // "day, month, year"
        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);

        const std::vector<Record> found = app.journal.list(Kind::dose, everyDay);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(toString(std::get<Dose>(found.front().body).when.day), std::string("2026-04-03"));
    }

    void theWindowNamesTheImportThatUndoTakesBack()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 9g"));
        OpenWindow::press(Qt::Key_Return);
        ImportDialog* dialog = readByKeys(app, fileWith(app, "doses.csv", doses));
        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);
        QCOMPARE(app.window.status()->text(), QStringLiteral("2 entries are in the journal now."));
        dialog->close();

        app.window.status()->findChild<QPushButton*>()->click();

        QCOMPARE(dosesIn(app), std::size_t{1});
        QVERIFY2(app.window.status()->text().startsWith(QStringLiteral("Undone:")),
                 qPrintable(app.window.status()->text()));
    }

    void theWholeImportIsTakenBack()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 9g"));
        OpenWindow::press(Qt::Key_Return);
        ImportDialog* dialog = readByKeys(app, fileWith(app, "doses.csv", doses));
        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);
        OpenWindow::type(QStringLiteral("5 g"));
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(dosesIn(app), std::size_t{4});

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Undo this import")));
        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(dosesIn(app), std::size_t{1});
        QVERIFY(app.journal.list(Kind::undecided, everyDay).empty());
        QVERIFY(wordsOf(*dialog).contains(QStringLiteral("The import was taken back")));
    }

    void aCancelledImportKeepsNothing()
    {
        OpenWindow app;
        ImportDialog* dialog = readByKeys(app, fileWith(app, "many.csv", manyDoses(20'000)));
        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        QSignalSpy settled(dialog, &ImportDialog::finishedWorking);
        OpenWindow::press(Qt::Key_Space);
        QVERIFY(dialog->isStoring());

        OpenWindow::press(Qt::Key_Escape);
        QVERIFY(settled.wait());

        QCOMPARE(dosesIn(app), std::size_t{0});
        QVERIFY(dialog->isVisible());
        QVERIFY2(wordsOf(*dialog).contains(QStringLiteral("Cancelled. Nothing was stored")),
                 qPrintable(wordsOf(*dialog)));
    }

    void aFileThatIsNoTableSaysSoAndStoresNothing()
    {
        OpenWindow app;
        std::string noise = "\x89PNG\r\n";
        noise += std::string(64, '\0');
        ImportDialog* dialog = readByKeys(app, fileWith(app, "picture.csv", noise));

        QVERIFY2(wordsOf(*dialog).contains(QStringLiteral("Nothing was stored")), qPrintable(wordsOf(*dialog)));
        QVERIFY(!OpenWindow::tabTo(QStringLiteral("Import")));
    }

    void aFileThatIsNotThereIsSaidBesideTheField()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_I, Qt::ControlModifier);
        ImportDialog* dialog = dialogOf(app);
        QApplication::setActiveWindow(dialog);
        dialog->showStart();
        OpenWindow::type(QStringLiteral("/nowhere/at/all.csv"));
        OpenWindow::press(Qt::Key_Return);

        QVERIFY(
            wordsOf(*dialog).contains(QStringLiteral("/nowhere/at/all.csv cannot be read: there is no such file.")));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("File to import"));
    }

    void aJournalLogIsMerged()
    {
        OpenWindow app;
        const QString file = app.folder.filePath(QStringLiteral("other.jsonl"));
        {
            SeededEntropy entropy{55};
            const auto path = app.folder.filePath(QStringLiteral("other.db")).toStdString();
            Journal other(path, OpenMode::create, app.clock, entropy);
            const RecordBody rest = RestDay{app.bridge.today(), {}};
            JournalEntries(other).record({&rest, 1}, app.bridge.frame());
            std::ofstream out(file.toStdString(), std::ios::binary);
            JournalExport(other).exportLog(out);
        }
        ImportDialog* dialog = readByKeys(app, file);
        QVERIFY2(wordsOf(*dialog).contains(QStringLiteral("Changes that would be taken in: 1")),
                 qPrintable(wordsOf(*dialog)));

        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);

        QCOMPARE(app.journal.list(Kind::rest, everyDay).size(), std::size_t{1});
    }

    void aFileDroppedOnTheWindowIsRead()
    {
        OpenWindow app;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fileWith(app, "doses.csv", doses))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&app.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&app.window, &drop);

        QTRY_VERIFY(dialogOf(app) != nullptr);
        QTRY_VERIFY(wordsOf(*dialogOf(app)).contains(QStringLiteral("cells separated by comma")));
    }

    void everyStepIsNamedReachableAndNotCut()
    {
        OpenWindow app;
        const QString file = fileWith(app, "doses.csv", doses);
        OpenWindow::press(Qt::Key_I, Qt::ControlModifier);
        const QStringList atStart = unreachableOrNameless(*dialogOf(app)) + cutWords(*dialogOf(app));
        dialogOf(app)->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::setActiveWindow(&app.window);
        ImportDialog* dialog = readByKeys(app, file);
        dialog->resize(dialog->minimumSize());
        const QStringList atCheck = unreachableOrNameless(*dialog) + cutWords(*dialog);
        QTRY_VERIFY(OpenWindow::tabTo(QStringLiteral("Import")));
        pressAndWait(dialog, Qt::Key_Space);
        const QStringList atEnd = unreachableOrNameless(*dialog) + cutWords(*dialog);

        const QStringList faults = atStart + atCheck + atEnd;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

HF_TEST(ImportingTest)
#include "importing.moc"
