// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demo.h"
#include "journal/journal_care.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/import/import_dialog.h"
#include "ui/plan/planned.h"
#include "ui/shell/demo_bar.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace hf;
using namespace hf::test;

namespace {

constexpr days length{120};

/// A window on a made-up journal, and whether the person wanted back.
class MadeUp {
public:
    MadeUp()
    {
        makeDemo(file, length, 1, app.bridge.frame());
        journal = std::make_unique<Journal>(file, OpenMode::existing, app.clock, entropy);
        bridge = std::make_unique<JournalBridge>(*journal, app.clock, app.zone);
        WindowParts parts{*bridge, app.theme, app.settings, [] { return std::make_unique<SeededEntropy>(8); },
                          [](const QUrl&) {}};
        parts.goBack = [this] {
            back = starts;
            return starts;
        };
        app.window.hide();
        window = std::make_unique<MainWindow>(std::move(parts));
        window->setQuietStart(true);
        window->resize(1240, 820);
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    OpenWindow app;
    std::filesystem::path file = app.folder.filePath(QStringLiteral("made-up.db")).toStdString();
    SeededEntropy entropy{3};
    std::unique_ptr<Journal> journal;
    std::unique_ptr<JournalBridge> bridge;
    std::unique_ptr<MainWindow> window;
    bool starts = true; ///< the program on the own journal
    bool back = false;
};

} // namespace

/// The made-up journal that a person looks around in.
class WelcomeMadeUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void itIsSoundAndHasSomethingForEveryPage()
    {
        MadeUp made;
        QVERIFY(JournalCare(*made.journal).check().sound());
        const JournalInfo info = made.journal->info();
        for (const Kind kind : {Kind::dose, Kind::session, Kind::rest, Kind::rating, Kind::stool, Kind::reflection,
                                Kind::plan, Kind::supply, Kind::setting}) {
            QVERIFY2(info.counts.contains(kind) && info.counts.at(kind) > 0, rowOf(kind).name.data());
        }
        QVERIFY(info.days->last == made.bridge->today());
        const auto planned = PlanBook(*made.journal).occurrences(*info.days, made.bridge->frame());
        const auto missed = std::count_if(planned.begin(), planned.end(),
                                          [](const Occurrence& one) { return one.state == OccurrenceState::missed; });
        QVERIFY(missed > 0 && missed < std::ssize(planned) / 2);
    }

    void theSameMomentMakesTheSameOne()
    {
        MadeUp one;
        MadeUp other;
        for (const Kind kind : {Kind::dose, Kind::rating, Kind::stool}) {
            const DayRange all = *one.journal->info().days;
            const auto first = one.journal->list(kind, all);
            const auto second = other.journal->list(kind, all);
            QVERIFY(!first.empty() && first.size() == second.size());
            QVERIFY(std::equal(first.begin(), first.end(), second.begin(),
                               [](const Record& a, const Record& b) { return a.id == b.id && a.body == b.body; }));
        }
    }

    void everyPageSaysThatItIsMadeUp()
    {
        MadeUp made;
        for (int page = 0; page < pageTotal; ++page) {
            made.window->showPage(page);
            QCoreApplication::processEvents();
            QVERIFY(made.window->findChild<DemoBar*>()->isVisible());
            const QStringList faults = sharedKeys(*made.window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
        const auto actions = made.window->menuBar()->findChildren<QAction*>();
        QVERIFY(std::none_of(actions.begin(), actions.end(), [](const QAction* one) {
            return one->text().contains(QStringLiteral("mport")) || one->text().contains(QStringLiteral("xport"));
        }));
    }

    void whatIsDroppedOnItIsNotRead()
    {
        MadeUp made;
        QFile table(made.app.folder.filePath(QStringLiteral("own.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("date,bloating\n2026-11-20,3\n");
        table.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(table.fileName())});
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

        QApplication::sendEvent(made.window.get(), &drop);
        QCoreApplication::processEvents();

        QVERIFY(!made.window->acceptDrops());
        QVERIFY(made.window->findChild<ImportDialog*>() == nullptr);
    }

    void aWayBackThatLeadsNowhereIsTold()
    {
        MadeUp made;
        made.starts = false;
        OpenWindow::press(Qt::Key_J, Qt::AltModifier);

        QVERIFY(made.window->isVisible());
        QVERIFY(made.window->status()->text().contains(QStringLiteral("could not be started")));
    }

    void oneKeyLeadsBackAndTheOwnJournalIsUntouched()
    {
        MadeUp made;
        const auto before = made.app.journal.info().revisions;
        OpenWindow::type(QStringLiteral("bloating 2"));
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_J, Qt::AltModifier);

        QVERIFY(made.back);
        QCOMPARE(made.app.journal.info().revisions, before);
    }
};

HF_TEST(WelcomeMadeUpTest)
#include "welcome_made_up.moc"
