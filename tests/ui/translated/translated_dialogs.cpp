// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog in the language that nobody speaks: nothing in it was left out of translation, put together or cut.

#include "domain/entries/catalogue.h"
#include "guidance/article.h"
#include "support/test_program.h"
#include "ui/base/bridge/plan_facts.h"
#include "ui/features/experiments/cards/key_dialog.h"
#include "ui/features/experiments/cards/stop_dialog.h"
#include "ui/features/experiments/wizard/new_experiment_dialog.h"
#include "ui/features/experiments/wizard/power_page.h"
#include "ui/features/history/change_dialog.h"
#include "ui/features/history/move_dialog.h"
#include "ui/features/history/versions_dialog.h"
#include "ui/features/import/import_dialog.h"
#include "ui/features/plan/dialogs/end_dialog.h"
#include "ui/features/plan/dialogs/menu_dialog.h"
#include "ui/features/plan/dialogs/pause_dialog.h"
#include "ui/features/plan/dialogs/plan_dialog.h"
#include "ui/features/plan/dialogs/reminders_dialog.h"
#include "ui/features/plan/dialogs/supply_dialog.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/features/today/doses/take_dialog.h"
#include "ui/features/today/mark_dialog.h"
#include "ui/features/today/rail/snooze_dialog.h"
#include "ui/features/today/rail/why_dialog.h"
#include "ui/features/today/welcome/fill_in_dialog.h"
#include "ui/features/trends/relate/questions_dialog.h"
#include "ui/shell/desktop/quick_add_window.h"
#include "ui/shell/palette/window_commands.h"
#include "ui/translated/lived_journal.h"
#include "ui/translated/pseudo_language.h"
#include "ui/widgets/dialogs/caution_dialog.h"
#include "ui/widgets/dialogs/entry_dialog.h"
#include "ui/widgets/dialogs/figure_dialog.h"
#include "ui/widgets/dialogs/skip_dialog.h"
#include "ui/widgets/work_line.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>

#include <fstream>
#include <map>

using namespace hf;
using namespace hf::test;

namespace {

const QString greek = QString::fromUtf8(LivedJournal::words);

void look(QDialog& dialog)
{
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    verifySound(dialog);
}

Record firstOf(const LivedJournal& lived, Kind kind)
{
    return lived.app.journal.list(kind, {lived.today() - days{30}, lived.today()}).front();
}

PlanView planOf(const LivedJournal& lived)
{
    return PlanBook(lived.app.journal).plan(lived.lineage, lived.app.bridge.frame()).value();
}

void lookAtEntries(LivedJournal& lived)
{
    for (const Kind kind : {Kind::dose, Kind::session, Kind::rating, Kind::stool, Kind::reflection, Kind::mark}) {
        EntryDialog entry(lived.app.bridge, firstOf(lived, kind));
        look(entry);
        for (auto* line : entry.findChildren<QLineEdit*>()) {
            line->setText(QStringLiteral("\u039E"));
            verifySound(entry); // it says what it did not understand
        }
    }
}

void lookAtCues(LivedJournal& lived)
{
    Cue cue;
    for (std::size_t code = 0; code < cueCount; ++code) {
        cue.code = static_cast<CueCode>(code);
        cue.supplement = built_in::glutamine;
        cue.day = lived.today() - days{1};
        WhyDialog why(lived.app.bridge, cue);
        look(why);
    }
}

void lookAtSettings(LivedJournal& lived)
{
    SettingsDialog settings({lived.app.bridge, lived.app.theme, [](const QUrl&) {}, nullptr});
    settings.show();
    for (int section = 0; section < SettingsDialog::sectionTotal; ++section) {
        settings.showSection(static_cast<SettingsDialog::Section>(section));
        look(settings);
    }
}

void lookAtWizard(LivedJournal& lived)
{
    ExperimentDraft draft = lived.draft();
    draft.question = LivedJournal::words;
    draft.blind = true;
    NewExperimentDialog wizard{ExperimentActions(lived.app.bridge), draft};
    wizard.show();
    QApplication::setActiveWindow(&wizard);
    look(wizard);
    wizard.findChild<QLineEdit*>()->setText(QStringLiteral("10 g"));
    for (auto* edit : wizard.findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName().contains(QStringLiteral("čh tíímé"))) {
            edit->setText(QStringLiteral("10 g"));
        }
    }
    for (int step = 0; step < 3; ++step) {
        OpenWindow::press(Qt::Key_Return);
        if (wizard.step() == NewExperimentDialog::Step::power) {
            QTRY_VERIFY_WITH_TIMEOUT(!wizard.power()->work()->isRunning(), 60'000);
        }
        verifySound(wizard);
    }
    QCOMPARE(wizard.step(), NewExperimentDialog::Step::sealed);
}

void lookAtImport(LivedJournal& lived)
{
    ImportDialog dialog(lived.app.bridge, [] { return std::make_unique<SeededEntropy>(8); });
    dialog.showStart();
    look(dialog);
    const QStringList file{QStringLiteral("date"), QStringLiteral("name"), QStringLiteral("amount"),
                           QStringLiteral("L-Glutamine"), QStringLiteral("csv")};
    const QString path = lived.app.folder.filePath(QStringLiteral("\u03B1.csv"));
    std::ofstream(path.toStdString(), std::ios::binary) << "date,name,amount\n"
                                                           "2026-11-20,L-Glutamine,6 g\n"
                                                           "2026-11-21,\u03A9\u03BC\u03AD\u03B3\u03B1,7.5 g\n"
                                                           "2026-11-22,L-Glutamine,5\n"
                                                           "2026-13-22,L-Glutamine,5 g\n";
    QSignalSpy settled(&dialog, &ImportDialog::finishedWorking);
    dialog.readFile(path);
    QVERIFY(settled.wait(10'000));
    verifySound(dialog, file);
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled() && button->text().startsWith(QStringLiteral("[&Í"))) {
            button->click();
            QVERIFY(settled.wait(10'000));
            break;
        }
    }
    verifySound(dialog, file); // what it brought, and the row to decide
}

void lookAtPalette(LivedJournal& lived)
{
    CommandPalette palette(windowCommands(*lived.app.window.menuBar(), lived.app.bridge), [&](const QString& text) {
        return typedCommands(text, lived.app.bridge, lived.today(), [](Day) {});
    });
    look(palette);
    for (const char* typed : {"glutamine 5g", "2026-11-03", "\u039E"}) {
        palette.findChild<QLineEdit*>()->setText(QString::fromUtf8(typed));
        verifySound(palette, {QString::fromUtf8(typed)});
    }
}

void lookAtQuickAdd(LivedJournal& lived)
{
    QuickAddWindow window(lived.app.bridge);
    window.bringUp({});
    look(window);
    for (const char* typed : {"glutamine 5g", "glutamine 5", "bloating 30", "\u039E", "run 45min rpe 6"}) {
        window.bringUp(QString::fromUtf8(typed));
        verifySound(window);
    }
}

void lookAtCautions(LivedJournal& /*lived*/)
{
    CautionCheck check; // what it asks is content
    check.intro = check.unanswered = check.askFirst = check.noneNamed = LivedJournal::words;
    check.questions = {{"a", CautionCheck::Group::avoid, LivedJournal::words, LivedJournal::words},
                       {"b", CautionCheck::Group::askFirst, LivedJournal::words, LivedJournal::words}};
    CautionDialog dialog(check);
    look(dialog);
}

void lookAtExperiment(LivedJournal& lived, bool key)
{
    ExperimentDraft draft = lived.draft();
    draft.question = LivedJournal::words;
    draft.first = lived.today() + days{1};
    const RecordId id = lived.start(draft).id;
    if (key) {
        KeyDialog dialog{ExperimentActions(lived.app.bridge), id};
        look(dialog);
    } else {
        StopDialog dialog{ExperimentActions(lived.app.bridge), id};
        look(dialog);
    }
}

void lookAtPackages(LivedJournal& lived)
{
    SupplyDialog none(lived.app.bridge, built_in::glutamine, {});
    look(none);
    SupplyDialog some(lived.app.bridge, built_in::glutamine, {firstOf(lived, Kind::supply)});
    look(some);
}

void lookAtPlans(LivedJournal& lived)
{
    PlanDialog fresh(lived.app.bridge, std::nullopt);
    look(fresh);
    PlanDialog known(lived.app.bridge, planOf(lived).current);
    look(known);
}

void lookAtPauses(LivedJournal& lived)
{
    PauseDialog fresh(lived.app.bridge, std::nullopt);
    look(fresh);
    PauseDialog known(lived.app.bridge, PlanBook(lived.app.journal).pauses().front());
    look(known);
}

void lookAtQuestions(LivedJournal& lived)
{
    const std::vector<Metric> metrics = lived.app.journal.metrics();
    QuestionsDialog dialog({metrics, {metricOfMark("ill")}}, {{metrics[0], metrics[1], 0}, {metrics[2], metrics[3], 1}},
                           {QStringLiteral("ill")});
    look(dialog);
}

void lookAtSkip(LivedJournal& lived)
{
    const auto today =
        PlanBook(lived.app.journal).occurrences({lived.today(), lived.today()}, lived.app.bridge.frame());
    SkipDialog dialog(lived.app.bridge, today.back());
    look(dialog);
}

void lookAtTake(LivedJournal& lived)
{
    const auto today =
        PlanBook(lived.app.journal).occurrences({lived.today(), lived.today()}, lived.app.bridge.frame());
    TakeDialog dialog(lived.app.bridge, today.back(), TakeDialog::Start::time);
    look(dialog);
}

template<class Dialog, class... Parts>
void lookAt(Parts&&... parts)
{
    Dialog dialog(std::forward<Parts>(parts)...);
    look(dialog);
}

/// Each dialog of the sources by the name of its class.
const std::map<QString, std::function<void(LivedJournal&)>> dialogs{
    {QStringLiteral("CautionDialog"), lookAtCautions},
    {QStringLiteral("CommandPalette"), lookAtPalette},
    {QStringLiteral("EndDialog"), [](LivedJournal& l) { lookAt<EndDialog>(l.app.bridge, planOf(l)); }},
    {QStringLiteral("EntryDialog"), lookAtEntries},
    {QStringLiteral("FigureDialog"), [](LivedJournal& /*l*/) { lookAt<FigureDialog>(QStringList{greek}); }},
    {QStringLiteral("FillInDialog"),
     [](LivedJournal& l) {
         lookAt<FillInDialog>(l.app.bridge, std::vector{l.today() - days{3}, l.today() - days{2}});
     }},
    {QStringLiteral("ImportDialog"), lookAtImport},
    {QStringLiteral("KeyDialog"), [](LivedJournal& l) { lookAtExperiment(l, true); }},
    {QStringLiteral("MarkDialog"), [](LivedJournal& l) { lookAt<MarkDialog>(l.today(), builtInMarks()); }},
    {QStringLiteral("MenuDialog"), [](LivedJournal& l) { lookAt<MenuDialog>(l.app.bridge, QStringList{greek}); }},
    {QStringLiteral("ChangeDialog"),
     [](LivedJournal& l) {
         lookAt<ChangeDialog>(l.app.bridge, std::vector{firstOf(l, Kind::dose), firstOf(l, Kind::dose)});
     }},
    {QStringLiteral("MoveDialog"),
     [](LivedJournal& l) { lookAt<MoveDialog>(l.app.bridge, std::vector{firstOf(l, Kind::dose)}); }},
    {QStringLiteral("NewExperimentDialog"), lookAtWizard},
    {QStringLiteral("PauseDialog"), lookAtPauses},
    {QStringLiteral("PlanDialog"), lookAtPlans},
    {QStringLiteral("QuestionsDialog"), lookAtQuestions},
    {QStringLiteral("QuickAddWindow"), lookAtQuickAdd},
    {QStringLiteral("RemindersDialog"),
     [](LivedJournal& l) { lookAt<RemindersDialog>(l.app.bridge, planOf(l), ReminderSettings{}); }},
    {QStringLiteral("SettingsDialog"), lookAtSettings},
    {QStringLiteral("SkipDialog"), lookAtSkip},
    {QStringLiteral("TakeDialog"), lookAtTake},
    {QStringLiteral("SnoozeDialog"), [](LivedJournal& /*l*/) { lookAt<SnoozeDialog>(greek, QTime(12, 0)); }},
    {QStringLiteral("StopDialog"), [](LivedJournal& l) { lookAtExperiment(l, false); }},
    {QStringLiteral("SupplyDialog"), lookAtPackages},
    {QStringLiteral("VersionsDialog"),
     [](LivedJournal& l) { lookAt<VersionsDialog>(l.app.bridge, firstOf(l, Kind::session)); }},
    {QStringLiteral("WhyDialog"), lookAtCues},
};

/// The classes of dialogs in the sources of the window, but for what others are made from.
QStringList dialogsOfTheSources()
{
    static const QRegularExpression dialog(QStringLiteral("class (\\w+) final : public (?:QDialog|FormDialog)\\b"));
    QStringList found;
    QDirIterator files(QStringLiteral(HF_SOURCE_ROOT "/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            for (auto all = dialog.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();) {
                found << all.next().captured(1);
            }
        }
    }
    found.sort();
    return found;
}

} // namespace

class TranslatedDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakPseudo(); }
    void init() { failOnEveryWarning(); }

    void everyDialogOfTheSourcesIsOpened()
    {
        QStringList opened;
        for (const auto& [name, look] : dialogs) {
            opened << name;
        }
        QCOMPARE(opened, dialogsOfTheSources());
    }

    void theDialog_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, look] : dialogs) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void theDialog()
    {
        QFETCH(QString, name);
        LivedJournal lived;
        dialogs.at(name)(lived);
    }

    void aShippedNameIsNotStoredInTheLanguage()
    {
        OpenWindow app;
        SettingsDialog settings({app.bridge, app.theme, [](const QUrl&) {}, nullptr});
        settings.show();
        settings.showSection(SettingsDialog::gut);
        QApplication::setActiveWindow(&settings);
        QLineEdit* name = nullptr;
        for (auto* edit : settings.findChildren<QLineEdit*>()) {
            name = edit->isVisible() && edit->text().startsWith(QStringLiteral("[B\u00E9\u00E9llý")) ? edit : name;
        }
        QVERIFY(name != nullptr);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClick(name, Qt::Key_X);
        QTest::keyClick(name, Qt::Key_Backspace);
        QVERIFY(name->isModified());
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(app.journal.catalogue().find(built_in::bellyPain)->name == "Belly pain");

        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClick(name, Qt::Key_X);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(app.journal.catalogue().find(built_in::bellyPain)->name.ends_with("x"));
    }
};

HF_TEST(TranslatedDialogsTest)
#include "translated_dialogs.moc"
