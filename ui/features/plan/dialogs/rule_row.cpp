// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/rule_row.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/fields/spin_text.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace hf {

namespace {

enum Side { atTheTime, before, after };

constexpr int farthest = 12 * 60; ///< minutes from the planned time
constexpr int longestInterval = 24 * 60;
constexpr int mostRepeats = 50;
constexpr int usualOffset = 10;

} // namespace

RuleRow::RuleRow(const ReminderRule& rule, QWidget* parent)
    : QWidget(parent),
      m_side(new QComboBox(this)),
      m_offset(new QSpinBox(this)),
      m_repeats(new QSpinBox(this)),
      m_every(new QSpinBox(this)),
      m_remove(new QPushButton(this))
{
    const auto offset = static_cast<int>(rule.offset.count());
    m_side->addItems({tr("at the planned time"), tr("before it"), tr("after it")});
    m_side->setCurrentIndex(offset == 0 ? atTheTime : offset < 0 ? before : after);
    m_offset->setRange(1, farthest);
    sayAround(*m_offset, tr("%1 min"));
    m_offset->setValue(offset == 0 ? usualOffset : std::abs(offset));
    m_repeats->setRange(0, mostRepeats);
    m_repeats->setSpecialValueText(tr("once"));
    sayAround(*m_repeats, tr("again %1 \u00D7", "how often"));
    m_repeats->setValue(rule.repeats);
    m_every->setRange(1, longestInterval);
    sayAround(*m_every, tr("every %1 min"));
    m_every->setValue(std::max(1, static_cast<int>(rule.every.count())));
    m_remove->setIcon(themeIcon(QStringLiteral("trash")));
    m_remove->setAutoDefault(false);
    setRole(*m_remove, ButtonRole::quiet);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, space::small);
    grid->setSpacing(6);
    grid->addWidget(m_side, 0, 0);
    grid->addWidget(m_offset, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_repeats, 1, 0);
    grid->addWidget(m_every, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_side, &QComboBox::currentIndexChanged, this, &RuleRow::showFields);
    connect(m_repeats, &QSpinBox::valueChanged, this, &RuleRow::showFields);
    connect(m_remove, &QPushButton::clicked, this, &RuleRow::removeWanted);
    showFields();
}

void RuleRow::showFields()
{
    m_offset->setEnabled(m_side->currentIndex() != atTheTime);
    m_every->setEnabled(m_repeats->value() > 0);
}

void RuleRow::setNumber(int number, bool removable)
{
    m_side->setAccessibleName(tr("Reminder %1, when").arg(number));
    m_offset->setAccessibleName(tr("Reminder %1, minutes from the planned time").arg(number));
    m_repeats->setAccessibleName(tr("Reminder %1, how often again").arg(number));
    m_every->setAccessibleName(tr("Reminder %1, minutes until it comes again").arg(number));
    m_remove->setAccessibleName(tr("Remove reminder %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setVisible(removable);
}

ReminderRule RuleRow::rule(RecordId plan) const
{
    const int side = m_side->currentIndex();
    const int offset = side == atTheTime ? 0 : side == before ? -m_offset->value() : m_offset->value();
    return {plan, minutes{offset}, minutes{m_every->value()}, m_repeats->value()};
}

} // namespace hf
