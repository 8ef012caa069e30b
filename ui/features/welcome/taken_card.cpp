// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/welcome/taken_card.h"

#include "domain/entries/checks/unlikely.h"
#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/features/welcome/parts.h"
#include "ui/widgets/fields/buddy_label.h"
#include "ui/widgets/fields/times_field.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hf {

namespace {

constexpr minutes usualTime{8 * 60};
constexpr int amountWidth = 260;

} // namespace

TakenCard::TakenCard(Offered offered, NameProblem nameProblem, QWidget* parent)
    : Card(offered.name, parent),
      m_offered(std::move(offered)),
      m_nameProblem(std::move(nameProblem))
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    form->setHorizontalSpacing(space::gap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    body()->addLayout(form);
    if (m_offered.name.isEmpty()) {
        setTitle(tr("Something else"));
        buildName(*form);
    }
    buildAmount(*form);
    m_times = new TimesField(m_offered.name, this);
    m_times->show({usualTime});
    connect(m_times, &TimesField::changed, this, &TakenCard::timesRebuilt);
    form->addRow(buddyLabel(tr("At"), nullptr, this), m_times);
    buildReminders(*form);
    nameFields();
}

/// One of several cards: each field says of what it is, once that has a name.
void TakenCard::nameFields()
{
    const QString what = name();
    m_amount->setAccessibleName(what.isEmpty() ? tr("Usual amount") : tr("Usual amount of %1").arg(what));
    m_reminders->setQuestion(what.isEmpty() ? tr("Remind me") : tr("Remind me of %1").arg(what));
    if (m_remove != nullptr) {
        m_remove->setAccessibleName(what.isEmpty() ? tr("Leave it out") : tr("Leave %1 out").arg(what));
    }
}

void TakenCard::buildName(QFormLayout& form)
{
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Its name"));
    form.addRow(buddyLabel(tr("Its name"), nullptr, this), m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_times->setAbout(name());
        nameFields();
    });
    auto* remove = new QPushButton(this);
    remove->setIcon(themeIcon(QStringLiteral("trash")));
    remove->setAutoDefault(false);
    setRole(*remove, ButtonRole::quiet);
    remove->setToolTip(tr("Leave it out"));
    addToHeader(remove);
    m_remove = remove;
    connect(remove, &QPushButton::clicked, this, &TakenCard::removeWanted);
}

void TakenCard::buildAmount(QFormLayout& form)
{
    m_amount = new QLineEdit(sentences::typed(m_offered.supplement.usual), this);
    m_amount->setMaximumWidth(withType(amountWidth));
    m_amount->setPlaceholderText(tr("a number and its unit"));
    form.addRow(buddyLabel(tr("Usual amount"), nullptr, this), m_amount);
}

void TakenCard::buildReminders(QFormLayout& form)
{
    m_reminders = new ChoiceRow(tr("Remind me"), {tr("Yes, until done"), tr("Once"), tr("No")}, this);
    form.addRow(buddyLabel(tr("Remind me"), nullptr, this), m_reminders);
}

QString TakenCard::name() const
{
    return m_name == nullptr ? m_offered.name : m_name->text().trimmed();
}

QWidget* TakenCard::firstField() const
{
    return m_name == nullptr ? m_amount : m_name;
}

std::optional<Amount> TakenCard::amount() const
{
    const QString typed = m_amount->text().trimmed();
    // What was never used has no unit that a bare number could be in.
    const bool bare = !m_offered.known && typedNumber(typed).has_value();
    return bare ? std::nullopt : typedAmount(typed, m_offered.supplement);
}

FirstPlan TakenCard::plan() const
{
    FirstPlan plan;
    plan.known = m_offered.known;
    plan.supplement = m_offered.supplement;
    if (m_name != nullptr) {
        plan.supplement.name = name().toStdString();
    }
    if (const auto typed = amount()) {
        plan.amount = *typed;
        plan.supplement.usual = typed;
        plan.supplement.unit = m_offered.known ? plan.supplement.unit : typed->unit;
    }
    plan.times = m_times->times();
    plan.reminders = static_cast<FirstReminders>(m_reminders->chosen());
    return plan;
}

std::optional<NotYet> TakenCard::notYet()
{
    if (m_name != nullptr) {
        if (name().isEmpty()) {
            return NotYet{tr("Write its name, or leave it out."), m_name};
        }
        if (const QString problem = m_nameProblem(name()); !problem.isEmpty()) {
            return NotYet{problem, m_name};
        }
    }
    const auto typed = amount();
    if (!typed) {
        return NotYet{tr("Write how much %1 you take, with its unit, or leave it out.").arg(name()), m_amount};
    }
    const std::vector<minutes> times = m_times->times();
    if (std::adjacent_find(times.begin(), times.end()) != times.end()) {
        return NotYet{tr("%1 has the same time twice.", "name of a supplement").arg(name()), m_times};
    }
    if (isUnlikely(*typed, m_offered.supplement) && m_sureOf != typed) {
        m_sureOf = typed;
        return NotYet{sentences::unlikelyAmount(*typed), m_amount};
    }
    return std::nullopt;
}

void TakenCard::setTimes(const std::vector<minutes>& times)
{
    m_times->show(times);
    Q_EMIT timesRebuilt();
}

} // namespace hf
