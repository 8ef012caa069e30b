// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/system.h"
#include "app/window/options.h"
#include "ui/journal_bridge.h"
#include "ui/main_window.h"
#include "ui/pages/today_page.h"
#include "ui/reminders/bus_notifier.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"
#include "ui/work/background_work.h"
#include "ui/today/rail/today_rail.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <iostream>
#include <memory>

#include <sys/stat.h>

namespace hf {

namespace {

std::unique_ptr<Clock> makeClock(const Options& options)
{
    if (options.now) {
        return std::make_unique<FixedClock>(*options.now);
    }
    return std::make_unique<SystemClock>();
}

/// Makes the folder of the journal for the owner alone.
void makeFolder(const std::filesystem::path& journal)
{
    std::error_code ignored; // opening the journal tells what is wrong
    std::filesystem::create_directories(journal.parent_path(), ignored);
}

void paintAndQuit(MainWindow& window)
{
    window.setQuietStart(true);
    QObject::connect(&window, &MainWindow::firstPainted, &window, [] { QCoreApplication::exit(0); });
}

/// A picture is taken when nothing is being computed any more.
void waitForWork(const MainWindow& window)
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

void paintToFile(MainWindow& window, const std::filesystem::path& file)
{
    window.setQuietStart(true);
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&window, file] {
        window.today()->rail()->look();
        waitForWork(window);
        const bool written = window.grab().save(QString::fromStdString(file.string()), "PNG");
        if (!written) {
            std::cerr << "habitforge: " << file.string() << " could not be written\n";
        }
        QCoreApplication::exit(written ? 0 : 1);
    });
}

void showAsAsked(MainWindow& window, const Options& options)
{
    if (options.size) {
        window.resize(options.size->first, options.size->second);
    }
    if (options.day) {
        window.today()->showDay(*options.day);
    }
    window.showPage(pageNamed(options.page));
    if (options.screenshot) {
        paintToFile(window, *options.screenshot);
    } else if (options.paintAndQuit) {
        paintAndQuit(window);
    }
    window.show();
}

int tellFault(const StorageError& error, const Options& options)
{
    const QString sentence = sentences::storageFault(error.fault(), QString::fromStdString(options.journal.string()),
                                                     QString::fromUtf8(error.what()));
    std::cerr << "habitforge: " << sentence.toStdString() << '\n';
    if (!options.screenshot) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("HabitForge"), sentence);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return 1;
}

int run(int argc, char** argv, const Options& options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("habitforge"));
    QApplication::setApplicationDisplayName(QStringLiteral("HabitForge"));
    QApplication::setApplicationVersion(QStringLiteral(HABITFORGE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.habitforge.HabitForge"));
    QSettings settings(QString::fromStdString(settingsPath().string()), QSettings::IniFormat);
    Theme theme(application, settings);
    if (options.theme) {
        theme.force(*options.theme == "dark" ? Appearance::dark : Appearance::light);
    }
    const std::unique_ptr<Clock> clock = makeClock(options);
    SystemEntropy entropy;
    try {
        makeFolder(options.journal);
        Journal journal(options.journal, OpenMode::create, *clock, entropy);
        JournalBridge bridge(journal, *clock, options.zone);
        BusNotifier notifier;
        MainWindow window({bridge, theme, notifier, settings, [] { return std::make_unique<SystemEntropy>(); },
                           [](const QUrl& address) { QDesktopServices::openUrl(address); }});
        // An SVG icon is another library to load: the window is seen before its icon.
        QObject::connect(&window, &MainWindow::firstPainted, &application, [] {
            QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.habitforge.HabitForge.svg")));
        });
        showAsAsked(window, options);
        return QApplication::exec();
    } catch (const StorageError& error) {
        return tellFault(error, options);
    }
}

} // namespace

} // namespace hf

int main(int argc, char** argv)
{
    umask(077);
    hf::protectProcess();
    const hf::Options options = hf::readOptions({argv + 1, static_cast<std::size_t>(argc > 0 ? argc - 1 : 0)});
    if (options.help) {
        std::cout << hf::helpText();
        return 0;
    }
    if (options.version) {
        std::cout << "habitforge " << HABITFORGE_VERSION << '\n';
        return 0;
    }
    if (!options.problem.empty()) {
        std::cerr << "habitforge: " << options.problem << "\nhabitforge --help says what there is.\n";
        return 2;
    }
    return hf::run(argc, argv, options);
}
