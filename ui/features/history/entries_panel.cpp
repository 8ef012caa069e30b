// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/entries_panel.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/history/change_dialog.h"
#include "ui/features/history/day_rows.h"
#include "ui/features/history/entry_list.h"
#include "ui/features/history/entry_search.h"
#include "ui/features/history/move_dialog.h"
#include "ui/features/history/sentences_history.h"
#include "ui/features/history/versions_dialog.h"
#include "ui/widgets/dialogs/entry_dialog.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

EntriesPanel::EntriesPanel(JournalBridge& journal, QWidget* parent)
    : Card({}, parent),
      m_journal(journal),
      m_rows(new EntryRows(journal.catalogue(), this)),
      m_search(new EntrySearch(journal, this)),
      m_list(new EntryList(*m_rows, tr("Entries"), this)),
      m_state(plainLabel({}, TextStep::secondary, this))
{
    m_state->setWordWrap(true);
    m_rows->setSource([this] { return m_search->hasMore() && !m_search->isRunning(); }, [this] { m_search->more(); });
    body()->addWidget(m_list, 1);
    body()->addWidget(m_state);
    buildButtons();
    body()->addStretch(0);
    connect(m_search, &EntrySearch::begun, this, &EntriesPanel::begin);
    connect(m_search, &EntrySearch::found, this, &EntriesPanel::take);
    connect(m_search, &EntrySearch::ended, this, &EntriesPanel::showState);
    connect(m_list, &EntryList::entryActivated, this, &EntriesPanel::edit);
    connect(m_list, &EntryList::editWanted, this, &EntriesPanel::edit);
    connect(m_list, &EntryList::deleteWanted, this, &EntriesPanel::remove);
    connect(m_list, &EntryList::currentMoved, this, &EntriesPanel::showButtons);
}

void EntriesPanel::buildButtons()
{
    auto* first = new FlowLayout;
    auto* second = new FlowLayout;
    m_edit = addDeed(tr("E&dit…"), tr("Change this entry (Enter)"), &EntriesPanel::edit);
    m_move = addDeed(tr("&Move…"), tr("Move this entry to another day"), &EntriesPanel::move);
    m_delete = addDeed(tr("De&lete"), tr("Delete this entry (Delete). Undo brings it back."), &EntriesPanel::remove);
    m_versions = addDeed(tr("Ve&rsions…"), tr("What this entry was before"), &EntriesPanel::showVersions);
    m_open = addDeed(tr("Show on &Today"), tr("Show this entry's day on the Today page"), &EntriesPanel::openDay);
    for (QPushButton* button : {m_edit, m_move, m_delete}) {
        first->add(button);
    }
    for (QPushButton* button : {m_versions, m_open}) {
        second->add(button);
    }
    body()->addLayout(first);
    body()->addLayout(second);
}

QPushButton* EntriesPanel::addDeed(const QString& text, const QString& tip, void (EntriesPanel::*does)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void EntriesPanel::show(EntryListing listing)
{
    // What is chosen belongs to the day, or the search, that it was chosen in.
    const bool again = m_listing.title == listing.title && m_listing.filter.text == listing.filter.text;
    m_kept = again ? placeNow() : std::nullopt;
    if (!again) {
        m_unfolded.clear();
    }
    const auto before = static_cast<std::size_t>(again ? m_rows->entryCount() : 0);
    m_wanted = std::move(listing);
    m_search->start(m_wanted.filter, m_wanted.part, std::max(EntrySearch::pageLength, before));
    showState();
}

std::optional<EntriesPanel::Place> EntriesPanel::placeNow() const
{
    const EntryRow* row = m_list->current();
    return row == nullptr ? std::nullopt
                          : std::optional(Place{row->records.front().id, row->fold != EntryRow::Fold::none,
                                                m_list->currentIndex().row()});
}

/// What was listed before goes only now that there is something in its place.
void EntriesPanel::begin()
{
    m_listing = m_wanted;
    m_dayEntries.clear();
    m_list->setManyDays(m_listing.dates);
    m_rows->clear();
}

RowStyle EntriesPanel::style() const
{
    return {m_journal.catalogue(), m_listing.dates, sentences::fromUtf8(m_listing.filter.text)};
}

void EntriesPanel::take(const std::vector<Record>& entries)
{
    if (m_listing.day) {
        m_dayEntries.insert(m_dayEntries.end(), entries.begin(), entries.end());
        listDay();
    } else {
        std::vector<EntryRow> rows;
        rows.reserve(entries.size());
        std::transform(entries.begin(), entries.end(), std::back_inserter(rows),
                       [row = style()](const Record& record) { return rowOf(record, row); });
        m_rows->append(std::move(rows));
    }
    keepPlace();
    showState();
}

/// A day is read as a whole, so what belongs together stands together.
void EntriesPanel::listDay()
{
    const DayRange day{*m_listing.day, *m_listing.day};
    const auto burden = m_journal.ask<std::optional<double>>([&day](const Journal& journal) {
        return journal.series(metricOf(rowOf(MetricKind::gutBurden)), day).on(day.first);
    });
    m_rows->clear();
    m_rows->append(dayRows(m_dayEntries, style(), burden ? *burden : std::nullopt, m_unfolded));
}

void EntriesPanel::fold(DayPart part)
{
    if (m_unfolded.erase(part) == 0) {
        m_unfolded.insert(part);
    }
    m_kept = placeNow();
    listDay();
    keepPlace();
    showState();
}

void EntriesPanel::keepPlace()
{
    // What was deleted and comes back is chosen again, not its neighbour.
    if (const QModelIndex back = m_gone ? m_rows->indexOf(*m_gone) : QModelIndex(); back.isValid()) {
        m_gone.reset();
        m_kept.reset();
        m_list->setCurrentIndex(back);
        m_list->scrollTo(back);
        return;
    }
    if (!m_kept) {
        return;
    }
    QModelIndex place = m_rows->indexOf(m_kept->entry, m_kept->folded);
    const bool gone = !place.isValid();
    if (gone) {
        place = m_rows->index(std::min(m_kept->row, m_rows->rowCount() - 1));
    }
    m_list->setCurrentIndex(place);
    const EntryRow* row = m_rows->rowAt(place);
    if (gone && (!m_gone || (row != nullptr && row->records.size() > 1))) {
        m_list->clearSelection(); // nobody chose what stands there now, nor these together
    }
    m_list->scrollTo(place);
    if (!gone || !m_search->isRunning()) {
        m_kept.reset();
    }
}

void EntriesPanel::showState()
{
    const int count = m_rows->rowCount();
    const bool running = m_search->isRunning();
    setAside(count == 0 ? QString() : sentences::entriesCount(m_rows->entryCount(), m_search->hasMore()));
    fitTitle();
    m_state->setText(running ? tr("Searching…") : count == 0 ? m_listing.nothing : QString());
    m_state->setVisible(running || count == 0);
    const bool hadFocus = m_list->hasFocus() || hasFocus();
    m_list->setVisible(count > 0);
    showButtons();
    if (hadFocus) {
        keepFocus();
    }
}

/// The list goes when it has become empty, and may come back when a search finds something.
void EntriesPanel::keepFocus()
{
    if (m_rows->rowCount() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else if (m_search->isRunning()) {
        setFocus(Qt::OtherFocusReason);
    } else if (m_open->isEnabled()) {
        m_open->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT leftEmpty();
    }
}

void EntriesPanel::fitTitle()
{
    const QFontMetrics heading(fontFor(TextStep::heading));
    const QFontMetrics secondary(fontFor(TextStep::secondary));
    const int needed = heading.horizontalAdvance(m_listing.title) + secondary.horizontalAdvance(aside());
    const int room = width() - 2 * space::cardX - 2 * space::small;
    setTitle(needed <= room ? m_listing.title : m_listing.shortTitle);
    setAccessibleName(m_listing.title);
}

void EntriesPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitTitle();
}

/// The day that is listed, else that of the chosen entry.
std::optional<Day> EntriesPanel::dayToOpen() const
{
    const EntryRow* row = m_list->current();
    const std::optional<DayRange> stands = row == nullptr ? std::nullopt : daysOf(row->records.front().body);
    return m_listing.day ? m_listing.day : stands ? std::optional(stands->first) : std::nullopt;
}

void EntriesPanel::showButtons()
{
    const std::vector<Record> chosen = m_list->chosen();
    const bool one = chosen.size() == 1;
    const EntryRow* row = m_list->onlyChosen();
    const EntryRow::Fold fold = row == nullptr ? EntryRow::Fold::none : row->fold;
    m_edit->setEnabled(fold != EntryRow::Fold::none ||
                       (one ? EntryDialog::canEdit(chosen.front().body) : ChangeDialog::canChange(chosen)));
    m_edit->setText(fold == EntryRow::Fold::closed ? tr("Unfol&d")
                    : fold == EntryRow::Fold::open ? tr("Fol&d")
                    : chosen.size() > 1            ? tr("Change &all…")
                                                   : tr("E&dit…"));
    m_move->setEnabled(!chosen.empty());
    m_delete->setEnabled(!chosen.empty());
    m_versions->setEnabled(one);
    const std::optional<Day> day = dayToOpen();
    m_open->setEnabled(day && *day <= m_journal.today());
    for (QPushButton* button : {m_edit, m_move, m_delete, m_versions}) {
        button->setVisible(m_rows->rowCount() > 0);
    }
    m_open->setVisible(m_rows->rowCount() > 0 || m_open->isEnabled());
}

void EntriesPanel::focusList()
{
    if (m_list->isVisible()) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void EntriesPanel::edit()
{
    const std::vector<Record> chosen = m_list->chosen();
    if (chosen.empty() || !m_edit->isEnabled()) {
        return;
    }
    const EntryRow* row = m_list->onlyChosen();
    if (row != nullptr && row->fold != EntryRow::Fold::none) {
        fold(partOf(chosen.front().body, m_journal.catalogue()));
        return;
    }
    QDialog* dialog = chosen.size() == 1 ? static_cast<QDialog*>(new EntryDialog(m_journal, chosen.front(), this))
                                         : new ChangeDialog(m_journal, chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EntriesPanel::move()
{
    if (const std::vector<Record> chosen = m_list->chosen(); !chosen.empty()) {
        m_gone.reset();
        auto* dialog = new MoveDialog(m_journal, chosen, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void EntriesPanel::remove()
{
    std::vector<RecordId> ids;
    for (const Record& record : m_list->chosen()) {
        ids.push_back(record.id);
    }
    if (!ids.empty()) {
        m_gone = ids.front();
        m_list->setFocus(Qt::OtherFocusReason); // not on Delete, which would be about the next row
        m_journal.remove(ids);
    }
}

void EntriesPanel::showVersions()
{
    if (const std::vector<Record> chosen = m_list->chosen(); chosen.size() == 1) {
        auto* dialog = new VersionsDialog(m_journal, chosen.front(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void EntriesPanel::openDay()
{
    if (const std::optional<Day> day = dayToOpen()) {
        Q_EMIT dayWanted(*day);
    }
}

void EntriesPanel::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    for (QPushButton* button : {m_edit, m_move, m_delete, m_versions, m_open}) {
        if (button->isEnabled() && button->isVisible()) {
            menu.addAction(button->text(), button, &QPushButton::click);
        }
    }
    if (!menu.isEmpty()) {
        menu.exec(event->globalPos());
    }
}

} // namespace hf
