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

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ChartCard::ChartCard(QWidget* parent)
    : Card({}, parent),
      m_data(std::make_shared<ChartData>()),
      m_marks(std::make_shared<DayMarks>()),
      m_chart(new ChartView(this)),
      m_table(new QTableView(this)),
      m_numbers(new SeriesTableModel(this)),
      m_switch(new QPushButton(tr("Table"), this)),
      m_save(new QPushButton(tr("Save\u2026"), this)),
      m_note(plainLabel({}, TextStep::secondary, this)),
      m_values(new ValueLine(this))
{
    build();
    buildMenu();
}

void ChartCard::build()
{
    constexpr int tall = 178;
    setRole(*m_switch, ButtonRole::quiet);
    m_switch->setCheckable(true);
    m_note->setWordWrap(true);
    addBesideTitle(m_note, FlowLayout::Room::wide);
    addToHeader(m_switch);
    addToHeader(m_save);
    m_table->setModel(m_numbers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFixedHeight(tall);
    m_chart->setFixedHeight(tall);
    m_table->hide();
    layout()->setSpacing(space::tiny);
    body()->setSpacing(space::tiny);
    body()->addWidget(m_values);
    body()->addWidget(m_chart);
    body()->addWidget(m_table);
    connect(m_switch, &QPushButton::toggled, this, &ChartCard::setTableShown);
    connect(m_chart, &ChartView::dayMarked, this, &ChartCard::dayMarked);
    connect(m_chart, &ChartView::dayMarked, this, &ChartCard::describe);
    connect(m_chart, &ChartView::windowWanted, this, &ChartCard::windowWanted);
    connect(m_chart, &ChartView::firstWindowWanted, this, &ChartCard::firstWindowWanted);
}

void ChartCard::buildMenu()
{
    setRole(*m_save, ButtonRole::quiet);
    auto* menu = new QMenu(m_save);
    menu->addAction(tr("&Picture (PNG)\u2026"), this, &ChartCard::pictureWanted);
    menu->addAction(tr("&Table (CSV)\u2026"), this, &ChartCard::tableWanted);
    m_save->setMenu(menu);
}

void ChartCard::show(std::shared_ptr<const ChartData> data, std::shared_ptr<const DayMarks> marks,
                     const TimeWindow& window)
{
    m_data = std::move(data);
    m_marks = std::move(marks);
    const QString title = sentences::metricTitle(m_data->metric);
    setTitle(title);
    m_switch->setAccessibleName(tr("%1 as a table").arg(title));
    m_save->setAccessibleName(tr("Save %1").arg(title));
    m_table->setAccessibleName(tr("Numbers of %1").arg(title));
    m_chart->setAccessibleName(tr("Chart: %1").arg(title));
    m_chart->show(m_data, m_marks, window);
    updateTexts();
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

void ChartCard::fillTable()
{
    if (m_table->isHidden()) {
        return;
    }
    m_numbers->show(*m_data, m_chart->window().shown());
    for (int column = 0; column < SeriesTableModel::meanColumn; ++column) {
        constexpr int wide = 150;
        m_table->setColumnWidth(column, wide);
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
        m_values->say(sentences::dayReading(
            {*day, window.whole().last, m_data->series.on(*day), m_data->meanOn(*day), m_marks->namesOn(*day)},
            m_data->metric));
    } else {
        m_values->say(sentences::chartSummary(m_data->cut(window.shown()), m_data->metric));
    }
}

QString ChartCard::readOut() const
{
    return m_values->said();
}

void ChartCard::setTableShown(bool shown)
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
        m_table->setCurrentIndex(m_numbers->index(0, 0));
    }
}

bool ChartCard::isTableShown() const
{
    return m_table->isVisibleTo(this);
}

} // namespace hf
