// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page_stack.h"

#include "ui/features/backups/backups_page.h"
#include "ui/features/experiments/experiments_page.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/features/history/history_page.h"
#include "ui/features/plan/plan_page.h"
#include "ui/features/today/today_page.h"
#include "ui/features/trends/since/since_page.h"
#include "ui/features/trends/trends_page.h"

#include <algorithm>

namespace hf {

PageEntry entryOf(int page)
{
    const QString keys = QStringLiteral("Ctrl+%1").arg(page + 1);
    switch (static_cast<Page>(page)) {
    case historyPage:
        return {"history", PageStack::tr("History"), PageStack::tr("H&istory"), keys};
    case trendsPage:
        return {"trends", PageStack::tr("Trends"), PageStack::tr("T&rends"), keys};
    case experimentsPage:
        return {"experiments", PageStack::tr("Experiments"), PageStack::tr("&Experiments"), keys};
    case guidancePage:
        return {"guidance", PageStack::tr("Guidance"), PageStack::tr("&Guidance"), keys};
    case planPage:
        return {"plan", PageStack::tr("Plan & supplies"), PageStack::tr("&Plan && supplies"), keys, true};
    case todayPage:
    case pageTotal:
        break;
    }
    return {"today", PageStack::tr("Today"), PageStack::tr("&Today"), keys};
}

int pageNamed(std::string_view name)
{
    for (int page = 0; page < pageTotal; ++page) {
        if (name == entryOf(page).name) {
            return page;
        }
    }
    return todayPage;
}

std::optional<Page> pageFor(CueAction action)
{
    switch (action) {
    case CueAction::openGuidance:
        return guidancePage;
    case CueAction::openGut:
    case CueAction::openLoad:
        return trendsPage;
    case CueAction::recoveryMenu:
    case CueAction::openStock:
        return planPage;
    case CueAction::openExperiment:
        return experimentsPage;
    case CueAction::logWeek:
        break;
    }
    return std::nullopt;
}

PassageName passageFor(CueCode code)
{
    constexpr PassageName training{"l-glutamine", "training-and-recovery"};
    constexpr PassageName easy{"l-glutamine", "in-short"};
    return code == CueCode::easyStretch ? easy : training;
}

PageStack::PageStack(JournalBridge& journal, QSettings& settings, QWidget* parent)
    : QStackedWidget(parent),
      m_journal(journal),
      m_settings(settings),
      m_today(new TodayPage(journal, settings, this))
{
    m_pages[todayPage] = m_today;
    addWidget(m_today);
    connect(m_today, &TodayPage::problem, this, &PageStack::warned);
    connect(m_today, &TodayPage::cueWanted, this, &PageStack::cueWanted);
    connect(m_today, &TodayPage::ownValueWanted, this, &PageStack::ownValueWanted);
    connect(m_today, &TodayPage::newSupplementWanted, this, &PageStack::newSupplementWanted);
    connect(m_today, &TodayPage::passageWanted, this, &PageStack::passageWanted);
}

void PageStack::show(int page)
{
    QWidget*& place = m_pages.at(static_cast<std::size_t>(page));
    if (place == nullptr) {
        place = make(page);
        addWidget(place);
    }
    setCurrentWidget(place);
}

int PageStack::current() const
{
    if (m_since != nullptr && currentWidget() == m_since) {
        return trendsPage;
    }
    const auto* const place = std::find(m_pages.begin(), m_pages.end(), currentWidget());
    return place == m_pages.end() ? todayPage : static_cast<int>(place - m_pages.begin());
}

QString PageStack::chapter() const
{
    if (m_since != nullptr && currentWidget() == m_since) {
        return QStringLiteral("trends#since-you-began");
    }
    if (m_backups != nullptr && currentWidget() == m_backups) {
        return QStringLiteral("keeping-safe#backups");
    }
    if (std::find(m_pages.begin(), m_pages.end(), currentWidget()) == m_pages.end()) {
        return QStringLiteral("first-day"); // the welcome stands in the place of Today
    }
    switch (static_cast<Page>(current())) {
    case historyPage:
        return QStringLiteral("history");
    case trendsPage:
        return QStringLiteral("trends");
    case experimentsPage:
        return QStringLiteral("experiments");
    case guidancePage:
        return QStringLiteral("guidance");
    case planPage:
        return QStringLiteral("plans-and-supplies");
    case todayPage:
    case pageTotal:
        break;
    }
    return QStringLiteral("recording-a-day");
}

PlanPage* PageStack::plan()
{
    show(planPage);
    return qobject_cast<PlanPage*>(m_pages[planPage]);
}

ExperimentsPage* PageStack::experiments()
{
    show(experimentsPage);
    return qobject_cast<ExperimentsPage*>(m_pages[experimentsPage]);
}

GuidancePage* PageStack::guidance()
{
    show(guidancePage);
    return qobject_cast<GuidancePage*>(m_pages[guidancePage]);
}

SincePage* PageStack::showSince(std::optional<SupplementId> supplement)
{
    if (m_since == nullptr) {
        m_since = new SincePage(m_journal, this);
        addWidget(m_since);
        connect(m_since, &SincePage::experimentWanted, this, &PageStack::experimentWanted);
        connect(m_since, &SincePage::dayWanted, this, &PageStack::dayWanted);
        connect(m_since, &SincePage::saved, this, &PageStack::said);
        connect(m_since, &SincePage::notSaved, this, &PageStack::warned);
        connect(m_since, &SincePage::backWanted, this, [this] { Q_EMIT pageWanted(trendsPage); });
    }
    m_since->lookAt(supplement);
    setCurrentWidget(m_since);
    return m_since;
}

BackupsPage* PageStack::showBackups(const std::filesystem::path& stateFile)
{
    if (m_backups == nullptr) {
        m_backups = new BackupsPage(m_journal, stateFile, this);
        addWidget(m_backups);
        connect(m_backups, &BackupsPage::backWanted, this, &PageStack::settingsWanted);
        connect(m_backups, &BackupsPage::said, this, &PageStack::said);
        connect(m_backups, &BackupsPage::warned, this, &PageStack::warned);
        connect(m_backups, &BackupsPage::restoreWanted, this, &PageStack::restoreWanted);
        connect(m_backups, &BackupsPage::sealedCopyWanted, this, &PageStack::sealedCopyWanted);
        m_backups->setSealingOffered(true);
    }
    setCurrentWidget(m_backups);
    return m_backups;
}

void PageStack::reloadBackups()
{
    if (m_backups != nullptr) {
        m_backups->reload();
    }
}

QWidget* PageStack::make(int page)
{
    switch (static_cast<Page>(page)) {
    case historyPage:
        return makeHistory();
    case trendsPage:
        return makeTrends();
    case experimentsPage:
        return makeExperiments();
    case guidancePage:
        return makeGuidance();
    case planPage:
        return makePlan();
    case todayPage:
    case pageTotal:
        break;
    }
    return m_today;
}

QWidget* PageStack::makeHistory()
{
    auto* history = new HistoryPage(m_journal, this);
    connect(history, &HistoryPage::dayChosen, this, &PageStack::dayWanted);
    return history;
}

QWidget* PageStack::makeTrends()
{
    auto* trends = new TrendsPage(m_journal, m_settings, this);
    connect(trends, &TrendsPage::saved, this, &PageStack::said);
    connect(trends, &TrendsPage::notSaved, this, &PageStack::warned);
    connect(trends, &TrendsPage::experimentWanted, this, &PageStack::experimentWanted);
    connect(trends, &TrendsPage::sinceWanted, this, [this] { Q_EMIT sinceWanted(std::nullopt); });
    connect(trends, &TrendsPage::dayWanted, this, &PageStack::dayWanted);
    connect(trends, &TrendsPage::passageWanted, this, &PageStack::passageWanted);
    return trends;
}

QWidget* PageStack::makeExperiments()
{
    auto* experiments = new ExperimentsPage(m_journal, this);
    connect(experiments, &ExperimentsPage::saved, this, &PageStack::said);
    connect(experiments, &ExperimentsPage::problem, this, &PageStack::warned);
    return experiments;
}

QWidget* PageStack::makeGuidance()
{
    auto* guidance = new GuidancePage(m_journal, this);
    connect(guidance, &GuidancePage::linkWanted, this, &PageStack::linkWanted);
    connect(guidance, &GuidancePage::linkShown, this, &PageStack::said);
    connect(guidance, &GuidancePage::said, this, &PageStack::said);
    connect(guidance, &GuidancePage::planWanted, this, &PageStack::planWanted);
    connect(guidance, &GuidancePage::experimentWanted, this, &PageStack::experimentWanted);
    connect(guidance, &GuidancePage::newSupplementWanted, this, &PageStack::newSupplementWanted);
    connect(guidance, &GuidancePage::backWanted, this, &PageStack::backWanted);
    return guidance;
}

QWidget* PageStack::makePlan()
{
    auto* plan = new PlanPage(m_journal, this);
    connect(plan, &PlanPage::sinceWanted, this, &PageStack::sinceWanted);
    connect(plan, &PlanPage::passageWanted, this, &PageStack::passageWanted);
    return plan;
}

} // namespace hf
