// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/shell/page_stack.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <functional>
#include <memory>

class QAction;
class QSettings;
class QUrl;

namespace hf {

class AppLock;
class CopyJoining;
class FirstStart;
class ImportController;
class Autostart;
class HelpMenu;
class JournalBridge;
class LockPage;
class QuestionBar;
class QuestionStack;
class SettingsDialog;
class Sidebar;
class StatusLine;
class SyncKeeper;
class UndoActions;
class Theme;
class TodayPage;

/// What the window is given to work with; everything outlives it.
struct WindowParts {
    JournalBridge& journal;
    Theme& theme;
    QSettings& settings;
    std::function<std::unique_ptr<Entropy>()> entropy; ///< for the thread of an import
    std::function<void(const QUrl&)> openLink;         ///< the only way out of the program
    const Autostart* autostart = nullptr;              ///< nothing: no start at login is offered
    /// Opens a made-up journal in a window of its own; false when that failed. Nothing: it is not offered.
    std::function<bool()> lookAround = {};
    /// This journal is made up, and this leads back to the person's. Nothing: it is the person's.
    std::function<bool()> goBack = {};
    /// What this device remembers of backups. Empty: none are shown, as for the made-up journal.
    std::filesystem::path keepingState = {};
    /// Shows a notice to try how it looks. Nothing: there is nobody who could.
    std::function<void(const QString& title, const QString& body)> sendNotice = {};
    /// Hides what the window shows while nobody uses it. Nothing: it is never locked, as for the made-up journal.
    AppLock* lock = nullptr;
    /// Exchanges the journal with other devices. Nothing: that is not offered, as for the made-up journal.
    SyncKeeper* sync = nullptr;
};

/// The window: pages beside the sidebar, menus, and the line that says what happened.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    using enum Page;

    explicit MainWindow(WindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The first questions stand in the place of Today while they are ahead.
    void showPage(int page);
    void showWelcome();
    /// Today itself, whatever is ahead.
    void showToday();
    /// The weeks before and after something began, behind Trends.
    void showSince(std::optional<SupplementId> supplement);
    /// A paragraph of the guidance; the article from its beginning where no anchor is given.
    void showPassage(std::string_view slug, std::string_view anchor);
    int currentPage() const { return m_pages->current(); }
    TodayPage* today() const { return m_today; }
    StatusLine* status() const { return m_status; }
    HelpMenu* help() const { return m_help; }
    ImportController* imports() const { return m_imports; }
    SettingsDialog* openSettings();
    /// Shows a question above the page, when those before it were answered.
    void ask(QuestionBar* question);
    /// The backups of the journal, behind Settings.
    void showBackups();
    /// Backups were made or looked at.
    void reloadBackups();
    /// The exchange with other devices; nothing where it is not offered.
    void openSync();
    /// Brings the window to the front, on today's page when it was not to be seen.
    void bringUp();
    /// Shows the lock page instead of all else, where there is a lock.
    void lockNow();
    /// Ends the program, unless what is being typed cannot be kept.
    void quit();
    /// Whether the watcher and the bus may be touched after the first paint; off for a picture.
    void setQuietStart(bool quiet) { m_quiet = quiet; }

Q_SIGNALS:
    /// The window is on the screen for the first time.
    void firstPainted();
    /// The person looks at the window again.
    void activated();
    /// The window is closed; `forGood` when the program was to end.
    void closed(bool forGood);

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void open(int page);
    void lookAround();
    void goBack();
    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildPlanMenu();
    void restoreWindow();
    void allowActions();
    void afterFirstPaint();
    void showDay(Day day);
    void followCue(const Cue& cue);
    void planExperiment(const ExperimentDraft& known);
    void planSupplement(SupplementId supplement);
    void openPalette();
    void exportFile();
    void openLink(const QUrl& address);
    void keepJournal();
    void askAboutDamage();
    void lookForCopies();
    void repairJournal();
    void restoreBackup(const QString& backup);
    void sealCopy();
    void followLock();
    void cover();
    void uncover();
    void showMenus(bool shown);

    WindowParts m_parts;
    Sidebar* m_sidebar = nullptr;
    PageStack* m_pages = nullptr;
    StatusLine* m_status = nullptr;
    TodayPage* m_today = nullptr;
    FirstStart* m_first = nullptr;
    UndoActions* m_undo = nullptr;
    HelpMenu* m_help = nullptr;
    ImportController* m_imports;
    CopyJoining* m_copies = nullptr; ///< none for the made-up journal
    QuestionStack* m_questions = nullptr;
    QPointer<QuestionBar> m_damage;      ///< the question what to do about it
    LockPage* m_lockPage = nullptr;      ///< while it is locked
    QPointer<QWidget> m_hadFocus;        ///< before it was locked
    int m_cameFrom = 0;                  ///< the page that led to a passage of the guidance
    std::vector<QAction*> m_dayActions;  ///< only where a day is shown
    std::vector<QAction*> m_partActions; ///< not while the first questions are asked
    bool m_painted = false;
    bool m_quiet = false;
    bool m_quitting = false;
};

} // namespace hf
