// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/when_fields.h"
#include "ui/widgets/fields/scale_field.h"

#include <QtWidgets/QComboBox>

namespace hf {

namespace {

constexpr int stoolForms = 7;

class StoolFields final : public EntryFields {
public:
    StoolFields(const Stool& stool, JournalBridge& journal, FormDialog& form)
        : m_before(stool),
          m_form(new QComboBox(&form)),
          m_urgency(new ScaleField(0, 10, &form))
    {
        m_form->addItem(Words::tr("none that day", "no stool"), 0);
        for (int i = 1; i <= stoolForms; ++i) {
            m_form->addItem(Words::tr("%1 %2", "stool form, its words").arg(i).arg(sentences::stoolForm(i)), i);
        }
        m_form->setCurrentIndex(stool.form.value_or(0));
        m_urgency->setColour(&Tokens::gut);
        m_urgency->showPoints(stool.urgency);
        form.addField(Words::tr("&Form"), Words::tr("Stool form"), m_form);
        form.addField(Words::tr("&Urgency"), Words::tr("Urgency, may stay unset"), m_urgency);
        m_when.emplace(stool.when, WhenFields::Clock::offered, journal, form);
        m_note.emplace(stool.note, form);
    }

    QWidget* first() const override { return m_form; }

    std::variant<RecordBody, FormFault> read() const override
    {
        Stool stool = m_before;
        const int chosen = m_form->currentData().toInt();
        stool.form = chosen == 0 ? std::nullopt : std::optional(chosen);
        stool.urgency = m_urgency->points();
        const auto when = m_when->read();
        if (const auto* fault = std::get_if<FormFault>(&when)) {
            return *fault;
        }
        stool.when = std::get<When>(when);
        stool.note = m_note->text();
        return stool;
    }

private:
    Stool m_before;
    QComboBox* m_form;
    ScaleField* m_urgency;
    std::optional<WhenFields> m_when;
    std::optional<NoteField> m_note;
};

} // namespace

std::unique_ptr<EntryFields> fieldsOfStool(const Stool& stool, JournalBridge& journal, FormDialog& form)
{
    return std::make_unique<StoolFields>(stool, journal, form);
}

} // namespace hf
