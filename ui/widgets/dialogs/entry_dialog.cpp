// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/entry_dialog.h"

#include "domain/entries/checks/unlikely.h"
#include "journal/journal_entries.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/caution_gate.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include <utility>

namespace hf {

namespace {

QString titleOf(const RecordBody& body)
{
    if (const auto* dose = std::get_if<Dose>(&body)) {
        return dose->state == DoseState::skipped ? EntryDialog::tr("Edit skipped dose")
               : dose->state == DoseState::none  ? EntryDialog::tr("Edit \u201Cnone taken\u201D")
                                                 : EntryDialog::tr("Edit dose");
    }
    return std::holds_alternative<Session>(body)      ? EntryDialog::tr("Edit session")
           : std::holds_alternative<Stool>(body)      ? EntryDialog::tr("Edit stool")
           : std::holds_alternative<DayMark>(body)    ? EntryDialog::tr("Edit day mark")
           : std::holds_alternative<Reflection>(body) ? EntryDialog::tr("Edit reflection")
                                                      : EntryDialog::tr("Edit rating");
}

} // namespace

EntryDialog::EntryDialog(JournalBridge& journal, Record record, QWidget* parent, From from)
    : FormDialog(titleOf(record.body), parent),
      m_journal(journal),
      m_record(std::move(record)),
      m_from(from),
      m_fields(fieldsOf(m_record.body, journal, *this))
{
    if (m_from == From::bin) {
        addNote(tr("Deleted. It comes back as it stands here."));
        addButtons(tr("&Bring back"));
    } else {
        addButtons();
        addDelete();
    }
    if (m_fields != nullptr) {
        m_fields->first()->setFocus(Qt::OtherFocusReason);
    }
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::addDelete()
{
    QPushButton* away = addRareDeed(tr("De&lete"));
    away->setToolTip(tr("Deletes this entry. Undo brings it back."));
    connect(away, &QPushButton::clicked, this, &EntryDialog::remove);
}

bool EntryDialog::canEdit(const RecordBody& body)
{
    return std::holds_alternative<Dose>(body) || std::holds_alternative<Session>(body) ||
           std::holds_alternative<Rating>(body) || std::holds_alternative<Stool>(body) ||
           std::holds_alternative<DayMark>(body) || std::holds_alternative<Reflection>(body);
}

bool EntryDialog::store()
{
    if (m_fields == nullptr) {
        return true;
    }
    const auto read = m_fields->read();
    if (const auto* fault = std::get_if<FormFault>(&read)) {
        complain(fault->sentence, fault->at);
        return false;
    }
    const auto& wanted = std::get<RecordBody>(read);
    const bool same = wanted == m_record.body;
    if (m_from == From::bin) {
        return (same || isSure(wanted)) && bringBack(wanted);
    }
    return same || (isSure(wanted) && change(wanted)); // what was not changed is not stored
}

/// What it becomes may be the first dose of another supplement.
void EntryDialog::askCautions(const RecordBody& wanted)
{
    const auto* before = std::get_if<Dose>(&m_record.body);
    const auto* after = std::get_if<Dose>(&wanted);
    if (before != nullptr && after != nullptr && before->supplement != after->supplement) {
        askBeforeDoses(m_journal, {wanted}, this);
    }
}

bool EntryDialog::change(const RecordBody& wanted)
{
    askCautions(wanted);
    const Outcome outcome = m_journal.change(m_record.id, wanted);
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem, wanted, m_journal.catalogue())
                                 : tr("Not saved. What you wrote is still here; please try again."));
    }
    return outcome.stored;
}

bool EntryDialog::bringBack(const RecordBody& wanted)
{
    askCautions(wanted);
    std::optional<EntryProblem> problem;
    const Record back{m_record.id, wanted};
    const bool worked = m_journal.perform([&](Journal& journal) -> std::optional<QString> {
        problem = JournalEntries(journal).restoreAs(back, m_journal.frame());
        return problem ? std::nullopt : std::optional(sentences::restored({{back.id}, std::nullopt}));
    });
    if (problem) {
        complain(sentences::problem(*problem, wanted, m_journal.catalogue()));
    } else if (!worked) {
        complain(tr("Not brought back. What you wrote is still here; please try again."));
    }
    return worked && !problem;
}

/// Asks once about an amount or a night that is hardly meant, unless it was so before.
bool EntryDialog::isSure(const RecordBody& wanted)
{
    const Night* night = unlikelyNight(wanted);
    const Night* nightBefore = unlikelyNight(m_record.body);
    const bool sameNight = night != nullptr && nightBefore != nullptr && *night == *nightBefore;
    if (night != nullptr && !sameNight && m_sureOfNight != *night) {
        m_sureOfNight = *night;
        complain(sentences::unlikelyNight(*night));
        return false;
    }
    const Dose* unlikely = unlikelyDose(wanted, m_journal.catalogue());
    const auto* before = std::get_if<Dose>(&m_record.body);
    const bool asBefore = unlikely != nullptr && before != nullptr && before->amount == unlikely->amount;
    if (unlikely == nullptr || asBefore || m_sureOf == *unlikely->amount) {
        return true;
    }
    m_sureOf = unlikely->amount;
    complain(sentences::unlikelyAmount(*unlikely->amount));
    return false;
}

void EntryDialog::remove()
{
    if (m_journal.remove({m_record.id})) {
        accept();
    } else {
        complain(tr("Not deleted; please try again."));
    }
}

} // namespace hf
