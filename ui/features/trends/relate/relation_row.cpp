// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/relation_row.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/trends/relate/interval_line.h"
#include "ui/features/trends/relate/sentences_relate.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/dialogs/figure_dialog.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

RelationRow::RelationRow(QWidget* parent)
    : QWidget(parent),
      m_question(plainLabel({}, TextStep::heading, this)),
      m_line(new IntervalLine(this)),
      m_words(plainLabel({}, TextStep::body, this)),
      m_figures(plainLabel({}, TextStep::secondary, this)),
      m_without(plainLabel({}, TextStep::body, this)),
      m_noTest(plainLabel({}, TextStep::secondary, this)),
      m_test(new QPushButton(tr("Test it properly\u2026"), this)),
      m_why(new QPushButton(tr("Why?"), this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::tiny);
    for (QLabel* label : {m_question, m_words, m_figures, m_without, m_noTest}) {
        label->setWordWrap(true);
    }
    setRole(*m_test, ButtonRole::link);
    setRole(*m_why, ButtonRole::link);
    auto* actions = new ChipFlow(this);
    actions->add(m_test);
    actions->add(m_why);
    all->addWidget(m_question);
    all->addWidget(m_line);
    all->addWidget(m_words);
    all->addWidget(m_figures);
    all->addWidget(m_without);
    all->addWidget(m_noTest);
    all->addWidget(actions);
    connect(m_test, &QPushButton::clicked, this, &RelationRow::testWanted);
    connect(m_why, &QPushButton::clicked, this, &RelationRow::why);
}

void RelationRow::show(const RelateAnswer& answer, const QString& experiment, bool canBeTested)
{
    m_answer = answer;
    const QString question = sentences::relateQuestion(answer.item);
    m_question->setText(question);
    setAccessibleName(question);
    m_test->setAccessibleName(tr("Test it properly: %1").arg(question));
    m_why->setAccessibleName(tr("Why: %1").arg(question));
    const bool found = answer.finding.value.has_value();
    m_line->setVisible(found);
    m_figures->setVisible(found);
    m_without->setText(sentences::relateWithout(answer));
    m_without->setVisible(!m_without->text().isEmpty());
    m_why->setVisible(found);
    m_noTest->setText(answer.item.x.kind == MetricKind::mark ? sentences::noTestOfMarks() : sentences::noTestOfThis());
    m_noTest->setVisible(!answer.hidden() && !canBeTested);
    m_test->setVisible(!answer.hidden() && canBeTested);
    if (answer.hidden()) {
        m_words->setText(sentences::relateHidden(experiment));
    } else if (!found) {
        m_words->setText(sentences::relateMissing(answer.finding.missing));
    } else {
        const Relation& relation = *answer.finding;
        m_words->setText(sentences::relateVerdict(relation) + QLatin1Char(' ') +
                         sentences::relatePlain(answer.item, relation));
        QStringList figures{sentences::relateInterval(answer.item, relation), sentences::relateFigures(relation)};
        figures.removeAll(QString());
        m_figures->setText(figures.join(QLatin1Char(' ')));
        m_line->show(relation.rho, relation.interval, lookOf(answer.item.y).colour);
        m_line->setAccessibleName(tr("Chart: %1").arg(question));
        m_line->setAccessibleDescription(sentences::intervalDescribed(relation));
    }
}

QString RelationRow::text() const
{
    QStringList parts{m_question->text(), m_words->text()};
    if (m_answer.finding.value) {
        parts << m_figures->text();
    }
    parts << m_without->text();
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

std::vector<QWidget*> RelationRow::controls() const
{
    return {m_test, m_why};
}

void RelationRow::why()
{
    if (m_answer.finding.value) {
        FigureDialog dialog(sentences::relateWhy(m_answer.item, *m_answer.finding), this);
        dialog.exec();
    }
}

} // namespace hf
