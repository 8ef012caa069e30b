// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/cards/pauses_card.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences_plan.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

PausesCard::PausesCard(QWidget* parent)
    : Card(tr("Pauses"), parent),
      m_empty(plainLabel(tr("None. Ill, travelling, or just not now: pause, and those days are not counted."),
                         TextStep::secondary, this))
{
    m_empty->setWordWrap(true);
    body()->addWidget(m_empty);
}

void PausesCard::show(const PlanPageFacts& page)
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may have been pressed just now
    }
    m_rows = new QWidget(this);
    auto* lines = new QVBoxLayout(m_rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    for (const Record& record : page.pauses) {
        addRow(record, page);
    }
    body()->addWidget(m_rows);
    m_rows->setVisible(!page.pauses.empty());
    m_empty->setVisible(page.pauses.empty());
}

void PausesCard::addRow(const Record& record, const PlanPageFacts& page)
{
    const auto& pause = std::get<Pause>(record.body);
    const QString span = sentences::rangeLong(pause.days, page.today);
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel* when = plainLabel(span, TextStep::body, row);
    when->setWordWrap(true);
    words->addWidget(when);
    if (const QString why = sentences::pauseWhy(pause, page.planNames); !why.isEmpty()) {
        QLabel* reason = plainLabel(why, TextStep::secondary, row);
        reason->setWordWrap(true);
        words->addWidget(reason);
    }
    line->addLayout(words, 1);
    const auto button = [&](const QString& icon, const QString& name) {
        auto* made = new QPushButton(row);
        made->setIcon(themeIcon(icon));
        made->setAccessibleName(name);
        made->setToolTip(name);
        setRole(*made, ButtonRole::quiet);
        line->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    const QPushButton* edit = button(QStringLiteral("edit"), tr("Edit pause %1").arg(span));
    const QPushButton* remove = button(QStringLiteral("trash"), tr("Remove pause %1").arg(span));
    connect(edit, &QPushButton::clicked, this, [this, record] { Q_EMIT editWanted(record); });
    connect(remove, &QPushButton::clicked, this, [this, id = record.id] { Q_EMIT removeWanted(id); });
    m_rows->layout()->addWidget(row);
}

} // namespace hf
