// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/parts/period_table.h"

#include "ui/base/models/text_table_model.h"
#include "ui/features/experiments/experiment_actions.h"
#include "ui/features/experiments/words/sentences_periods.h"
#include "ui/widgets/figure_delegate.h"

#include <QtWidgets/QHeaderView>

namespace hf {

PeriodTable::PeriodTable(QWidget* parent)
    : QTableView(parent),
      m_model(new TextTableModel(this))
{
    constexpr int tall = 220;
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setAccessibleName(tr("Periods as a table"));
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setFixedHeight(tall);
}

void PeriodTable::show(const ExperimentFacts& facts)
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < facts.view.schedule.size(); ++i) {
        const ReportPeriod* figures = i < facts.periods.size() ? &facts.periods[i] : nullptr;
        rows.push_back(sentences::periodRow(facts.view, i, figures));
    }
    m_model->show(sentences::periodHeadings(facts.view, !facts.periods.empty()), std::move(rows));
    resizeColumnsToContents();
}

} // namespace hf
