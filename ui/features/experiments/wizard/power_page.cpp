// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/wizard/power_page.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/features/experiments/words/sentences_results.h"
#include "ui/widgets/work_line.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

PowerPage::PowerPage(ExperimentActions desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_plan(plainLabel({}, TextStep::body, this)),
      m_line(plainLabel({}, TextStep::heading, this)),
      m_more(plainLabel({}, TextStep::secondary, this)),
      m_work(new WorkLine(this))
{
    QLabel* frozen = plainLabel(
        tr("Once started, nothing of this can be changed; it can be paused or given up. Undo takes the start back, but "
           "once its first day has come, or when it is drawn again, the list goes on showing it."),
        TextStep::secondary, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::gap);
    for (QLabel* label : {m_plan, m_line, m_more, frozen}) {
        label->setWordWrap(true);
    }
    all->addWidget(m_plan);
    all->addWidget(m_work);
    all->addWidget(m_line);
    all->addWidget(m_more);
    all->addWidget(frozen);
    all->addStretch(1);
    connect(m_work, &WorkLine::cancelled, this, [this] { m_line->setText(sentences::powerStopped()); });
}

QString PowerPage::text() const
{
    return m_line->text();
}

void PowerPage::leave()
{
    m_work->drop();
}

void PowerPage::show(const ExperimentDraft& draft, const Metric& outcome)
{
    m_draft = draft;
    m_outcome = outcome;
    const Catalogue& catalogue = m_desk.journal().catalogue();
    m_plan->setText(
        sentences::draftSummary(draft, outcome, catalogue, m_desk.journal().today()).join(QLatin1Char('\n')));
    m_line->clear();
    m_more->clear();
    auto reply = m_desk.preparePower(draft);
    if (!reply) {
        m_line->setText(sentences::notReadNow());
        return;
    }
    std::optional<PowerWork> work = *std::move(reply);
    if (!work) {
        return; // what is wrong with it is said when it is started
    }
    auto found = std::make_shared<Finding<ExperimentPower>>();
    m_work->start(
        sentences::powerWork(),
        [found, work = std::move(*work)](const Progress& progress) { *found = powerOf(work, progress); },
        [this, found] { tell(*found); });
}

void PowerPage::tell(const Finding<ExperimentPower>& power)
{
    if (!power) {
        m_line->setText(sentences::powerMissing());
        m_more->setText(sentences::shortfalls(power.missing).join(QLatin1Char('\n')));
        return;
    }
    m_line->setText(sentences::powerLine(*power, m_draft, m_outcome));
    m_more->setText(sentences::powerTable(*power, m_outcome).join(QLatin1Char('\n')) + QStringLiteral("\n\n") +
                    sentences::powerBasis(*power, m_outcome));
}

} // namespace hf
