// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>

using namespace hf;
using namespace hf::test;

class EntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void deletingAndUndoingByKeys()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(openEntries());

        OpenWindow::press(Qt::Key_Delete);
        QVERIFY(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.empty());
        QCOMPARE(app.window.status()->text(), QStringLiteral("Deleted: L-Glutamine 5\u00A0g"));
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.size(), std::size_t{1});
    }

    void aForeignCommitAppearsAfterALookAtTheFile()
    {
        OpenWindow app;
        SeededEntropy entropy{99};
        Journal other(app.file(), OpenMode::existing, app.clock, entropy);
        const RestDay rest{app.bridge.today(), {}};
        const RecordBody body = rest;
        JournalEntries(other).record({&body, 1}, app.bridge.frame());

        app.bridge.checkForForeignChange();

        QCOMPARE(app.window.findChild<QListView*>()->model()->rowCount(), 1);
    }

    void theWatcherNoticesAForeignCommit()
    {
        OpenWindow app;
        app.bridge.watch();
        SeededEntropy entropy{99};
        Journal other(app.file(), OpenMode::existing, app.clock, entropy);
        const RecordBody body = RestDay{app.bridge.today(), {}};

        JournalEntries(other).record({&body, 1}, app.bridge.frame());

        QTRY_COMPARE(app.window.findChild<QListView*>()->model()->rowCount(), 1);
    }
};

HF_TEST(EntriesTest)
#include "entries.moc"
