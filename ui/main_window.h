// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/window/page_stack.h"

#include <QtWidgets/QMainWindow>

#include <functional>
#include <memory>

class QAction;
class QSettings;
class QUrl;

namespace hf {

class CheckInReminder;
class ImportDoor;
class JournalBridge;
class Notifier;
class Sidebar;
class StatusLine;
class Theme;
class TodayPage;

/// What the window is given to work with; everything outlives it.
struct WindowParts {
    JournalBridge& journal;
    Theme& theme;
    Notifier& notifier;
    QSettings& settings;
    std::function<std::unique_ptr<Entropy>()> entropy; ///< for the thread of an import
    std::function<void(const QUrl&)> openLink;         ///< the only way out of the programme
};

/// The window: pages beside the sidebar, menus, and the line that says what happened.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    using enum Page;

    explicit MainWindow(WindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(int page);
    int currentPage() const { return m_pages->current(); }
    TodayPage* today() const { return m_today; }
    StatusLine* status() const { return m_status; }
    CheckInReminder* reminder() const { return m_reminder; }
    ImportDoor* imports() const { return m_imports; }
    /// Whether the watcher, the bus and the reminder may be touched after the first paint; off for a picture.
    void setQuietStart(bool quiet) { m_quiet = quiet; }

Q_SIGNALS:
    /// The window is on the screen for the first time.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildPlanMenu();
    void connectJournal();
    void restoreWindow();
    void afterFirstPaint();
    void showDay(Day day);
    void followCue(const Cue& cue);
    void planExperiment(const ExperimentDraft& known);
    void nameUndo();
    void openSettings();
    void openPalette();
    void exportFile();
    void about();
    void openLink(const QUrl& address);
    void raiseForCheckIn();

    WindowParts m_parts;
    Sidebar* m_sidebar = nullptr;
    PageStack* m_pages = nullptr;
    StatusLine* m_status = nullptr;
    TodayPage* m_today = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    ImportDoor* m_imports;
    CheckInReminder* m_reminder = nullptr;
    bool m_painted = false;
    bool m_quiet = false;
};

} // namespace hf
