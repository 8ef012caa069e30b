// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/experiments/lived_experiment.h"
#include "ui/features/experiments/cards/experiment_card.h"
#include "ui/features/experiments/wizard/new_experiment_dialog.h"
#include "ui/features/experiments/wizard/power_page.h"
#include "ui/shell/palette/window_commands.h"
#include "ui/widgets/work_line.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QProgressBar>

using namespace hf;
using namespace hf::test;

namespace {

void typeInto(const QString& field, const QString& text)
{
    QVERIFY2(OpenWindow::tabTo(field), qPrintable(field));
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::type(text);
}

NewExperimentDialog* openDialog()
{
    return qobject_cast<NewExperimentDialog*>(QApplication::activeModalWidget());
}

bool sees(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void verifyNamed(QWidget& window)
{
    const QStringList faults = unreachableOrNameless(window) + cutWords(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// From the first to the last step before the start.
void fillIn(const QString& amount)
{
    typeInto(QStringLiteral("Amount each time"), amount);
    QVERIFY(OpenWindow::tabTo(QStringLiteral("Outcome")));
    OpenWindow::type(QStringLiteral("Bloating"));
    typeInto(QStringLiteral("Question"), QStringLiteral("Does it ease my evenings?"));
    verifyNamed(*openDialog());
    OpenWindow::press(Qt::Key_Return);
    QCOMPARE(OpenWindow::focusName(), QStringLiteral("Pairs of periods"));
    OpenWindow::type(QStringLiteral("6"));
    typeInto(QStringLiteral("Days a period"), QStringLiteral("3"));
    verifyNamed(*openDialog());
}

} // namespace

class StartingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theEmptyPageSaysWhatAFairTestIs()
    {
        LivedExperiment lived;
        ExperimentsPage* page = lived.openPage();
        QVERIFY(page != nullptr && page->isVisible());
        QVERIFY(sees(*page, QStringLiteral("takes the choice out of your hands")));
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("New experiment"));
    }

    void anExperimentIsStartedByKeysAlone()
    {
        LivedExperiment lived;
        lived.pastDays(60);
        ExperimentsPage* page = lived.openPage();
        QString digest;

        const bool met = OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_N, Qt::AltModifier); },
            [&] {
                fillIn(QStringLiteral("10 g"));
                OpenWindow::press(Qt::Key_Return);
                NewExperimentDialog* dialog = openDialog();
                QCOMPARE(dialog->step(), NewExperimentDialog::Step::power);
                QTRY_VERIFY_WITH_TIMEOUT(!dialog->power()->work()->isRunning(), 60'000);
                QVERIFY2(dialog->power()->text().startsWith(QStringLiteral("6 pairs of 3 days: would notice")),
                         qPrintable(dialog->power()->text()));
                verifyNamed(*dialog);
                OpenWindow::press(Qt::Key_Return);
                QCOMPARE(dialog->step(), NewExperimentDialog::Step::sealed);
                QCOMPARE(OpenWindow::focusName(), QStringLiteral("Seal"));
                digest = qobject_cast<QLineEdit*>(QApplication::focusWidget())->text();
                verifyNamed(*dialog);
                OpenWindow::press(Qt::Key_Escape);
            });

        QVERIFY(met);
        QCOMPARE(digest.size(), 64);
        const auto all = Experiments(lived.app.journal).all(lived.app.bridge.frame());
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(all.front().plan.digest), digest);
        QCOMPARE(all.front().plan.question, std::string("Does it ease my evenings?"));
        QCOMPARE(all.front().plan.outcome, std::string("gut.bloating"));
        QCOMPARE(all.front().plan.pairs, 6);
        QCOMPARE(all.front().plan.periodDays, 3);
        QCOMPARE(all.front().plan.first, lived.today() + days{1});
        QCOMPARE(page->cards().size(), std::size_t{1});
        QVERIFY(sees(*page, QStringLiteral("Begins on 24 November")));
    }

    void returnStartsAFormAndEndsItAndTheSealIsCopied()
    {
        LivedExperiment lived;
        lived.openPage();
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("New experiment"));
        QString digest;

        const bool met = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Return); },
                                                [&] {
                                                    fillIn(QStringLiteral("10 g"));
                                                    OpenWindow::press(Qt::Key_Return);
                                                    NewExperimentDialog* dialog = openDialog();
                                                    QVERIFY(sees(*dialog, QStringLiteral("Undo takes the start back")));
                                                    const int before = dialog->height();
                                                    OpenWindow::press(Qt::Key_Return);
                                                    QCOMPARE(dialog->step(), NewExperimentDialog::Step::sealed);
                                                    QVERIFY2(dialog->height() < before, "a page for one line");
                                                    digest =
                                                        qobject_cast<QLineEdit*>(QApplication::focusWidget())->text();
                                                    QVERIFY(OpenWindow::tabTo(QStringLiteral("Copy the seal")));
                                                    OpenWindow::press(Qt::Key_Space);
                                                    QVERIFY(sees(*dialog, QStringLiteral("The seal is copied.")));
                                                    verifyNamed(*dialog);
                                                    QVERIFY(OpenWindow::tabTo(QStringLiteral("Seal")));
                                                    OpenWindow::press(Qt::Key_Return);
                                                    QVERIFY(!dialog->isVisible());
                                                });

        QVERIFY(met);
        QCOMPARE(QGuiApplication::clipboard()->text(), digest);
        QCOMPARE(Experiments(lived.app.journal).all(lived.app.bridge.frame()).size(), std::size_t{1});
    }

    void withoutPastDaysThePowerSaysWhatIsMissing()
    {
        LivedExperiment lived;
        lived.openPage();

        const bool met = OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_N, Qt::AltModifier); },
            [] {
                fillIn(QStringLiteral("10 g"));
                OpenWindow::press(Qt::Key_Return);
                NewExperimentDialog* dialog = openDialog();
                QTRY_VERIFY_WITH_TIMEOUT(!dialog->power()->work()->isRunning(), 60'000);
                QVERIFY(sees(*dialog, QStringLiteral("14 logged days are needed, there are 0.")));
                OpenWindow::press(Qt::Key_Escape);
            });

        QVERIFY(met);
        QVERIFY(Experiments(lived.app.journal).all(lived.app.bridge.frame()).empty());
    }

    void theSimulationIsCancelledByKeys()
    {
        LivedExperiment lived;
        lived.pastDays(60);
        lived.openPage();

        const bool met = OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_N, Qt::AltModifier); },
            [] {
                fillIn(QStringLiteral("10 g"));
                typeInto(QStringLiteral("Pairs of periods"), QStringLiteral("40"));
                OpenWindow::press(Qt::Key_Return);
                NewExperimentDialog* dialog = openDialog();
                QVERIFY(dialog->power()->work()->isRunning());
                QVERIFY(
                    OpenWindow::tabTo(QStringLiteral("Cancel: Trying the plan many times on days like yours\u2026")));
                OpenWindow::press(Qt::Key_Space);
                QTRY_VERIFY_WITH_TIMEOUT(!dialog->power()->work()->isRunning(), 20'000);
                QVERIFY(dialog->power()->text().startsWith(QStringLiteral("Cancelled.")));
                OpenWindow::press(Qt::Key_Escape);
            });

        QVERIFY(met);
    }

    void anAmountThatIsNoneIsAskedForAgain()
    {
        LivedExperiment lived;
        lived.openPage();

        const bool met = OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_N, Qt::AltModifier); },
            [] {
                typeInto(QStringLiteral("Amount each time"), QStringLiteral("a handful"));
                OpenWindow::press(Qt::Key_Return);
                QCOMPARE(openDialog()->step(), NewExperimentDialog::Step::what);
                QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount each time"));
                typeInto(QStringLiteral("Amount each time"), QStringLiteral("5 g"));
                typeInto(QStringLiteral("Against this amount, empty for none"), QStringLiteral("5 g"));
                OpenWindow::press(Qt::Key_Return);
                QCOMPARE(openDialog()->step(), NewExperimentDialog::Step::what);
                QVERIFY(sees(*openDialog(), QStringLiteral("two different amounts")));
                OpenWindow::press(Qt::Key_Escape);
            });

        QVERIFY(met);
    }

    void aBlindOneOwesItsSheetUntilItIsSaved()
    {
        LivedExperiment lived;
        lived.pastDays(60);
        const QString file = lived.app.folder.filePath(QStringLiteral("sheet.pdf"));
        lived.openPage()->setPathChooser([file](QWidget*, const QString&, const QString&) { return file; });

        const bool met = OpenWindow::withDialog(
            [] { OpenWindow::press(Qt::Key_N, Qt::AltModifier); },
            [] {
                fillIn(QStringLiteral("10 g"));
                QVERIFY(OpenWindow::tabTo(QStringLiteral("Blind: someone else holds the key")));
                OpenWindow::press(Qt::Key_Space);
                OpenWindow::press(Qt::Key_Return);
                NewExperimentDialog* dialog = openDialog();
                OpenWindow::press(Qt::Key_Return);
                QCOMPARE(dialog->step(), NewExperimentDialog::Step::sealed);
                QCOMPARE(OpenWindow::focusName(), QStringLiteral("Save the helper\u2019s sheet"));
                verifyNamed(*dialog);
                const bool warned = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Escape); },
                                                           [] { OpenWindow::press(Qt::Key_Escape); });
                QVERIFY(warned);
                QVERIFY(dialog->isVisible());
                QVERIFY(OpenWindow::tabTo(QStringLiteral("Save the helper\u2019s sheet")));
                OpenWindow::press(Qt::Key_Return); // saves it, and goes on to what is left to do
                OpenWindow::press(Qt::Key_Return);
                QVERIFY(!dialog->isVisible());
            });

        QVERIFY(met);
        QFile sheet(file);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().startsWith("%PDF-"));
        const auto all = Experiments(lived.app.journal).all(lived.app.bridge.frame());
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(all.front().needsKey());
    }

    void thePaletteKnowsThePageAndTheNewExperiment()
    {
        LivedExperiment lived;
        const auto commands = windowCommands(*lived.app.window.menuBar(), lived.app.bridge);
        const auto has = [&](const QString& text) {
            return std::any_of(commands.begin(), commands.end(),
                               [&](const Command& command) { return command.text == text; });
        };
        QVERIFY(has(QStringLiteral("Experiments")));
        QVERIFY(has(QStringLiteral("New experiment\u2026")));
    }
};

HF_TEST(StartingTest)
#include "starting.moc"
