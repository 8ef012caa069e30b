// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of all keys: what stands on it is what the keys do.

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/charts/chart_view.h"
#include "ui/features/help/keys_dialog.h"
#include "ui/features/help/manual.h"
#include "ui/features/history/calendar/calendar_keys.h"
#include "ui/features/history/entry_list.h"
#include "ui/lived_journal.h"
#include "ui/shell/help_menu.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/fields/stool_field.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtTest/QTest>
#include <QtWidgets/QMenuBar>

using namespace hf;
using namespace hf::test;

namespace {

/// Whether the control does something with every key that it names.
QStringList keysWithoutDeed(QWidget& control, const OwnKeys& keys)
{
    QStringList faults;
    for (const OwnKey& one : keys) {
        for (const QKeySequence& sequence : one.keys) {
            QKeyEvent press(QEvent::KeyPress, sequence[0].key(), sequence[0].keyboardModifiers());
            QCoreApplication::sendEvent(&control, &press);
            if (!press.isAccepted()) {
                faults << one.deed + u' ' + sequence.toString();
            }
        }
    }
    return faults;
}

QStringList allNames(const std::vector<KeyGroup>& groups)
{
    QStringList names;
    for (const KeyGroup& group : groups) {
        for (const OwnKey& one : group.keys) {
            for (const QKeySequence& sequence : one.keys) {
                names << sequence.toString();
            }
        }
    }
    return names;
}

} // namespace

class KeysSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void everyKeyOfAMenuStandsOnIt()
    {
        OpenWindow app;
        const QStringList names = allNames(everyKey(*app.window.menuBar(), *app.window.centralWidget()));
        int keys = 0;
        for (const QMenu* menu : app.window.menuBar()->findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                for (const QKeySequence& key : action->shortcuts()) {
                    QVERIFY2(names.contains(key.toString()), qPrintable(action->text()));
                    ++keys;
                }
            }
        }
        QVERIFY(keys > 15);
    }

    void aScaleDoesWhatItsKeysSay()
    {
        ScaleField scale(0, 10);
        QCOMPARE(keysWithoutDeed(scale, ScaleField::keys()), QStringList());
        QTest::keyClick(&scale, Qt::Key_7);
        QCOMPARE(scale.points(), std::optional(7));
        QTest::keyClick(&scale, Qt::Key_Left);
        QCOMPARE(scale.points(), std::optional(6));
        QTest::keyClick(&scale, Qt::Key_End);
        QCOMPARE(scale.points(), std::optional(10));
        QTest::keyClick(&scale, Qt::Key_Delete);
        QCOMPARE(scale.points(), std::optional<int>());
    }

    void theFormsOfStoolDoWhatTheirKeysSay()
    {
        StoolField forms;
        QCOMPARE(keysWithoutDeed(forms, StoolField::keys()), QStringList());
        QTest::keyClick(&forms, Qt::Key_4);
        QCOMPARE(forms.form(), std::optional(4));
        QTest::keyClick(&forms, Qt::Key_Delete);
        QCOMPARE(forms.form(), std::optional<int>());
    }

    void aCalendarKnowsItsKeys()
    {
        const Day day = parseDay("2026-03-10").value();
        for (const OwnKey& one : calendarKeys()) {
            for (const QKeySequence& sequence : one.keys) {
                const QKeyEvent press(QEvent::KeyPress, sequence[0].key(), sequence[0].keyboardModifiers());
                QVERIFY2(opensDay(press) || dayByKey(press, day, day, Qt::LeftToRight).has_value(),
                         qPrintable(one.deed));
            }
        }
    }

    void aChartDoesWhatItsKeysSay()
    {
        LivedJournal lived;
        lived.app.window.showPage(trendsPage);
        QCOMPARE(keysWithoutDeed(*lived.app.window.findChild<ChartView*>(), ChartView::keys()), QStringList());
    }

    void quickAddDoesWhatItsKeysSay()
    {
        OpenWindow app;
        QCOMPARE(keysWithoutDeed(*app.window.findChild<QuickAddEdit*>(), QuickAddEdit::keys()), QStringList());
    }

    void aListOfEntriesDoesWhatItsKeysSay()
    {
        LivedJournal lived;
        lived.app.window.showPage(historyPage);
        auto* list = lived.app.window.findChild<EntryList*>();
        for (const OwnKey& one : EntryList::keys()) {
            bool done = false;
            const auto note = [&done] { done = true; };
            const auto opened = connect(list, &EntryList::entryActivated, list, note);
            const auto edited = connect(list, &EntryList::editWanted, list, note);
            const auto deleted = connect(list, &EntryList::deleteWanted, list, note);
            list->blockSignals(false);
            QKeyEvent press(QEvent::KeyPress, one.keys.front()[0].key(), Qt::NoModifier);
            QCoreApplication::sendEvent(list, &press);
            QVERIFY2(done || press.isAccepted(), qPrintable(one.deed));
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                dialog->close();
            }
            disconnect(opened);
            disconnect(edited);
            disconnect(deleted);
        }
    }

    void theKeysOfThePageAreThoseOfItsButtons()
    {
        OpenWindow app;
        const auto groups = everyKey(*app.window.menuBar(), *app.window.centralWidget());
        QVERIFY(allNames(groups).contains(QStringLiteral("Alt+N"))); // all fine

        OpenWindow::press(Qt::Key_N, Qt::AltModifier);

        QCOMPARE(app.journal.list(Kind::fine, {app.bridge.today(), app.bridge.today()}).size(), std::size_t{1});
    }

    void everyKeyOfAPageSaysWhatItDoes()
    {
        LivedJournal lived;
        int keys = 0;
        for (int page = 0; page < pageTotal; ++page) {
            lived.app.window.showPage(page);
            const QWidget* shown = lived.app.window.findChild<PageStack*>()->currentWidget();
            for (const QShortcut* shortcut : shown->findChildren<QShortcut*>()) {
                const bool leavesAForm = shortcut->key() == QKeySequence(Qt::Key_Escape);
                QVERIFY2(leavesAForm || !shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
                ++keys;
            }
        }
        QVERIFY(keys > 4);
    }

    void theKeysInTheManualStandOnTheSheet()
    {
        OpenWindow app;
        const QStringList names = allNames(everyKey(*app.window.menuBar(), *app.window.centralWidget()));
        static const QRegularExpression key(QStringLiteral("`((?:Ctrl\\+|Alt\\+|Shift\\+|F\\d)[^`]*)`"));
        int found = 0;
        const Manual manual;
        for (const ManualChapter& chapter : manual.chapters()) {
            for (auto all = key.globalMatch(chapter.markdown); all.hasNext(); ++found) {
                const QString name = all.next().captured(1);
                QVERIFY2(names.contains(name), qPrintable(chapter.name + u' ' + name));
            }
        }
        QVERIFY(found > 8);
    }

    void theSheetOpensAndClosesByKeys()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_Question, Qt::ControlModifier);
        auto* sheet = app.window.findChild<KeysDialog*>();
        QVERIFY(sheet != nullptr && sheet->isVisible());
        QCOMPARE(unreachableOrNameless(*sheet), QStringList());

        QTest::keyClick(sheet, Qt::Key_Escape);

        QVERIFY(!sheet->isVisible());
    }
};

HF_TEST(KeysSheet)
#include "keys.moc"
