// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/stool_row.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/stool_field.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hf {

StoolRow::StoolRow(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_label(plainLabel(tr("Stool"), TextStep::body, this)),
      m_field(new StoolField(this)),
      m_none(new QPushButton(tr("None"), this)),
      m_words(plainLabel({}, TextStep::secondary, this))
{
    m_field->setAccessibleName(tr("Stool form"));
    m_none->setAccessibleName(tr("No stool that day"));
    setRole(*m_none, ButtonRole::link);
    m_words->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto* line = new FlowLayout;
    line->add(m_field);
    line->add(m_none);
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_words, 1, 1);

    connect(m_field, &StoolField::chosen, this, &StoolRow::showWords);
    connect(m_field, &StoolField::taken, this, &StoolRow::log);
    connect(m_none, &QPushButton::clicked, this, &StoolRow::sayNone);
}

void StoolRow::setLabelRoom(int pixels)
{
    m_label->setFixedWidth(pixels);
}

/// The words of the form that is chosen, else what was logged.
void StoolRow::showWords()
{
    const std::optional<int> form = m_field->form();
    m_words->setText(form ? tr("%1: %2. Return logs it.", "form, its words").arg(*form).arg(sentences::stoolForm(*form))
                          : m_logged);
    m_words->setVisible(!m_words->text().isEmpty());
}

QWidget* StoolRow::field() const
{
    return m_field;
}

void StoolRow::show(const DayView& view)
{
    m_day = view.day;
    QStringList logged;
    for (const Record& record : view.entries) {
        if (std::holds_alternative<Stool>(record.body)) {
            const std::optional<Moment> at = momentOf(record.body);
            const std::optional<int> form = std::get<Stool>(record.body).form;
            const QString text =
                form ? tr("%1, %2", "form of a stool, its words").arg(*form).arg(sentences::stoolForm(*form))
                     : sentences::entry(record.body, m_journal.catalogue());
            logged << (at ? sentences::dotted({sentences::clock(*at), text}) : text);
        }
    }
    m_logged = logged.join(QLatin1Char('\n'));
    showWords();
    // "None" beside a stool of the day would say both.
    m_none->setEnabled(logged.isEmpty());
}

void StoolRow::log()
{
    if (!m_field->form()) {
        return;
    }
    Stool stool;
    stool.form = m_field->form();
    stool.when.day = m_day;
    if (m_day == m_journal.today()) {
        stool.when.at = m_journal.now();
    }
    store(stool);
}

void StoolRow::sayNone()
{
    Stool stool;
    stool.when.day = m_day;
    store(stool);
}

void StoolRow::store(const Stool& stool)
{
    const Outcome outcome = m_journal.record({stool}, m_day);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
    } else if (outcome.stored) {
        m_field->clear();
        Q_EMIT wentOn();
    }
}

} // namespace hf
