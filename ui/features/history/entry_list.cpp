// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/entry_list.h"

#include "ui/features/history/entry_delegate.h"
#include "ui/features/history/entry_rows.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

#include <algorithm>
#include <iterator>
#include <set>

namespace hf {

EntryList::EntryList(EntryRows& rows, const QString& name, QWidget* parent)
    : QListView(parent),
      m_rows(rows)
{
    setModel(&rows);
    setItemDelegate(new EntryDelegate(rows, this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &EntryList::entryActivated);
}

void EntryList::setManyDays(bool manyDays)
{
    setUniformItemSizes(manyDays); // such lists are long, and have no rows that fold
}

const EntryRow* EntryList::current() const
{
    return m_rows.rowAt(currentIndex());
}

const EntryRow* EntryList::onlyChosen() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    return rows.size() == 1 ? m_rows.rowAt(rows.front()) : nullptr;
}

std::vector<Record> EntryList::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Record> all;
    std::set<RecordId> taken; // a rating that is chosen beside the row it is one of counts once
    for (const QModelIndex& index : rows) {
        const std::vector<Record>& records = m_rows.rowAt(index)->records;
        std::copy_if(records.begin(), records.end(), std::back_inserter(all),
                     [&taken](const Record& record) { return taken.insert(record.id).second; });
    }
    return all;
}

QSize EntryList::sizeHint() const
{
    return {minimumSizeHint().width(), std::max(minimumSizeHint().height(), contentsSize().height())};
}

/// What can be done with the rows stands right below them.
void EntryList::doItemsLayout()
{
    QListView::doItemsLayout();
    updateGeometry();
}

QSize EntryList::minimumSizeHint() const
{
    constexpr int rows = 2;
    constexpr int narrowest = 160;
    return {narrowest, rows * itemDelegate()->sizeHint({}, {}).height()};
}

OwnKeys EntryList::keys()
{
    return {{tr("Open or unfold"), {Qt::Key_Return}},
            {tr("Edit"), {Qt::Key_F2}},
            {tr("Fold, unfold"), {Qt::Key_Left, Qt::Key_Right}},
            {tr("To the bin"), {Qt::Key_Delete}}};
}

void EntryList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
        Q_EMIT deleteWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entryActivated();
        return;
    case Qt::Key_F2:
        Q_EMIT editWanted();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        foldBy((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

/// Unfolds the chosen row, or folds it.
void EntryList::foldBy(bool onward)
{
    const EntryRow* row = onlyChosen();
    if (row != nullptr && row->fold == (onward ? EntryRow::Fold::closed : EntryRow::Fold::open)) {
        Q_EMIT entryActivated();
    }
}

void EntryList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (plain && isOnSign(event->position().toPoint())) {
        Q_EMIT editWanted();
    }
}

void EntryList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!isOnSign(event->position().toPoint())) { // where two clicks are two clicks
        QListView::mouseDoubleClickEvent(event);
    }
}

bool EntryList::isOnSign(const QPoint& point) const
{
    const QModelIndex row = indexAt(point);
    return row.isValid() && row == currentIndex() &&
           EntryDelegate::signPlace(visualRect(row), row, layoutDirection()).contains(point);
}

void EntryList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    // Who comes back from a dialog has chosen nothing by that.
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!comesBack && selectionModel()->selectedIndexes().isEmpty() && m_rows.rowCount() > 0) {
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_rows.index(0));
    }
}

void EntryList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void EntryList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT currentMoved();
}

} // namespace hf
