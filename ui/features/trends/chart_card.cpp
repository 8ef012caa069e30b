// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/chart_card.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/sentences_charts.h"
#include "ui/charts/series_table_model.h"
#include "ui/features/trends/value_line.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ChartCard::ChartCard(QWidget* parent)
    : PictureCard(parent),
      m_data(std::make_shared<ChartData>()),
      m_marks(std::make_shared<DayMarks>()),
      m_chart(new ChartView(this)),
      m_numbers(new SeriesTableModel(this)),
      m_note(plainLabel({}, TextStep::secondary, this)),
      m_studies(new QPushButton(tr("Studies"), this))
{
    constexpr int tall = 178;
    m_note->setWordWrap(true);
    addBesideTitle(m_note, FlowLayout::Room::wide);
    setRole(*m_studies, ButtonRole::quiet);
    m_studies->hide();
    m_studies->setToolTip(tr("What the guidance says about it, with its sources"));
    addToHeader(m_studies);
    build(m_chart, m_numbers, tall);
    m_chart->setFixedHeight(tall);
    layout()->setSpacing(space::tiny);
    body()->addWidget(values());
    body()->addWidget(m_chart);
    body()->addWidget(table());
    connect(m_studies, &QPushButton::clicked, this, [this] {
        Q_EMIT passageWanted(sentences::fromUtf8(m_passage->slug), sentences::fromUtf8(m_passage->anchor));
    });
    connect(m_chart, &ChartView::dayMarked, this, &ChartCard::dayMarked);
    connect(m_chart, &ChartView::dayMarked, this, &ChartCard::describe);
    connect(m_chart, &ChartView::windowWanted, this, &ChartCard::windowWanted);
    connect(m_chart, &ChartView::firstWindowWanted, this, &ChartCard::firstWindowWanted);
}

void ChartCard::show(std::shared_ptr<const ChartData> data, std::shared_ptr<const DayMarks> marks,
                     const TimeWindow& window)
{
    m_data = std::move(data);
    m_marks = std::move(marks);
    const QString title = sentences::metricTitle(m_data->metric);
    setTitle(title);
    nameTable(tr("%1 as a table").arg(title), tr("Numbers of %1").arg(title), tr("Save %1").arg(title));
    m_chart->setAccessibleName(tr("Chart: %1").arg(title));
    m_studies->setAccessibleName(tr("What studies say: %1").arg(title));
    m_chart->show(m_data, m_marks, window);
    updateTexts();
}

void ChartCard::setPassage(std::optional<Passage> passage)
{
    m_passage = passage;
    m_studies->setVisible(m_passage.has_value());
}

void ChartCard::setWindow(const TimeWindow& window)
{
    m_chart->setWindow(window);
}

void ChartCard::updateTexts()
{
    const DayRange shown = m_chart->window().shown();
    QStringList marks;
    for (const NamedSpan* mark : m_marks->in(shown)) {
        marks << sentences::markedDays(mark->name, mark->range, m_chart->window().whole().last);
    }
    m_note->setText(sentences::chartNote(m_data->metric, m_data->look, m_chart->daysEach()));
    m_chart->setAccessibleDescription(sentences::chartDescribed(m_data->cut(shown), m_data->metric, marks));
    fillTable();
    describe();
}

void ChartCard::writeTable()
{
    m_numbers->show(*m_data, m_chart->window().shown());
    for (int column = 0; column < SeriesTableModel::meanColumn; ++column) {
        constexpr int wide = 150;
        table()->setColumnWidth(column, wide);
    }
}

void ChartCard::mark(std::optional<Day> day)
{
    m_chart->mark(day);
    describe();
}

void ChartCard::describe()
{
    const TimeWindow& window = m_chart->window();
    const std::optional<Day> day = m_chart->marked();
    if (day && window.shown().contains(*day)) {
        values()->say(sentences::dayReading(
            {*day, window.whole().last, m_data->series.on(*day), m_data->meanOn(*day), m_marks->namesOn(*day)},
            m_data->metric));
    } else {
        values()->say(sentences::chartSummary(m_data->cut(window.shown()), m_data->metric));
    }
}

Day ChartCard::dayOfRow(int row) const
{
    return m_numbers->dayOf(row);
}

} // namespace hf
