// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/program.h"

#include "app/shared/system.h"
#include "app/window/keepers.h"
#include "app/window/made_up.h"
#include "app/window/opening.h"
#include "app/window/options.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/base/words/language.h"
#include "ui/base/words/sentences.h"
#include "ui/base/work/background_work.h"
#include "ui/base/work/termination.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/sentences_charts.h"
#include "ui/features/lock/app_lock.h"
#include "ui/features/reminders/bus_notifier.h"
#include "ui/features/settings/autostart.h"
#include "ui/features/today/rail/rail_controller.h"
#include "ui/features/today/today_page.h"
#include "ui/shell/application.h"
#include "ui/shell/desktop/resident.h"
#include "ui/shell/desktop/single_instance.h"
#include "ui/shell/help_menu.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <future>
#include <iostream>
#include <memory>
#include <string_view>

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

/// What starts at login: the installed program by its name, this very file otherwise.
Autostart makeAutostart()
{
    const QString program = QCoreApplication::applicationFilePath();
    const QString known = QStandardPaths::findExecutable(QStringLiteral("habitforge"));
    const bool installed = !known.isEmpty() && QFileInfo(known).canonicalFilePath() == program;
    return {configHome(), program.toStdString(), installed};
}

/// Where the person is after a signal that names a zone, or names none.
std::function<Zone(const QString&)> zoneSource(const Options& options)
{
    if (options.zoneGiven) {
        return {};
    }
    return [](const QString& name) { return Zone::named(name.toStdString()).value_or(systemZone()); };
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

/// What was said anew changes heights, and those the heights of what holds them: a round of events for each.
QImage settledPicture(QWidget& window)
{
    constexpr int mostRounds = 20;
    QImage picture = window.grab().toImage();
    for (int round = 0; round < mostRounds; ++round) {
        QCoreApplication::processEvents();
        QImage next = window.grab().toImage();
        if (next == picture) {
            break;
        }
        picture = std::move(next);
    }
    return picture;
}

void paintToFile(MainWindow& window, const std::filesystem::path& file)
{
    window.setQuietStart(true);
    window.help()->keepNews();
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&window, file] {
        window.today()->rail()->refresh();
        waitForWork(window);
        QWidget* dialog = QApplication::activeModalWidget();
        QWidget* above = dialog == nullptr ? window.help()->manual() : dialog;
        QWidget& shown = above == nullptr ? window : *above;
        const std::optional<QString> problem =
            writeWhole(QString::fromStdString(file.string()), pngOf(settledPicture(shown)));
        if (problem) {
            std::cerr << "habitforge: "
                      << sentences::notSaved(QString::fromStdString(file.string()), *problem).toStdString() << '\n';
        }
        QCoreApplication::exit(problem ? 1 : 0);
    });
}

constexpr std::string_view inGuidance = "guidance/";

void showPageAsked(MainWindow& window, const Options& options)
{
    if (options.page == "since") {
        window.showSince(std::nullopt);
    } else if (options.page == "backups") {
        window.showBackups();
    } else if (options.page.starts_with(inGuidance)) {
        const std::string place = options.page.substr(inGuidance.size());
        const std::size_t anchor = std::min(place.find('#'), place.size());
        window.showPassage(place.substr(0, anchor), anchor == place.size() ? "" : place.substr(anchor + 1));
    } else if (options.page == "welcome") {
        window.showWelcome();
    } else if (options.page == "today" && options.screenshot) {
        window.showToday(); // whatever is ahead: that is what was asked for
    } else {
        window.showPage(pageNamed(options.page));
    }
}

/// Opens over the window what is no page of it.
void openAsked(MainWindow& window, const Options& options)
{
    if (options.page == "settings") {
        window.openSettings();
    } else if (options.page == "lock") {
        window.lockNow();
    } else if (options.page == "manual") {
        window.help()->openManual(QStringLiteral("first-day"));
    } else if (options.page == "keys") {
        window.help()->showKeys();
    } else if (options.page == "about") {
        window.help()->showAbout();
    }
}

void showAsAsked(MainWindow& window, const Options& options)
{
    if (options.size) {
        window.resize(options.size->first, options.size->second);
    }
    if (options.day) {
        window.today()->showDay(*options.day);
    }
    showPageAsked(window, options);
    if (options.screenshot) {
        paintToFile(window, *options.screenshot);
    }
    window.show();
    openAsked(window, options);
}

int tellEnd(const QString& sentence, const Options& options)
{
    std::cerr << "habitforge: " << sentence.toStdString() << '\n';
    if (!options.screenshot) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("HabitForge"), sentence);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return 1;
}

/// Opens what was asked for, and goes on until the person ends it.
int live(ResidentParts parts, const Options& options, const InstanceLock& lock, const QString& said)
{
    if (parts.window.lock != nullptr) {
        parts.window.lock->start(); // before anything could be seen
    }
    Keepers keepers(parts.window);
    parts.window.sync = &keepers.sync();
    Resident resident(parts);
    InstanceServer server(lock.socket());
    resident.listenTo(server);
    const Termination termination;
    QObject::connect(&termination, &Termination::asked, &resident, [&resident] {
        resident.quit(); // stores what is being typed, if that can be stored
        QCoreApplication::exit(0);
    });
    keepers.start(resident);
    const auto end = [&keepers](int code) {
        keepers.finish();
        return code;
    };
    QObject::connect(
        &resident, &Resident::ended, &resident, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    if (options.background || options.quickAdd) {
        if (options.quickAdd) {
            resident.openQuickAdd(QString::fromStdString(options.text));
        }
        QTimer::singleShot(0, &resident, &Resident::start);
        return end(QApplication::exec());
    }
    MainWindow& window = resident.window();
    QObject::connect(&window, &MainWindow::firstPainted, &resident, &Resident::start);
    showAsAsked(window, options);
    if (!said.isEmpty()) {
        window.status()->warn(said);
    }
    return end(QApplication::exec());
}

/// Shows one page and no more: no reminders, nothing shared with a running program.
int showOnce(const WindowParts& parts, const Options& options, const std::function<void(MainWindow&)>& measured)
{
    MainWindow window(parts);
    if (measured) {
        measured(window);
    }
    showAsAsked(window, options);
    return QApplication::exec();
}

/// The window on the made-up journal: without reminders, tray and bus, which are for the person's own.
int showMadeUp(const WindowParts& parts, const Options& options, const InstanceLock& lock)
{
    MainWindow window(parts);
    InstanceServer server(lock.socket());
    QObject::connect(&server, &InstanceServer::asked, &window, &MainWindow::bringUp);
    showAsAsked(window, options);
    return QApplication::exec();
}

/// Ends this program where another one has started in its place.
bool endFor(bool started)
{
    if (started) {
        QCoreApplication::exit(0);
    }
    return started;
}

/// What the window works with; of the made-up journal nothing reaches what is the person's own.
WindowParts windowParts(JournalBridge& bridge, Theme& theme, QSettings& settings, const Autostart& autostart,
                        const Options& options)
{
    WindowParts parts{bridge,
                      theme,
                      settings,
                      [] { return std::make_unique<SystemEntropy>(); },
                      [](const QUrl& address) { QDesktopServices::openUrl(address); },
                      options.ownJournal || options.madeUp ? nullptr : &autostart};
    if (!options.madeUp) {
        parts.keepingState = keepingStatePath(options.ownJournal ? std::optional(options.journal) : std::nullopt);
    }
    if (options.madeUp) {
        parts.goBack = [&options] { return endFor(startOwn(options)); };
    } else {
        parts.lookAround = [&options] { return startMadeUp(options); };
    }
    return parts;
}

bool showsOnce(const Options& options, const std::function<void(MainWindow&)>& measured)
{
    return options.screenshot || measured;
}

int run(int argc, char** argv, const Options& options, const InstanceLock& lock,
        const std::function<void(MainWindow&)>& measured)
{
    const std::unique_ptr<Clock> clock = makeClock(options);
    SystemEntropy entropy;
    // Reading files and reaching the display wait for different things: they wait at the same time.
    std::future<Opened> opening = std::async(std::launch::async, [&] { return openAtStart(options, *clock, entropy); });
    Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("habitforge"));
    QApplication::setApplicationDisplayName(QStringLiteral("HabitForge"));
    QApplication::setApplicationVersion(QStringLiteral(HABITFORGE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.habitforge.HabitForge"));
    useEnglish();
    if (!useLanguage(QString::fromStdString(options.language))) {
        std::cerr << "habitforge: no translation " << options.language << ", so it speaks English.\n";
    }
    if (options.fontSize) {
        QFont font = QApplication::font();
        font.setPointSize(*options.fontSize);
        QApplication::setFont(font);
    }
    QSettings own(QString::fromStdString(settingsPath().string()), QSettings::IniFormat);
    const std::unique_ptr<QSettings> madeUp = options.madeUp ? madeUpSettings(own, options) : nullptr;
    QSettings& settings = madeUp ? *madeUp : own;
    Theme theme(application, settings);
    if (options.theme) {
        theme.force(*options.theme == "dark" ? Appearance::dark : Appearance::light);
    }
    const Autostart autostart = makeAutostart();
    try {
        std::optional<Opened> opened = settledJournal(opening, options, *clock, entropy, showsOnce(options, measured));
        if (!opened) {
            return 1;
        }
        JournalBridge bridge(*opened->journal, *clock, options.zone);
        bridge.expect(std::move(opened->prefetched));
        AppLock appLock(settings, *clock);
        WindowParts parts = windowParts(bridge, theme, settings, autostart, options);
        if (!options.madeUp) {
            parts.lock = &appLock;
        }
        if (showsOnce(options, measured)) {
            return showOnce(parts, options, measured);
        }
        if (options.madeUp) {
            return showMadeUp(parts, options, lock);
        }
        BusNotifier notifier;
        const auto named = options.ownJournal ? std::optional(options.journal) : std::nullopt;
        return live(
            {parts, notifier, reminderMemoryPath(named), zoneSource(options), !options.ownJournal, lock.socket() >= 0},
            options, lock, opened->said);
    } catch (const StorageError& error) {
        return tellEnd(sentences::storageFault(error.fault(), QString::fromStdString(pathOf(options).string()),
                                               QString::fromUtf8(error.what())),
                       options);
    } catch (const std::exception& error) {
        return tellEnd(sentences::unforeseen(QString::fromUtf8(error.what())), options);
    }
}

/// Asks the process that has this journal to do what was asked of this one.
int handOver(const InstanceLock& lock, const Options& options)
{
    Handover handover;
    handover.text = options.text;
    handover.token = environment("XDG_ACTIVATION_TOKEN").value_or(environment("DESKTOP_STARTUP_ID").value_or(""));
    if (options.quickAdd) {
        handover.word = Handover::Word::quickAdd;
    } else if (options.background && !environment("DBUS_STARTER_ADDRESS")) {
        handover.word = Handover::Word::nothing; // the background is there already
    }
    if (lock.handOver(handover)) {
        return 0;
    }
    std::cerr << "habitforge: it is running already, but does not answer.\n";
    return 1;
}

} // namespace

int runProgram(int argc, char** argv, const std::function<void(MainWindow&)>& measured)
{
    umask(077);
    protectProcess();
    const auto read = readOptions(argc, argv);
    if (const auto* answer = std::get_if<OptionsAnswer>(&read)) {
        (answer->exitCode == 0 ? std::cout : std::cerr) << answer->text;
        return answer->exitCode;
    }
    const Options& options = std::get<Options>(read);
    // A picture of a page is none of a running program's business.
    const InstanceLock lock(showsOnce(options, measured) ? std::filesystem::path() : runtimeFolder(), pathOf(options));
    if (lock.role() == InstanceLock::Role::second) {
        return handOver(lock, options);
    }
    return run(argc, argv, options, lock, measured);
}

} // namespace hf
