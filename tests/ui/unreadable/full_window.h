// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiments.h"
#include "journal/journal_entries.h"
#include "quickadd/quick_add.h"
#include "support/faulty_files.h"
#include "ui/base/work/background_work.h"
#include "ui/open_window.h"
#include "ui/plan/planned.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace hf::test {

/// Waits until nothing is computed any more and what was queued has happened.
inline void settle(const QWidget& window)
{
    for (bool running = true; running;) {
        QCoreApplication::processEvents();
        running = false;
        for (BackgroundWork* work : window.findChildren<BackgroundWork*>()) {
            running = running || work->isRunning();
            work->wait();
        }
    }
    QCoreApplication::processEvents();
}

/// All that a page says, but for the line that says what happened.
inline QStringList wordsOn(const MainWindow& window)
{
    QStringList words;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || window.status()->isAncestorOf(widget)) {
            continue;
        }
        words << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words << button->text();
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            words << line->text();
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
            words << text->toPlainText();
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            words << box->currentText();
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    words << view->model()->index(row, column).data().toString()
                          << view->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
                }
            }
        }
    }
    words.removeAll(QString());
    return words;
}

/// The window on a journal with something for every page, on a disk that can be made to fail.
class FullWindow {
public:
    FullWindow()
    {
        planGlutamine(app, today - days{30}, {minutes{13 * 60}});
        std::vector<std::string> lines{"run 45min rpe 6 2026-11-21"};
        for (int back = 20; back > 0; --back) {
            const std::string on = " " + toString(today - days{back});
            lines.push_back("bloating " + std::to_string(back % 7) + on);
            lines.push_back("sleep 7h" + std::to_string(10 + back) + on);
        }
        log(app.journal, lines);
        log(app.journal, {"calm 4"});
        app.bridge.record({Reflection{today - days{1}, "Legs were heavy.", {}, {}}}, today);
        if (!app.bridge.remove({app.journal.list(Kind::rating, {today, today}).front().id})) {
            throw std::runtime_error("the bin stays empty");
        }
        ExperimentDraft draft;
        draft.question = "Does 10 g ease my evenings?";
        draft.supplement = built_in::glutamine;
        draft.treated.amount = grams("10");
        draft.outcome = "gut.bloating";
        draft.better = Better::low;
        draft.first = today;
        draft.pairs = 6;
        draft.periodDays = 3;
        draft.times = {minutes{8 * 60}};
        experiment = std::get<StartedExperiment>(Experiments(app.journal).start(draft, app.bridge.frame())).id;
        app.bridge.announceAll();
    }

    void log(Journal& journal, const std::vector<std::string>& lines)
    {
        std::vector<RecordBody> bodies;
        for (const std::string& line : lines) {
            auto reading = readQuickAdd(line, journal.catalogue(), app.bridge.frame());
            if (std::holds_alternative<QuickAddProblem>(reading)) {
                throw std::invalid_argument(line);
            }
            bodies.push_back(std::get<RecordBody>(std::move(reading)));
        }
        if (std::holds_alternative<Refused>(JournalEntries(journal).record(bodies, app.bridge.frame()))) {
            throw std::invalid_argument(lines.front());
        }
    }

    void open(int page)
    {
        app.window.showPage(page);
        settle(app.window);
    }
    /// As after a change anywhere: all that is shown is read anew.
    void readAnew()
    {
        app.bridge.announceAll();
        settle(app.window);
    }
    /// As after the file was touched, the window looked at again, or time went by.
    void lookAtTheFile()
    {
        app.bridge.checkForForeignChange();
        settle(app.window);
    }
    QStringList words() const { return wordsOn(app.window); }
    /// What a window says that is opened now.
    QStringList wordsOfNewWindow(int page)
    {
        MainWindow fresh({app.bridge, app.theme, app.settings, [] { return std::make_unique<SeededEntropy>(8); },
                          [](const QUrl&) {}});
        fresh.setQuietStart(true);
        fresh.resize(app.window.size());
        fresh.show();
        fresh.showPage(page);
        settle(fresh);
        return wordsOn(fresh);
    }
    QString status() const { return app.window.status()->text(); }

    /// What another device's copy of the folder brings: a journal of its own, ready to take the place of this one.
    std::filesystem::path otherJournal(const std::vector<std::string>& lines)
    {
        const auto file = app.file().parent_path() / "other.db";
        std::filesystem::remove(file);
        SeededEntropy seed{99};
        Journal other(file, OpenMode::create, app.clock, seed);
        log(other, lines);
        return file;
    }

    FaultyFiles disk;
    OpenWindow app;
    Day today = app.bridge.today();
    RecordId experiment;
};

} // namespace hf::test
