// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_card.h"

#include "ui/charts/chart_view.h"
#include "ui/models/series_table_model.h"
#include "ui/sentences.h"
#include "ui/theme/style.h"
#include "ui/theme/type_scale.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ChartCard::ChartCard(QWidget* parent)
    : Card({}, parent),
      m_chart(new ChartView(this)),
      m_table(new QTableView(this)),
      m_numbers(new SeriesTableModel(this)),
      m_switch(new QPushButton(tr("Table"), this)),
      m_unit(plainLabel({}, TextStep::secondary, this))
{
    constexpr int tall = 190;
    setRole(*m_switch, ButtonRole::quiet);
    m_switch->setCheckable(true);
    addToHeader(m_switch);
    m_table->setModel(m_numbers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFixedHeight(tall);
    m_chart->setFixedHeight(tall);
    m_table->hide();
    body()->setSpacing(space::tiny);
    body()->addWidget(m_unit);
    body()->addWidget(m_chart);
    body()->addWidget(m_table);
    connect(m_switch, &QPushButton::toggled, this, &ChartCard::setTableShown);
    connect(m_chart, &ChartView::dayMarked, this, &ChartCard::dayMarked);
    connect(m_chart, &ChartView::dayMarked, this, &ChartCard::describe);
}

void ChartCard::show(ChartData shown)
{
    setTitle(sentences::metricTitle(shown.metric));
    m_unit->setText(sentences::metricUnit(shown.metric));
    m_switch->setAccessibleName(tr("%1 as a table").arg(sentences::metricTitle(shown.metric)));
    m_table->setAccessibleName(tr("Numbers of %1").arg(sentences::metricTitle(shown.metric)));
    m_numbers->show(shown.series, shown.metric);
    for (int column = 0; column < SeriesTableModel::meanColumn; ++column) {
        constexpr int wide = 150;
        m_table->setColumnWidth(column, wide);
    }
    m_chart->show(std::move(shown));
    describe();
}

void ChartCard::mark(std::optional<Day> day)
{
    m_chart->mark(day);
    describe();
}

void ChartCard::describe()
{
    const ChartData& shown = m_chart->data();
    const std::optional<Day> day = m_chart->marked();
    setAside(day ? tr("%1: %2").arg(sentences::dayInText(*day, shown.series.range().last + days{2}),
                                    sentences::metricValue(shown.series.on(*day), shown.metric))
                 : sentences::chartSummary(shown.series, shown.metric));
}

void ChartCard::setTableShown(bool shown)
{
    const bool focus = m_chart->hasFocus() || m_table->hasFocus();
    m_switch->setChecked(shown);
    m_table->setVisible(shown);
    m_chart->setVisible(!shown);
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
