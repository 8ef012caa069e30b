// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/cards/ended_card.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences_plan.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

EndedCard::EndedCard(QWidget* parent)
    : Card(tr("Plans that ended"), parent),
      m_lines(plainLabel({}, TextStep::secondary, this))
{
    m_lines->setWordWrap(true);
    body()->addWidget(m_lines);
}

void EndedCard::show(const PlanPageFacts& page, const Catalogue& catalogue)
{
    QStringList lines;
    for (const PlanView& plan : page.ended) {
        lines << sentences::endedPlan(plan, catalogue, page.today);
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

} // namespace hf
