// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/move_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
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

MoveDialog::MoveDialog(JournalBridge& journal, std::vector<Record> records, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_records(std::move(records)),
      m_day(new DayEdit(daysOf(m_records.front().body)->first, this)),
      m_preview(plainLabel({}, TextStep::secondary, this))
{
    constexpr int atLeast = 380;
    setWindowTitle(tr("Move to another day"));
    setMinimumWidth(withType(QSize(atLeast, 0)).width());
    auto* what = plainLabel(m_records.size() == 1 ? sentences::entry(m_records.front().body, journal.catalogue())
                                                  : tr("%n entries", nullptr, static_cast<int>(m_records.size())),
                            TextStep::heading, this);
    what->setWordWrap(true);
    const bool mark = std::all_of(m_records.begin(), m_records.end(),
                                  [](const Record& record) { return std::holds_alternative<DayMark>(record.body); });
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

std::optional<std::vector<Record>> MoveDialog::wanted() const
{
    const std::array assignment{"day=" + toString(sentences::dayOf(m_day->date()))};
    using Fields = std::variant<RecordBody, std::string>;
    std::vector<Record> moved;
    for (const Record& record : m_records) {
        const auto fields = m_journal.ask<Fields>(
            [&](const Journal& journal) { return journal.withFields(record, assignment, m_journal.frame()); });
        const auto* body = fields ? std::get_if<RecordBody>(&*fields) : nullptr;
        if (body == nullptr) {
            return std::nullopt;
        }
        if (*body != record.body) {
            moved.push_back({record.id, *body});
        }
    }
    return moved;
}

void MoveDialog::preview()
{
    const auto moved = wanted();
    const bool any = moved && !moved->empty();
    m_move->setEnabled(any);
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setText(!any                    ? QString()
                       : m_records.size() == 1 ? sentences::movePreview(moved->front().body, m_journal.today())
                                               : tr("Times of day stay as they are."));
}

void MoveDialog::save()
{
    const auto moved = wanted();
    if (!moved || moved->empty()) {
        return;
    }
    const Record& first = moved->front();
    const Outcome outcome =
        m_records.size() == 1
            ? m_journal.change(first.id, first.body)
            : m_journal.change(*moved, tr("Moved %n entries to %1", nullptr, static_cast<int>(moved->size()))
                                           .arg(sentences::dayTitle(sentences::dayOf(m_day->date()))));
    if (outcome.stored) {
        accept();
        return;
    }
    complain(outcome.problem
                 ? sentences::problem(*outcome.problem, (*moved)[outcome.refused].body, m_journal.catalogue())
                 : tr("Not moved; please try again."));
}

void MoveDialog::complain(const QString& sentence)
{
    m_preview->setForegroundRole(QPalette::BrightText);
    m_preview->setText(sentence);
}

} // namespace hf
