// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/take_dialog.h"

#include "domain/entries/checks/unlikely.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"

namespace hf {

namespace {

/// As the button would take it, for the fields to begin with.
Dose asPlanned(const Occurrence& occurrence, const JournalBridge& journal)
{
    Dose dose;
    dose.supplement = occurrence.supplement;
    dose.amount = occurrence.amount;
    dose.answers = occurrence.id;
    dose.when.day = occurrence.id.day;
    if (occurrence.open()) { // of what is long past nobody knows when it was
        dose.when.at = journal.now();
    }
    return dose;
}

} // namespace

TakeDialog::TakeDialog(JournalBridge& journal, const Occurrence& occurrence, Start start, QWidget* parent)
    : FormDialog(tr("Take a dose"), parent),
      m_journal(journal),
      m_day(occurrence.id.day),
      m_counts(occurrence.floor.value_or(occurrence.amount)),
      m_fields(fieldsOf(asPlanned(occurrence, journal), journal, *this))
{
    addButtons(tr("&Take"));
    QWidget* field = start == Start::time ? m_fields->clock() : m_fields->first();
    field->setFocus(Qt::OtherFocusReason);
}

TakeDialog::~TakeDialog() = default;

/// What is asked once before such an amount is stored; empty where nothing has to be.
QString TakeDialog::questionOf(const Dose& dose) const
{
    if (unlikelyDose(dose, m_journal.catalogue()) != nullptr) {
        return sentences::unlikelyAmount(*dose.amount);
    }
    const bool tooLittle =
        dose.answers && dose.amount->dimension == m_counts.dimension && dose.amount->count < m_counts.count;
    return tooLittle
               ? tr("That is less than counts for the plan: it is recorded, and the planned dose stays open. Take it "
                    "again to save it so.")
               : QString();
}

bool TakeDialog::store()
{
    const auto read = m_fields->read();
    if (const auto* fault = std::get_if<FormFault>(&read)) {
        complain(fault->sentence, fault->at);
        return false;
    }
    const auto& wanted = std::get<RecordBody>(read);
    const Dose& dose = std::get<Dose>(wanted);
    const QString question = questionOf(dose);
    if (!question.isEmpty() && m_sureOf != dose.amount) {
        m_sureOf = dose.amount;
        complain(question);
        return false;
    }
    const Outcome outcome = m_journal.record({wanted}, m_day);
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem, wanted, m_journal.catalogue())
                                 : tr("Not saved. What you wrote is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
