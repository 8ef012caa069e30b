// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "journal/experiments/experiment_view.h"
#include "planning/cues/cue.h"

#include <QtCore/QUrl>
#include <QtWidgets/QStackedWidget>

#include <array>
#include <filesystem>
#include <optional>
#include <string_view>

class QSettings;

namespace hf {

class BackupsPage;
class ExperimentsPage;
class GuidancePage;
class JournalBridge;
class PlanPage;
class SincePage;
class TodayPage;

/// The pages in the order of their keys, Ctrl+1 and on.
enum Page { todayPage, historyPage, trendsPage, experimentsPage, guidancePage, planPage, pageTotal };

/// How a page is called and where the sidebar shows it.
struct PageEntry {
    const char* name; ///< of its icon, and of `--page`
    QString title;
    QString menuText;
    QString keys;
    bool atFoot = false;
};

PageEntry entryOf(int page);
/// The page of that name; the first one when there is none.
int pageNamed(std::string_view name);
/// Where a cue leads; nothing where it stays on Today.
std::optional<Page> pageFor(CueAction action);

/// A place in the guidance.
struct PassageName {
    std::string_view slug;
    std::string_view anchor;
};
/// What a cue that leads to the guidance is about there.
PassageName passageFor(CueCode code);

/// The pages of the window. Today is there from the start, the others are made when they are first shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(JournalBridge& journal, QSettings& settings, QWidget* parent = nullptr);

    void show(int page);
    int current() const;
    /// Where the manual explains what is shown.
    QString chapter() const;
    TodayPage* today() const { return m_today; }
    /// Shows it first, so that it is there.
    PlanPage* plan();
    ExperimentsPage* experiments();
    GuidancePage* guidance();
    /// Behind Trends: the weeks before and after something began; of a supplement, or of what began last.
    SincePage* showSince(std::optional<SupplementId> supplement);

    /// Behind Settings: the backups of the journal. `stateFile` is what this device remembers of them.
    BackupsPage* showBackups(const std::filesystem::path& stateFile);
    /// Backups were made or looked at.
    void reloadBackups();

Q_SIGNALS:
    /// A backup is to take the journal's place.
    void restoreWanted(const QString& backup);
    void sealedCopyWanted();
    void settingsWanted();
    void said(const QString& sentence);
    void warned(const QString& sentence);
    void dayWanted(hf::Day day);
    void linkWanted(const QUrl& address);
    void cueWanted(const hf::Cue& cue);
    /// From a passage to the page that led to it.
    void backWanted();
    void ownValueWanted();
    void newSupplementWanted();
    /// A relation that was seen is to be tested properly.
    void experimentWanted(const hf::ExperimentDraft& known);
    void sinceWanted(std::optional<hf::SupplementId> supplement);
    void pageWanted(int page);
    void planWanted(hf::SupplementId supplement);
    /// A paragraph of the guidance.
    void passageWanted(const QString& slug, const QString& anchor);

private:
    QWidget* make(int page);
    QWidget* makeHistory();
    QWidget* makeTrends();
    QWidget* makeExperiments();
    QWidget* makeGuidance();
    QWidget* makePlan();

    JournalBridge& m_journal;
    QSettings& m_settings;
    TodayPage* m_today;
    SincePage* m_since = nullptr; ///< made when it is first shown
    BackupsPage* m_backups = nullptr;
    std::array<QWidget*, pageTotal> m_pages{};
};

} // namespace hf
