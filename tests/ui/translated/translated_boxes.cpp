// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every question and message in a box of its own, in the language that nobody speaks; and what is said on the desktop.

#include "support/test_program.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/desktop/planned.h"
#include "ui/features/backups/backup_list.h"
#include "ui/features/backups/backups_page.h"
#include "ui/features/experiments/wizard/new_experiment_dialog.h"
#include "ui/features/history/bin_panel.h"
#include "ui/features/history/history_page.h"
#include "ui/features/reminders/reminder_offer.h"
#include "ui/features/reminders/sentences_reminders.h"
#include "ui/features/settings/autostart.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/features/sync/sync_dialog.h"
#include "ui/features/sync/sync_keeper.h"
#include "ui/features/today/doses/take_button.h"
#include "ui/lived_journal.h"
#include "ui/shell/desktop/quick_add_window.h"
#include "ui/shell/desktop/resident.h"
#include "ui/translated/pseudo_language.h"
#include "ui/widgets/question_bar.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

#include <map>

using namespace hf;
using namespace hf::test;

namespace {

const QString greek = QString::fromUtf8(LivedJournal::words);

/// Looks at the box that stands open, and closes it; whether there was one.
bool lookAtOpenBox()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* box = qobject_cast<QMessageBox*>(widget); box != nullptr && box->isVisible()) {
            verifySound(*box);
            box->close();
            return true;
        }
    }
    return false;
}

/// Opens a box that waits for its answer.
bool lookAtWaiting(const std::function<void()>& open)
{
    return OpenWindow::withDialog(open, [] { verifySound(*QApplication::activeModalWidget()); });
}

bool erasing()
{
    LivedJournal lived;
    const Record stool = lived.app.journal.list(Kind::stool, {lived.today(), lived.today()}).front();
    lived.app.bridge.remove({stool.id});
    lived.app.window.showPage(historyPage);
    lived.app.window.findChild<HistoryPage*>()->setBinShown(true);
    auto* bin = lived.app.window.findChild<BinPanel*>();
    const auto buttons = bin->findChildren<QPushButton*>();
    const auto last = std::find_if(buttons.rbegin(), buttons.rend(), [](const QPushButton* button) {
        return button->isVisible() && button->isEnabled();
    });
    (*last)->click();
    return lookAtOpenBox();
}

bool restoringABackup()
{
    LivedJournal lived;
    backUp(lived.app.file(), BackupReason::daily, lived.app.bridge.clock().now());
    lived.app.window.showBackups();
    auto* page = lived.app.window.findChild<BackupsPage*>();
    while (page->isWorking()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return lookAtWaiting([page] { Q_EMIT page->list()->restoreWanted(); });
}

bool deletingADefinition()
{
    LivedJournal lived;
    Supplement own;
    own.name = LivedJournal::words;
    own.order = -1; // the first of the list
    const Outcome outcome = lived.app.bridge.record({own}, lived.today());
    Dose dose;
    dose.supplement = SupplementId{outcome.ids.front().value};
    dose.amount = makeAmount("1", Unit::g);
    dose.when.day = lived.today();
    lived.app.bridge.record({dose}, lived.today());
    SettingsDialog settings({lived.app.bridge, lived.app.theme, [](const QUrl&) {}, nullptr});
    settings.show();
    settings.showSection(SettingsDialog::supplements);
    for (auto* list : settings.findChildren<QListWidget*>()) {
        const QList<QListWidgetItem*> named = list->findItems(greek, Qt::MatchExactly);
        if (list->isVisible() && !named.isEmpty()) {
            list->setCurrentItem(named.front());
        }
    }
    for (QPushButton* button : settings.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("[Dééléété"))) {
            button->click();
        }
    }
    return lookAtOpenBox();
}

bool leavingASheet()
{
    LivedExperiment lived;
    ExperimentDraft draft = lived.draft();
    draft.question = LivedJournal::words;
    draft.blind = true;
    NewExperimentDialog wizard{ExperimentActions(lived.app.bridge), draft};
    wizard.show();
    for (auto* edit : wizard.findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName().contains(QStringLiteral("čh tíímé"))) {
            edit->setText(QStringLiteral("10 g"));
        }
    }
    for (int i = 0; i < 3; ++i) {
        for (QCheckBox* blind : wizard.findChildren<QCheckBox*>()) {
            blind->setChecked(blind->isVisible());
        }
        QTest::keyClick(&wizard, Qt::Key_Return);
    }
    return wizard.step() == NewExperimentDialog::Step::sealed && lookAtWaiting([&wizard] { wizard.reject(); });
}

bool beginningToSync()
{
    OpenWindow app;
    const std::filesystem::path beside = app.file().parent_path();
    SyncKeeper keeper(app.bridge, beside / "keeping.json", [] { return std::make_unique<SeededEntropy>(8); });
    SyncDialog dialog(app.bridge, keeper);
    std::filesystem::create_directory(beside / "sync");
    dialog.setChooser([&](QWidget*) { return QString::fromStdString((beside / "sync").string()); });
    dialog.show();
    return lookAtWaiting([&dialog] {
        const auto buttons = dialog.findChildren<QPushButton*>();
        (*std::find_if(buttons.begin(), buttons.end(), [](QPushButton* one) { return one->isDefault(); }))->click();
    });
}

bool takingTwice()
{
    OpenWindow app;
    const Amount amount = makeAmount("5", Unit::g).value();
    return lookAtWaiting([&] { confirmTake(sentences::askAboutSecond(greek, amount), &app.window); });
}

/// The program as at login, on a journal with a plan.
class InBackground : public Planned {
public:
    InBackground()
    {
        window.hide();
        resident.start();
    }
    Autostart autostart{folder.path().toStdString(), "/usr/bin/habitforge", true};
    Resident resident{{{bridge, theme, settings, [] { return std::make_unique<SeededEntropy>(8); },
                        [this](const QUrl& url) { opened.push_back(url); }, &autostart},
                       notifier,
                       memoryFile(),
                       {},
                       false,
                       true}};
};

bool goingOn()
{
    InBackground app;
    app.resident.openWindow();
    app.resident.window().close();
    return lookAtOpenBox();
}

/// Each source that asks or tells in a box, and how its box is opened. Two tell only what a machine said: the text of
/// an exception, and why the program cannot start.
const std::map<QString, std::function<bool()>> boxes{
    {QStringLiteral("ui/features/backups/backups_page_deeds.cpp"), restoringABackup},
    {QStringLiteral("ui/features/experiments/wizard/new_experiment_dialog.cpp"), leavingASheet},
    {QStringLiteral("ui/features/history/bin_panel.cpp"), erasing},
    {QStringLiteral("ui/features/settings/definition_section.cpp"), deletingADefinition},
    {QStringLiteral("ui/features/sync/sync_dialog.cpp"), beginningToSync},
    {QStringLiteral("ui/features/today/doses/take_button.cpp"), takingTwice},
    {QStringLiteral("ui/shell/application.cpp"), [] { return faultOf(sentences::unforeseen(greek)).isEmpty(); }},
    {QStringLiteral("ui/shell/desktop/resident.cpp"), goingOn},
};

QStringList sourcesWithBoxes()
{
    const QDir root(QStringLiteral(HF_SOURCE_ROOT));
    QStringList found;
    QDirIterator files(root.filePath(QStringLiteral("ui")), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("QMessageBox")) {
            found << root.relativeFilePath(file.fileName());
        }
    }
    found.sort();
    return found;
}

} // namespace

class TranslatedBoxesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakPseudo(); }
    void init() { failOnEveryWarning(); }

    void everyBoxOfTheSourcesIsOpened()
    {
        QStringList opened;
        for (const auto& [source, look] : boxes) {
            opened << source;
        }
        QCOMPARE(opened, sourcesWithBoxes());
    }

    void theBox_data()
    {
        QTest::addColumn<QString>("source");
        for (const auto& [source, look] : boxes) {
            QTest::newRow(qPrintable(source.section(u'/', -1))) << source;
        }
    }

    void theBox()
    {
        QFETCH(QString, source);
        QVERIFY(boxes.at(source)());
    }

    void everyNotice()
    {
        InBackground app;
        for (const char* privacy : {"off", "on"}) {
            app.bridge.record({JournalSetting{"notice-privacy", privacy}}, app.monday);
            for (const int hour : {13, 14, 20}) {
                app.at(hour, 30, privacy[1] == 'n' ? 1 : 0);
                app.resident.reminders().reconcile();
            }
        }
        app.bridge.record({JournalSetting{"checkin-reminder", "21:00"}}, app.monday);
        app.at(21, 30, 2);
        app.resident.reminders().reconcile();

        QVERIFY(app.told() >= 3);
        for (const Notice& notice : app.notifier.told) {
            QCOMPARE(faultOf(notice.title), QString());
            QCOMPARE(faultOf(notice.body), QString());
            for (const NoticeAction& action : notice.actions) {
                QCOMPARE(faultOf(action.label), QString());
            }
        }
    }

    void theTrayAndItsMenu()
    {
        InBackground app;
        app.at(13);
        QMenu* menu = app.resident.tray().menu();
        QStringList texts{sentences::trayTip(0), sentences::trayTip(2)};
        for (const QAction* action : menu->actions()) {
            texts << action->text();
            if (action->menu() != nullptr) {
                for (const QAction* inner : action->menu()->actions()) {
                    texts << inner->text();
                }
            }
        }
        QVERIFY(texts.size() > 8);
        for (const QString& text : texts) {
            QVERIFY2(faultOf(text).isEmpty(), qPrintable(text));
        }
    }

    void theQuestionsInTheWindow()
    {
        InBackground app;
        app.resident.openWindow(); // asks about the start at login
        verifySound(app.resident.window());

        const auto offer = *offerFor(app.bridge, {app.lineage, 0});
        QVERIFY(offer.has_value());
        QuestionBar* question = questionOf(*offer, app.bridge, app.resident.reminders());
        question->resize(900, question->sizeHint().height());
        question->show();
        verifySound(*question);
        delete question;
    }

    void theAuditFindsWhatWasPlanted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFault");
        QTest::newRow("sound") << QStringLiteral("[Šááv\u00E9\u00E9: 5 g]") << false;
        QTest::newRow("nested") << QStringLiteral("[Šááv\u00E9\u00E9: [ííñ]]") << false;
        QTest::newRow("facts") << QStringLiteral("[Šááv\u00E9\u00E9] \u00B7 08:00") << false;
        QTest::newRow("sentences") << QStringLiteral("[Šááv\u00E9\u00E9.\u00B7\u00B7] [Šááv\u00E9\u00E9.]") << false;
        QTest::newRow("what a person wrote") << greek << false;
        QTest::newRow("a number with its unit") << QStringLiteral("2,5\u00A0mg") << false;
        QTest::newRow("English") << QStringLiteral("Saved") << true;
        QTest::newRow("English within") << QStringLiteral("[Šááv\u00E9\u00E9: Energy]") << true;
        QTest::newRow("beside") << QStringLiteral("[Šááv\u00E9\u00E9] and") << true;
        QTest::newRow("put together") << QStringLiteral("[Šááv\u00E9\u00E9] [ííñ]") << true;
        QTest::newRow("by a comma") << QStringLiteral("[Šááv\u00E9\u00E9], [ííñ]") << true;
        QTest::newRow("a word as unit") << QStringLiteral("2 capsules") << true;
    }

    void theAuditFindsWhatWasPlanted()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFault);
        QCOMPARE(!faultOf(text).isEmpty(), isFault);
        QLabel label(text);
        label.setFixedWidth(400);
        label.show();
        QCOMPARE(!pseudoFaults(label).isEmpty(), isFault);
    }

    void theAuditFindsWhatIsPaintedInPart()
    {
        QListWidget list;
        list.addItem(QStringLiteral("[Šááv\u00E9\u00E9 ššššššššššššššššššššššššššššššššššššššššššš]"));
        list.item(0)->setSizeHint(QSize(100, 30));
        list.setFixedWidth(120);
        list.show();
        list.viewport()->removeEventFilter(QApplication::style()); // which would tell it by itself
        QCOMPARE(pseudoFaults(list).size(), 1);
        list.item(0)->setToolTip(list.item(0)->text());
        QCOMPARE(pseudoFaults(list).join(u'\n'), QString());
    }
};

HF_TEST(TranslatedBoxesTest)
#include "translated_boxes.moc"
