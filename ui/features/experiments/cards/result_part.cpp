// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/cards/result_part.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/metric_looks.h"
#include "ui/charts/sentences_charts.h"
#include "ui/features/experiments/parts/dot_strips.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/features/experiments/words/sentences_results.h"
#include "ui/widgets/columns.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ResultPart::ResultPart(QWidget* parent)
    : QWidget(parent),
      m_dots(new DotStrips(this)),
      m_note(plainLabel({}, TextStep::secondary, this)),
      m_verdict(plainLabel({}, TextStep::title, this)),
      m_headline(plainLabel({}, TextStep::heading, this)),
      m_lines(new QVBoxLayout),
      m_why(new QPushButton(tr("Wh&y?"), this)),
      m_report(new QPushButton(tr("&Report (PDF)\u2026"), this))
{
    for (QLabel* label : {m_note, m_headline, m_verdict}) {
        label->setWordWrap(true);
    }
    build();
    connect(m_why, &QPushButton::clicked, this, &ResultPart::whyWanted);
    connect(m_report, &QPushButton::clicked, this, &ResultPart::reportWanted);
}

void ResultPart::build()
{
    auto* columns = new Columns(this);
    auto* picture = new QWidget(columns);
    auto* left = new QVBoxLayout(picture);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::small);
    left->addWidget(m_dots);
    left->addWidget(m_note);
    left->addStretch(1);
    auto* words = new QWidget(columns);
    auto* right = new QVBoxLayout(words);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::small);
    right->addWidget(m_verdict);
    right->addWidget(m_headline);
    m_lines->setSpacing(space::tiny);
    right->addLayout(m_lines);
    right->addStretch(1);
    columns->add(picture);
    columns->add(words);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_why);
    actions->addWidget(m_report);
    actions->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(columns);
    all->addLayout(actions);
}

std::vector<QWidget*> ResultPart::controls() const
{
    return {m_why, m_report};
}

void showDots(DotStrips& dots, const ExperimentFacts& facts)
{
    const ExperimentView& view = facts.view;
    const ChartLook look = lookOf(view.metric);
    std::vector<DotStrip> strips{{sentences::testedSide(view.plan), facts.tested},
                                 {sentences::otherSide(view.plan), facts.other}};
    std::optional<std::pair<double, double>> ends;
    if (look.scale) {
        ends = {look.scale->low, look.scale->high};
    }
    const DotScale scale = scaleFor(strips, ends);
    dots.setColour(look.colour);
    dots.show(std::move(strips), scale);
    dots.setAccessibleDescription(sentences::dotsDescribed(view, facts.tested, facts.other));
}

void ResultPart::show(const ExperimentFacts& facts, const Catalogue& catalogue)
{
    const ExperimentView& view = facts.view;
    showDots(*m_dots, facts);
    m_dots->setAccessibleName(tr("Chart: %1 by side").arg(sentences::metricTitle(view.metric)));
    m_note->setText(sentences::dotsNote(view, sentences::chartUnit(view.metric, lookOf(view.metric))));
    m_headline->setText(sentences::resultHeadline(view));
    m_verdict->setText(sentences::verdictSentence(view, catalogue));
    say(sentences::resultLines(view));
    const QString name = QString::fromStdString(view.plan.question);
    m_why->setAccessibleName(tr("Why this result: %1").arg(name));
    m_report->setAccessibleName(tr("Report as PDF: %1").arg(name));
}

void ResultPart::say(const QStringList& lines)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : lines) {
        QLabel* label = plainLabel(line, TextStep::secondary, this);
        label->setWordWrap(true);
        m_lines->addWidget(label);
        label->show();
    }
}

} // namespace hf
