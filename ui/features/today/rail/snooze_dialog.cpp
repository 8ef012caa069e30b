// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/snooze_dialog.h"

#include "planning/next_due.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

namespace hf {

SnoozeDialog::SnoozeDialog(const QString& what, QTime now, QWidget* parent)
    : QDialog(parent),
      m_soon(new QRadioButton(tr("&10 minutes"), this)),
      m_hour(new QRadioButton(tr("1 &hour"), this)),
      m_tonight(new QRadioButton(tr("Until &tonight"), this)),
      m_own(new QRadioButton(tr("&Until"), this)),
      m_until(new QTimeEdit(now.addSecs(2 * 60 * 60), this))
{
    setWindowTitle(tr("Snooze"));
    m_soon->setChecked(true);
    m_tonight->setVisible(now <
                          QTime(0, 0).addSecs(static_cast<int>(seconds{tonightAt}.count()))); // else it has passed
    m_own->setAccessibleName(tr("Until a time of your own"));
    m_until->setDisplayFormat(QStringLiteral("HH:mm"));
    m_until->setAccessibleName(tr("Time to be reminded again"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* snooze = buttons->addButton(tr("Snooze"), QDialogButtonBox::AcceptRole);
    snooze->setDefault(true);
    setRole(*snooze, ButtonRole::primary);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::small);
    all->addWidget(plainLabel(what, TextStep::heading, this));
    for (QRadioButton* choice : {m_soon, m_hour, m_tonight}) {
        all->addWidget(choice);
    }
    auto* own = new QHBoxLayout;
    own->addWidget(m_own);
    own->addWidget(m_until);
    own->addStretch(1);
    all->addLayout(own);
    all->addWidget(buttons);
    connect(m_until, &QTimeEdit::timeChanged, m_own, [this] { m_own->setChecked(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SnoozeDialog::action() const
{
    return m_hour->isChecked()      ? QStringLiteral("snooze-hour")
           : m_tonight->isChecked() ? QStringLiteral("snooze-tonight")
           : m_own->isChecked()
               ? QStringLiteral("snooze-until %1").arg(m_until->time().toString(QStringLiteral("HH:mm")))
               : QStringLiteral("snooze");
}

} // namespace hf
