// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/cards/plan_card.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_cautions.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/marks.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

QLabel* wrapped(TextStep step, QWidget* parent)
{
    QLabel* label = plainLabel({}, step, parent);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* newPart(QWidget* part)
{
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    return lines;
}

void addLink(QVBoxLayout* lines, QPushButton* link)
{
    setRole(*link, ButtonRole::link);
    lines->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace

PlanCard::PlanCard(QWidget* parent)
    : Card({}, parent),
      m_amount(new ChipLabel(this)),
      m_when(wrapped(TextStep::secondary, this)),
      m_edit(new QPushButton(tr("Edit plan\u2026"), this)),
      m_end(new QPushButton(tr("End\u2026"), this)),
      m_columns(new Columns(this))
{
    setRole(*m_end, ButtonRole::quiet);
    addBesideTitle(m_amount);
    addToHeader(m_edit);
    addToHeader(m_end);
    body()->addWidget(m_when);
    body()->addSpacing(space::tiny);
    body()->addWidget(m_columns);
    m_columns->add(buildReminders());
    m_columns->add(buildCounts());
    m_columns->add(buildSupply());
    buildCautions();
    connect(m_edit, &QPushButton::clicked, this, &PlanCard::editWanted);
    connect(m_end, &QPushButton::clicked, this, &PlanCard::endWanted);
    connect(m_changeReminders, &QPushButton::clicked, this, &PlanCard::remindersWanted);
    connect(m_changeSupply, &QPushButton::clicked, this, &PlanCard::supplyWanted);
    connect(m_since, &QPushButton::clicked, this, &PlanCard::sinceWanted);
    connect(m_answer, &QPushButton::clicked, this, &PlanCard::cautionsWanted);
    connect(m_guidance, &QPushButton::clicked, this, &PlanCard::passageWanted);
}

void PlanCard::buildCautions()
{
    m_cautions = new QWidget(this);
    auto* line = new FlowLayout(m_cautions);
    m_standing = wrapped(TextStep::secondary, m_cautions);
    m_answer = new QPushButton(m_cautions);
    setRole(*m_answer, ButtonRole::link);
    line->add(m_standing);
    line->add(m_answer);
    m_guidance = new QPushButton(tr("In the guidance"), m_cautions);
    setRole(*m_guidance, ButtonRole::link);
    line->add(m_guidance);
    body()->addWidget(m_cautions);
}

void PlanCard::showCautions(const PlanFacts& facts, const QString& name, Day today)
{
    m_cautions->setVisible(facts.cautioned != nullptr);
    m_standing->setText(sentences::cautionsStanding(facts.cautions, today));
    m_answer->setText(facts.cautions ? tr("Answer again\u2026") : tr("Read and answer\u2026"));
    m_answer->setAccessibleName(tr("Answer the cautions of %1").arg(name));
    m_guidance->setAccessibleName(tr("The cautions of %1 in the guidance").arg(name));
}

QWidget* PlanCard::buildReminders()
{
    auto* part = new QWidget(m_columns);
    QVBoxLayout* lines = newPart(part);
    lines->addWidget(plainLabel(tr("Reminders"), TextStep::secondary, part));
    m_reminders = wrapped(TextStep::body, part);
    lines->addWidget(m_reminders);
    m_changeReminders = new QPushButton(tr("Change\u2026"), part);
    addLink(lines, m_changeReminders);
    lines->addStretch(1);
    return part;
}

QWidget* PlanCard::buildCounts()
{
    auto* part = new QWidget(m_columns);
    QVBoxLayout* lines = newPart(part);
    m_countsTitle = wrapped(TextStep::secondary, part);
    m_counts = wrapped(TextStep::heading, part);
    m_otherCounts = wrapped(TextStep::body, part);
    m_figures = wrapped(TextStep::secondary, part);
    for (QLabel* label : {m_countsTitle, m_counts, m_otherCounts, m_figures}) {
        lines->addWidget(label);
    }
    m_since = new QPushButton(tr("Since you began…"), part);
    addLink(lines, m_since);
    lines->addStretch(1);
    return part;
}

QWidget* PlanCard::buildSupply()
{
    auto* part = new QWidget(m_columns);
    QVBoxLayout* lines = newPart(part);
    lines->addWidget(plainLabel(tr("Supply"), TextStep::secondary, part));
    m_left = wrapped(TextStep::heading, part);
    m_bar = new SupplyBar(part);
    m_use = wrapped(TextStep::secondary, part);
    m_changeSupply = new QPushButton(tr("Packages\u2026"), part);
    lines->addWidget(m_left);
    lines->addSpacing(space::tiny);
    lines->addWidget(m_bar);
    lines->addSpacing(space::tiny);
    lines->addWidget(m_use);
    addLink(lines, m_changeSupply);
    lines->addStretch(1);
    return part;
}

void PlanCard::show(const PlanFacts& facts, const PlanPageFacts& page, const Catalogue& catalogue)
{
    const Plan& plan = facts.view.current.row;
    const QString name = sentences::supplementName(plan.supplement, catalogue);
    setTitle(name);
    m_amount->setText(sentences::amount(plan.amount));
    m_amount->updateGeometry();
    m_when->setText(sentences::planWhen(plan, page.today));
    m_edit->setAccessibleName(tr("Edit plan of %1").arg(name));
    m_end->setAccessibleName(tr("End plan of %1").arg(name));
    m_changeReminders->setAccessibleName(tr("Change reminders of %1").arg(name));
    m_changeSupply->setAccessibleName(tr("Packages of %1").arg(name));
    m_since->setAccessibleName(tr("Since you began %1").arg(name));
    m_reminders->setText(sentences::reminders(facts.view, page.reminders));
    m_countsTitle->setText(sentences::lastDosesTitle(facts.last));
    m_counts->setText(sentences::lastDosesTaken(facts.last));
    m_otherCounts->setText(sentences::lastDosesOthers(facts.last));
    m_otherCounts->setVisible(!m_otherCounts->text().isEmpty());
    m_figures->setText(facts.figures ? sentences::consistencyLine(*facts.figures) : QString());
    m_figures->setVisible(!m_figures->text().isEmpty());
    showSupply(facts, page.today);
    showCautions(facts, name, page.today);
}

void PlanCard::showSupply(const PlanFacts& facts, Day today)
{
    m_left->setText(sentences::supplyLeft(facts.supply));
    m_bar->setVisible(facts.supply.has_value());
    m_bar->setShare(facts.supply ? sentences::supplyShare(*facts.supply) : 0);
    m_use->setText(facts.supply ? sentences::supplyUse(*facts.supply, today) : QString());
    m_use->setVisible(facts.supply.has_value());
}

void PlanCard::focusEdit()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace hf
