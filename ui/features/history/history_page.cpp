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
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int widestCalendar = 900;
constexpr int widestList = 760; ///< some 75 letters of a note

} // namespace

/// Holds the calendar and the list. Beside each other they fit, and the list scrolls; below each other all of it does.
class SidesArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    void setPaged(bool paged)
    {
        m_paged = paged;
        fit();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        fit();
        QScrollArea::resizeEvent(event);
    }

private:
    void fit()
    {
        const int room = std::max(viewport()->height(), widget()->minimumSizeHint().height());
        widget()->setMaximumHeight(m_paged ? QWIDGETSIZE_MAX : room);
    }

    bool m_paged = false;
};

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
    m_views = new QStackedWidget(this);
    m_views->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    buildEntries();
    controls()->addWidget(m_filter->chips(), 1);
    controls()->addWidget(m_showBin);
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
    m_filter->setMaximumWidth(widestCalendar + space::gap + widestList);
    lines->addWidget(m_filter);
    lines->addWidget(buildSides(whole), 1);
    m_views->addWidget(new FillingArea(whole, m_views));
    MonthView* month = m_calendar->month();
    connect(month, &MonthView::dayChanged, this, &HistoryPage::list);
    connect(month, &MonthView::dayOpened, this, &HistoryPage::focusEntries);
    connect(m_filter, &FilterBar::changed, this, &HistoryPage::list);
    connect(m_filter, &FilterBar::searchLeft, this, &HistoryPage::focusEntries);
    connect(m_entries, &EntriesPanel::dayWanted, this, &HistoryPage::dayChosen);
    connect(m_entries, &EntriesPanel::leftEmpty, m_filter, &FilterBar::focusSearch);
}

/// The calendar and the day's list: beside each other, or below where the window is too narrow for both.
QWidget* HistoryPage::buildSides(QWidget* parent)
{
    m_scroll = new SidesArea(parent);
    auto* sides = new QWidget(m_scroll);
    m_calendar = new CalendarCard(m_journal, sides);
    m_calendar->setMaximumWidth(widestCalendar);
    m_entries = new EntriesPanel(m_journal, sides);
    m_entries->setMaximumWidth(widestList);
    auto* left = new QVBoxLayout;
    left->addWidget(m_calendar);
    left->addStretch(1);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(space::gap);
    m_sides->addLayout(left, 1);
    m_sides->addWidget(m_entries, 1);
    m_sides->addStretch(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(sides);
    m_scroll->viewport()->setAutoFillBackground(false);
    sides->setAutoFillBackground(false);
    return m_scroll;
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    constexpr int roomForBoth = 760;
    constexpr int listBelow = 320;
    const bool beside = width() >= roomForBoth;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_entries->setMinimumHeight(beside ? 0 : listBelow);
    m_calendar->setCompact(!beside);
    m_scroll->setPaged(!beside);
    PageFrame::resizeEvent(event);
}

void HistoryPage::focusEntries()
{
    m_scroll->ensureWidgetVisible(m_entries);
    m_entries->focusList();
}

void HistoryPage::buildKeys()
{
    auto* find = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
    find->setWhatsThis(tr("Search"));
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
    if (shown && m_bin == nullptr) {
        m_bin = new BinPanel(m_journal, m_views);
        m_views->addWidget(new FillingArea(m_bin, m_views));
    }
    if (const int view = shown ? 1 : 0; view != m_views->currentIndex()) {
        m_views->setCurrentIndex(view);
        m_filter->chips()->setVisible(!shown);
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

/// Escape leaves the bin.
void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_showBin->isChecked()) {
        setBinShown(false);
    } else {
        PageFrame::keyPressEvent(event);
    }
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
    listing.part = m_filter->part();
    switch (m_filter->span()) {
    case FilterBar::Span::day:
        listing.filter.days = DayRange{month.day(), month.day()};
        listing.day = month.day();
        listing.title = sentences::dayTitle(month.day(), m_journal.today());
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
