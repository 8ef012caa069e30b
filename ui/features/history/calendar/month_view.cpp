// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/month_view.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/history/calendar/month_model.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

constexpr int lowestRow = 40;
constexpr int highestRow = 72;
constexpr int rowForMark = 54; ///< from here on a mark is written out
constexpr int narrowest = 32;
constexpr int roomForSign = 48; ///< of a cell whose number leaves room beside it
constexpr double ringRadius = 5.5;
constexpr double signInset = ringRadius + space::tiny + 2; ///< of a sign's middle from the edges

/// The names of the week days, without the frames of a table.
class WeekDays final : public QHeaderView {
public:
    explicit WeekDays(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(QHeaderView::Stretch);
        setMinimumSectionSize(narrowest);
        setSectionsClickable(false);
        setFocusPolicy(Qt::NoFocus);
        setFont(fontFor(TextStep::secondary));
        viewport()->setAutoFillBackground(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->setFont(font());
        painter->setPen(tokensOf(palette()).muted);
        painter->drawText(rect, Qt::AlignCenter, model()->headerData(section, Qt::Horizontal).toString());
    }
};

class DayDelegate final : public QStyledItemDelegate {
public:
    explicit DayDelegate(const MonthView& view, const MonthModel& model, QObject* parent)
        : QStyledItemDelegate(parent),
          m_view(view),
          m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const sentences::CalendarDay* day = m_model.dayAt(index);
        if (day == nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect.adjusted(2, 2, -2, -2);
        paintBox(*painter, option, cell, *day);
        paintNumber(*painter, option, cell, *day);
        if (!day->toCome) {
            paintCheckIn(*painter, placeOfRing(option, cell, *day), day->checkIn, tokensOf(option.palette));
        }
        paintMarks(*painter, option, cell, *day);
        if (day->fine) {
            paintFine(*painter, placeOfFine(option, cell), tokensOf(option.palette));
        }
        painter->restore();
    }

private:
    void paintBox(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell,
                  const sentences::CalendarDay& day) const
    {
        const Tokens& t = tokensOf(option.palette);
        const bool chosen = day.day == m_view.day();
        const bool focus = chosen && m_view.hasFocus();
        const bool within = m_model.month().contains(day.day);
        painter.setPen(chosen ? QPen(t.accent, focus ? 3 : 2) : QPen(t.line, 1));
        painter.setBrush(focus ? t.accentSoft : !day.marks.empty() ? t.cautionSoft : within ? t.surface : t.window);
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), size::controlRadius, size::controlRadius);
    }

    void paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell,
                     const sentences::CalendarDay& day) const
    {
        const Tokens& t = tokensOf(option.palette);
        const QString number = m_model.data(m_model.indexOf(day.day), Qt::DisplayRole).toString();
        const QFont font = fontFor(day.today ? TextStep::heading : TextStep::body);
        const QFontMetrics metrics(font);
        const int margin = isNarrow(cell) ? 3 : 4;
        const int width =
            std::min(std::max(metrics.horizontalAdvance(number) + 10, metrics.height() + 2), cell.width() - 2 * margin);
        const QRect place =
            QStyle::alignedRect(option.direction, (isNarrow(cell) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop,
                                {width, metrics.height() + 1}, cell.adjusted(margin, margin, -margin, -margin));
        if (day.today) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        }
        const bool within = m_model.month().contains(day.day);
        painter.setFont(font);
        painter.setPen(day.today ? t.onAccent : within && !day.toCome ? t.text : t.muted);
        painter.drawText(place, Qt::AlignCenter, number);
    }

    static bool isNarrow(const QRect& cell) { return cell.width() < roomForSign; }

    /// In the last corner, or in a narrow cell below the number.
    static QPointF placeOfRing(const QStyleOptionViewItem& option, const QRect& cell, const sentences::CalendarDay& day)
    {
        const bool mirrored = option.direction == Qt::RightToLeft;
        if (isNarrow(cell)) {
            const double besideSign = day.fine ? ringRadius : 0;
            return {QRectF(cell).center().x() + (mirrored ? -besideSign : besideSign), cell.bottom() - 2 * ringRadius};
        }
        return {mirrored ? cell.left() + signInset : cell.right() - signInset, cell.bottom() - signInset};
    }

    /// Beside the number, or in a narrow cell beside the ring.
    static QPointF placeOfFine(const QStyleOptionViewItem& option, const QRect& cell)
    {
        const bool mirrored = option.direction == Qt::RightToLeft;
        if (isNarrow(cell)) {
            const double besideRing = ringRadius + 2;
            return {QRectF(cell).center().x() + (mirrored ? besideRing : -besideRing), cell.bottom() - 2 * ringRadius};
        }
        return {mirrored ? cell.left() + signInset : cell.right() - signInset, cell.top() + signInset + 2};
    }

    static void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell,
                           const sentences::CalendarDay& day)
    {
        if (day.marks.empty()) {
            return;
        }
        const Tokens& t = tokensOf(option.palette);
        const QFont font = fontFor(TextStep::secondary);
        const QFontMetrics metrics(font);
        const int ring = static_cast<int>(2 * ringRadius) + 2 * space::tiny;
        QRect place = cell.adjusted(6, 0, -6, -space::tiny);
        place.setTop(place.bottom() - metrics.height());
        const bool mirrored = option.direction == Qt::RightToLeft;
        place.adjust(mirrored ? ring : 0, 0, mirrored ? 0 : -ring, 0);
        const QString words = sentences::commaList(day.marks);
        if (cell.height() >= rowForMark && place.width() >= metrics.averageCharWidth() * 6) {
            painter.setFont(font);
            painter.setPen(t.caution);
            painter.drawText(place, static_cast<int>(Qt::AlignLeading | Qt::AlignBottom),
                             metrics.elidedText(words, Qt::ElideRight, place.width()));
            return;
        }
        painter.setPen(QPen(t.caution, 3, Qt::SolidLine, Qt::RoundCap));
        constexpr int length = 10;
        const int edge = mirrored ? cell.right() - 6 - length : cell.left() + 6;
        const int from = isNarrow(cell) ? cell.center().x() - length / 2 : edge;
        const int y = cell.bottom() - (isNarrow(cell) ? 3 : 5);
        painter.drawLine(from, y, from + length, y);
    }

    const MonthView& m_view;
    const MonthModel& m_model;
};

} // namespace

void paintCheckIn(QPainter& painter, QPointF centre, const CheckIn& checkIn, const Tokens& tokens)
{
    painter.setPen(QPen(checkIn.done() > 0 ? tokens.accent : tokens.muted, checkIn.done() > 0 ? 1.5 : 1.0));
    painter.setBrush(checkIn.complete() ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, ringRadius, ringRadius);
    if (!checkIn.complete() && checkIn.done() > 0) {
        // Half for every part of a check-in: at this size finer shares look like a whole.
        constexpr int top = 90 * 16;
        constexpr int half = 180 * 16;
        painter.setBrush(tokens.accent);
        painter.drawPie(QRectF(centre.x() - ringRadius, centre.y() - ringRadius, 2 * ringRadius, 2 * ringRadius), top,
                        half);
    }
}

void paintFine(QPainter& painter, QPointF centre, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(-3.5, 0), centre + QPointF(-1, 2.5), centre + QPointF(3.5, -3)});
}

MonthView::MonthView(JournalBridge& journal, QWidget* parent)
    : QTableView(parent),
      m_journal(journal),
      m_model(new MonthModel(journal, this)),
      m_day(journal.today())
{
    setModel(m_model);
    setHorizontalHeader(new WeekDays(this));
    setItemDelegate(new DayDelegate(*this, *m_model, this));
    setAccessibleName(tr("Calendar"));
    setAccessibleDescription(
        tr("Arrows move by days, Page Up and Page Down by months, Home goes to today, Enter to the "
           "day's entries."));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection); // the delegate shows the chosen day
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lowestRow);
    connect(this, &QTableView::clicked, this, &MonthView::choose);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT dayOpened(m_day); });
}

DayRange MonthView::month() const
{
    return m_model->month();
}

void MonthView::showDay(Day day)
{
    const Day wanted = std::max(day, earliestDay);
    const bool other = !m_model->month().contains(wanted) || m_model->rowCount() == 0;
    if (other && !m_model->show(wanted)) {
        return;
    }
    const Day before = std::exchange(m_day, wanted);
    fitCells();
    setCurrentIndex(m_model->indexOf(wanted));
    viewport()->update();
    if (before != wanted || other) {
        Q_EMIT dayChanged(wanted);
    }
}

void MonthView::reload()
{
    if (m_model->show(m_day)) {
        fitCells();
        setCurrentIndex(m_model->indexOf(m_day));
    }
}

void MonthView::moveMonths(int by)
{
    showDay(sentences::dayOf(sentences::dateOf(m_day).addMonths(by)));
}

void MonthView::choose(const QModelIndex& index)
{
    if (const sentences::CalendarDay* day = m_model->dayAt(index)) {
        showDay(Day(day->day));
    }
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    constexpr int yearMonths = 12;
    const int months = event->modifiers().testFlag(Qt::ShiftModifier) ? yearMonths : 1;
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return showDay(m_day - days{onward});
    case Qt::Key_Right:
        return showDay(m_day + days{onward});
    case Qt::Key_Up:
        return showDay(m_day - days{MonthModel::weekDays});
    case Qt::Key_Down:
        return showDay(m_day + days{MonthModel::weekDays});
    case Qt::Key_PageUp:
        return moveMonths(-months);
    case Qt::Key_PageDown:
        return moveMonths(months);
    case Qt::Key_Home:
        return showDay(m_journal.today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayOpened(m_day);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void MonthView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

void MonthView::fitCells()
{
    const int room = (height() - horizontalHeader()->height()) / MonthModel::weeks;
    const int row = std::clamp(room, lowestRow, highestRow);
    for (int week = 0; week < m_model->rowCount(); ++week) {
        setRowHeight(week, row);
    }
}

QSize MonthView::sizeHint() const
{
    constexpr int pleasant = 84;
    return {pleasant * MonthModel::weekDays, highestRow * MonthModel::weeks + horizontalHeader()->sizeHint().height()};
}

QSize MonthView::minimumSizeHint() const
{
    return {narrowest * MonthModel::weekDays, lowestRow * MonthModel::weeks + horizontalHeader()->sizeHint().height()};
}

} // namespace hf
