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
      m_field(new StoolField(this)),
      m_log(new QPushButton(tr("Log stool"), this)),
      m_none(new QPushButton(tr("None"), this)),
      m_words(plainLabel(tr("Stool: type or choose a form"), TextStep::secondary, this)),
      m_logged(plainLabel({}, TextStep::secondary, this))
{
    m_field->setAccessibleName(tr("Stool form"));
    m_log->setEnabled(false);
    m_none->setAccessibleName(tr("No stool that day"));
    setRole(*m_none, ButtonRole::quiet);
    m_words->setWordWrap(true);
    m_logged->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::tiny, 0, 0);
    grid->setVerticalSpacing(space::tiny);
    auto* line = new FlowLayout;
    line->add(m_field, FlowLayout::Room::wide);
    line->add(m_log);
    line->add(m_none);
    grid->addWidget(m_words, 0, 0);
    grid->addLayout(line, 1, 0);
    grid->addWidget(m_logged, 2, 0);

    connect(m_field, &StoolField::chosen, this, [this](std::optional<int> form) {
        m_words->setText(form ? tr("Stool %1: %2").arg(*form).arg(sentences::stoolForm(*form))
                              : tr("Stool: type or choose a form"));
        m_log->setEnabled(form.has_value());
    });
    connect(m_field, &StoolField::taken, this, &StoolRow::log);
    connect(m_log, &QPushButton::clicked, this, &StoolRow::log);
    connect(m_none, &QPushButton::clicked, this, &StoolRow::sayNone);
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
            const QString text = sentences::entry(record.body, m_journal.catalogue());
            logged << (at ? tr("%1 at %2").arg(text, sentences::clock(*at)) : text);
        }
    }
    m_logged->setText(logged.join(QLatin1Char('\n')));
    m_logged->setVisible(!logged.isEmpty());
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
