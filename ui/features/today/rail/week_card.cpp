// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/week_card.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/features/today/rail/sentences_week.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

WeekCard::WeekCard(QWidget* parent)
    : Card(tr("This week"), parent),
      m_empty(plainLabel(tr("Nothing to count yet."), TextStep::secondary, this))
{
    body()->addWidget(m_empty);
}

void WeekCard::show(const WeekFacts& facts, const Catalogue& catalogue)
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(0, 1);
    for (const PlanSummary& plan : facts.week.plans) {
        if (plan.counts.planned > 0) {
            addRow(sentences::takenOf(plan, catalogue), sentences::takenCount(plan), sentences::takenRest(plan));
            addRow(sentences::consistencyOf(plan, facts.week, catalogue), sentences::percent(plan.consistency), {});
        }
    }
    if (facts.week.gutBurden.mean || facts.lastWeek.gutBurden.mean) {
        addRow(tr("Gut burden, mean"), sentences::meanBeside(facts.week.gutBurden, facts.lastWeek.gutBurden),
               sentences::meanDays(facts.week.gutBurden, facts.lastWeek.gutBurden));
    }
    for (const SupplyView& supply : facts.supplies) {
        addRow(sentences::leftOf(supply, catalogue), sentences::daysLeft(supply, facts.today), {});
    }
    const bool any = m_grid->count() > 0;
    body()->addWidget(m_rows);
    m_rows->setVisible(any);
    m_empty->setVisible(!any);
}

void WeekCard::addRow(const QString& what, const QString& value, const QString& under)
{
    const int row = m_grid->rowCount();
    QLabel* name = plainLabel(what, TextStep::body, m_rows);
    name->setWordWrap(true);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(plainLabel(value, TextStep::heading, m_rows), row, 1, Qt::AlignTop | Qt::AlignTrailing);
    if (!under.isEmpty()) {
        QLabel* detail = plainLabel(under, TextStep::secondary, m_rows);
        detail->setWordWrap(true);
        m_grid->addWidget(detail, row + 1, 0, 1, 2);
    }
}

} // namespace hf
