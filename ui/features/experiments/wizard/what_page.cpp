// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/wizard/what_page.h"

#include "domain/entries/checks/unlikely.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/widgets/fields/buddy_label.h"
#include "ui/widgets/fields/times_field.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace hf {

namespace {

constexpr minutes usualTime{8 * 60};

} // namespace

WhatPage::WhatPage(JournalBridge& journal, const ExperimentDraft& known, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_form(new QFormLayout(this)),
      m_what(new QComboBox(this)),
      m_tested(new QLineEdit(this)),
      m_other(new QLineEdit(this)),
      m_times(new TimesField(this)),
      m_habitNote(
          plainLabel(tr("Periods with it done are held against periods with it not done."), TextStep::secondary, this)),
      m_outcome(new QComboBox(this)),
      m_better(new QComboBox(this)),
      m_question(new QLineEdit(this))
{
    build();
    offerSubjects(known);
    offerOutcomes(known);
    m_times->show({usualTime});
    connect(m_what, &QComboBox::currentIndexChanged, this, &WhatPage::onSubject);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &WhatPage::onOutcome);
    onSubject();
    onOutcome();
    if (!known.question.empty()) {
        m_question->setText(sentences::fromUtf8(known.question));
    }
}

void WhatPage::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::small + 2);
    m_form->setHorizontalSpacing(space::gap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](const QString& label, const QString& name, QWidget* field) {
        QLabel* words = buddyLabel(label, field, this);
        field->setAccessibleName(name);
        m_form->addRow(words, field);
    };
    m_tested->setPlaceholderText(tr("such as 10 g"));
    m_other->setPlaceholderText(tr("empty: none of it"));
    m_better->addItem(tr("lower is better"), static_cast<int>(Better::low));
    m_better->addItem(tr("higher is better"), static_cast<int>(Better::high));
    m_better->addItem(tr("neither"), static_cast<int>(Better::neither));
    m_habitNote->setWordWrap(true);
    add(tr("&Test"), tr("What is tested"), m_what);
    add(tr("&Amount each time"), tr("Amount each time"), m_tested);
    add(tr("A&gainst"), tr("Against this amount, empty for none"), m_other);
    add(tr("Times"), tr("Times of day"), m_times);
    m_form->addRow(m_habitNote);
    add(tr("&Outcome"), tr("Outcome"), m_outcome);
    add(tr("&Direction"), tr("Which direction is better"), m_better);
    add(tr("&Question"), tr("Question"), m_question);
}

void WhatPage::offerSubjects(const ExperimentDraft& known)
{
    const Catalogue& catalogue = m_journal.catalogue();
    for (const KnownSupplement& each : catalogue.supplements) {
        if (!each.definition.hidden || known.supplement == each.id) {
            m_subjects.push_back({each.id, std::nullopt});
            m_what->addItem(sentences::nameOf(each));
        }
    }
    for (const KnownItem& each : catalogue.items) {
        if (each.definition.yesNo && each.definition.enabledOn(m_journal.today())) {
            m_subjects.push_back({std::nullopt, each.id});
            m_what->addItem(tr("%1 (habit)").arg(sentences::nameOf(each)));
        }
    }
    const auto found = std::find_if(m_subjects.begin(), m_subjects.end(), [&](const Subject& each) {
        return (known.supplement && each.supplement == known.supplement) || (known.habit && each.habit == known.habit);
    });
    m_what->setCurrentIndex(found == m_subjects.end() ? 0 : static_cast<int>(found - m_subjects.begin()));
}

void WhatPage::offerOutcomes(const ExperimentDraft& known)
{
    const auto reply = m_journal.ask<std::vector<Metric>>([](const Journal& journal) { return journal.metrics(); });
    if (!reply) {
        return;
    }
    const std::vector<Metric>& all = *reply;
    int chosen = 0;
    for (const auto group : metricGroups) {
        for (const Metric& metric : all) {
            if (metric.kind == MetricKind::dose || metric.group != group) {
                continue;
            }
            const bool wanted =
                known.outcome.empty() ? metric.kind == MetricKind::gutBurden : metric.name == known.outcome;
            chosen = wanted ? static_cast<int>(m_outcomes.size()) : chosen;
            m_outcomes.push_back(metric);
            m_outcome->addItem(titleAmong(metric, all));
        }
    }
    m_outcome->setCurrentIndex(chosen);
}

void WhatPage::start()
{
    m_what->setFocus(Qt::OtherFocusReason);
}

const WhatPage::Subject* WhatPage::subject() const
{
    const int index = m_what->currentIndex();
    return index < 0 ? nullptr : &m_subjects[static_cast<std::size_t>(index)];
}

const Metric* WhatPage::outcome() const
{
    const int index = m_outcome->currentIndex();
    return index < 0 ? nullptr : &m_outcomes[static_cast<std::size_t>(index)];
}

void WhatPage::onSubject()
{
    const Subject* chosen = subject();
    const bool taken = chosen != nullptr && chosen->supplement.has_value();
    for (QWidget* field :
         {static_cast<QWidget*>(m_tested), static_cast<QWidget*>(m_other), static_cast<QWidget*>(m_times)}) {
        field->setVisible(taken);
        m_form->labelForField(field)->setVisible(taken);
    }
    m_habitNote->setVisible(!taken);
    if (taken) {
        const Supplement* known = m_journal.catalogue().find(*chosen->supplement);
        m_tested->setText(known == nullptr ? QString() : sentences::typed(known->usual));
        m_other->clear();
    }
    suggest();
}

void WhatPage::onOutcome()
{
    if (const Metric* metric = outcome()) {
        const Better better = metric->better;
        m_better->setCurrentIndex(m_better->findData(static_cast<int>(better)));
    }
    suggest();
}

void WhatPage::suggest()
{
    const Subject* chosen = subject();
    const Metric* metric = outcome();
    if (chosen == nullptr || metric == nullptr || m_question->isModified()) {
        return;
    }
    const Catalogue& catalogue = m_journal.catalogue();
    const QString name = chosen->supplement ? sentences::supplementName(*chosen->supplement, catalogue)
                         : chosen->habit    ? sentences::itemName(*chosen->habit, catalogue)
                                            : QString();
    m_question->setText(sentences::suggestedQuestion(name, sentences::metricInText(*metric)));
}

QString WhatPage::fillSides(ExperimentDraft& draft)
{
    const Supplement* known = m_journal.catalogue().find(*draft.supplement);
    const auto read = [known](const QLineEdit& edit, std::optional<Amount>& amount) {
        const QString text = edit.text().trimmed();
        amount = known == nullptr || text.isEmpty() ? std::nullopt : typedAmount(text, *known);
        return text.isEmpty() || amount.has_value();
    };
    if (!read(*m_tested, draft.treated.amount) || !draft.treated.amount) {
        m_tested->setFocus(Qt::OtherFocusReason);
        return sentences::problem(EntryProblem::amountMissing);
    }
    if (!read(*m_other, draft.control.amount)) {
        m_other->setFocus(Qt::OtherFocusReason);
        return tr("Write the other amount like 5 g, or leave it empty for none.");
    }
    for (const auto& side : {draft.treated.amount, draft.control.amount}) {
        const bool asked = std::find(m_sureOf.begin(), m_sureOf.end(), side) != m_sureOf.end();
        if (side && isUnlikely(*side, *known) && !asked) {
            m_sureOf.push_back(*side);
            return sentences::unlikelyPlanned(*side);
        }
    }
    draft.times = m_times->times();
    return {};
}

QString WhatPage::fill(ExperimentDraft& draft)
{
    const Subject* chosen = subject();
    const Metric* metric = outcome();
    draft.supplement = chosen == nullptr ? std::nullopt : chosen->supplement;
    draft.habit = chosen == nullptr ? std::nullopt : chosen->habit;
    draft.treated = {};
    draft.control = {};
    draft.times.clear();
    draft.outcome = metric == nullptr ? std::string{} : metric->name;
    draft.better = static_cast<Better>(m_better->currentData().toInt());
    draft.question = m_question->text().trimmed().toStdString();
    if (draft.question.empty()) {
        m_question->setModified(false);
        suggest();
        draft.question = m_question->text().trimmed().toStdString();
    }
    return draft.supplement ? fillSides(draft) : QString();
}

} // namespace hf
