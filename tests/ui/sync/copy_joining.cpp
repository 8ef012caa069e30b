// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/copy_joining.h"

#include "journal/journal_entries.h"
#include "journal/keeping/copies.h"
#include "quickadd/quick_add.h"
#include "support/damaged_file.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/sync/both_rated_dialog.h"
#include "ui/open_window.h"
#include "ui/widgets/question_bar.h"
#include "ui/widgets/status_line.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace hf;
using namespace hf::test;

namespace {

/// A window beside whose journal a file syncer sets copies aside.
struct WithCopies : OpenWindow {
    static void write(Journal& to, const TimeFrame& frame, const std::vector<const char*>& lines)
    {
        for (const char* line : lines) {
            const auto read = readQuickAdd(line, to.catalogue(), frame);
            const RecordBody body = std::get<RecordBody>(read);
            JournalEntries(to).record({&body, 1}, frame);
        }
    }
    std::filesystem::path copyPath() const
    {
        return file().parent_path() / "journal.sync-conflict-20261123-110000-ABCDEFG.db";
    }
    /// A copy that was written to an hour later, elsewhere.
    void setAside(const std::vector<const char*>& lines)
    {
        const auto elsewhere = file().parent_path() / "elsewhere.db";
        std::filesystem::copy_file(file(), elsewhere);
        {
            const FixedClock later{clock.now() + std::chrono::hours{1}};
            SeededEntropy other{11};
            Journal there(elsewhere, OpenMode::existing, later, other);
            write(there, {std::chrono::floor<seconds>(later.now()), zone, there.dayStart(), {}}, lines);
        }
        std::filesystem::rename(elsewhere, copyPath());
    }
    void log(const std::vector<const char*>& lines)
    {
        write(journal, bridge.frame(), lines);
        bridge.announceAll();
    }
    /// The person comes back to the window.
    void comeBack()
    {
        window.setQuietStart(false); // it is the coming back that is tried, not the start
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QEvent activated(QEvent::ActivationChange);
        QApplication::sendEvent(&window, &activated);
        QCoreApplication::processEvents(); // a bar is shown once it is laid out
    }
    QuestionBar* bar() const
    {
        for (QuestionBar* one : window.findChildren<QuestionBar*>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    bool answer(const char* name)
    {
        const bool found = tabTo(QString::fromUtf8(name));
        if (found) {
            press(Qt::Key_Space);
        }
        return found && QTest::qWaitFor([this] { return !window.findChild<CopyJoining*>()->isWorking(); }, 20'000);
    }
    QString said() const { return window.findChild<StatusLine*>()->text(); }
    double bloating() const
    {
        const auto all = journal.list(Kind::rating, {bridge.today(), bridge.today()});
        return all.empty() ? -1 : std::get<Rating>(all.front().body).value;
    }
    std::size_t doses() const { return journal.list(Kind::dose, {bridge.today(), bridge.today()}).size(); }
};

BothRatedDialog* openDialog(const WithCopies& open)
{
    auto* dialog = open.window.findChild<BothRatedDialog*>();
    if (dialog != nullptr) {
        QApplication::setActiveWindow(dialog);
    }
    return dialog;
}

} // namespace

class CopyJoiningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aCopyIsNamedAndJoined()
    {
        WithCopies open;
        open.log({"glutamine 5g 8:00"});
        open.setAside({"glutamine 6g 9:00", "glutamine 7g 10:00"});
        open.log({"glutamine 8g 11:00"});

        open.comeBack();
        QVERIFY(open.bar() != nullptr);
        QVERIFY(open.bar()->accessibleName().contains(QString::fromStdString(open.copyPath().filename().string())));
        QVERIFY(open.answer("Join it"));

        QCOMPARE(open.doses(), std::size_t{4});
        QVERIFY2(open.said().contains(QStringLiteral("2 changes taken")), qPrintable(open.said()));
        QVERIFY(open.bar() == nullptr);
        QVERIFY(!std::filesystem::exists(open.copyPath()));
        QVERIFY(openDialog(open) == nullptr);
    }

    void oneThatIsPutOffIsNotOfferedAgain()
    {
        WithCopies open;
        open.log({"glutamine 5g 8:00"});
        open.setAside({"glutamine 6g 9:00"});
        open.comeBack();

        QVERIFY(open.answer("Not now"));
        open.comeBack();

        QVERIFY(open.bar() == nullptr);
        QCOMPARE(open.doses(), std::size_t{1});
        QVERIFY(std::filesystem::exists(open.copyPath()));
    }

    void thePersonSaysWhichRatingCounts_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("the one here") << true;
        QTest::newRow("the later one, of the copy") << false;
    }

    void thePersonSaysWhichRatingCounts()
    {
        QFETCH(bool, here);
        WithCopies open;
        open.log({"glutamine 5g 8:00"});
        open.setAside({"bloating 5"});
        open.log({"bloating 2"});
        open.comeBack();
        QVERIFY(open.answer("Join it"));
        QCOMPARE(open.bloating(), 5.0); // the later one

        BothRatedDialog* dialog = openDialog(open);
        QVERIFY(dialog != nullptr);
        const auto* model = dialog->findChild<QTableView*>()->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Bloating, today"));
        QCOMPARE(model->index(0, 2).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        const QStringList faults = unreachableOrNameless(*dialog) + sharedKeys(*dialog) + cutWords(*dialog);
        QCOMPARE(faults.join(u'\n'), QString());
        if (here) {
            OpenWindow::press(Qt::Key_Space); // the focus is on the value here
        }
        OpenWindow::press(Qt::Key_Return);

        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(open.bloating(), here ? 2.0 : 5.0);
        if (here) {
            open.bridge.undo();
            QCOMPARE(open.bloating(), 5.0);
        }
    }

    void aDamagedCopyIsToldAndLeftAlone()
    {
        WithCopies open;
        open.log({"glutamine 5g 8:00"});
        writeBytes(open.copyPath(), "no journal at all");
        open.comeBack();

        QVERIFY(open.answer("Join it"));

        QVERIFY2(open.said().contains(QStringLiteral("this is not a HabitForge journal")), qPrintable(open.said()));
        QCOMPARE(open.doses(), std::size_t{1});
        QCOMPARE(bytesOf(open.copyPath()), QByteArray("no journal at all"));
        open.comeBack();
        QVERIFY(open.bar() == nullptr);
    }
};

HF_TEST(CopyJoiningTest)
#include "copy_joining.moc"
