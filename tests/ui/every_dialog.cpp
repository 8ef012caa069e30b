// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/every_dialog.h"

#include "domain/entries/catalogue.h"
#include "guidance/article.h"
#include "ui/backups/keeping_looks.h"
#include "ui/base/bridge/plan_facts.h"
#include "ui/base/theme/style.h"
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
#include "ui/features/settings/code_dialog.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/features/today/doses/take_dialog.h"
#include "ui/features/today/mark_dialog.h"
#include "ui/features/today/rail/snooze_dialog.h"
#include "ui/features/today/rail/why_dialog.h"
#include "ui/features/today/welcome/fill_in_dialog.h"
#include "ui/features/trends/relate/questions_dialog.h"
#include "ui/help/help_looks.h"
#include "ui/shell/desktop/quick_add_window.h"
#include "ui/shell/help_menu.h"
#include "ui/shell/palette/window_commands.h"
#include "ui/sync/sync_looks.h"
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
namespace hf::test {

namespace {

void show(QDialog& dialog, const Look& look)
{
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    look(dialog, {});
}

Record firstOf(const LivedJournal& lived, Kind kind)
{
    return lived.app.journal.list(kind, {lived.today() - days{30}, lived.today()}).front();
}

PlanView planOf(const LivedJournal& lived)
{
    return PlanBook(lived.app.journal).plan(lived.lineage, lived.app.bridge.frame()).value();
}

void lookAtEntries(LivedJournal& lived, const Look& look)
{
    for (const Kind kind : {Kind::dose, Kind::session, Kind::rating, Kind::stool, Kind::reflection, Kind::mark}) {
        EntryDialog entry(lived.app.bridge, firstOf(lived, kind));
        show(entry, look);
        for (auto* line : entry.findChildren<QLineEdit*>()) {
            line->setText(QStringLiteral("\u039E"));
            look(entry, {}); // it says what it did not understand
        }
    }
}

void lookAtCues(LivedJournal& lived, const Look& look)
{
    Cue cue;
    for (std::size_t code = 0; code < cueCount; ++code) {
        cue.code = static_cast<CueCode>(code);
        cue.supplement = built_in::glutamine;
        cue.day = lived.today() - days{1};
        WhyDialog why(lived.app.bridge, cue);
        show(why, look);
    }
}

void lookAtSettings(LivedJournal& lived, const Look& look)
{
    SettingsDialog settings(
        {lived.app.bridge, lived.app.theme, [](const QUrl&) {}, nullptr, &lived.app.lock.settings(), true});
    settings.show();
    for (int section = 0; section < SettingsDialog::sectionTotal; ++section) {
        settings.showSection(static_cast<SettingsDialog::Section>(section));
        show(settings, look);
    }
}

void lookAtWizard(LivedJournal& lived, const Look& look)
{
    ExperimentDraft draft = lived.draft();
    draft.question = lived.name;
    draft.blind = true;
    NewExperimentDialog wizard{ExperimentActions(lived.app.bridge), draft};
    wizard.show();
    QApplication::setActiveWindow(&wizard);
    show(wizard, look);
    for (auto* edit : wizard.findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->text().isEmpty()) {
            edit->setText(QStringLiteral("10 g"));
        }
    }
    for (int step = 0; step < 3; ++step) {
        OpenWindow::press(Qt::Key_Return);
        if (wizard.step() == NewExperimentDialog::Step::power) {
            QTRY_VERIFY_WITH_TIMEOUT(!wizard.power()->work()->isRunning(), 60'000);
        }
        look(wizard, {});
    }
    QCOMPARE(wizard.step(), NewExperimentDialog::Step::sealed);
}

void lookAtImport(LivedJournal& lived, const Look& look)
{
    ImportDialog dialog(lived.app.bridge, [] { return std::make_unique<SeededEntropy>(8); });
    dialog.showStart();
    show(dialog, look);
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
    look(dialog, file);
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled() && roleOf(button) == ButtonRole::primary) {
            button->click();
            QVERIFY(settled.wait(10'000));
            break;
        }
    }
    look(dialog, file); // what it brought, and the row to decide
}

void lookAtPalette(LivedJournal& lived, const Look& look)
{
    CommandPalette palette(windowCommands(*lived.app.window.menuBar(), lived.app.bridge), [&](const QString& text) {
        return typedCommands(text, lived.app.bridge, lived.today(), [](Day) {});
    });
    palette.offerOtherwise([&](const QString& text) { return lived.app.window.help()->commandsFor(text); });
    show(palette, look);
    for (const char* typed : {"glutamine 5g", "2026-11-03", "\u039E\u039E\u039E"}) {
        palette.findChild<QLineEdit*>()->setText(QString::fromUtf8(typed));
        look(palette, {QString::fromUtf8(typed)});
    }
}

void lookAtQuickAdd(LivedJournal& lived, const Look& look)
{
    QuickAddWindow window(lived.app.bridge);
    window.bringUp({});
    show(window, look);
    for (const char* typed : {"glutamine 5g", "glutamine 5", "bloating 30", "\u039E", "run 45min rpe 6"}) {
        window.bringUp(QString::fromUtf8(typed));
        look(window, {});
    }
}

void lookAtCautions(LivedJournal& lived, const Look& look)
{
    Article article; // what it asks is content
    article.title = lived.name;
    article.cautions = {{"a", lived.name, {lived.name, {}}, true, {}}};
    article.check.emplace();
    article.check->intro = article.check->unanswered = article.check->askFirst = article.check->noneNamed = lived.name;
    article.check->questions = {{"a", CautionCheck::Group::avoid, lived.name, lived.name, lived.name},
                                {"b", CautionCheck::Group::askFirst, lived.name, lived.name, lived.name}};
    for (const auto before :
         {CautionDialog::Before::dose, CautionDialog::Before::plan, CautionDialog::Before::nothing}) {
        CautionDialog dialog(article, before);
        const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
        buttons.front()->click(); // the first question applies
        show(dialog, look);
    }
}

void lookAtExperiment(LivedJournal& lived, const Look& look, bool key)
{
    ExperimentDraft draft = lived.draft();
    draft.question = lived.name;
    draft.first = lived.today() + days{1};
    const RecordId id = lived.start(draft).id;
    if (key) {
        KeyDialog dialog{ExperimentActions(lived.app.bridge), id};
        show(dialog, look);
    } else {
        StopDialog dialog{ExperimentActions(lived.app.bridge), id};
        show(dialog, look);
    }
}

void lookAtPackages(LivedJournal& lived, const Look& look)
{
    SupplyDialog none(lived.app.bridge, built_in::glutamine, {});
    show(none, look);
    SupplyDialog some(lived.app.bridge, built_in::glutamine, {firstOf(lived, Kind::supply)});
    show(some, look);
}

void lookAtPlans(LivedJournal& lived, const Look& look)
{
    PlanDialog fresh(lived.app.bridge, std::nullopt);
    show(fresh, look);
    PlanDialog known(lived.app.bridge, planOf(lived).current);
    show(known, look);
}

void lookAtPauses(LivedJournal& lived, const Look& look)
{
    PauseDialog fresh(lived.app.bridge, std::nullopt);
    show(fresh, look);
    PauseDialog known(lived.app.bridge, PlanBook(lived.app.journal).pauses().front());
    show(known, look);
}

void lookAtQuestions(LivedJournal& lived, const Look& look)
{
    const std::vector<Metric> metrics = lived.app.journal.metrics();
    QuestionsDialog dialog({metrics, {metricOfMark("ill")}}, {{metrics[0], metrics[1], 0}, {metrics[2], metrics[3], 1}},
                           {QStringLiteral("ill")});
    show(dialog, look);
}

void lookAtSkip(LivedJournal& lived, const Look& look)
{
    const auto today =
        PlanBook(lived.app.journal).occurrences({lived.today(), lived.today()}, lived.app.bridge.frame());
    SkipDialog dialog(lived.app.bridge, today.back());
    show(dialog, look);
}

void lookAtTake(LivedJournal& lived, const Look& look)
{
    const auto today =
        PlanBook(lived.app.journal).occurrences({lived.today(), lived.today()}, lived.app.bridge.frame());
    TakeDialog dialog(lived.app.bridge, today.back(), TakeDialog::Start::time);
    show(dialog, look);
}

template<class Dialog, class... Parts>
void lookAt(const Look& look, Parts&&... parts)
{
    Dialog dialog(std::forward<Parts>(parts)...);
    show(dialog, look);
}

void lookAtEnd(LivedJournal& lived, const Look& look)
{
    lookAt<EndDialog>(look, lived.app.bridge, planOf(lived));
}

void lookAtCode(LivedJournal& lived, const Look& look)
{
    lookAt<CodeDialog>(look, lived.app.lock.settings());
}

void lookAtSnooze(LivedJournal& lived, const Look& look)
{
    lookAt<SnoozeDialog>(look, QString::fromStdString(lived.name), QTime(12, 0));
}

void lookAtMark(LivedJournal& lived, const Look& look)
{
    lookAt<MarkDialog>(look, lived.today(), builtInMarks());
}

void lookAtFigure(LivedJournal& lived, const Look& look)
{
    lookAt<FigureDialog>(look, QStringList{QString::fromStdString(lived.name)});
}

} // namespace

const std::map<QString, OpenDialog>& everyDialog()
{
    static const std::map<QString, OpenDialog> dialogs{
        {QStringLiteral("AboutDialog"), lookAtAbout},
        {QStringLiteral("BothRatedDialog"), lookAtBothRated},
        {QStringLiteral("CautionDialog"), lookAtCautions},
        {QStringLiteral("CodeDialog"), lookAtCode},
        {QStringLiteral("CommandPalette"), lookAtPalette},
        {QStringLiteral("CompareDialog"), lookAtComparison},
        {QStringLiteral("DamageDialog"), lookAtDamage},
        {QStringLiteral("EndDialog"), lookAtEnd},
        {QStringLiteral("EntryDialog"), lookAtEntries},
        {QStringLiteral("FigureDialog"), lookAtFigure},
        {QStringLiteral("FillInDialog"),
         [](LivedJournal& l, const Look& look) {
             lookAt<FillInDialog>(look, l.app.bridge, std::vector{l.today() - days{3}, l.today() - days{2}});
         }},
        {QStringLiteral("ImportDialog"), lookAtImport},
        {QStringLiteral("KeyDialog"), [](LivedJournal& l, const Look& look) { lookAtExperiment(l, look, true); }},
        {QStringLiteral("KeysDialog"), lookAtKeys},
        {QStringLiteral("ManualWindow"), lookAtManual},
        {QStringLiteral("MarkDialog"), lookAtMark},
        {QStringLiteral("MenuDialog"),
         [](LivedJournal& l, const Look& look) {
             lookAt<MenuDialog>(look, l.app.bridge, QStringList{QString::fromStdString(l.name)});
         }},
        {QStringLiteral("ChangeDialog"),
         [](LivedJournal& l, const Look& look) {
             lookAt<ChangeDialog>(look, l.app.bridge, std::vector{firstOf(l, Kind::dose), firstOf(l, Kind::dose)});
         }},
        {QStringLiteral("MoveDialog"),
         [](LivedJournal& l, const Look& look) {
             lookAt<MoveDialog>(look, l.app.bridge, std::vector{firstOf(l, Kind::dose)});
         }},
        {QStringLiteral("NewExperimentDialog"), lookAtWizard},
        {QStringLiteral("PauseDialog"), lookAtPauses},
        {QStringLiteral("PlanDialog"), lookAtPlans},
        {QStringLiteral("QuestionsDialog"), lookAtQuestions},
        {QStringLiteral("QuickAddWindow"), lookAtQuickAdd},
        {QStringLiteral("RemindersDialog"),
         [](LivedJournal& l, const Look& look) {
             lookAt<RemindersDialog>(look, l.app.bridge, planOf(l), ReminderSettings{});
         }},
        {QStringLiteral("SealDialog"), lookAtSealing},
        {QStringLiteral("SettingsDialog"), lookAtSettings},
        {QStringLiteral("SkipDialog"), lookAtSkip},
        {QStringLiteral("SyncDialog"), lookAtSync},
        {QStringLiteral("TakeDialog"), lookAtTake},
        {QStringLiteral("SnoozeDialog"), lookAtSnooze},
        {QStringLiteral("StopDialog"), [](LivedJournal& l, const Look& look) { lookAtExperiment(l, look, false); }},
        {QStringLiteral("SupplyDialog"), lookAtPackages},
        {QStringLiteral("VersionsDialog"),
         [](LivedJournal& l, const Look& look) {
             lookAt<VersionsDialog>(look, l.app.bridge, firstOf(l, Kind::session));
         }},
        {QStringLiteral("WhyDialog"), lookAtCues},
    };
    return dialogs;
}

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

} // namespace hf::test
