// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/month_view.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/history/calendar/calendar_keys.h"
#include "ui/features/history/calendar/month_model.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace hf {

namespace {

constexpr int lowestRow = 40;
constexpr int highestRow = 72;
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
        bool fit = true;
        for (int day = 0; day < count(); ++day) {
            const QString name = model()->headerData(day, Qt::Horizontal).toString();
            fit = fit && fontMetrics().horizontalAdvance(name) <= rect.width();
        }
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(rect, Qt::AlignCenter, fit ? name : name.left(1));
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
            paintFigures(*painter, option, cell, *day);
        }
        if (!day->marks.empty()) {
            paintMark(*painter, option, cell);
        }
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

    /// The corner beside the number, where there is room for one.
    static QPointF placeOfFine(const QStyleOptionViewItem& option, const QRect& cell)
    {
        const bool mirrored = option.direction == Qt::RightToLeft;
        if (isNarrow(cell)) {
            return {QRectF(cell).center().x(), cell.bottom() - signInset};
        }
        return {mirrored ? cell.left() + signInset : cell.right() - signInset, cell.top() + signInset + 2};
    }

    /// Dose, load and gut burden as bars on one line. A 0 is a line, what is not known are dots.
    void paintFigures(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell,
                      const sentences::CalendarDay& day) const
    {
        if (!day.dose && !day.load && !day.gut) {
            return;
        }
        constexpr double worst = 10;
        const Tokens& t = tokensOf(option.palette);
        const int top = cell.top() + painter.fontMetrics().height() + space::small;
        const int highest = std::max(6, cell.bottom() - space::small - top);
        const int wide = std::clamp((cell.width() - 2 * space::small) / 8, 3, 10);
        const auto share = [](const std::optional<double>& value, double most) {
            return value ? std::optional(most > 0 ? *value / most : 0.0) : std::nullopt;
        };
        const std::array<std::pair<std::optional<double>, QColor>, 3> bars{
            {{share(day.dose, m_model.mostDose()), t.dose},
             {share(day.load, m_model.mostLoad()), t.load},
             {share(day.gut, worst), t.gut}}};
        const bool mirrored = option.direction == Qt::RightToLeft;
        const bool within = m_model.month().contains(day.day);
        painter.setOpacity(within ? 1 : 0.45);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const int before = static_cast<int>(i) * (wide + 3);
            const int left =
                mirrored ? cell.right() - space::small - before - wide : cell.left() + space::small + before;
            const QRect room(left, cell.bottom() - space::small - highest, wide, highest);
            paintBar(painter, room, bars[i].first, bars[i].second);
        }
        painter.setOpacity(1);
    }

    static void paintBar(QPainter& painter, const QRect& room, const std::optional<double>& share, const QColor& colour)
    {
        if (!share) {
            painter.setPen(QPen(colour, 1.5, Qt::DotLine));
            painter.drawLine(room.bottomLeft(), room.bottomRight());
            return;
        }
        constexpr int least = 2;
        const int high = std::max(least, static_cast<int>(std::lround(std::min(1.0, *share) * room.height())));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const QRect bar(room.left(), room.bottom() - high + 1, room.width(), high);
        const double radius = std::min(2.0, high / 2.0);
        painter.drawRoundedRect(bar, radius, radius);
    }

    /// A marked day is shaded; the line says so where shades are not seen.
    static void paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell)
    {
        constexpr int length = 10;
        painter.setPen(QPen(tokensOf(option.palette).caution, 3, Qt::SolidLine, Qt::RoundCap));
        const int y = cell.bottom() - 3;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int from = mirrored ? cell.left() + 6 : cell.right() - 6 - length;
        painter.drawLine(from, y, from + length, y);
    }

    const MonthView& m_view;
    const MonthModel& m_model;
};

} // namespace

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
    if (const auto day = dayByKey(*event, m_day, m_journal.today(), layoutDirection())) {
        showDay(*day);
    } else if (opensDay(*event)) {
        Q_EMIT dayOpened(m_day);
    } else {
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
