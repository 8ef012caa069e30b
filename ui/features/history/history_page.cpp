// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/history_page.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/history/bin_panel.h"
#include "ui/features/history/calendar/calendar_card.h"
#include "ui/features/history/calendar/month_view.h"
#include "ui/features/history/entries_panel.h"
#include "ui/features/history/filter_bar.h"
#include "ui/features/history/sentences_history.h"
#include "ui/widgets/filling_area.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace hf {

HistoryPage::HistoryPage(JournalBridge& journal, QWidget* parent)
    : PageFrame(tr("History"), parent),
      m_journal(journal)
{
    buildViews();
    buildKeys();
    connect(&m_journal, &JournalBridge::changed, this, &HistoryPage::reloadIfShown);
    connect(&m_journal, &JournalBridge::dayTurned, this, &HistoryPage::reloadIfShown);
}

void HistoryPage::buildViews()
{
    m_showBin = new QPushButton(tr("B&in"), this);
    m_showBin->setCheckable(true);
    m_showBin->setToolTip(tr("What was deleted"));
    controls()->addWidget(m_showBin);
    m_views = new QStackedWidget(this);
    m_views->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    buildEntries();
    m_bin = new BinPanel(m_journal, m_views);
    m_views->addWidget(m_bin);
    fixedPart()->addWidget(m_views, 1);
    fixedPart()->addSpacing(space::tiny);
    connect(m_showBin, &QPushButton::toggled, this, &HistoryPage::setBinShown);
}

void HistoryPage::buildEntries()
{
    auto* whole = new QWidget(m_views);
    auto* lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::gap);
    m_filter = new FilterBar(m_journal, whole);
    m_calendar = new CalendarCard(m_journal, whole);
    m_entries = new EntriesPanel(m_journal, whole);
    auto* left = new QVBoxLayout;
    left->addWidget(m_calendar);
    left->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::gap);
    columns->addLayout(left, 1);
    columns->addWidget(m_entries, 1);
    lines->addWidget(m_filter);
    lines->addLayout(columns, 1);
    m_views->addWidget(new FillingArea(whole, m_views));
    MonthView* month = m_calendar->month();
    connect(month, &MonthView::dayChanged, this, &HistoryPage::list);
    connect(month, &MonthView::dayOpened, m_entries, &EntriesPanel::focusList);
    connect(m_filter, &FilterBar::changed, this, &HistoryPage::list);
    connect(m_filter, &FilterBar::searchLeft, m_entries, &EntriesPanel::focusList);
    connect(m_entries, &EntriesPanel::dayWanted, this, &HistoryPage::dayChosen);
    connect(m_entries, &EntriesPanel::leftEmpty, m_filter, &FilterBar::focusSearch);
}

void HistoryPage::buildKeys()
{
    auto* find = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    connect(find, &QShortcut::activated, this, [this] {
        setBinShown(false);
        m_filter->focusSearch();
    });
}

Day HistoryPage::day() const
{
    return m_calendar->month()->day();
}

void HistoryPage::showDay(Day day)
{
    setBinShown(false);
    m_calendar->month()->showDay(day);
}

void HistoryPage::setBinShown(bool shown)
{
    m_showBin->setChecked(shown);
    if (const int view = shown ? 1 : 0; view != m_views->currentIndex()) {
        m_views->setCurrentIndex(view);
        if (shown) {
            m_bin->reload();
            m_bin->focusList();
        } else {
            m_calendar->focusDays(Qt::OtherFocusReason);
        }
    }
}

void HistoryPage::focusInEvent(QFocusEvent* event)
{
    PageFrame::focusInEvent(event);
    // A focus proxy would do the same, but takes the page's other controls out of the Tab order.
    if (m_showBin->isChecked()) {
        m_bin->focusList();
    } else {
        m_calendar->focusDays(event->reason());
    }
}

void HistoryPage::showEvent(QShowEvent* event)
{
    if (m_stale) {
        reload();
    }
    PageFrame::showEvent(event);
}

void HistoryPage::reloadIfShown()
{
    m_stale = true;
    if (isVisible()) {
        reload();
    }
}

void HistoryPage::reload()
{
    const auto blank = m_journal.ask<bool>([](const Journal& journal) { return !journal.extent(); });
    if (!blank) {
        return; // what is shown stays, and is read again when it can be
    }
    m_stale = false;
    m_blank = *blank;
    m_calendar->reload();
    m_filter->refill();
    list();
    if (m_showBin->isChecked()) {
        m_bin->reload();
    }
}

void HistoryPage::list()
{
    const MonthView& month = *m_calendar->month();
    EntryListing listing;
    listing.filter = m_filter->filter();
    switch (m_filter->span()) {
    case FilterBar::Span::day:
        listing.filter.days = DayRange{month.day(), month.day()};
        listing.day = month.day();
        listing.title = sentences::dayTitle(month.day());
        listing.shortTitle = sentences::daySpan({month.day(), month.day()});
        break;
    case FilterBar::Span::month:
        listing.filter.days = month.month();
        listing.title = sentences::monthTitle(month.day());
        listing.shortTitle = sentences::monthShort(month.day());
        break;
    case FilterBar::Span::all:
        listing.title = tr("All days");
        listing.shortTitle = listing.title;
        break;
    }
    listing.dates = m_filter->span() != FilterBar::Span::day;
    listing.nothing = m_filter->isNarrowed() ? tr("No entry matches. Fewer filters find more.")
                      : m_blank              ? tr("Nothing is logged yet. What you write on Today appears here.")
                      : listing.day          ? tr("Nothing is logged on this day.")
                                             : tr("Nothing is logged in these days.");
    m_entries->show(std::move(listing));
}

} // namespace hf
