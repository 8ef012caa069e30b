// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_result_card.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/trends/relate/sentences_relate.h"
#include "ui/features/trends/since/difference_line.h"
#include "ui/features/trends/since/sentences_since.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/dialogs/figure_dialog.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

void say(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QVBoxLayout* linesOf(QWidget* part)
{
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::tiny);
    return lines;
}

} // namespace

SinceResultCard::SinceResultCard(QWidget* parent)
    : Card({}, parent),
      m_heading(plainLabel({}, TextStep::title, this)),
      m_figures(plainLabel({}, TextStep::body, this)),
      m_note(plainLabel({}, TextStep::body, this)),
      m_other(plainLabel({}, TextStep::secondary, this)),
      m_looks(plainLabel({}, TextStep::secondary, this)),
      m_why(new QPushButton(tr("Why?"), this)),
      m_line(new DifferenceLine(this)),
      m_band(plainLabel({}, TextStep::secondary, this))
{
    header()->hide(); // the answer is the heading
    for (QLabel* label : {m_heading, m_figures, m_note, m_other, m_looks, m_band}) {
        label->setWordWrap(true);
    }
    setRole(*m_why, ButtonRole::link);
    auto* columns = new Columns(this);
    auto* words = new QWidget(columns);
    QVBoxLayout* left = linesOf(words);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_figures, m_note}) {
        left->addWidget(part);
    }
    left->addWidget(m_why, 0, Qt::AlignLeft);
    left->addWidget(m_other);
    left->addWidget(m_looks);
    left->addStretch(1);
    auto* picture = new QWidget(columns);
    QVBoxLayout* right = linesOf(picture);
    right->addWidget(m_line);
    right->addWidget(m_band);
    right->addStretch(1);
    columns->add(words);
    columns->add(picture);
    body()->addWidget(columns);
    connect(m_why, &QPushButton::clicked, this, &SinceResultCard::why);
}

void SinceResultCard::show(const SinceShown& shown, bool withoutMarked)
{
    m_report = *shown.report;
    const SinceAnswer& answer = m_report.outcomes.front();
    const bool without = withoutMarked && answer.withoutMarked.has_value();
    m_comparison = without ? *answer.withoutMarked : answer.whole;
    m_heading->setText(sentences::sinceHeading(answer, m_comparison));
    say(*m_other, sentences::sinceOther(answer, !without));
    say(*m_looks, answer.hidden() ? QString() : sentences::looksInText(shown.looks));
    m_why->setAccessibleName(tr("Why: %1").arg(m_heading->text()));
    const bool found = m_comparison.finding.value.has_value();
    m_why->setVisible(found);
    m_line->setVisible(found);
    m_band->setVisible(found);
    if (found) {
        showFigures(answer, m_comparison);
    } else {
        say(*m_figures,
            answer.hidden() ? sentences::sinceHidden(shown.hiddenBy) : sentences::sinceMissing(m_comparison));
        say(*m_note, answer.hidden() ? QString() : sentences::sinceCut(m_report.windows));
    }
    layout()->activate(); // else the height is asked of what it said before
}

void SinceResultCard::showFigures(const SinceAnswer& answer, const SinceComparison& comparison)
{
    const BeforeAfter& change = *comparison.finding;
    say(*m_figures, sentences::sinceFigures(comparison, answer.metric));
    say(*m_note, sentences::sinceWhyNot(change, answer.metric));
    m_line->show(change, answer.metric, lookOf(answer.metric).colour);
    m_line->setAccessibleName(tr("Chart: the difference with its interval"));
    m_line->setAccessibleDescription(m_figures->text());
    m_band->setText(sentences::tooSmallBand(change, answer.metric));
}

QString SinceResultCard::text() const
{
    QStringList parts;
    for (const QLabel* label : {m_heading, m_figures, m_note, m_other, m_looks}) {
        if (!label->text().isEmpty()) {
            parts << label->text();
        }
    }
    return parts.join(QLatin1Char(' '));
}

void SinceResultCard::why()
{
    FigureDialog dialog(sentences::sinceWhy(m_report, m_comparison, m_report.outcomes.front().metric), this);
    dialog.exec();
}

} // namespace hf
