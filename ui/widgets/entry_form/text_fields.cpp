// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/when_fields.h"
#include "ui/widgets/fields/day_edit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace hf {

namespace {

class MarkFields final : public EntryFields {
public:
    MarkFields(const DayMark& mark, FormDialog& form)
        : m_before(mark),
          m_mark(new QComboBox(&form)),
          m_first(new DayEdit(mark.range.first, &form)),
          m_last(new DayEdit(mark.range.last, &form))
    {
        m_mark->setEditable(true);
        m_mark->setInsertPolicy(QComboBox::NoInsert);
        for (const std::string& known : builtInMarks()) {
            m_mark->addItem(sentences::markName(known));
        }
        m_mark->setEditText(sentences::markName(mark.mark));
        form.addField(Words::tr("&Mark"), Words::tr("Mark"), m_mark);
        form.addField(Words::tr("&First day"), Words::tr("First day"), m_first);
        form.addField(Words::tr("L&ast day"), Words::tr("Last day"), m_last);
        m_note.emplace(mark.note, form);
    }

    QWidget* first() const override { return m_mark; }

    std::variant<RecordBody, FormFault> read() const override
    {
        DayMark mark = m_before;
        mark.mark = typedMark();
        mark.range = {m_first->day(), m_last->day()};
        if (mark.range.last < mark.range.first) {
            return FormFault{Words::tr("The last day lies before the first one."), m_last};
        }
        mark.note = m_note->text();
        return mark;
    }

private:
    /// A shipped mark by the name that it has in every language.
    std::string typedMark() const
    {
        const QString typed = m_mark->currentText().trimmed();
        if (typed == sentences::markName(m_before.mark)) {
            return m_before.mark;
        }
        const auto& known = builtInMarks();
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const auto& one) { return sentences::markName(one) == typed; });
        return found == known.end() ? typed.toStdString() : *found;
    }

    DayMark m_before;
    QComboBox* m_mark;
    DayEdit* m_first;
    DayEdit* m_last;
    std::optional<NoteField> m_note;
};

class ReflectionFields final : public EntryFields {
public:
    ReflectionFields(const Reflection& reflection, FormDialog& form)
        : m_before(reflection),
          m_text(new QPlainTextEdit(sentences::fromUtf8(reflection.text), &form))
    {
        constexpr int lines = 8;
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * lines);
        form.addField(Words::tr("&Text"), Words::tr("Text of the reflection"), m_text);
    }

    QWidget* first() const override { return m_text; }

    std::variant<RecordBody, FormFault> read() const override
    {
        Reflection reflection = m_before;
        reflection.text = m_text->toPlainText().trimmed().toStdString();
        return reflection;
    }

private:
    Reflection m_before;
    QPlainTextEdit* m_text;
};

} // namespace

std::unique_ptr<EntryFields> fieldsOfMark(const DayMark& mark, JournalBridge& /*journal*/, FormDialog& form)
{
    return std::make_unique<MarkFields>(mark, form);
}

std::unique_ptr<EntryFields> fieldsOfReflection(const Reflection& reflection, FormDialog& form)
{
    return std::make_unique<ReflectionFields>(reflection, form);
}

} // namespace hf
