// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/places_card.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/backups/backup_signs.h"
#include "ui/features/backups/path_label.h"
#include "ui/features/backups/sentences_backups.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

PlacesCard::PlacesCard(QWidget* parent)
    : Card(tr("Places"), parent)
{
    buildHere();
    buildSecond();
}

void PlacesCard::buildHere()
{
    m_folder = new PathLabel(this);
    m_facts = plainLabel({}, TextStep::secondary, this);
    m_facts->setWordWrap(true);
    body()->setSpacing(space::tiny);
    body()->addWidget(plainLabel(tr("This computer"), TextStep::heading, this));
    body()->addWidget(m_folder);
    body()->addWidget(m_facts);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    body()->addSpacing(space::tiny);
    body()->addWidget(line);
    body()->addSpacing(space::tiny);
}

void PlacesCard::buildSecond()
{
    m_second = new PathLabel(this);
    m_none = plainLabel(tr("none: a stick or another disk keeps a copy of each backup"), TextStep::secondary, this);
    m_none->setWordWrap(true);
    m_sign = new SignMark(this);
    m_problem = plainLabel({}, TextStep::secondary, this);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    auto* told = new QHBoxLayout;
    told->setSpacing(space::small);
    told->addWidget(m_sign, 0, Qt::AlignTop);
    told->addWidget(m_problem, 1);
    auto* links = new FlowLayout;
    const auto link = [this, links](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setAccessibleName(name);
        setRole(*button, ButtonRole::link);
        links->add(button);
        return button;
    };
    m_again = link(tr("Try again"), tr("Try the second place again"));
    m_choose = link(tr("Choose\u2026"), tr("Choose the second place"));
    m_without = link(tr("Do without"), tr("Do without a second place"));
    body()->addWidget(plainLabel(tr("Second place"), TextStep::heading, this));
    body()->addWidget(m_second);
    body()->addWidget(m_none);
    body()->addLayout(told);
    body()->addLayout(links);
    connect(m_again, &QPushButton::clicked, this, &PlacesCard::tryAgainWanted);
    connect(m_choose, &QPushButton::clicked, this, &PlacesCard::chooseWanted);
    connect(m_without, &QPushButton::clicked, this, &PlacesCard::withoutWanted);
}

void PlacesCard::show(const Here& here, const KeepingState& state, const Zone& zone, Day today)
{
    const bool second = !state.secondPlace.empty();
    const QString problem = second ? sentences::secondPlaceProblem(state, zone, today) : QString();
    m_folder->show(here.folder);
    m_facts->setText(sentences::placeFacts(here.backups, here.bytes, here.room));
    m_second->show(state.secondPlace);
    m_second->setVisible(second);
    m_none->setVisible(!second);
    m_problem->setText(problem);
    m_problem->setToolTip(sentences::fromUtf8(state.secondProblem));
    m_problem->setVisible(!problem.isEmpty());
    m_sign->setSign(problem.isEmpty() ? BackupSign::none : BackupSign::caution);
    // What goes away must not take the focus with it to where the person is not.
    if ((m_again->hasFocus() && problem.isEmpty()) || (m_without->hasFocus() && !second)) {
        m_choose->setFocus(Qt::OtherFocusReason);
    }
    m_again->setVisible(!problem.isEmpty());
    m_without->setVisible(second);
}

} // namespace hf
