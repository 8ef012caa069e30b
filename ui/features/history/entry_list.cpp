// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/entry_list.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/history/entry_rows.h"
#include "ui/features/history/sentences_history.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace hf {

namespace {

constexpr int inset = 8;
constexpr int stripe = 3;

QColor colourOf(const Tokens& t, int hue)
{
    switch (hue) {
    case EntryRows::doseHue:
        return t.dose;
    case EntryRows::loadHue:
        return t.load;
    case EntryRows::gutHue:
        return t.gut;
    case EntryRows::recoveryHue:
        return t.recovery;
    default:
        return t.muted;
    }
}

class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        constexpr int narrowest = 120;
        const int secondary = QFontMetrics(fontFor(TextStep::secondary)).lineSpacing();
        const int lines = QFontMetrics(fontFor(TextStep::heading)).lineSpacing() + secondary;
        return {narrowest, lines + (isDated(index) ? secondary : 0) + 2 * space::small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            const bool focus = option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(focus ? QPen(t.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(t.accentSoft);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), size::controlRadius,
                                     size::controlRadius);
        } else {
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        }
        const QRect row = option.rect.adjusted(inset, space::small, -inset, -space::small);
        const int column = isDated(index) ? 0 : paintClock(*painter, option, row, index);
        const auto mirror = [&](const QRect& place) { return QStyle::visualRect(option.direction, row, place); };
        const QRect mark(row.left() + column, row.top() + 1, stripe, row.height() - 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(t, index.data(EntryRows::hueRole).toInt()));
        painter->drawRoundedRect(mirror(mark), 1, 1);
        paintWords(*painter, option, mirror(row.adjusted(column + stripe + inset, 0, 0, 0)), index);
        painter->restore();
    }

private:
    /// Whether the row is one of many days: its date then has a line of its own, and the words all the width.
    static bool isDated(const QModelIndex& index) { return !index.data(EntryRows::dateRole).toString().isEmpty(); }

    /// The time at the start of the row; how much room it took.
    static int paintClock(QPainter& painter, const QStyleOptionViewItem& option, const QRect& row,
                          const QModelIndex& index)
    {
        const QFont font = fontFor(TextStep::secondary);
        const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00"));
        const QRect place = QStyle::visualRect(option.direction, row, {row.left(), row.top(), width, row.height()});
        painter.setFont(font);
        painter.setPen(tokensOf(option.palette).muted);
        painter.drawText(place.adjusted(0, 2, 0, 0), static_cast<int>(Qt::AlignTop | Qt::AlignLeading),
                         index.data(EntryRows::timeRole).toString());
        return width + inset;
    }

    static void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                           const QModelIndex& index)
    {
        const Tokens& t = tokensOf(option.palette);
        const auto line = [&](TextStep step, const QColor& colour, Qt::Alignment edge, const QString& words) {
            const QFont font = fontFor(step);
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(place, static_cast<int>((edge | Qt::AlignLeading).toInt()),
                             QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
        };
        line(TextStep::heading, t.text, isDated(index) ? Qt::AlignVCenter : Qt::AlignTop, index.data().toString());
        if (isDated(index)) {
            line(TextStep::secondary, t.muted, Qt::AlignTop,
                 sentences::dateAndClock(index.data(EntryRows::dateRole).toString(),
                                         index.data(EntryRows::timeRole).toString()));
        }
        line(TextStep::secondary, t.muted, Qt::AlignBottom, index.data(EntryRows::underRole).toString());
    }
};

} // namespace

EntryList::EntryList(EntryRows& rows, const QString& name, QWidget* parent)
    : QListView(parent),
      m_rows(rows)
{
    setModel(&rows);
    setItemDelegate(new RowDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &EntryList::entryActivated);
}

const Record* EntryList::current() const
{
    return currentIndex().isValid() ? m_rows.recordAt(currentIndex()) : nullptr;
}

std::vector<Record> EntryList::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Record> all;
    for (const QModelIndex& row : rows) {
        if (const Record* record = m_rows.recordAt(row)) {
            all.push_back(*record);
        }
    }
    return all;
}

QSize EntryList::minimumSizeHint() const
{
    constexpr int rows = 2;
    constexpr int narrowest = 160;
    return {narrowest, rows * itemDelegate()->sizeHint({}, {}).height()};
}

void EntryList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
        Q_EMIT deleteWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT entryActivated();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void EntryList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (selectionModel()->selectedIndexes().isEmpty() && m_rows.rowCount() > 0) {
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
