// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_chart_card.h"

#include "ui/base/models/text_table_model.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/trends/since/sentences_since.h"
#include "ui/features/trends/since/since_chart.h"
#include "ui/features/trends/value_line.h"
#include "ui/widgets/figure_delegate.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int weekLength = 7;

bool isLeftOut(const SinceReport& report, Day day)
{
    return std::any_of(report.leftOut.begin(), report.leftOut.end(),
                       [day](const DayRange& range) { return range.contains(day); });
}

Series shownSeries(const SinceReport& report, bool withoutMarked)
{
    Series series = report.outcomes.front().series;
    for (std::size_t i = 0; withoutMarked && i < series.values.size(); ++i) {
        if (isLeftOut(report, series.first + days{static_cast<int>(i)})) {
            series.values[i].reset();
        }
    }
    return series;
}

Series weekMeans(const SinceReport& report)
{
    Series means{report.windows.before.first, {}};
    const std::vector<RollingMean> rolling = rollingMean(report.other.load, weekLength);
    for (std::size_t i = weekLength - 1; i < rolling.size(); ++i) {
        means.values.push_back(rolling[i].mean);
    }
    return means;
}

std::vector<DayStrip> stripsOf(const SinceReport& report, const Catalogue& catalogue)
{
    std::vector<DayStrip> strips;
    for (const SinceSupplement& supplement : report.other.supplements) {
        strips.push_back(
            {sentences::supplementName(supplement.id, catalogue), supplement.taken, supplement.changedOn(report.day)});
    }
    std::stable_partition(strips.begin(), strips.end(), [](const DayStrip& strip) { return strip.subject; });
    return strips;
}

DayMarks marksOf(const SinceReport& report)
{
    std::vector<NamedSpan> spans;
    for (const SinceMark& mark : report.other.marks) {
        spans.push_back({mark.range, sentences::markName(mark.mark)});
    }
    return DayMarks(std::move(spans));
}

SincePicture pictureOf(const SinceReport& report, const Catalogue& catalogue, bool withoutMarked)
{
    const SinceAnswer& answer = report.outcomes.front();
    const SinceComparison& comparison = withoutMarked && answer.withoutMarked ? *answer.withoutMarked : answer.whole;
    SincePicture picture;
    picture.windows = report.windows;
    picture.metric = answer.metric;
    picture.look = lookOf(answer.metric);
    picture.series = shownSeries(report, withoutMarked);
    picture.change = comparison.finding.value;
    if (picture.change) {
        const int length = report.windows.length();
        picture.before = sentences::sideMean(picture.change->before, comparison.known.before, length, answer.metric);
        picture.after = sentences::sideMean(picture.change->after, comparison.known.after, length, answer.metric);
    }
    picture.marks = marksOf(report);
    picture.strips = stripsOf(report, catalogue);
    picture.load = weekMeans(report);
    return picture;
}

} // namespace

SinceChartCard::SinceChartCard(QWidget* parent)
    : Card({}, parent),
      m_chart(new SinceChart(this)),
      m_table(new QTableView(this)),
      m_rows(new TextTableModel(this)),
      m_switch(new QPushButton(tr("Table"), this)),
      m_save(new QPushButton(tr("Save…"), this)),
      m_values(new ValueLine(this))
{
    build();
}

void SinceChartCard::build()
{
    constexpr int tall = 300;
    setRole(*m_switch, ButtonRole::quiet);
    m_switch->setCheckable(true);
    setRole(*m_save, ButtonRole::quiet);
    auto* menu = new QMenu(m_save);
    menu->addAction(tr("&Picture (PNG)…"), this, [this] { Q_EMIT saveWanted(SaveAs::picture); });
    menu->addAction(tr("&Table (CSV)…"), this, [this] { Q_EMIT saveWanted(SaveAs::table); });
    m_save->setMenu(menu);
    addToHeader(m_switch);
    addToHeader(m_save);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFixedHeight(tall);
    m_table->hide();
    body()->setSpacing(space::tiny);
    QLabel* legend = plainLabel(tr("Hollow before, full after; a tick at the foot is a day without a value."),
                                TextStep::secondary, this);
    legend->setWordWrap(true);
    body()->addWidget(legend);
    body()->addWidget(m_chart);
    body()->addWidget(m_values);
    body()->addWidget(m_table);
    connect(m_switch, &QPushButton::toggled, this, &SinceChartCard::setTableShown);
    connect(m_chart, &SinceChart::dayMarked, this, &SinceChartCard::describe);
}

void SinceChartCard::show(const SinceReport& report, const Catalogue& catalogue, bool withoutMarked, Day today)
{
    const SinceAnswer& answer = report.outcomes.front();
    const QString title = sentences::metricTitle(answer.metric);
    m_today = today;
    setTitle(tr("%1 before and after").arg(title));
    setAside(sentences::dosesAnswered(report));
    m_chart->setAccessibleName(tr("Chart: %1 before and after").arg(title));
    m_chart->setAccessibleDescription(sentences::sinceDescribed(answer, report));
    m_table->setAccessibleName(tr("Numbers of %1 before and after").arg(title));
    m_save->setAccessibleName(tr("Save %1 before and after").arg(title));
    m_switch->setAccessibleName(tr("%1 before and after as a table").arg(title));
    m_chart->show(pictureOf(report, catalogue, withoutMarked));
    fillTable();
    describe();
}

QString SinceChartCard::takenOn(Day day) const
{
    QStringList taken;
    for (const DayStrip& strip : m_chart->picture().strips) {
        if (strip.taken.on(day) > 0.0) {
            taken << strip.name;
        }
    }
    return sentences::commaList(taken);
}

void SinceChartCard::fillTable()
{
    if (m_table->isHidden()) {
        return;
    }
    const SincePicture& picture = m_chart->picture();
    std::vector<QStringList> rows;
    const DayRange both = picture.windows.both();
    for (Day day = both.first; day <= both.last; day += days{1}) {
        const bool before = day < picture.windows.after.first;
        rows.push_back({sentences::dayInText(day, m_today), before ? tr("before") : tr("after"),
                        sentences::metricValue(picture.series.on(day), picture.metric), takenOn(day),
                        sentences::commaList(picture.marks.namesOn(day))});
    }
    m_rows->show({tr("Day"), tr("Side"), sentences::metricTitle(picture.metric), tr("Taken"), tr("Day marks")},
                 std::move(rows));
    m_table->resizeColumnsToContents();
}

void SinceChartCard::describe()
{
    const SincePicture& picture = m_chart->picture();
    if (!m_chart->marked()) {
        m_values->say({});
        return;
    }
    const Day day = *m_chart->marked();
    const QString reading = sentences::dayReading(
        {day, m_today, picture.series.on(day), std::nullopt, picture.marks.namesOn(day)}, picture.metric);
    const QString taken = takenOn(day);
    m_values->say(taken.isEmpty() ? reading : sentences::dotted({reading, tr("taken: %1").arg(taken)}));
}

QString SinceChartCard::readOut() const
{
    return m_values->said();
}

void SinceChartCard::setTableShown(bool shown)
{
    const bool focus = m_chart->hasFocus() || m_table->hasFocus();
    m_switch->setChecked(shown);
    m_table->setVisible(shown);
    m_chart->setVisible(!shown);
    fillTable();
    if (focus) {
        (shown ? static_cast<QWidget*>(m_table) : m_chart)->setFocus(Qt::OtherFocusReason);
    }
    if (shown && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
}

bool SinceChartCard::isTableShown() const
{
    return m_table->isVisibleTo(this);
}

} // namespace hf
