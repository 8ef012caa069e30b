// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/stool_row.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/entry_lines.h"
#include "ui/widgets/fields/stool_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <iterator>

namespace hf {

StoolRow::StoolRow(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_label(plainLabel(tr("Stool"), TextStep::body, this)),
      m_field(new StoolField(this)),
      m_none(new QPushButton(tr("None"), this)),
      m_words(plainLabel({}, TextStep::secondary, this)),
      m_logged(new EntryLines(journal, this))
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
    grid->addWidget(m_logged, 2, 0, 1, 2);
    showWords();

    connect(m_field, &StoolField::chosen, this, &StoolRow::showWords);
    connect(m_field, &StoolField::taken, this, &StoolRow::log);
    connect(m_none, &QPushButton::clicked, this, &StoolRow::sayNone);
}

void StoolRow::setLabelRoom(int pixels)
{
    m_label->setFixedWidth(pixels);
}

void StoolRow::showWords()
{
    const std::optional<int> form = m_field->form();
    m_words->setText(form ? tr("%1: %2. Return logs it.", "form, its words").arg(*form).arg(sentences::stoolForm(*form))
                          : QString());
    m_words->setVisible(form.has_value());
}

QWidget* StoolRow::field() const
{
    return m_field;
}

void StoolRow::show(const DayView& view)
{
    m_day = view.day;
    std::vector<Record> logged;
    std::copy_if(view.entries.begin(), view.entries.end(), std::back_inserter(logged),
                 [](const Record& record) { return std::holds_alternative<Stool>(record.body); });
    const bool any = !logged.empty();
    m_logged->show(std::move(logged));
    tabThrough(m_none, *m_logged);
    showWords();
    // "None" beside a stool of the day would say both.
    m_none->setEnabled(!any);
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
