// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/features/today/today_page.h"
#include "ui/shell/page_stack.h"
#include "ui/unreadable/full_window.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"

#include <QtTest/QTest>

#include <SQLiteCpp/Database.h>

#include <fstream>
#include <iterator>

using namespace hf;
using namespace hf::test;

namespace {

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const auto question = QStringLiteral("Does 10 g ease my evenings?");

/// What a person is about to do on a page: the keys before the file is swapped, and the key that would store.
struct Deed {
    const char* name;
    Page page;
    void (*prepare)(FullWindow& window);
    void (*act)(FullWindow& window);
};

void tabToOne(const QString& name)
{
    QVERIFY2(OpenWindow::tabTo(name), qPrintable(name));
}

using Key = Qt::Key;

std::vector<Deed> deedsOfToday()
{
    return {
        {"quick add", todayPage,
         [](FullWindow& window) {
             window.app.window.today()->focusQuickAdd();
             OpenWindow::type(QStringLiteral("energy 2"));
         },
         [](FullWindow&) { OpenWindow::press(Key::Key_Return); }},
        {"a scale", todayPage, [](FullWindow&) { OpenWindow::press(Key::Key_G, Qt::AltModifier); },
         [](FullWindow&) { OpenWindow::press(Key::Key_3); }},
        {"the reflection", todayPage,
         [](FullWindow&) {
             OpenWindow::press(Key::Key_W, Qt::AltModifier);
             OpenWindow::type(QStringLiteral("A quiet day."));
         },
         [](FullWindow&) { OpenWindow::press(Key::Key_Left, Qt::AltModifier); }},
        {"all fine", todayPage, [](FullWindow&) {},
         [](FullWindow&) { OpenWindow::press(Key::Key_N, Qt::AltModifier); }},
        {"undo", todayPage, [](FullWindow&) { OpenWindow::press(Key::Key_G, Qt::AltModifier); },
         [](FullWindow&) { OpenWindow::press(Key::Key_Z, Qt::ControlModifier); }},
    };
}

std::vector<Deed> deedsElsewhere()
{
    return {
        {"deleting in History", historyPage,
         [](FullWindow&) {
             tabToOne(QStringLiteral("Calendar"));
             OpenWindow::press(Key::Key_Left);
             tabToOne(QStringLiteral("Entries"));
             OpenWindow::press(Key::Key_Home);
         },
         [](FullWindow&) { OpenWindow::press(Key::Key_Delete); }},
        {"pausing an experiment", experimentsPage, [](FullWindow&) { tabToOne(QStringLiteral("Pause: ") + question); },
         [](FullWindow&) { OpenWindow::press(Key::Key_Space); }},
        {"a new plan", planPage, [](FullWindow&) { tabToOne(QStringLiteral("New plan")); },
         [](FullWindow&) {
             OpenWindow::withDialog([] { OpenWindow::press(Key::Key_Space); },
                                    [] {
                                        QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("4 g")));
                                        OpenWindow::press(Key::Key_Return);
                                    });
         }},
        {"the palette", trendsPage, [](FullWindow&) {},
         [](FullWindow&) {
             OpenWindow::withDialog([] { OpenWindow::press(Key::Key_K, Qt::ControlModifier); },
                                    [] {
                                        OpenWindow::type(QStringLiteral("energy 2"));
                                        OpenWindow::press(Key::Key_Return);
                                    });
         }},
        {"a setting", guidancePage,
         [](FullWindow& window) {
             OpenWindow::press(Key::Key_Comma, Qt::ControlModifier);
             auto* dialog = window.app.window.findChild<SettingsDialog*>();
             QApplication::setActiveWindow(dialog);
             dialog->showSection(SettingsDialog::general);
             tabToOne(QStringLiteral("Time at which the day starts"));
         },
         [](FullWindow&) {
             OpenWindow::press(Key::Key_Up);
             OpenWindow::press(Key::Key_Tab); /* to the minutes */
             OpenWindow::press(Key::Key_Tab);
         }},
    };
}

const std::vector<Deed>& deeds()
{
    static const std::vector<Deed> all = [] {
        std::vector<Deed> both = deedsOfToday();
        const std::vector<Deed> others = deedsElsewhere();
        both.insert(both.end(), others.begin(), others.end());
        return both;
    }();
    return all;
}

void addRows()
{
    QTest::addColumn<std::size_t>("which");
    for (std::size_t i = 0; i < deeds().size(); ++i) {
        QTest::addRow("%s", deeds()[i].name) << i;
    }
}

/// Puts another file in the journal's place; what lay there goes on under a second name.
class Swap {
public:
    Swap(const FullWindow& window, const std::filesystem::path& other)
        : place(window.app.file()),
          old(place.string() + ".old")
    {
        std::filesystem::create_hard_link(place, old);
        m_before = bytesOf(old);
        m_taken = bytesOf(other);
        std::filesystem::rename(other, place);
    }

    bool oldIsUntouched() const { return bytesOf(old) == m_before; }
    bool newIsUntouched() const { return bytesOf(place) == m_taken; }

    std::filesystem::path place;
    std::filesystem::path old;

private:
    std::string m_before;
    std::string m_taken;
};

} // namespace

/// Between two key presses another file takes the journal's place, as when a folder is synchronised.
class Swapped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void whatIsStoredAfterTheSwapGoesNowhereAndAllIsReadAnew_data() { addRows(); }
    void whatIsStoredAfterTheSwapGoesNowhereAndAllIsReadAnew()
    {
        QFETCH(std::size_t, which);
        const Deed& deed = deeds().at(which);
        FullWindow window;
        window.open(deed.page);
        deed.prepare(window);
        const auto other = window.otherJournal({"bloating 7", "run 20min rpe 3 2026-11-22"});
        const Swap swap(window, other);
        const QSignalSpy failed(&window.app.bridge, &JournalBridge::failed);
        const QSignalSpy done(&window.app.bridge, &JournalBridge::done);

        deed.act(window);
        QVERIFY(std::none_of(done.begin(), done.end(), [](const QList<QVariant>& said) {
            return said.first().toString().startsWith(QStringLiteral("Saved"));
        }));
        QVERIFY(failed.count() >= 1);
        QVERIFY2(failed.first().first().toString().contains(QStringLiteral("Nothing was saved")),
                 qPrintable(failed.first().first().toString()));
        QVERIFY(swap.oldIsUntouched());
        QVERIFY(swap.newIsUntouched());

        settle(window.app.window);
        QCOMPARE(window.app.journal.list(Kind::session, {window.today - days{2}, window.today}).size(), std::size_t{1});
        QVERIFY(PlanBook(window.app.journal).plans(window.app.bridge.frame()).empty());
        // All pages but those on which something is typed or chosen say what a window says that is opened now.
        for (const int page : {int{historyPage}, int{trendsPage}, int{planPage}}) {
            if (page != int{deed.page}) {
                window.open(page); // a reflection that was typed for the other journal holds it back once
                window.open(page);
                QCOMPARE(window.words(), window.wordsOfNewWindow(page));
            }
        }
    }

    void anUnsoundFileTakesNothingsPlace_data() { addRows(); }
    void anUnsoundFileTakesNothingsPlace()
    {
        QFETCH(std::size_t, which);
        const Deed& deed = deeds().at(which);
        FullWindow window;
        window.open(deed.page);
        deed.prepare(window);
        const auto other = window.otherJournal({"bloating 7"});
        {
            // A row that the log does not tell: opening alone does not see it.
            SQLite::Database raw(other.string(), SQLite::OPEN_READWRITE);
            raw.exec("UPDATE rating SET value = value + 1");
        }
        const Swap swap(window, other);
        const QSignalSpy failed(&window.app.bridge, &JournalBridge::failed);

        deed.act(window);
        settle(window.app.window);
        window.lookAtTheFile();

        QVERIFY(failed.count() >= 1);
        QVERIFY(swap.oldIsUntouched());
        QVERIFY(swap.newIsUntouched());
        QCOMPARE(plansOf(window.app).size(), std::size_t{1}); // what was read before still is

        std::filesystem::rename(swap.old, swap.place);
        window.lookAtTheFile();
        window.log(window.app.journal, {"energy 5"});
        QCOMPARE(window.app.journal.list(Kind::rating, {window.today, window.today}).size(), std::size_t{1});
    }

    void anIdleSwapIsToldAndOffersNoUndo()
    {
        FullWindow window;
        window.app.window.today()->focusQuickAdd();
        OpenWindow::type(QStringLiteral("energy 2"));
        OpenWindow::press(Qt::Key_Return);
        const auto other = window.otherJournal({"bloating 7"});
        const Swap swap(window, other);
        window.lookAtTheFile();
        QVERIFY2(window.status().startsWith(QStringLiteral("Another journal lies at")), qPrintable(window.status()));
        const auto buttons = window.app.window.status()->findChildren<QAbstractButton*>();
        QVERIFY(
            std::none_of(buttons.begin(), buttons.end(), [](const QWidget* button) { return button->isVisible(); }));
    }

    void whatWasTypedForOneJournalIsNotWrittenIntoAnother()
    {
        FullWindow window;
        OpenWindow::press(Qt::Key_W, Qt::AltModifier);
        OpenWindow::type(QStringLiteral("A private word."));
        auto* edit = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(edit != nullptr);
        const auto other = window.otherJournal({"bloating 7"});
        const Swap swap(window, other);
        window.lookAtTheFile();
        OpenWindow::press(Qt::Key_Tab);

        const auto notes = [&] { return window.app.journal.list(Kind::reflection, {window.today, window.today}); };
        QVERIFY(notes().empty());
        QVERIFY2(window.status().contains(QStringLiteral("typed for another journal")), qPrintable(window.status()));
        QCOMPARE(edit->toPlainText(), QStringLiteral("A private word."));
        edit->setFocus();
        OpenWindow::press(Qt::Key_Tab); // now it is meant
        QCOMPARE(notes().size(), std::size_t{1});
        QVERIFY(swap.oldIsUntouched());
    }

    void anUnsoundFileIsNamedAsWhatItIsEachTime()
    {
        FullWindow window;
        const auto other = window.otherJournal({"bloating 7"});
        std::ofstream(other) << "no journal at all, but long enough to be looked at";
        const Swap swap(window, other);
        window.app.window.today()->focusQuickAdd();
        OpenWindow::type(QStringLiteral("energy 2"));
        for (int attempt = 0; attempt < 3; ++attempt) {
            OpenWindow::press(Qt::Key_Return);
            settle(window.app.window);
            QVERIFY(swap.newIsUntouched());
        }
        QVERIFY2(window.status().contains(QStringLiteral("not a sound journal")), qPrintable(window.status()));
        QVERIFY(!window.status().contains(QStringLiteral("is another file now")));
    }

    void theTypedLineStaysAndIsStoredInTheFileThatIsThereNow()
    {
        FullWindow window;
        window.app.window.today()->focusQuickAdd();
        OpenWindow::type(QStringLiteral("energy 2"));
        const auto other = window.otherJournal({"bloating 7"});
        const Swap swap(window, other);

        OpenWindow::press(Qt::Key_Return);
        const auto* line = window.app.window.today()->quickAdd();
        QCOMPARE(line->edit()->text(), QStringLiteral("energy 2"));
        settle(window.app.window);
        QCOMPARE(line->edit()->text(), QStringLiteral("energy 2"));

        OpenWindow::press(Qt::Key_Return);
        QVERIFY(line->edit()->text().isEmpty());
        QCOMPARE(window.app.journal.list(Kind::rating, {window.today, window.today}).size(), std::size_t{2});
        QVERIFY(swap.oldIsUntouched());
    }
};

HF_TEST(Swapped)
#include "swapped.moc"
