// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_chart_card.h"

#include "ui/base/models/text_table_model.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/trends/since/sentences_since.h"
#include "ui/features/trends/since/since_chart.h"
#include "ui/features/trends/value_line.h"
#include "ui/widgets/figure_delegate.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
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
    : PictureCard(parent),
      m_chart(new SinceChart(this)),
      m_rows(new TextTableModel(this)),
      m_above(new QStackedWidget(this))
{
    constexpr int tall = 300;
    build(m_chart, m_rows, tall);
    table()->setItemDelegate(new FigureDelegate(table()));
    QLabel* legend = plainLabel(tr("Hollow before, full after; a tick at the foot is a day without a value."),
                                TextStep::secondary, m_above);
    legend->setWordWrap(true);
    m_above->addWidget(legend);
    m_above->addWidget(values());
    m_above->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body()->addWidget(m_above);
    body()->addWidget(m_chart);
    body()->addWidget(table());
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
    nameTable(tr("%1 before and after as a table").arg(title), tr("Numbers of %1 before and after").arg(title),
              tr("Save %1 before and after").arg(title));
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

void SinceChartCard::writeTable()
{
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
    table()->resizeColumnsToContents();
}

void SinceChartCard::describe()
{
    const SincePicture& picture = m_chart->picture();
    m_above->setCurrentIndex(m_chart->marked() ? 1 : 0);
    if (!m_chart->marked()) {
        values()->say({});
        return;
    }
    const Day day = *m_chart->marked();
    const QString reading = sentences::dayReading(
        {day, m_today, picture.series.on(day), std::nullopt, picture.marks.namesOn(day)}, picture.metric);
    const QString taken = takenOn(day);
    values()->say(taken.isEmpty() ? reading : sentences::dotted({reading, tr("taken: %1").arg(taken)}));
}

Day SinceChartCard::dayOfRow(int row) const
{
    return m_chart->picture().windows.both().first + days{row};
}

} // namespace hf
