// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/cards/menu_card.h"

#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

MenuCard::MenuCard(QWidget* parent)
    : Card(tr("After a miss: my recovery menu"), parent),
      m_empty(plainLabel(tr("Write three to five small steps now, while it is easy. They are shown after a missed day, "
                            "in your own words."),
                         TextStep::secondary, this)),
      m_lines(new QVBoxLayout),
      m_edit(new QPushButton(this))
{
    m_empty->setWordWrap(true);
    m_lines->setSpacing(space::small);
    body()->addWidget(m_empty);
    body()->addLayout(m_lines);
    body()->addWidget(m_edit, 0, Qt::AlignLeft);
    m_edit->setAccessibleName(tr("Edit the recovery menu"));
    connect(m_edit, &QPushButton::clicked, this, &MenuCard::editWanted);
}

void MenuCard::show(const QStringList& menu)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (int i = 0; i < menu.size(); ++i) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        line->addWidget(plainLabel(QString::number(i + 1), TextStep::secondary, row), 0, Qt::AlignTop);
        QLabel* words = plainLabel(menu[i], TextStep::body, row);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        m_lines->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    m_empty->setVisible(menu.isEmpty());
    m_edit->setText(menu.isEmpty() ? tr("Write\u2026") : tr("Edit\u2026"));
}

} // namespace hf
