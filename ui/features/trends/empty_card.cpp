// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/empty_card.h"

#include "ui/base/theme/type_scale.h"
#include "ui/charts/sentences_charts.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

EmptyCard::EmptyCard(QWidget* parent)
    : Card({}, parent),
      m_text(plainLabel({}, TextStep::body, this)),
      m_all(new QPushButton(tr("Show all &days"), this)),
      m_today(new QPushButton(tr("Log the first da&y"), this))
{
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    body()->addWidget(m_all, 0, Qt::AlignLeft);
    body()->addWidget(m_today, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, &EmptyCard::allDaysWanted);
    connect(m_today, &QPushButton::clicked, this, &EmptyCard::todayWanted);
}

void EmptyCard::say(std::optional<Day> lastLogged, Day today)
{
    setTitle(sentences::nothingLoggedTitle(lastLogged.has_value()));
    m_text->setText(sentences::nothingLogged(lastLogged, today));
    m_all->setVisible(lastLogged.has_value());
    m_today->setVisible(!lastLogged.has_value());
}

QString EmptyCard::text() const
{
    return m_text->text();
}

} // namespace hf
