// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/move_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/history/sentences_history.h"
#include "ui/widgets/fields/day_edit.h"

#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace hf {

MoveDialog::MoveDialog(JournalBridge& journal, Record record, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_record(std::move(record)),
      m_day(new DayEdit(daysOf(m_record.body)->first, this)),
      m_preview(plainLabel({}, TextStep::secondary, this))
{
    constexpr int atLeast = 380;
    setWindowTitle(tr("Move to another day"));
    setMinimumWidth(atLeast);
    auto* what = plainLabel(sentences::entry(m_record.body, journal.catalogue()), TextStep::heading, this);
    what->setWordWrap(true);
    const bool mark = std::holds_alternative<DayMark>(m_record.body);
    if (!mark) {
        m_day->setMaximumDate(sentences::dateOf(journal.today()));
    }
    m_day->setAccessibleName(mark ? tr("New first day") : tr("New day"));
    m_preview->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    setRole(*m_move, ButtonRole::primary);
    auto* form = new QFormLayout;
    form->addRow(mark ? tr("New &first day") : tr("New &day"), m_day);
    auto* all = new QVBoxLayout(this);
    all->addWidget(what);
    all->addLayout(form);
    all->addWidget(m_preview);
    all->addWidget(buttons);
    connect(m_day, &QDateEdit::dateChanged, this, &MoveDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
    m_day->setFocus();
    m_day->setCurrentSection(QDateTimeEdit::DaySection);
}

std::optional<RecordBody> MoveDialog::wanted() const
{
    const std::array assignment{"day=" + toString(sentences::dayOf(m_day->date()))};
    using Fields = std::variant<RecordBody, std::string>;
    const auto fields = m_journal.ask<Fields>(
        [&](const Journal& journal) { return journal.withFields(m_record, assignment, m_journal.frame()); });
    const auto* body = fields ? std::get_if<RecordBody>(&*fields) : nullptr;
    return body == nullptr ? std::nullopt : std::optional(*body);
}

void MoveDialog::preview()
{
    const std::optional<RecordBody> body = wanted();
    m_move->setEnabled(body && *body != m_record.body);
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setText(body ? sentences::movePreview(*body, m_journal.today()) : QString());
}

void MoveDialog::save()
{
    const std::optional<RecordBody> body = wanted();
    if (!body) {
        return;
    }
    const Outcome outcome = m_journal.change(m_record.id, *body);
    if (outcome.stored) {
        accept();
        return;
    }
    complain(outcome.problem ? sentences::problem(*outcome.problem, *body, m_journal.catalogue())
                             : tr("Not moved; please try again."));
}

void MoveDialog::complain(const QString& sentence)
{
    m_preview->setForegroundRole(QPalette::BrightText);
    m_preview->setText(sentence);
}

} // namespace hf
