// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/settings_section.h"

#include "ui/base/theme/type_scale.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

SettingsSection::SettingsSection(const QString& title, const QString& meaning, QWidget* parent)
    : QWidget(parent),
      m_body(new QVBoxLayout),
      m_problem(plainLabel({}, TextStep::body, this))
{
    setAccessibleName(title);
    m_body->setSpacing(space::gap);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(plainLabel(title, TextStep::title, this));
    auto* what = plainLabel(meaning, TextStep::secondary, this);
    what->setWordWrap(true);
    what->setVisible(!meaning.isEmpty());
    all->addWidget(what);
    all->addLayout(m_body, 1);
    all->addWidget(m_problem);
}

bool SettingsSection::hasProblem() const
{
    return !m_problem->isHidden();
}

void SettingsSection::complain(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace hf
