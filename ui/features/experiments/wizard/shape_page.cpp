// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/wizard/shape_page.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/fields/buddy_label.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>

namespace hf {

ShapePage::ShapePage(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_pairs(new QSpinBox(this)),
      m_days(new QSpinBox(this)),
      m_washout(new QSpinBox(this)),
      m_first(new QDateEdit(this)),
      m_length(plainLabel({}, TextStep::secondary, this)),
      m_blind(new QCheckBox(tr("Bl&ind: someone else holds the key"), this))
{
    build();
    for (QSpinBox* spin : {m_pairs, m_days, m_washout}) {
        connect(spin, &QSpinBox::valueChanged, this, &ShapePage::onChanged);
    }
    connect(m_first, &QDateEdit::dateChanged, this, &ShapePage::onChanged);
    onChanged();
}

void ShapePage::build()
{
    const ExperimentDraft usual;
    m_pairs->setRange(leastTestPairs, mostTestPairs);
    m_pairs->setValue(usual.pairs);
    m_days->setRange(1, longestPeriod);
    m_days->setValue(usual.periodDays);
    m_washout->setRange(0, usual.periodDays - 1);
    m_washout->setValue(usual.washoutDays);
    m_first->setCalendarPopup(true);
    m_first->setDisplayFormat(tr("d MMM yyyy", "date format: date field"));
    m_first->setMinimumDate(sentences::dateOf(m_journal.today()));
    m_first->setDate(sentences::dateOf(m_journal.today() + days{1}));
    m_length->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::small + 2);
    form->setHorizontalSpacing(space::gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this, form](const QString& label, const QString& name, QWidget* field) {
        QLabel* words = buddyLabel(label, field, this);
        field->setAccessibleName(name);
        form->addRow(words, field);
    };
    add(tr("&Pairs of periods"), tr("Pairs of periods"), m_pairs);
    add(tr("&Days a period"), tr("Days a period"), m_days);
    add(tr("&Washed-out days"), tr("Washed-out days at the start of each period"), m_washout);
    add(tr("&First day"), tr("First day"), m_first);
    form->addRow(m_length);
    buildMarks();
    auto* leave = new QLabel(tr("Leave out days marked"), this);
    leave->setMinimumHeight(controlHeight());
    form->addRow(leave, m_markFlow);
    m_blind->setAccessibleName(tr("Blind: someone else holds the key"));
    m_blind->setAccessibleDescription(sentences::notBlindExplained());
    form->addRow(m_blind);
    QLabel* note = plainLabel(sentences::notBlindExplained(), TextStep::secondary, this);
    note->setWordWrap(true);
    form->addRow(note);
}

void ShapePage::buildMarks()
{
    auto* flow = new ChipFlow(this);
    for (const std::string& mark : builtInMarks()) {
        const QString name = sentences::markName(mark);
        auto* box = new QCheckBox(name, flow);
        box->setAccessibleName(tr("Leave out days marked %1").arg(name));
        flow->add(box);
        m_marks.emplace_back(mark, box);
    }
    m_markFlow = flow;
}

void ShapePage::allowBlind(bool allowed)
{
    m_blind->setEnabled(allowed);
    m_blind->setChecked(m_blind->isChecked() && allowed);
}

void ShapePage::start()
{
    m_pairs->setFocus(Qt::OtherFocusReason);
    m_pairs->selectAll();
}

void ShapePage::onChanged()
{
    m_washout->setMaximum(m_days->value() - 1);
    ExperimentDraft draft;
    fill(draft);
    m_length->setText(
        tr("6 pairs at least, 8 are recommended. %1.").arg(sentences::draftLength(draft, m_journal.today())));
}

void ShapePage::fill(ExperimentDraft& draft) const
{
    draft.pairs = m_pairs->value();
    draft.periodDays = m_days->value();
    draft.washoutDays = m_washout->value();
    draft.first = sentences::dayOf(m_first->date());
    draft.leaveOut.clear();
    for (const auto& [mark, box] : m_marks) {
        if (box->isChecked()) {
            draft.leaveOut.push_back(mark);
        }
    }
    draft.blind = m_blind->isChecked();
}

} // namespace hf
