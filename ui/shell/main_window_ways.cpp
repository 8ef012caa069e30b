// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one page to a place on another.

#include "ui/shell/main_window.h"

#include "ui/features/experiments/experiments_page.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/features/plan/plan_page.h"
#include "ui/features/today/today_page.h"
#include "ui/features/trends/since/since_page.h"

namespace hf {

void MainWindow::showSince(std::optional<SupplementId> supplement)
{
    showPage(trendsPage);
    if (currentPage() == trendsPage) {
        m_pages->showSince(supplement)->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showDay(Day day)
{
    showToday();
    m_today->showDay(day);
}

void MainWindow::followCue(const Cue& cue)
{
    if (const auto page = pageFor(cue.action)) {
        showPage(*page);
    }
    if (cue.action == CueAction::openGuidance) {
        const PassageName passage = passageFor(cue.code);
        showPassage(passage.slug, passage.anchor);
    }
    if (cue.action == CueAction::recoveryMenu && currentPage() == planPage) {
        m_pages->plan()->editMenu();
    }
}

void MainWindow::planExperiment(const ExperimentDraft& known)
{
    showPage(experimentsPage);
    if (currentPage() == experimentsPage) {
        m_pages->experiments()->planNew(known);
    }
}

void MainWindow::planSupplement(SupplementId supplement)
{
    showPage(planPage);
    if (currentPage() == planPage) {
        m_pages->plan()->planFor(supplement);
    }
}

void MainWindow::showPassage(std::string_view slug, std::string_view anchor)
{
    const int from = currentPage();
    showPage(guidancePage);
    if (currentPage() != guidancePage) {
        return;
    }
    if (from == guidancePage || !isVisible()) { // at the start there is nowhere to go back to
        m_pages->guidance()->showPassage(slug, anchor);
    } else {
        m_cameFrom = from;
        m_pages->guidance()->showPassageFor(slug, anchor);
    }
}

} // namespace hf
