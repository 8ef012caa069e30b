// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/week_card.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/features/today/rail/sentences_week.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

/// Of packages that are not known to end, none ends sooner.
bool endsSooner(const SupplyView& a, const SupplyView& b)
{
    return a.runsOutOn && (!b.runsOutOn || *a.runsOutOn < *b.runsOutOn);
}

} // namespace

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
    m_lines = new QVBoxLayout(m_rows);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::tiny);
    setAside(sentences::rangeShort({facts.week.days.first, facts.today}, facts.today));
    addDoses(facts, catalogue);
    const auto daysSoFar = static_cast<int>((facts.today - facts.week.days.first).count()) + 1;
    if (facts.week.load.daily.n > 0) {
        addRow(sentences::loadOfDays(facts.week.load.daily.n, daysSoFar),
               tr("%1 AU").arg(sentences::figure({facts.week.load.total, FigureSort::ofDay})), {});
    }
    if (facts.week.gutBurden.mean || facts.lastWeek.gutBurden.mean) {
        addRow(sentences::gutOfDays(facts.week.gutBurden.n, daysSoFar), sentences::meanOf(facts.week.gutBurden),
               sentences::meanDays(facts.week.gutBurden, facts.lastWeek.gutBurden),
               sentences::meanBefore(facts.lastWeek.gutBurden));
    }
    const auto soonest = std::min_element(facts.supplies.begin(), facts.supplies.end(), endsSooner);
    if (soonest != facts.supplies.end()) {
        addRow(sentences::leftOf(*soonest, catalogue), sentences::daysLeft(*soonest, facts.today), {});
    }
    const bool any = m_lines->count() > 0;
    body()->addWidget(m_rows);
    m_rows->setVisible(any);
    m_empty->setVisible(!any);
}

/// One line for all planned doses, and how steadily the first of the plans is kept once that says something.
void WeekCard::addDoses(const WeekFacts& facts, const Catalogue& catalogue)
{
    int done = 0;
    int planned = 0;
    QStringList each;
    const PlanSummary* first = nullptr;
    for (const PlanSummary& plan : facts.week.plans) {
        if (plan.counts.planned > 0) {
            done += plan.counts.done;
            planned += plan.counts.planned;
            each << sentences::takenLine(plan, catalogue);
            const bool settled = facts.today - plan.plan.row.from >= days{7};
            first = first == nullptr && settled ? &plan : first;
        }
    }
    if (planned > 0) {
        addRow(tr("Planned doses"), sentences::countOf(done, planned), each.join(QLatin1Char('\n')));
    }
    if (first != nullptr) {
        addRow(sentences::consistencyOf(*first, facts.week, catalogue), sentences::percent(first->consistency), {});
    }
}

void WeekCard::addRow(const QString& what, const QString& value, const QString& tip, const QString& before)
{
    QLabel* name = plainLabel(what, TextStep::body, m_rows);
    name->setWordWrap(true);
    QLabel* figure = plainLabel(value, TextStep::heading, m_rows);
    auto* line = new QHBoxLayout; // each gives its name what its own figure leaves
    line->setSpacing(space::tiny);
    line->addWidget(name, 1, Qt::AlignTop);
    line->addWidget(figure, 0, Qt::AlignTop);
    QLabel* was = plainLabel(before, TextStep::body, m_rows);
    was->setForegroundRole(QPalette::PlaceholderText);
    was->setHidden(before.isEmpty());
    line->addWidget(was, 0, Qt::AlignTop);
    figure->setHidden(value.isEmpty());
    m_lines->addLayout(line);
    for (QLabel* part : {name, figure, was}) {
        part->setToolTip(tip);
        part->setAccessibleDescription(tip);
    }
}

} // namespace hf
