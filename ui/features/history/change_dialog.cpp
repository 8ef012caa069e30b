// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/change_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <utility>

namespace hf {

ChangeDialog::ChangeDialog(JournalBridge& journal, std::vector<Record> records, QWidget* parent)
    : FormDialog(tr("Change %n entries", nullptr, static_cast<int>(records.size())), parent),
      m_journal(journal),
      m_records(std::move(records)),
      m_value(new QLineEdit(this)),
      m_note(new QLineEdit(this))
{
    const bool doses = std::holds_alternative<Dose>(m_records.front().body);
    for (QLineEdit* field : {m_value, m_note}) {
        field->setPlaceholderText(tr("leave", "a field of several entries that is not to be changed"));
    }
    addField(doses ? tr("&Amount") : tr("&Value"), doses ? tr("Amount") : tr("Value"), m_value);
    addField(tr("&Note"), tr("Note"), m_note);
    addBelow(tr("Only what is filled in changes. One undo for all."));
    addButtons(tr("&Change"));
    m_value->setFocus(Qt::OtherFocusReason);
}

bool ChangeDialog::canChange(const std::vector<Record>& records)
{
    if (records.size() < 2) {
        return false;
    }
    const auto* rating = std::get_if<Rating>(&records.front().body);
    return std::all_of(records.begin(), records.end(), [rating](const Record& record) {
        const auto* dose = std::get_if<Dose>(&record.body);
        const auto* other = std::get_if<Rating>(&record.body);
        return rating != nullptr ? other != nullptr && other->item == rating->item
                                 : dose != nullptr && dose->state == DoseState::taken;
    });
}

bool ChangeDialog::changeDose(Dose& dose)
{
    const Supplement* supplement = m_journal.catalogue().find(dose.supplement);
    const auto amount = supplement == nullptr ? std::nullopt : typedAmount(m_value->text(), *supplement);
    if (amount) {
        dose.amount = amount;
    } else {
        complain(tr("This is no amount: write it like 5 g or 2 scoops."), m_value);
    }
    return amount.has_value();
}

bool ChangeDialog::changeRating(Rating& rating)
{
    const Item* item = m_journal.catalogue().find(rating.item);
    const bool hours = item != nullptr && item->unit == "h";
    const auto value = hours ? typedHours(m_value->text()) : typedNumber(m_value->text());
    if (value) {
        rating.value = *value;
        rating.fine = false;
        rating.night.reset();
    } else {
        complain(tr("\u201C%1\u201D is not a value I can use.").arg(m_value->text()), m_value);
    }
    return value.has_value();
}

bool ChangeDialog::changeOne(RecordBody& body)
{
    auto* dose = std::get_if<Dose>(&body);
    auto* rating = std::get_if<Rating>(&body);
    const bool valued = !m_value->text().trimmed().isEmpty();
    if (valued && !(dose != nullptr ? changeDose(*dose) : changeRating(*rating))) {
        return false;
    }
    if (const QString note = m_note->text().trimmed(); !note.isEmpty()) {
        (dose != nullptr ? dose->note : rating->note) = note.toStdString();
    }
    return true;
}

bool ChangeDialog::store()
{
    std::vector<Record> changed;
    for (const Record& record : m_records) {
        Record next = record;
        if (!changeOne(next.body)) {
            return false;
        }
        if (next.body != record.body) {
            changed.push_back(std::move(next));
        }
    }
    if (changed.empty()) {
        return true;
    }
    const Outcome outcome =
        m_journal.change(changed, tr("Changed %n entries", nullptr, static_cast<int>(changed.size())));
    if (!outcome.stored) {
        complain(outcome.problem
                     ? sentences::problem(*outcome.problem, changed[outcome.refused].body, m_journal.catalogue())
                     : tr("Not saved. What you wrote is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
