// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way back along the links that were followed, and to the page that led to a passage.

#include "ui/features/guidance/article_list.h"
#include "ui/features/guidance/article_view.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/widgets/card.h"

#include <QtGui/QHideEvent>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <utility>

namespace hf {

void GuidancePage::leaveTrail()
{
    m_trail.push_back({m_read, m_scroll->verticalScrollBar()->value()});
    showTrail();
}

void GuidancePage::showTrail()
{
    m_back->setVisible(m_fromElsewhere || !m_trail.empty());
}

void GuidancePage::goBack()
{
    if (m_trail.empty()) {
        if (std::exchange(m_fromElsewhere, false)) {
            showTrail();
            Q_EMIT backWanted();
        }
        return;
    }
    const Place place = m_trail.back();
    m_trail.pop_back();
    m_search->clear(); // the article may not be among those that were found
    m_list->choose(place.slug);
    m_wanted = nullptr;
    showTrail();
    m_reader->setFocus(Qt::OtherFocusReason);
    m_scrollTo = place.scrolled;
    // An article that was made anew has its height only after the next layout.
    m_afterLayout.start();
}

/// Who went elsewhere by themselves is not led back to a page of before.
void GuidancePage::hideEvent(QHideEvent* event)
{
    PageFrame::hideEvent(event);
    if (!event->spontaneous()) {
        m_fromElsewhere = false;
        showTrail();
    }
}

void GuidancePage::scrollBack()
{
    if (m_view != nullptr) {
        m_view->layout()->activate();
        m_scroll->verticalScrollBar()->setValue(m_scrollTo);
    }
}

void GuidancePage::showPassageFor(std::string_view slug, std::string_view anchor)
{
    m_trail.clear();
    m_fromElsewhere = true;
    showTrail();
    showPassage(slug, anchor);
}

} // namespace hf
