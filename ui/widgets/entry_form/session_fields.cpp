// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/daily.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/when_fields.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/fields/spin_text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace hf {

namespace {

class SessionFields final : public EntryFields {
public:
    SessionFields(const Session& session, JournalBridge& journal, FormDialog& form)
        : m_before(session),
          m_activity(new QLineEdit(sentences::fromUtf8(session.activity), &form)),
          m_minutes(new QSpinBox(&form)),
          m_effort(new ScaleField(0, 10, &form))
    {
        m_minutes->setRange(0, longestSession); // a 0 that is typed is told, not changed back
        m_minutes->setSingleStep(5);
        sayAround(*m_minutes, Words::tr("%1 min"));
        m_minutes->setValue(session.minutes);
        m_effort->allowHalves();
        m_effort->setColour(&Tokens::load);
        m_effort->showExactPoints(session.rpe);
        form.addField(Words::tr("&Activity"), Words::tr("Activity"), m_activity);
        form.addField(Words::tr("&Minutes"), Words::tr("Minutes"), m_minutes);
        form.addField(Words::tr("&Effort"), Words::tr("Effort"), m_effort);
        m_words = form.addBelow({});
        m_when.emplace(session.when, WhenFields::Clock::offered, journal, form);
        m_note.emplace(session.note, form);
        QObject::connect(m_effort, &ScaleField::valueChanged, m_words, [this] { showEffort(); });
        QObject::connect(m_minutes, &QSpinBox::valueChanged, m_words, [this] { showEffort(); });
        showEffort();
    }

    QWidget* first() const override { return m_minutes; }

    std::variant<RecordBody, FormFault> read() const override
    {
        Session session = m_before;
        session.activity = m_activity->text().trimmed().toStdString();
        session.minutes = m_minutes->value();
        session.rpe = m_effort->exactPoints();
        const auto when = m_when->read();
        if (const auto* fault = std::get_if<FormFault>(&when)) {
            return *fault;
        }
        session.when = std::get<When>(when);
        session.note = m_note->text();
        return session;
    }

private:
    /// The effort in words, and what it makes of the minutes.
    void showEffort()
    {
        const std::optional<double> points = m_effort->exactPoints();
        m_words->setText(
            points ? Words::tr("%1: %2 AU", "effort in words, training load")
                         .arg(sentences::effort(*points),
                              sentences::figure({sessionLoad(*points, m_minutes->value()), FigureSort::ofDay}))
                   : Words::tr("Not rated: the load of the day stays open."));
    }

    Session m_before;
    QLineEdit* m_activity;
    QSpinBox* m_minutes;
    ScaleField* m_effort;
    QLabel* m_words = nullptr;
    std::optional<WhenFields> m_when;
    std::optional<NoteField> m_note;
};

} // namespace

std::unique_ptr<EntryFields> fieldsOfSession(const Session& session, JournalBridge& journal, FormDialog& form)
{
    return std::make_unique<SessionFields>(session, journal, form);
}

} // namespace hf
