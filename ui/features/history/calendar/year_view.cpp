// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/year_view.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/units.h"
#include "ui/base/words/weeks.h"
#include "ui/features/history/calendar/calendar_keys.h"
#include "ui/features/history/sentences_history.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hf {

namespace {

constexpr int months = 12;
constexpr int columns = 3;
constexpr int weekDays = 7;
constexpr int weeks = 6;
constexpr int between = 14; ///< months

Day firstOf(int year, int month)
{
    return sentences::dayOf(QDate(year, month, 1));
}

} // namespace

void paintDayMark(QPainter& painter, const QRect& day, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.caution, 3));
    painter.drawLine(day.left() + 2, day.bottom() - 1, day.right() - 2, day.bottom() - 1);
}

YearView::YearView(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_day(journal.today())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Days of the year"));
}

DayRange YearView::year() const
{
    const int year = sentences::dateOf(m_day).year();
    return {firstOf(year, 1), sentences::dayOf(QDate(year, months, 31))};
}

void YearView::showDay(Day day)
{
    const Day wanted = std::max(day, earliestDay);
    const bool other = !year().contains(wanted) || m_values.values.empty();
    if (other && !readYear(wanted)) {
        return;
    }
    const Day before = std::exchange(m_day, wanted);
    if (other) {
        findSteps();
        Q_EMIT read();
    }
    say();
    update();
    if (before != wanted) {
        Q_EMIT dayChanged(wanted);
    }
}

void YearView::setMetric(const Metric& metric)
{
    m_metric = metric;
    reload();
}

void YearView::reload()
{
    if (readYear(m_day)) {
        findSteps();
        say();
        update();
        Q_EMIT read();
    }
}

/// What is shown stays when it could not be read.
bool YearView::readYear(Day day)
{
    if (!m_metric) {
        return false;
    }
    const int number = sentences::dateOf(day).year();
    const DayRange range{firstOf(number, 1), sentences::dayOf(QDate(number, months, 31))};
    using Read = std::pair<Series, std::vector<Record>>;
    auto read = m_journal.ask<Read>([&](const Journal& journal) -> Read {
        return {journal.series(*m_metric, range), journal.list(Kind::mark, range)};
    });
    if (!read) {
        return false;
    }
    m_values = std::move((*read).first);
    m_marks.clear();
    for (const Record& record : (*read).second) {
        const auto& mark = std::get<DayMark>(record.body);
        const DayRange marked = mark.range;
        for (Day one = std::max(marked.first, range.first); one <= std::min(marked.last, range.last); one += days{1}) {
            m_marks[one] << sentences::markName(mark.mark);
        }
    }
    return true;
}

/// As many days of the year in each shade, as far as days alike allow.
void YearView::findSteps()
{
    std::vector<double> known;
    for (const std::optional<double>& value : m_values.values) {
        if (value) {
            known.push_back(*value);
        }
    }
    std::sort(known.begin(), known.end());
    m_steps.clear();
    for (int shade = 1; shade < shades && !known.empty(); ++shade) {
        const std::size_t below = known.size() * static_cast<std::size_t>(shade) / shades;
        const double end = known[std::max<std::size_t>(below, 1) - 1];
        if ((m_steps.empty() || end > m_steps.back()) && end < known.back()) {
            m_steps.push_back(end);
        }
    }
}

bool YearView::anyKnown() const
{
    return std::any_of(m_values.values.begin(), m_values.values.end(),
                       [](const std::optional<double>& value) { return value.has_value(); });
}

int YearView::shadeOf(double value) const
{
    return static_cast<int>(std::lower_bound(m_steps.begin(), m_steps.end(), value) - m_steps.begin());
}

QColor YearView::shadeOf(int shade) const
{
    const Tokens& t = tokensOf(palette());
    const MetricGroup group = m_metric ? m_metric->group : MetricGroup::own;
    const QColor full = group == MetricGroup::doses                                 ? t.dose
                        : group == MetricGroup::training                            ? t.load
                        : group == MetricGroup::gut || group == MetricGroup::stools ? t.gut
                        : group == MetricGroup::recovery                            ? t.recovery
                                                                                    : t.accent;
    const double share = (shade + 1.0) / shades;
    const auto mix = [share](int from, int to) { return static_cast<int>(from + share * (to - from)); };
    return {mix(t.surface.red(), full.red()), mix(t.surface.green(), full.green()), mix(t.surface.blue(), full.blue())};
}

QString YearView::describe(Day day) const
{
    QStringList parts{sentences::dayTitle(day)};
    const std::optional<double> value = m_values.on(day);
    if (m_metric && value) {
        parts << tr("%1 %2", "metric, value")
                     .arg(sentences::metricTitle(*m_metric),
                          sentences::inUnit(sentences::figure({*value, FigureSort::ofDay}), *m_metric));
    } else if (day <= m_journal.today()) {
        parts << tr("not known");
    }
    if (const auto marks = m_marks.find(day); marks != m_marks.end()) {
        parts << marks->second;
    }
    return sentences::commaList(parts);
}

void YearView::say()
{
    setAccessibleDescription(describe(m_day));
    if (hasFocus()) {
        QAccessibleEvent moved(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&moved);
    }
}

QSize YearView::minimumSizeHint() const
{
    constexpr int cell = 12;
    const int title = fontMetrics().lineSpacing() + space::tiny;
    return {columns * weekDays * cell + (columns - 1) * between,
            months / columns * (weeks * cell + title) + (months / columns - 1) * space::small};
}

QRect YearView::monthRect(int month) const
{
    const int rows = months / columns;
    const int wide = (width() - (columns - 1) * between) / columns;
    const int high = (height() - (rows - 1) * space::small) / rows;
    const int column = (month - 1) % columns;
    const int row = (month - 1) / columns;
    const QRect place(column * (wide + between), row * (high + space::small), wide, high);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QRect YearView::cellOf(Day day) const
{
    const QDate date = sentences::dateOf(day);
    const QRect month = monthRect(date.month());
    const int title = fontMetrics().lineSpacing() + space::tiny;
    const Day firstShown = sentences::weekStart(firstOf(date.year(), date.month()));
    const auto at = static_cast<int>((day - firstShown).count());
    const int wide = month.width() / weekDays;
    const int high = std::min(wide, (month.height() - title) / weeks);
    const QRect cell(month.left() + at % weekDays * wide, month.top() + title + at / weekDays * high, wide, high);
    return QStyle::visualRect(layoutDirection(), month, cell).adjusted(1, 1, -1, -1);
}

std::optional<Day> YearView::dayAt(const QPoint& point) const
{
    const DayRange shown = year();
    for (Day day = shown.first; day <= shown.last; day += days{1}) {
        if (cellOf(day).adjusted(-1, -1, 1, 1).contains(point)) {
            return day;
        }
    }
    return std::nullopt;
}

void YearView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= months; ++month) {
        paintMonth(painter, month);
    }
    const DayRange shown = year();
    for (Day day = shown.first; day <= shown.last; day += days{1}) {
        paintDay(painter, day);
    }
}

/// The name of the month, and the mean of its known days with their number.
void YearView::paintMonth(QPainter& painter, int month) const
{
    const Tokens& t = tokensOf(palette());
    const int number = sentences::dateOf(m_day).year();
    const QDate first(number, month, 1);
    const QRect place = monthRect(month);
    const QRect line(place.left(), place.top(), place.width(), fontMetrics().lineSpacing());
    painter.setFont(fontFor(TextStep::heading));
    painter.setPen(t.text);
    painter.drawText(line, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                     QLocale().standaloneMonthName(month, QLocale::LongFormat));
    Series part{sentences::dayOf(first), {}};
    for (int day = 0; day < first.daysInMonth(); ++day) {
        part.values.push_back(m_values.on(part.first + days{day}));
    }
    if (const std::optional<double> mean = m_metric ? meanOf(part) : std::nullopt) {
        painter.setFont(fontFor(TextStep::secondary));
        painter.setPen(t.muted);
        painter.drawText(line, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter),
                         tr("%1 (%2)", "mean of a month, known days")
                             .arg(sentences::figure({*mean, sortOfMean(*m_metric)}))
                             .arg(part.known()));
    }
}

void YearView::paintDay(QPainter& painter, Day day) const
{
    const Tokens& t = tokensOf(palette());
    const QRect cell = cellOf(day);
    const std::optional<double> value = m_values.on(day);
    const bool toCome = day > m_journal.today();
    const double radius = std::min(4, cell.height() / 4);
    painter.setBrush(value ? QBrush(shadeOf(shadeOf(*value))) : QBrush(Qt::NoBrush));
    painter.setPen(value ? QPen(Qt::NoPen) : toCome ? QPen(t.line) : QPen(t.controlBorder, 1, Qt::DotLine));
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_marks.count(day) > 0) {
        paintDayMark(painter, cell, t);
    }
    if (day == m_day) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? t.accent : t.text, hasFocus() ? 3 : 2));
        painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    }
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    if (const auto day = dayByKey(*event, m_day, m_journal.today(), layoutDirection())) {
        showDay(*day);
    } else if (opensDay(*event)) {
        Q_EMIT dayOpened(m_day);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    if (const auto day = dayAt(event->position().toPoint())) {
        showDay(*day);
    }
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (dayAt(event->position().toPoint())) {
        Q_EMIT dayOpened(m_day);
    }
}

void YearView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day ? describe(*day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hf
