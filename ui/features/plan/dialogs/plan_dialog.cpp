// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/plan_dialog.h"

#include "domain/entries/checks/unlikely.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/features/plan/dialogs/rhythm_field.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/fields/day_edit.h"
#include "ui/widgets/fields/times_field.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace hf {

namespace {

constexpr minutes usualTime{8 * 60};

} // namespace

PlanDialog::PlanDialog(JournalBridge& journal, std::optional<KnownPlan> current, QWidget* parent)
    : FormDialog(current ? tr("Edit plan") : tr("New plan"), parent),
      m_journal(journal),
      m_current(std::move(current))
{
    buildSupplement();
    buildAmounts();
    buildDays();
    m_preview = addNote({});
    addButtons();
    fill();
    connect(m_amount, &QLineEdit::textChanged, this, &PlanDialog::preview);
    connect(m_floor, &QLineEdit::textChanged, this, &PlanDialog::preview);
    connect(m_times, &TimesField::changed, this, &PlanDialog::preview);
    connect(m_rhythm, &RhythmField::changed, this, &PlanDialog::preview);
    connect(m_from, &DayEdit::dateChanged, this, &PlanDialog::preview);
    connect(m_until, &DayEdit::dateChanged, this, &PlanDialog::preview);
    connect(m_ends, &QCheckBox::toggled, this, &PlanDialog::preview);
    preview();
}

void PlanDialog::buildSupplement()
{
    if (m_current) {
        const SupplementId id = m_current->row.supplement;
        form()->addRow(plainLabel(sentences::supplementName(id, m_journal.catalogue()), TextStep::heading, this));
        if (begun()) {
            addNote(tr("A change holds from today on; earlier days keep the old plan."));
        }
        return;
    }
    m_supplement = new QComboBox(this);
    for (const KnownSupplement& known : m_journal.catalogue().supplements) {
        if (!known.definition.hidden) {
            m_supplement->addItem(sentences::nameOf(known), QVariant::fromValue(known.id));
        }
    }
    addField(tr("Su&pplement"), tr("Supplement"), m_supplement);
    connect(m_supplement, &QComboBox::currentIndexChanged, this, &PlanDialog::showUsual);
}

void PlanDialog::buildAmounts()
{
    m_amount = new QLineEdit(this);
    m_amount->setPlaceholderText(tr("such as 5 g"));
    addField(tr("&Amount"), tr("Amount"), m_amount);
    m_floor = new QLineEdit(this);
    m_floor->setPlaceholderText(tr("may stay empty"));
    m_floor->setToolTip(tr("On a hard day this much counts as done as well."));
    addField(tr("&Less also counts"), tr("A smaller amount that counts"), m_floor);
}

void PlanDialog::buildDays()
{
    m_times = new TimesField(this);
    addField(tr("Times"), tr("Times of day"), m_times)->setBuddy(nullptr);
    m_rhythm = new RhythmField(this);
    addField(tr("&Days"), tr("Days"), m_rhythm);
    m_from = new DayEdit(m_journal.today(), this);
    m_from->setMinimumDate(sentences::dateOf(m_journal.today()));
    QLabel* from = addField(tr("&From"), tr("First day"), m_from);
    const bool asked = !begun();
    from->setVisible(asked);
    m_from->setVisible(asked);
    m_ends = new QCheckBox(tr("&Ends on"), this);
    m_ends->setAccessibleName(tr("Ends on a day"));
    m_until = new DayEdit(m_journal.today(), this);
    m_until->setAccessibleName(tr("Last day"));
    m_until->setEnabled(false);
    form()->addRow(m_ends, m_until);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_from, &DayEdit::dateChanged, m_until, &DayEdit::setMinimumDate);
}

bool PlanDialog::begun() const
{
    return m_current && m_current->row.from <= m_journal.today();
}

void PlanDialog::fill()
{
    const QDate today = sentences::dateOf(m_journal.today());
    m_until->setMinimumDate(today);
    if (!m_current) {
        m_times->show({usualTime});
        m_from->setDate(today);
        m_until->setDate(today.addMonths(1));
        showUsual();
        m_supplement->setFocus();
        return;
    }
    const Plan& plan = m_current->row;
    m_amount->setText(sentences::typed(plan.amount));
    m_floor->setText(sentences::typed(plan.floor));
    m_times->show(plan.times);
    m_rhythm->show(plan.rhythm);
    m_from->setDate(std::max(today, sentences::dateOf(plan.from)));
    m_ends->setChecked(plan.until.has_value());
    m_until->setDate(plan.until ? sentences::dateOf(*plan.until) : today.addMonths(1));
    m_amount->setFocus();
    m_amount->selectAll();
}

void PlanDialog::showUsual()
{
    const Supplement* known = supplement();
    m_amount->setText(known == nullptr ? QString() : sentences::typed(known->usual));
}

void PlanDialog::choose(SupplementId supplement)
{
    for (int row = 0; row < m_supplement->count(); ++row) {
        if (m_supplement->itemData(row).value<SupplementId>() == supplement) {
            m_supplement->setCurrentIndex(row);
        }
    }
}

SupplementId PlanDialog::chosen() const
{
    return m_current ? m_current->row.supplement : m_supplement->currentData().value<SupplementId>();
}

const Supplement* PlanDialog::supplement() const
{
    return m_journal.catalogue().find(chosen());
}

Plan PlanDialog::wanted(std::optional<Amount> amount, std::optional<Amount> floor) const
{
    Plan plan;
    plan.supplement = chosen();
    plan.amount = amount.value_or(Amount{});
    plan.floor = floor;
    plan.times = m_times->times();
    plan.rhythm = m_rhythm->rhythm();
    plan.from = begun() ? m_journal.today() : m_from->day();
    if (m_ends->isChecked()) {
        plan.until = m_until->day();
    }
    return plan;
}

void PlanDialog::preview()
{
    const Supplement* known = supplement();
    const auto amount = known == nullptr ? std::nullopt : typedAmount(m_amount->text(), *known);
    const auto floor = known == nullptr ? std::nullopt : typedAmount(m_floor->text(), *known);
    const Plan plan = wanted(amount, floor);
    const bool whole = amount && (plan.rhythm.sort != Rhythm::Sort::weekdays || plan.rhythm.weekdays != 0);
    m_preview->setText(whole ? sentences::planPreview(plan, m_journal.today()) : QString());
}

/// Asks once about a second plan for a time that has a plan of the same supplement.
bool PlanDialog::isSureOfSecond(const Plan& plan)
{
    const auto plans = m_current ? Reply<std::vector<PlanView>>(Unread{}) : PlanActions(m_journal).plans();
    if (!plans || m_sureOfTimes == plan.times) {
        return true; // what could not be read is told by what follows
    }
    for (const PlanView& other : *plans) {
        const auto& taken = other.current.row.times;
        const auto same = std::find_first_of(plan.times.begin(), plan.times.end(), taken.begin(), taken.end());
        if (other.running && other.current.row.supplement == plan.supplement && same != plan.times.end()) {
            m_sureOfTimes = plan.times;
            complain(tr("%1 has a plan for %2 already. If you mean a second one, save once more.",
                        "name of a supplement, a time of day")
                         .arg(sentences::supplementName(plan.supplement, m_journal.catalogue()),
                              sentences::clockTime(*same)));
            return false;
        }
    }
    return true;
}

bool PlanDialog::store()
{
    const Supplement* known = supplement();
    const auto amount = known == nullptr ? std::nullopt : typedAmount(m_amount->text(), *known);
    if (!amount) {
        complain(sentences::problem(EntryProblem::amountMissing), m_amount);
        return false;
    }
    std::optional<Amount> floor;
    if (!m_floor->text().trimmed().isEmpty()) {
        floor = typedAmount(m_floor->text(), *known);
        if (!floor) {
            complain(tr("Write the smaller amount like 2.5 g, or leave it empty."), m_floor);
            return false;
        }
    }
    if (isUnlikely(*amount, *known) && m_sureOf != amount && !(m_current && m_current->row.amount == *amount)) {
        m_sureOf = amount;
        complain(sentences::unlikelyAmount(*amount), m_amount);
        return false;
    }
    const Plan plan = wanted(amount, floor);
    return isSureOfSecond(plan) && save(plan);
}

bool PlanDialog::save(const Plan& plan)
{
    const CautionGate gate = m_current ? CautionGate::open : askBeforePlan(m_journal, plan.supplement, this);
    if (gate == CautionGate::putOff) {
        complain(tr("Not saved yet: the questions come before the first plan. What you wrote is still here."));
        return false;
    }
    if (gate == CautionGate::unread) {
        complain(tr("Not saved. What you wrote is still here; please try again."));
        return false;
    }
    const Outcome outcome = PlanActions(m_journal).save(
        plan, m_current ? std::optional(m_current->lineage()) : std::nullopt, gate == CautionGate::open);
    if (outcome.problem) {
        complain(sentences::problem(*outcome.problem),
                 *outcome.problem == EntryProblem::floorTooLarge ? m_floor : nullptr);
    } else if (!outcome.stored) {
        complain(tr("Not saved. What you wrote is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
